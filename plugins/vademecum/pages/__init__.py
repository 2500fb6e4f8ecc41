"""Takes views; gives the tree of Markdown, data and assets that a site engine renders."""

from vademecum.pages.build import build_tree
from vademecum.pages.concerns import Concern
from vademecum.pages.tree import Tree, TreeFile

__all__ = ["Concern", "Tree", "TreeFile", "build_tree"]

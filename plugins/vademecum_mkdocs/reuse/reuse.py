"""Takes the plugin's hooks; hands each part of a build what earlier ones made of the same."""

from collections.abc import Iterable
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from vademecum.shelf import RememberingShelf
from vademecum_mkdocs.reuse.finished import FinishedPages
from vademecum_mkdocs.reuse.renderings import KeptPage, Renderings, addresses


class Reuse:
    """What the builds of one process have made, in memory: the HTML of texts, and whole pages.

    Two shelves keep what else is asked for: `tree` while the tree is made, `site` while its pages are looked through.
    """

    def __init__(self) -> None:
        self.tree, self.site = RememberingShelf(), RememberingShelf()
        self._renderings = Renderings()
        self._finished = FinishedPages()

    def begin(self, pages: Iterable[File], config: MkDocsConfig) -> None:
        """Give these files, which the engine will render, pages that are rendered only where they must be."""
        self._renderings.begin()
        for file in pages:
            KeptPage(file, config, self._renderings)

    def templates(self, environment: Environment, files: Files, config: MkDocsConfig) -> None:
        """Let templates make only the pages that they must make."""
        own = config.theme.custom_dir
        self._finished.begin(environment, addresses(files), Path(own) if own else None)

    def end(self) -> None:
        """End a build that went well: what it did not ask for will be dropped."""
        self._renderings.end()
        self._finished.end()

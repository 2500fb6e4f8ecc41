"""Takes the finished pages of each language; gives what a browser looks through when readers search their full text."""

from vademecum.search.bundles import FOLDER, Documents, Files, Page, Splitting, documents, make_bundle, write_bundle
from vademecum.search.kept import KeptBundles
from vademecum.search.service import PagefindError
from vademecum.search.words import Parts, whole_words

__all__ = [
    "FOLDER",
    "Documents",
    "Files",
    "KeptBundles",
    "Page",
    "PagefindError",
    "Parts",
    "Splitting",
    "documents",
    "make_bundle",
    "whole_words",
    "write_bundle",
]

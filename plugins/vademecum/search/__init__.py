"""Takes the finished pages of each language; gives what a browser looks through when readers search their full text."""

from vademecum.search.bundles import FOLDER, Documents, Files, Page, documents, make_bundle, write_bundle
from vademecum.search.kept import KeptBundles
from vademecum.search.service import PagefindError
from vademecum.search.words import Parts

__all__ = [
    "FOLDER",
    "Documents",
    "Files",
    "KeptBundles",
    "Page",
    "PagefindError",
    "Parts",
    "documents",
    "make_bundle",
    "write_bundle",
]

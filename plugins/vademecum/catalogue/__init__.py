"""Takes records and facts; gives the catalogue that joins them, and the view that each language has of it."""

from vademecum.catalogue.accessibility import statement_path
from vademecum.catalogue.addresses import address_of, kept_for, reserved
from vademecum.catalogue.blog import ARCHIVE, AUTHORS, BLOG, SERIES, TOPICS, blog_folder
from vademecum.catalogue.catalogue import Catalogue, build_catalogue, target_path
from vademecum.catalogue.citations import cited
from vademecum.catalogue.contents import (
    CONTENTS,
    INDEXES,
    MATRIX,
    MESSAGES,
    PACK,
    contents_path,
    indexes_folder,
    matrix_folder,
    pack_path,
)
from vademecum.catalogue.entries import RESERVED_IDS, Entry, LocalText, is_reserved
from vademecum.catalogue.facts import FactFiles
from vademecum.catalogue.former import Claim, cycles, successor
from vademecum.catalogue.neighbours import Neighbours, neighbours
from vademecum.catalogue.open_data import data_path
from vademecum.catalogue.readability import Sentence, hardest, points, sentences_of
from vademecum.catalogue.reading_order import Group, in_language, published, reading_order
from vademecum.catalogue.releases import read_release, version_order
from vademecum.catalogue.replacements import replacement
from vademecum.catalogue.series import part_number, series_parts
from vademecum.catalogue.unread import Unread
from vademecum.catalogue.view import HOME, Edition, EditionView, Shown, State, slugify, views
from vademecum.catalogue.words import words_at

__all__ = [
    "ARCHIVE",
    "AUTHORS",
    "BLOG",
    "CONTENTS",
    "HOME",
    "INDEXES",
    "MATRIX",
    "MESSAGES",
    "PACK",
    "RESERVED_IDS",
    "SERIES",
    "TOPICS",
    "Catalogue",
    "Claim",
    "Edition",
    "EditionView",
    "Entry",
    "FactFiles",
    "Group",
    "LocalText",
    "Neighbours",
    "Sentence",
    "Shown",
    "State",
    "Unread",
    "address_of",
    "blog_folder",
    "build_catalogue",
    "cited",
    "contents_path",
    "cycles",
    "data_path",
    "hardest",
    "in_language",
    "indexes_folder",
    "is_reserved",
    "kept_for",
    "matrix_folder",
    "neighbours",
    "pack_path",
    "part_number",
    "points",
    "published",
    "read_release",
    "reading_order",
    "replacement",
    "reserved",
    "sentences_of",
    "series_parts",
    "slugify",
    "statement_path",
    "successor",
    "target_path",
    "version_order",
    "views",
    "words_at",
]

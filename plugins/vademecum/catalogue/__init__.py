"""Takes records and facts; gives the catalogue that joins them, and the view that each language has of it."""

from vademecum.catalogue.accessibility import statement_path
from vademecum.catalogue.adapted import (
    Adapted,
    OwnText,
    Part,
    PartState,
    adapted,
    added_below,
    as_json,
    facts_below,
    own_texts,
    text_record,
)
from vademecum.catalogue.adapted_records import FACTS as ADAPTED_FACTS
from vademecum.catalogue.addresses import address_of, kept_in, reserved
from vademecum.catalogue.behind import behind
from vademecum.catalogue.blog import ARCHIVE, AUTHORS, BLOG, SERIES, TOPICS, blog_folder
from vademecum.catalogue.brand import Look, faint, look_of, scheme
from vademecum.catalogue.catalogue import Catalogue, build_catalogue, target_path
from vademecum.catalogue.citations import cited, uncited
from vademecum.catalogue.contents import (
    CONTENTS,
    INDEXES,
    MATRIX,
    MESSAGES,
    PACK,
    SEARCH,
    TRANSLATED,
    contents_path,
    dashboard_folder,
    indexes_folder,
    matrix_folder,
    pack_path,
    search_path,
)
from vademecum.catalogue.entries import RESERVED_IDS, Entry, LocalText, is_reserved
from vademecum.catalogue.facts import FactFiles
from vademecum.catalogue.former import Claim, cycles, successor
from vademecum.catalogue.headings import better_id, is_unfit, written_id
from vademecum.catalogue.known import ENTRY, LISTS, Known, called_in_all, known_names, list_of
from vademecum.catalogue.lower import lower_entry, lower_facts, lower_text
from vademecum.catalogue.neighbours import Neighbours, neighbours
from vademecum.catalogue.open_data import data_path
from vademecum.catalogue.readability import Sentence, hardest, points, sentences_of
from vademecum.catalogue.reading_order import Group, in_language, published, reading_order
from vademecum.catalogue.releases import read_release, version_order
from vademecum.catalogue.replacements import replacement
from vademecum.catalogue.reviews import LastCheck, is_outlived, last_check, next_check
from vademecum.catalogue.series import part_number, series_parts
from vademecum.catalogue.stubs import has_words, has_words_below, is_bare, stub_summaries, without_stubs
from vademecum.catalogue.translated import (
    SUMMARY,
    TITLE,
    fingerprint,
    heading_of,
    level_of,
    sections,
    stretches,
    text_fingerprint,
)
from vademecum.catalogue.translations import Section, SectionState, TextState, Translation, translation, translations
from vademecum.catalogue.unread import Unread
from vademecum.catalogue.view import HOME, Edition, EditionView, Shown, State, views
from vademecum.catalogue.words import not_shown, words_at, words_in
from vademecum.catalogue.written import strange_language, strange_paragraphs
from vademecum.languages import slugify

__all__ = [
    "ADAPTED_FACTS",
    "ARCHIVE",
    "AUTHORS",
    "BLOG",
    "CONTENTS",
    "ENTRY",
    "HOME",
    "INDEXES",
    "LISTS",
    "MATRIX",
    "MESSAGES",
    "PACK",
    "RESERVED_IDS",
    "SEARCH",
    "SERIES",
    "SUMMARY",
    "TITLE",
    "TOPICS",
    "TRANSLATED",
    "Adapted",
    "Catalogue",
    "Claim",
    "Edition",
    "EditionView",
    "Entry",
    "FactFiles",
    "Group",
    "Known",
    "LastCheck",
    "LocalText",
    "Look",
    "Neighbours",
    "OwnText",
    "Part",
    "PartState",
    "Section",
    "SectionState",
    "Sentence",
    "Shown",
    "State",
    "TextState",
    "Translation",
    "Unread",
    "adapted",
    "added_below",
    "address_of",
    "as_json",
    "behind",
    "better_id",
    "blog_folder",
    "build_catalogue",
    "called_in_all",
    "cited",
    "contents_path",
    "cycles",
    "dashboard_folder",
    "data_path",
    "facts_below",
    "faint",
    "fingerprint",
    "hardest",
    "has_words",
    "has_words_below",
    "heading_of",
    "in_language",
    "indexes_folder",
    "is_bare",
    "is_outlived",
    "is_reserved",
    "is_unfit",
    "kept_in",
    "known_names",
    "last_check",
    "level_of",
    "list_of",
    "look_of",
    "lower_entry",
    "lower_facts",
    "lower_text",
    "matrix_folder",
    "neighbours",
    "next_check",
    "not_shown",
    "own_texts",
    "pack_path",
    "part_number",
    "points",
    "published",
    "read_release",
    "reading_order",
    "replacement",
    "reserved",
    "scheme",
    "search_path",
    "sections",
    "sentences_of",
    "series_parts",
    "slugify",
    "statement_path",
    "strange_language",
    "strange_paragraphs",
    "stretches",
    "stub_summaries",
    "successor",
    "target_path",
    "text_fingerprint",
    "text_record",
    "translation",
    "translations",
    "uncited",
    "version_order",
    "views",
    "without_stubs",
    "words_at",
    "words_in",
    "written_id",
]

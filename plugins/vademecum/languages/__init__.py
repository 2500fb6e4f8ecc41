"""Takes a language's code; gives its sentences, its order of words, its dates, names and numbers."""

from vademecum.languages.authors import SPOKEN, author_messages
from vademecum.languages.collation import SortKey, initial, sort_key
from vademecum.languages.compounds import Splitter
from vademecum.languages.dates import format_date, format_month
from vademecum.languages.genitives import genitives
from vademecum.languages.marking import N_
from vademecum.languages.messages import Messages, messages_for
from vademecum.languages.names import (
    code_called,
    country_name,
    direction,
    format_number,
    is_language,
    join_list,
    known_languages,
    language_name,
    list_separator,
    regional,
)
from vademecum.languages.numbers import numbers
from vademecum.languages.phrases import Found, Phrases, same_words
from vademecum.languages.po_files import CatalogueError
from vademecum.languages.preference import preferred_language
from vademecum.languages.readability import Counts, Formula, formula
from vademecum.languages.readability import count as read_counts
from vademecum.languages.recognition import LEAST_WORDS, is_in, is_recognisable, recognised, without_region
from vademecum.languages.revisions import Passage, changed_words, revision, shortened, written
from vademecum.languages.sentences import sentences
from vademecum.languages.slugs import slugify
from vademecum.languages.stop_words import stop_words

__all__ = [
    "LEAST_WORDS",
    "N_",
    "SPOKEN",
    "CatalogueError",
    "Counts",
    "Formula",
    "Found",
    "Messages",
    "Passage",
    "Phrases",
    "SortKey",
    "Splitter",
    "author_messages",
    "changed_words",
    "code_called",
    "country_name",
    "direction",
    "format_date",
    "format_month",
    "format_number",
    "formula",
    "genitives",
    "initial",
    "is_in",
    "is_language",
    "is_recognisable",
    "join_list",
    "known_languages",
    "language_name",
    "list_separator",
    "messages_for",
    "numbers",
    "preferred_language",
    "read_counts",
    "recognised",
    "regional",
    "revision",
    "same_words",
    "sentences",
    "shortened",
    "slugify",
    "sort_key",
    "stop_words",
    "without_region",
    "written",
]

"""Takes a language; gives its indexes, each spread over as many pages as it needs, and the page that explains them."""

from collections.abc import Iterator
from functools import partial
from html import escape as escape_html
from typing import Any

from vademecum.catalogue import INDEXES
from vademecum.pages.concerns import Concern
from vademecum.pages.context import Language
from vademecum.pages.data_files import data_files
from vademecum.pages.heads import Meta, generated_meta
from vademecum.pages.index_leads import index_leads, index_link
from vademecum.pages.index_list import LISTED, Listed
from vademecum.pages.index_places import index_parts, index_path, overview_path
from vademecum.pages.index_rows import rows_html
from vademecum.pages.markdown import escape, way
from vademecum.pages.open_data import open_data_page
from vademecum.pages.parts import part_addresses, part_inputs, part_meta, piece_heading
from vademecum.pages.spread import ROWS, Part, Piece
from vademecum.pages.tree import TreeFile
from vademecum.projections.indexes.index import Section

HEADINGS = 60
"""How many headings a page lists above its rows; an index with more lists its pages, and the headings of this one."""


def indexes(rows: int = ROWS) -> Concern:
    """The concern: `rows` is the number of rows that a page has at most."""
    return Concern("indexes", partial(_files, rows=rows), partial(index_leads, rows=rows))


def _files(language: Language, rows: int) -> Iterator[TreeFile]:
    """For readers the indexes, for programs the data."""
    yield from index_files(language, rows)
    yield open_data_page(language)
    yield from data_files(language)


def index_files(language: Language, rows: int = ROWS) -> Iterator[TreeFile]:
    """The page that explains the indexes, and the pages of each; an index with nothing to list says so."""
    yield _overview(language)
    for listed in LISTED:
        yield from _pages(listed, rows, language)


def _overview(language: Language) -> TreeFile:
    path = overview_path(language)
    rows = [(index_link(listed.key, language, path), escape(language.say(listed.about))) for listed in LISTED]
    paths = {code: overview_path(other) for code, other in language.languages.items()}
    meta = generated_meta("indexes", language.say(INDEXES), paths, language, search={"exclude": True})
    return TreeFile(path, language.render("indexes.md.j2", rows=rows), meta)


def _pages(listed: Listed, rows: int, language: Language) -> Iterator[TreeFile]:
    parts = index_parts(listed, rows, language)
    for part in parts:
        path = index_path(listed, language, part.number)
        content = language.render("index.md.j2", **_values(listed, part, parts, language))
        yield TreeFile(path, content, _meta(listed, part, parts, language), part_inputs(part))


def _values(listed: Listed, part: Part, parts: tuple[Part, ...], language: Language) -> dict[str, Any]:
    path = index_path(listed, language, part.number)
    return {
        "headings": _headings(listed, part, parts, language),
        "parts": part_addresses(index_path(listed, language), part, parts, language),
        "sections": [
            {
                "key": piece.key,
                "heading": _heading_html(piece, path, language),
                "language": _foreign(piece.section, language),
                "head": listed.head(piece.section, path, language) if piece.number == 1 else "",
                "rows": rows_html(piece.rows, path, language),
            }
            for piece in part.pieces
        ],
    }


def _headings(listed: Listed, part: Part, parts: tuple[Part, ...], language: Language) -> list[tuple[str, Section]]:
    """The headings that the page leads to: all of the index, or its own where those are too many."""
    path = index_path(listed, language, part.number)
    first = [(one, piece) for one in parts for piece in one.pieces if piece.number == 1]
    chosen = first if len(first) <= HEADINGS else [(part, piece) for piece in part.pieces]
    return [(way(index_path(listed, language, one.number), path, piece.key), piece.section) for one, piece in chosen]


def _foreign(section: Section, language: Language) -> str:
    """The language of a heading that is in another one than the page; a link in it says so itself."""
    return section.language if section.about is None and section.language != language.code else ""


def _heading_html(piece: Piece, path: str, language: Language) -> str:
    """The heading; the title of an entry in it leads to its page."""
    about, words = piece.section.about, piece_heading(piece)
    if about is None:
        return escape_html(words)
    before, _, behind = words.partition(about.title)
    return f"{escape_html(before)}{language.html_link(about, path)}{escape_html(behind)}"


def _meta(listed: Listed, part: Part, parts: tuple[Part, ...], language: Language) -> Meta:
    about = language.say(listed.about)
    more = {
        "description": about,
        "lead": about,
        "above": overview_path(language),
        "search": {"exclude": True},
        "html": True,
        "place": listed.key,
    }
    paths = {code: index_path(listed, other) for code, other in language.languages.items()}
    return part_meta("index", language.say(listed.title), paths, part, parts, language, **more)

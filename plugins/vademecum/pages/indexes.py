"""Takes a language; gives its indexes, each spread over as many pages as it needs, and the page that explains them."""

from collections.abc import Iterator
from functools import partial
from html import escape as escape_html
from typing import Any

from vademecum.catalogue import INDEXES
from vademecum.languages import N_
from vademecum.pages.concerns import Concern
from vademecum.pages.context import Language
from vademecum.pages.data_files import data_files
from vademecum.pages.heads import generated_meta
from vademecum.pages.index_leads import index_leads, index_link
from vademecum.pages.index_list import LISTED, Listed
from vademecum.pages.index_places import index_parts, index_path, overview_path
from vademecum.pages.index_rows import rows_html
from vademecum.pages.markdown import escape, way
from vademecum.pages.open_data import open_data_page
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
        yield TreeFile(path, content, _meta(listed, part, parts, language), _inputs(part))


def _values(listed: Listed, part: Part, parts: tuple[Part, ...], language: Language) -> dict[str, Any]:
    path = index_path(listed, language, part.number)
    return {
        **_ways(listed, part, parts, language),
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


def _ways(listed: Listed, part: Part, parts: tuple[Part, ...], language: Language) -> dict[str, Any]:
    """The headings that the page leads to, and the parts where these are not all headings of the index."""
    path = index_path(listed, language, part.number)
    first = [(one, piece) for one in parts for piece in one.pieces if piece.number == 1]
    few = len(first) <= HEADINGS
    return {
        "headings": [
            (way(index_path(listed, language, one.number), path, piece.key), piece.section)
            for one, piece in (first if few else ((part, piece) for piece in part.pieces))
        ],
        "parts": [
            (
                way(index_path(listed, language, one.number), path) if one is not part else "",
                one.number,
                [*dict.fromkeys(_heading(piece) for piece in (one.pieces[0], one.pieces[-1]))],
            )
            for one in (parts if len(parts) > 1 else ())
        ],
    }


def _foreign(section: Section, language: Language) -> str:
    """The language of a heading that is in another one than the page; a link in it says so itself."""
    return section.language if section.about is None and section.language != language.code else ""


def _heading(piece: Piece) -> str:
    return piece.section.heading if piece.number == 1 else f"{piece.section.heading} ({piece.number})"


def _heading_html(piece: Piece, path: str, language: Language) -> str:
    """The heading; the title of an entry in it leads to its page."""
    about, words = piece.section.about, _heading(piece)
    if about is None:
        return escape_html(words)
    before, _, behind = words.partition(about.title)
    return f"{escape_html(before)}{language.html_link(about, path)}{escape_html(behind)}"


def _meta(listed: Listed, part: Part, parts: tuple[Part, ...], language: Language) -> Any:
    title = language.say(listed.title)
    if part.number > 1:
        title = language.say(N_("{title}, part {number} of {count}"), title=title, number=part.number, count=len(parts))
    about = language.say(listed.about)
    paths = {code: index_path(listed, other) for code, other in language.languages.items()}
    paths |= {language.code: index_path(listed, language, part.number)}
    more = {
        "description": about,
        "lead": about,
        "above": overview_path(language),
        "search": {"exclude": True},
        "html": True,
        "place": listed.key if part.number == 1 else "",
    }
    return generated_meta("index", title, paths, language, part=part.number, **more)


def _inputs(part: Part) -> tuple[str, ...]:
    """The files of what the rows lead to."""
    targets = (row.target for piece in part.pieces for row in piece.rows)
    return tuple(dict.fromkeys(target.entry.span.file for target in targets if target))

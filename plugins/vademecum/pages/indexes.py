"""Takes a language; gives its indexes, each spread over as many pages as it needs, and the page that explains them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from vademecum.catalogue import INDEXES, indexes_folder, slugify
from vademecum.languages import N_
from vademecum.pages.concerns import Concern
from vademecum.pages.context import Language
from vademecum.pages.heads import generated_meta
from vademecum.pages.index_rows import rows_html
from vademecum.pages.markdown import escape, link, relative, way
from vademecum.pages.spread import ROWS, Part, Piece, spread
from vademecum.pages.tree import TreeFile
from vademecum.projections.indexes.a_to_z import a_to_z
from vademecum.projections.indexes.index import Index, Section

HEADINGS = 60
"""How many headings a page lists above its rows; an index with more lists its pages, and the headings of this one."""


@dataclass(frozen=True)
class Listed:
    """An index of the list: what it is called, what it holds in one line, and how it is made.

    `head` gives what stands between a heading and its rows, as HTML for the page at a path.
    """

    key: str
    title: str
    about: str
    make: Callable[[Language], Index]
    head: Callable[[Section, str, Language], str] = lambda section, origin, language: ""


LISTED = (
    Listed(
        "a-z",
        # Translators: the name of the alphabetical index, also used in its address; with the last letter you have
        N_("A to Z"),
        N_("Every title and every term, with other names that lead to the term we use."),
        lambda language: a_to_z(language.view),
    ),
)
"""All indexes, in the order of the page that explains them."""


def indexes(rows: int = ROWS) -> Concern:
    """The concern: `rows` is the number of rows that a page has at most."""
    return Concern("indexes", partial(index_files, rows=rows), _leads)


def index_files(language: Language, rows: int = ROWS) -> Iterator[TreeFile]:
    """The page that explains the indexes, and the pages of each; an index with nothing to list says so."""
    yield _overview(language)
    for listed in LISTED:
        yield from _pages(listed, rows, language)


def index_path(listed: Listed, language: Language, number: int = 1) -> str:
    """The path in the tree of an index, or of another of its parts."""
    stem = f"{_folder(language)}/{slugify(language.say(listed.title)) or listed.key}"
    return f"{stem}.md" if number == 1 else f"{stem}/{number}.md"


def index_link(key: str, language: Language, origin: str) -> str:
    """A link to the index of this key from the page at `origin`."""
    listed = next(listed for listed in LISTED if listed.key == key)
    return link(escape(language.say(listed.title)), relative(index_path(listed, language), origin), {})


def _leads(language: Language, place: str, origin: str) -> Iterator[str]:
    if place == "contents":
        yield link(escape(language.say(INDEXES)), relative(_overview_path(language), origin), {})
    if place == "term-list":
        yield index_link("a-z", language, origin)


def _folder(language: Language) -> str:
    return indexes_folder(language.view.catalogue, language.code)


def _overview_path(language: Language) -> str:
    return f"{_folder(language)}/index.md"


def _overview(language: Language) -> TreeFile:
    path = _overview_path(language)
    rows = [(index_link(listed.key, language, path), escape(language.say(listed.about))) for listed in LISTED]
    paths = {code: _overview_path(other) for code, other in language.others.items()}
    meta = generated_meta("indexes", language.say(INDEXES), paths, language, search={"exclude": True})
    return TreeFile(path, language.render("indexes.md.j2", rows=rows), meta)


def _pages(listed: Listed, rows: int, language: Language) -> Iterator[TreeFile]:
    parts = spread(listed.make(language), rows)
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
                "heading": _heading(piece),
                "language": piece.section.language if piece.section.language != language.code else "",
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


def _heading(piece: Piece) -> str:
    return piece.section.heading if piece.number == 1 else f"{piece.section.heading} ({piece.number})"


def _meta(listed: Listed, part: Part, parts: tuple[Part, ...], language: Language) -> Any:
    title = language.say(listed.title)
    if len(parts) > 1:
        title = language.say(N_("{title}, part {number} of {count}"), title=title, number=part.number, count=len(parts))
    about = language.say(listed.about)
    paths = {code: index_path(listed, other) for code, other in language.others.items()}
    paths |= {language.code: index_path(listed, language, part.number)}
    more = {"description": about, "lead": about, "above": _overview_path(language), "search": {"exclude": True}}
    return generated_meta("index", title, paths, language, **more)


def _inputs(part: Part) -> tuple[str, ...]:
    """The files of what the rows lead to."""
    targets = (row.target for piece in part.pieces for row in piece.rows)
    return tuple(dict.fromkeys(target.entry.span.file for target in targets if target))

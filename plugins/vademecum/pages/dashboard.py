"""Takes a language; gives the pages that show the state of every translation, what needs work first."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from vademecum.catalogue import TRANSLATED
from vademecum.languages import N_, format_number, language_name
from vademecum.pages.concerns import Concern
from vademecum.pages.context import Language
from vademecum.pages.dashboard_files import dashboard_files
from vademecum.pages.dashboard_places import STATUS, dashboard_path, tracked_of
from vademecum.pages.dashboard_rows import TrackedRow, row_values, state_words
from vademecum.pages.markdown import escape, link, relative, way
from vademecum.pages.parts import part_addresses, part_inputs, part_meta, part_path, piece_heading
from vademecum.pages.spread import ROWS, Part, Piece, spread
from vademecum.pages.tree import TreeFile
from vademecum.projections.indexes.index import Index, Section
from vademecum.projections.translations import ORDER, summary

KEY = "dashboard"


def dashboard(rows: int = ROWS) -> Concern:
    """The concern: `rows` is the number of rows that a page has at most; what has changed takes rows too."""
    return Concern("translations", partial(_files, rows=rows), _leads)


def no_dashboard() -> Concern:
    """The concern of a site that keeps the state of its translations to itself."""
    return Concern("translations", lambda language: ())


def _files(language: Language, rows: int) -> Iterator[TreeFile]:
    yield from dashboard_pages(language, rows)
    yield from dashboard_files(language)


def _leads(language: Language, place: str, origin: str) -> Iterable[str]:
    """One quiet way: from the page of contents."""
    if place == "contents":
        yield link(escape(language.say(TRANSLATED)), relative(dashboard_path(language), origin), {})


def dashboard_pages(language: Language, rows: int = ROWS) -> Iterator[TreeFile]:
    """A summary by language, then a table for each state, spread over pages of at most so many rows."""
    first, parts = dashboard_path(language), spread(_listed(language), rows)
    for part in parts:
        path = part_path(first, part.number)
        content = language.render(
            "dashboard.html.j2",
            rows=_summary(path, language) if part.number == 1 else [],
            states=[state_words(state, language) for state in ORDER],
            parts=part_addresses(first, part, parts, language),
            groups=[_group(piece, path, language) for piece in part.pieces],
        )
        yield TreeFile(path, content, _meta(part, parts, language), part_inputs(part))


def _listed(language: Language) -> Index:
    """A section for each state that a translation is in."""
    by_state: dict[Any, list[TrackedRow]] = {state: [] for state in ORDER}
    for one in tracked_of(language):
        by_state[one.state].append(TrackedRow(target=one.shown or one.original, of=one))
    sections = (
        Section(state.value, state_words(state, language), language.code, tuple(rows))
        for state, rows in by_state.items()
        if rows
    )
    return Index(KEY, tuple(sections))


def _group(piece: Piece, path: str, language: Language) -> dict[str, Any]:
    found = (row.of for row in piece.rows if isinstance(row, TrackedRow) and row.of)
    return {
        "key": piece.key,
        "heading": piece_heading(piece),
        "rows": [row_values(one, path, language) for one in found],
    }


def _summary(origin: str, language: Language) -> list[dict[str, Any]]:
    """How many translations into each language are in each state; a language of originals alone has none."""
    counts = summary(tracked_of(language), language.languages)
    return [
        {
            "language": language_name(code, language.code),
            "counts": [format_number(of_state[state], language.code) for state in ORDER],
            "status": way(dashboard_path(language.languages[code], STATUS), origin),
        }
        for code, of_state in counts.items()
        if of_state
    ]


def _meta(part: Part, parts: tuple[Part, ...], language: Language) -> Mapping[str, Any]:
    about = language.say(N_("Which translations are behind their original, which are missing, and who checked which."))
    paths = {code: dashboard_path(other) for code, other in language.languages.items()}
    more = {"description": about, "lead": about, "search": {"exclude": True}, "html": True, "noindex": True}
    return part_meta(KEY, language.say(TRANSLATED), paths, part, parts, language, **more)

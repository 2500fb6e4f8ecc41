"""Takes a view; gives the pages that list all entries of a kind."""

from collections.abc import Iterator
from typing import Any

from vademecum.catalogue import EditionView, Shown, State, reading_order
from vademecum.model import KINDS, Competency
from vademecum.pages.calendars import calendar_links
from vademecum.pages.context import Language
from vademecum.pages.parts import part_inputs, part_links, part_meta, part_path, piece_heading
from vademecum.pages.reasons import reason_words
from vademecum.pages.spread import ROWS, spread
from vademecum.pages.tree import TreeFile
from vademecum.projections.indexes.index import Index, Row, Section
from vademecum.projections.indexes.marks import marks
from vademecum.projections.summaries import first_sentence


def listing_pages(language: Language, rows: int = ROWS, without: frozenset[str] = frozenset()) -> Iterator[TreeFile]:
    """The list of each kind of which something is visible, spread over pages of at most so many rows.

    `without` are the kinds whose list is made elsewhere.
    """
    for kind in KINDS:
        if kind not in {"page", *without} and any(language.view.of_kind(kind)):
            yield from _pages(kind, rows, language)


def _path(kind: str, view: EditionView) -> str:
    return f"{view.folder(kind)}/index.md"


def _pages(kind: str, rows: int, language: Language) -> Iterator[TreeFile]:
    first, title = _path(kind, language.view), language.say(KINDS[kind].plural)
    paths = {code: _path(kind, view) if any(view.of_kind(kind)) else None for code, view in language.views.items()}
    parts = spread(_listed(kind, language.view), rows)
    for part in parts:
        path = part_path(first, part.number)
        groups = [
            {
                "key": piece.key,
                "heading": piece_heading(piece),
                "rows": [_row(row.target, path, language) for row in piece.rows if row.target],
            }
            for piece in part.pieces
        ]
        leads = [*(calendar_links(language, path) if kind == "law" else ()), *language.leads(f"{kind}-list", path)]
        links = part_links(first, part, parts, language)
        content = language.render("listing.md.j2", groups=groups, leads=leads, parts=links)
        meta = part_meta(f"{kind}-list", title, paths, part, parts, language)
        yield TreeFile(path, content, meta, part_inputs(part))


def _listed(kind: str, view: EditionView) -> Index:
    sections = (
        Section(group.key, group.heading, view.language, tuple(Row(target=shown) for shown in group.entries))
        for group in reading_order(kind, view)
    )
    return Index(f"{kind}-list", tuple(sections))


def _row(shown: Shown, path: str, language: Language) -> dict[str, Any]:
    facts = shown.entry.facts
    code = f"{facts.code} " if isinstance(facts, Competency) else ""
    return {
        "link": f"{code}{language.link(shown, path)}",
        "mark": ", ".join(reason_words(mark, language) for mark in marks(shown)),
        "summary": first_sentence(shown.text.front.summary) if shown.text else "",
        "language": shown.language if shown.state is State.FALLBACK else "",
    }

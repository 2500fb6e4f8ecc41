"""Takes a language; gives the pages that list everything it shows: a way to find things without any script."""

from collections.abc import Iterator

from vademecum.catalogue import CONTENTS, HOME, contents_path, reading_order
from vademecum.model import KINDS
from vademecum.pages.calendars import calendar_links
from vademecum.pages.context import Language
from vademecum.pages.parts import part_inputs, part_links, part_meta, part_path, piece_heading
from vademecum.pages.spread import Piece, spread
from vademecum.pages.tree import TreeFile
from vademecum.projections.indexes.index import Index, Row, Section

ROWS = 1000
"""How many rows a page has at most: a title alone is short, and who looks for words in the page wants all in one."""


def contents_pages(language: Language, rows: int = ROWS) -> Iterator[TreeFile]:
    """All titles by kind, in their order of reading, spread over pages of at most so many rows."""
    catalogue = language.view.catalogue
    paths = {code: contents_path(catalogue, code) for code in language.views}
    first = contents_path(catalogue, language.code)
    parts = spread(_listed(language), rows)
    for part in parts:
        path = part_path(first, part.number)
        sections = [
            {"key": piece.key, "heading": piece_heading(piece), "links": _links(piece, path, language)}
            for piece in part.pieces
        ]
        links = part_links(first, part, parts, language)
        leads = language.leads("contents", path)
        content = language.render("contents.md.j2", sections=sections, leads=leads, parts=links)
        meta = part_meta("contents", language.say(CONTENTS), paths, part, parts, language, search={"exclude": True})
        yield TreeFile(path, content, meta, part_inputs(part))


def _listed(language: Language) -> Index:
    sections = (_section(kind, language) for kind in KINDS)
    return Index("contents", tuple(section for section in sections if section.rows))


def _section(kind: str, language: Language) -> Section:
    groups = reading_order(kind, language.view)
    rows = (Row(target=shown) for group in groups for shown in group.entries if shown.entry.ref != HOME)
    head = len(_calendars(kind, contents_path(language.view.catalogue, language.code), language))
    return Section(kind, language.say(KINDS[kind].plural), language.code, tuple(rows), head=head)


def _links(piece: Piece, path: str, language: Language) -> list[str]:
    calendars = _calendars(piece.section.key, path, language) if piece.number == 1 else []
    return [*calendars, *(language.link(row.target, path) for row in piece.rows if row.target)]


def _calendars(kind: str, path: str, language: Language) -> list[str]:
    return calendar_links(language, path) if kind == "law" else []

"""Takes a language; gives what can stand in a board pack, spread over pages, and the page with the line of each."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from vademecum.languages import N_
from vademecum.pages.context import Language
from vademecum.pages.pack_places import pack_anchor, pack_papers, pack_place
from vademecum.pages.papers import Form, Paper
from vademecum.pages.parts import part_path
from vademecum.pages.spread import Part, Piece, spread
from vademecum.projections.indexes.index import Index, Row, Section

PAPERS = 800
"""How many papers a page has at most, headings counted too: each is a link of 160 to 240 bytes."""

_GROUPS = {
    "roles": (N_("Role profiles"), (Form.PROFILE,)),
    "matrix": (N_("Competency matrix"), (Form.MATRIX,)),
    "checklists": (N_("Checklists"), (Form.SHEET, Form.FILLED, Form.BRIEF)),
    "calendars": (N_("Legal calendars"), (Form.CALENDAR,)),
    "guides": (N_("Guides"), (Form.GUIDE,)),
    "practices": (N_("Practices"), (Form.PRACTICE,)),
}
"""The heading of each group, and what stands below it."""


@dataclass(frozen=True)
class Line(Row):
    """The papers that have one title stand on one line."""

    papers: tuple[Paper, ...] = ()

    @property
    def weight(self) -> int:
        """Each paper is a link."""
        return len(self.papers)


def pack_parts(language: Language, limit: int = PAPERS) -> tuple[Part, ...]:
    """The parts of the list, made once for each language; one at least."""
    key = ("pack parts", limit)
    if key not in language.kept:
        language.kept[key] = spread(_listed(language), limit)
    parts: tuple[Part, ...] = language.kept[key]
    return parts


def pack_lines(piece: Piece) -> Iterator[Line]:
    """The lines of a piece."""
    return (row for row in piece.rows if isinstance(row, Line))


def pack_target(paper: Paper, language: Language, limit: int = PAPERS) -> tuple[str, str]:
    """The path of the page on which the line of a paper stands, and the anchor of that line."""
    key = ("pack targets", limit)
    if key not in language.kept:
        language.kept[key] = dict(_targets(language, limit))
    targets: Mapping[str, tuple[str, str]] = language.kept[key]
    return targets[paper.id]


def _targets(language: Language, limit: int) -> Iterator[tuple[str, tuple[str, str]]]:
    """A line has the anchor of its first paper, which its other papers share."""
    first = pack_place(language)
    for part in pack_parts(language, limit):
        path = part_path(first, part.number)
        for line in (line for piece in part.pieces for line in pack_lines(piece)):
            for paper in line.papers:
                yield paper.id, (path, pack_anchor(line.papers[0]))


def _listed(language: Language) -> Index:
    papers, sections = pack_papers(language), list[Section]()
    for key, (heading, forms) in _GROUPS.items():
        lines = tuple(_lines(paper for form in forms for paper in papers[form]))
        sections += [Section(key, language.say(heading), language.code, lines)] if lines else []
    return Index("pack", tuple(sections))


def _lines(papers: Iterable[Paper]) -> Iterator[Line]:
    """In the order in which names come first."""
    found = [*papers]
    order = {name: number for number, name in enumerate(dict.fromkeys(paper.name for paper in found))}
    for _, some in groupby(sorted(found, key=lambda paper: order[paper.name]), key=lambda paper: paper.name):
        together = tuple(some)
        yield Line(together[0].title, together[0].language, papers=together)

"""Takes an index; gives what it says, in a line a row: where it leads, and why."""

from datetime import date
from pathlib import Path

from tests.sites import text, view_of
from tests.unit.facts import FACTS
from vademecum.catalogue import Edition, EditionView
from vademecum.projections.indexes.index import Index, Reason, Row
from vademecum.projections.indexes.referrals import Referrals, reading_ranks
from vademecum.projections.uses import uses

TODAY = Edition(day=date(2026, 4, 1))

NAMED: dict[str, object] = {
    "roles": ["cmio", "cio"],
    "competencies": ["strategy", "bridging"],
    "countries": ["nl", "dk"],
    "reviewed": {"by": "bo", "on": "2026-01-02"},
}
CITING = "[@doe-view] [[law:nis2-act]]\n"
HIDDEN = {
    "nl/draft.md": text("practice", "draft", CITING, draft=True, **NAMED),
    "nl/later.md": text("post", "later", CITING, date="2026-05-01", authors=["anna"], **NAMED),
    "nl/board.md": text("guide", "board", CITING, audience="board", **NAMED),
}
"""Texts that nobody may see yet, or at all, and that name everything that indexes are made of."""


def view(folder: Path, files: dict[str, str], language: str = "nl") -> EditionView:
    """What a language shows on a day in April of the common facts with these files."""
    return view_of(folder, FACTS | files, language, TODAY)


def referrals(shown: EditionView) -> Referrals:
    """What refers to everything in a view."""
    return Referrals(shown, uses(shown), reading_ranks(shown))


def told(index: Index) -> dict[str, list[str]]:
    """By the key of a section, its rows."""
    return {section.key: [_line(row) for row in section.rows] for section in index.sections}


def hidden_in(index: Index) -> set[str]:
    """The ids of hidden texts that an index gives away."""
    targets = (row.target for section in index.sections for row in section.rows)
    return {"draft", "later", "board"}.intersection(target.entry.id for target in targets if target)


def _line(row: Row) -> str:
    assert row.target is not None
    anchor = f"#{row.anchor}" if row.anchor else ""
    return " ".join([f"{row.target.entry.ref}{anchor}", *map(_reason, row.reasons)])


def _reason(reason: Reason) -> str:
    return ":".join(
        str(part) for part in (reason.key, reason.name, reason.number, reason.day) if part not in ("", None)
    )

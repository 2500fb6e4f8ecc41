"""Takes a view; gives the index by the day of the last check: the newest first, what nobody checked at the end."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from vademecum.catalogue import HOME, EditionView, Shown
from vademecum.languages import format_month
from vademecum.model import KINDS, Law
from vademecum.projections.indexes.index import Index, Reason, Row, Section
from vademecum.projections.indexes.marks import marks
from vademecum.projections.indexes.referrals import in_order, of_kind

Checked = tuple[date, Row]


def by_review(view: EditionView, never: str) -> Index:
    """A section for each month in which a person checked a text, or somebody read the sources of a law.

    Texts that no named person checked stand in a last section, which has the words of `never`: it is a list of work.
    The front page makes no statement that could be checked.
    """
    entries = [shown for shown in in_order(tuple(KINDS), view) if shown.entry.ref != HOME]
    checked = sorted((found for shown in entries for found in _checked(shown)), key=lambda found: -found[0].toordinal())
    months = groupby(checked, lambda found: (found[0].year, found[0].month))
    sections = [_month(year, month, tuple(row for _, row in found), view) for (year, month), found in months]
    waiting = tuple(_row(shown, *marks(shown)) for shown in entries if shown.text and not shown.text.front.reviewed)
    return Index("checks", (*sections, *([Section("never", never, view.language, waiting)] if waiting else ())))


def _month(year: int, month: int, rows: tuple[Row, ...], view: EditionView) -> Section:
    return Section(f"{year:04}-{month:02}", format_month(year, month, view.language), view.language, rows)


def _checked(shown: Shown) -> Iterator[Checked]:
    law, review = shown.entry.facts, shown.text.front.reviewed if shown.text else None
    if review:
        yield review.on, _row(shown, Reason("checked", review.by, day=review.on))
    elif isinstance(law, Law):
        yield law.checked, _row(shown, Reason("sources-read", day=law.checked))


def _row(shown: Shown, *reasons: Reason) -> Row:
    return Row(target=shown, reasons=reasons, group=of_kind(shown))

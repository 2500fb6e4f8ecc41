"""Takes what refers to what; gives the index by author: what each person wrote, and what each checked."""

from dataclasses import replace

from vademecum.catalogue import published
from vademecum.projections.indexes.index import Index, Reason, Row, Section
from vademecum.projections.indexes.referrals import Referrals

_PREFIX = "person:"


def by_person(referrals: Referrals) -> Index:
    """A section for each author and reviewer of anything visible, in the order of the facts."""
    view = referrals.view
    sections = (
        Section(key, person.name, view.language, tuple(map(_dated, referrals.rows(f"{_PREFIX}{key}"))))
        for key, person in view.catalogue.facts.people.items()
    )
    return Index("people", tuple(section for section in sections if section.rows))


def _dated(row: Row) -> Row:
    return replace(row, reasons=tuple(_on_its_day(reason, row) for reason in row.reasons))


def _on_its_day(reason: Reason, row: Row) -> Reason:
    """When it was written or checked."""
    if row.target is None:
        return reason
    review = row.target.text.front.reviewed if row.target.text else None
    day = published(row.target) if reason.key == "writes-person" else review.on if review else None
    return replace(reason, number=None, day=day)

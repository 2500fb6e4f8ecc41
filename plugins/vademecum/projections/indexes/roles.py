"""Takes what refers to what; gives the index by role: what each role must master, and all that is written for it."""

from vademecum.projections.indexes.index import Index, Reason, Row, Section
from vademecum.projections.indexes.referrals import Referrals, in_order, of_kind


def by_role(referrals: Referrals) -> Index:
    """A section for each role about which there is anything."""
    required = _required(referrals)
    sections = (
        Section(
            shown.entry.id,
            shown.title,
            shown.language,
            (*required.get(shown.entry.ref, ()), *referrals.rows(shown.entry.ref)),
            shown,
        )
        for shown in in_order(("role",), referrals.view)
    )
    return Index("roles", tuple(section for section in sections if section.rows))


def _required(referrals: Referrals) -> dict[str, list[Row]]:
    """By role, the competencies of which it asks a level."""
    found: dict[str, list[Row]] = {}
    for shown in in_order(("competency",), referrals.view):
        for use in referrals.uses.get(shown.entry.ref, ()):
            if use.level is not None:
                row = Row(target=shown, reasons=(Reason("required", number=use.level),), group=of_kind(shown))
                found.setdefault(use.origin.entry.ref, []).append(row)
    return found

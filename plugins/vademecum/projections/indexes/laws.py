"""Takes what refers to what; gives the index by law: what rests on each law or leads to it."""

from vademecum.projections.indexes.index import Index, Section
from vademecum.projections.indexes.referrals import Referrals, in_order


def by_law(referrals: Referrals) -> Index:
    """A section for each law to which anything refers, country after country."""
    sections = (
        Section(shown.entry.id, shown.title, shown.language, referrals.rows(shown.entry.ref), shown)
        for shown in in_order(("law",), referrals.view)
    )
    return Index("laws", tuple(section for section in sections if section.rows))

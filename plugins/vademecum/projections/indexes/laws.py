"""Takes a view and its uses; gives the index by law: what rests on each law or leads to it."""

from vademecum.catalogue import EditionView
from vademecum.projections.indexes.index import Index, Section
from vademecum.projections.indexes.referrals import Referrals, Uses, in_order


def by_law(view: EditionView, uses: Uses) -> Index:
    """A section for each law to which anything refers, country after country."""
    referrals = Referrals(view, uses)
    sections = (
        Section(shown.entry.id, shown.title, shown.language, referrals.rows(shown.entry.ref), shown)
        for shown in in_order(("law",), view)
    )
    return Index("laws", tuple(section for section in sections if section.rows))

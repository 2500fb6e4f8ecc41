"""Takes what refers to what; gives the index by competency: which roles need it, and all that is written about it."""

from vademecum.catalogue import Shown
from vademecum.model import Competency
from vademecum.projections.indexes.index import Index, Section
from vademecum.projections.indexes.referrals import Referrals, in_order


def by_competency(referrals: Referrals) -> Index:
    """A section for each competency that anything asks for or is about, headed by its code and title."""
    sections = (
        Section(shown.entry.id, _heading(shown), shown.language, referrals.rows(shown.entry.ref), shown)
        for shown in in_order(("competency",), referrals.view)
    )
    return Index("competencies", tuple(section for section in sections if section.rows))


def _heading(shown: Shown) -> str:
    facts = shown.entry.facts
    return f"{facts.code} {shown.title}" if isinstance(facts, Competency) else shown.title

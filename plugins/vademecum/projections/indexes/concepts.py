"""Takes what refers to what; gives the index of concepts: each with everything that uses it."""

from collections.abc import Sequence
from dataclasses import replace

from vademecum.catalogue import Shown
from vademecum.languages import sort_key
from vademecum.model import Concept
from vademecum.projections.indexes.index import Index, Section
from vademecum.projections.indexes.referrals import Referrals, Referring

_BETWEEN = ("broader", "related")
"""How concepts refer to each other: what stands below a heading says so, and it is no use."""

_HEAD = 3
"""The lines below a heading beside a name for each language: definition, relatives, and the number of uses."""


def by_concept(referrals: Referrals) -> Index:
    """A section for each concept, by its label in the order of the language; also where nothing uses it yet."""
    view, key = referrals.view, sort_key(referrals.view.language)
    concerned = {target: _from_outside(uses) for target, uses in referrals.uses.items() if target.startswith("term:")}
    outside = replace(referrals, uses=concerned)
    concepts = [shown for shown in view.of_kind("term") if isinstance(shown.entry.facts, Concept)]
    concepts.sort(key=lambda shown: (key(shown.title), shown.entry.id))
    return Index("concepts", tuple(_section(shown, outside) for shown in concepts))


def _from_outside(uses: Sequence[Referring]) -> list[Referring]:
    return [use for use in uses if use.why.value not in _BETWEEN]


def _section(shown: Shown, referrals: Referrals) -> Section:
    head = _HEAD + len(referrals.view.catalogue.settings.languages)
    return Section(shown.entry.id, shown.title, shown.language, referrals.rows(shown.entry.ref), shown, head)

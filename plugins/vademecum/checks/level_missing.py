"""A level that is asked of a role is described."""

from collections.abc import Collection, Iterator, Mapping

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Span
from vademecum.languages import N_
from vademecum.model import CompetencyText
from vademecum.rule import Rule, Sample

Roles = dict[int, dict[str, None]]
"""By level, the ids of the roles of which it is asked, in their order."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look up each level among the names of levels, and in each text of the competency.

    A competency whose text is to come describes nothing yet, and a draft is not finished: neither is a fault.
    """
    facts, asked = catalogue.facts, _asked(catalogue)
    if not any(ref.startswith("level:") for ref in facts.unread.refs):
        place = facts.key_place("competencies", "levels")
        yield from _missing(_anywhere(asked), facts.competencies.levels, place)
    for entry, text in catalogue.texts():
        if isinstance(text.front, CompetencyText) and not text.front.draft:
            yield from _missing(asked.get(entry.id, {}), text.front.levels, text.key_place("levels"))


def _asked(catalogue: Catalogue) -> Mapping[str, Roles]:
    """By competency, which levels are asked of whom: by the organisation, else by the model."""
    found: dict[str, Roles] = {name: {} for name in catalogue.facts.competencies.competencies}
    for role in catalogue.facts.roles.roles:
        for competency, level in catalogue.facts.asked(role).items():
            if competency in found:
                found[competency].setdefault(level, {})[role] = None
    return found


def _anywhere(asked: Mapping[str, Roles]) -> Roles:
    """The same for all competencies together."""
    found: Roles = {}
    for of_one in asked.values():
        for level, roles in of_one.items():
            found.setdefault(level, {}).update(roles)
    return found


def _missing(asked: Roles, described: Collection[int], place: Span) -> Iterator[Diagnostic]:
    for level in sorted(asked.keys() - set(described)):
        yield Diagnostic("level-missing", place, {"level": level, "roles": ", ".join(asked[level])})


RULE = Rule(
    code="level-missing",
    sentence=N_("Level {level} is not described here, but is asked of {roles}."),
    mend=N_("Describe it, or set another target level."),
    sample=Sample(
        N_("en/competencies/bridging.md"),
        fails=N_("""\
levels:
  …
  3: Leads.
"""),
        passes=N_("""\
levels:
  …
  3: Leads.
  4: Renews.
"""),
    ),
    check=check,
    spares_drafts=True,
)

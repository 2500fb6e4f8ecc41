"""A role has a target level for every competency of the model."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare the targets of each role with the list of competencies.

    A target for an unknown competency may be meant for one that is missing: `fact-unknown` reports it. An organisation
    says of a role of its own in either file what it asks, and of a competency of its own to which roles it matters.
    """
    facts = catalogue.facts
    known = facts.competencies.competencies
    for name, role in facts.roles.roles.items():
        given = facts.asked(name) if role.own else role.targets
        missing = [key for key in known if key not in given and not known[key].own]
        unknown = [key for key in role.targets if key not in known and f"competency:{key}" not in facts.unread]
        if len(missing) > len(unknown):
            place = facts.key_place("roles", "roles", name, "targets")
            yield Diagnostic("target-missing", place, {"role": name, "missing": ", ".join(missing)})


RULE = Rule(
    code="target-missing",
    sentence=N_("The role {role} has no target level for {missing}."),
    mend=N_("Add a level from 0 to 4 for each of them."),
    sample=Sample(
        "data/roles.yml",
        fails="""\
  cmio:
    …
    targets:
      bridging: 4
  cnio:
""",
        passes="""\
  cmio:
    …
    targets:
      bridging: 4
      change-leadership: 3
  cnio:
""",
    ),
    check=check,
)

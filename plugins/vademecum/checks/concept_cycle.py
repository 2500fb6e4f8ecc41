"""A concept is not broader than itself, at whatever distance."""

from collections.abc import Iterator, Mapping
from itertools import takewhile

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.model import Concept
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Report each cycle once, at its first concept by name; it takes time in proportion to the concepts and cycles."""
    concepts = catalogue.facts.concepts
    done: set[str] = set()
    for name in sorted(concepts):
        for path in _cycles(name, concepts, done):
            place = catalogue.facts.key_place("concepts", path[0], "broader")
            yield Diagnostic("concept-cycle", place, {"path": " → ".join([*path, path[0]])})


def _cycles(start: str, concepts: Mapping[str, Concept], done: set[str]) -> Iterator[list[str]]:
    """The concepts of every cycle that a walk from `start` closes; every concept is walked once in all."""
    trail: dict[str, Iterator[str]] = {}
    current = start
    while current not in done:
        steps = trail.setdefault(current, iter(concepts[current].broader if current in concepts else ()))
        following = next(steps, None)
        if following is None:
            done.add(current)
            del trail[current]
            current = next(reversed(trail), current)
        elif following in trail:
            yield _from_first([following, *reversed([*takewhile(following.__ne__, reversed(trail))])])
        elif following not in done:
            current = following


def _from_first(cycle: list[str]) -> list[str]:
    start = cycle.index(min(cycle))
    return cycle[start:] + cycle[:start]


RULE = Rule(
    code="concept-cycle",
    sentence=N_("These concepts are each broader than the next, in a circle: {path}."),
    mend=N_("Remove one of them from broader."),
    sample=Sample(
        "data/concepts.yml",
        fails="""\
change:
  …
  broader: [adoption]
adoption:
  …
  broader: [change]
""",
        passes="""\
change:
  …
adoption:
  …
  broader: [change]
""",
    ),
    check=check,
    reads_parts=True,
)

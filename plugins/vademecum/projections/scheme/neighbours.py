"""Takes concepts; gives which of them are broader, narrower and related, said from both sides."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vademecum.model import Concept


@dataclass(frozen=True)
class Neighbours:
    """The relations among some concepts, each by name; none of them leads to a concept outside."""

    broader: Mapping[str, Iterable[str]]
    narrower: Mapping[str, Iterable[str]]
    related: Mapping[str, Iterable[str]]


def neighbours(concepts: Mapping[str, Concept]) -> Neighbours:
    """What one side says holds for both; in the order of the facts."""
    broader = {name: [other for other in concept.broader if other in concepts] for name, concept in concepts.items()}
    narrower: dict[str, list[str]] = {name: [] for name in concepts}
    related: dict[str, dict[str, None]] = {name: {} for name in concepts}
    for name, concept in concepts.items():
        for other in broader[name]:
            narrower[other].append(name)
        for other in concept.related:
            if other in concepts and other != name:
                related[name][other] = related[other][name] = None
    return Neighbours(broader, narrower, related)

"""Takes concepts; gives which of them are broader, narrower and related, said from both sides."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vademecum.model import Concept


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The concepts around one, each by name."""

    broader: tuple[str, ...]
    narrower: tuple[str, ...]
    related: tuple[str, ...]


def neighbours(concepts: Mapping[str, Concept]) -> Mapping[str, Neighbours]:
    """What is around each of these concepts that is in use, by name: what it names itself, then what names it.

    What one side says of the other holds for both. No relation leads out of these concepts, nor to itself, nor to one
    that is no longer used.
    """
    current = {name: concept for name, concept in concepts.items() if not concept.replaced_by}
    broader = {name: _others(name, concept.broader, current) for name, concept in current.items()}
    related = {name: _others(name, concept.related, current) for name, concept in current.items()}
    narrower, naming = _turned(broader), _turned(related)
    return {
        name: Neighbours(broader[name], tuple(narrower[name]), tuple(dict.fromkeys([*related[name], *naming[name]])))
        for name in current
    }


def _others(name: str, named: Iterable[str], known: Mapping[str, Concept]) -> tuple[str, ...]:
    return tuple(other for other in named if other in known and other != name)


def _turned(named: Mapping[str, Iterable[str]]) -> Mapping[str, list[str]]:
    """Who names each."""
    found: dict[str, list[str]] = {name: [] for name in named}
    for name, others in named.items():
        for other in others:
            found[other].append(name)
    return found

"""Takes a view; gives for each concept the broader, narrower and related ones that its readers may see."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vademecum.catalogue import EditionView, Shown


@dataclass(frozen=True)
class Relatives:
    """The concepts around one; a relation that one side names holds for both."""

    broader: tuple[Shown, ...] = ()
    narrower: tuple[Shown, ...] = ()
    related: tuple[Shown, ...] = ()


def thesaurus(view: EditionView) -> Mapping[str, Relatives]:
    """The relatives of each concept by its id: those that it names itself, then those that name it.

    What is no longer used has none, and is nobody's.
    """
    every = view.catalogue.facts.concepts
    concepts = {name: concept for name, concept in every.items() if not concept.replaced_by}
    narrower = _turned({name: concept.broader for name, concept in concepts.items()})
    related = _turned({name: concept.related for name, concept in concepts.items()})
    return dict.fromkeys(every, Relatives()) | {
        name: Relatives(
            _shown(concept.broader, view),
            _shown(narrower.get(name, ()), view),
            _shown((*concept.related, *related.get(name, ())), view),
        )
        for name, concept in concepts.items()
    }


def _turned(named: Mapping[str, Iterable[str]]) -> Mapping[str, list[str]]:
    """Who names each."""
    found: dict[str, list[str]] = {}
    for name, others in named.items():
        for other in others:
            found.setdefault(other, []).append(name)
    return found


def _shown(names: Iterable[str], view: EditionView) -> tuple[Shown, ...]:
    return tuple(view.shown[ref] for ref in dict.fromkeys(f"term:{name}" for name in names) if ref in view.shown)

"""Takes a view; gives for each concept the broader, narrower and related ones that its readers may see."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vademecum.catalogue import EditionView, Shown, neighbours


@dataclass(frozen=True)
class Relatives:
    """The concepts around one; a relation that one side names holds for both."""

    broader: tuple[Shown, ...] = ()
    narrower: tuple[Shown, ...] = ()
    related: tuple[Shown, ...] = ()


def thesaurus(view: EditionView) -> Mapping[str, Relatives]:
    """The relatives of each concept by its id: those that it names itself, then those that name it.

    A concept that is no longer used stands in no relation.
    """
    concepts = view.catalogue.facts.concepts
    found = {
        name: Relatives(_shown(near.broader, view), _shown(near.narrower, view), _shown(near.related, view))
        for name, near in neighbours(concepts).items()
    }
    return {name: found.get(name, Relatives()) for name in concepts}


def _shown(names: Iterable[str], view: EditionView) -> tuple[Shown, ...]:
    return tuple(view.shown[ref] for ref in (f"term:{name}" for name in names) if ref in view.shown)

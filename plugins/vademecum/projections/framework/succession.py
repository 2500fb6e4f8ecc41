"""Takes a view; gives what the ids of an earlier version mean now, and what is no longer there by its name."""

from collections.abc import Iterator, Mapping

from vademecum.catalogue import Catalogue, EditionView, in_language, successor
from vademecum.model import FrameworkCompetency, FrameworkRole


def carried(view: EditionView, kind: str) -> Mapping[str, str]:
    """By each id that a role or a competency had before, the id that it has now, where readers of the view see it.

    The chain goes through the releases that are kept: what one of them renamed may have been renamed again.
    """
    names = formers(view.catalogue)
    found = {former: successor(former, names, view.shown) for former in names if former.startswith(f"{kind}:")}
    return {_id(former): _id(now) for former, now in sorted(found.items()) if now and former not in view.shown}


def dropped(view: EditionView, kind: str) -> Mapping[str, str]:
    """By each id of a kept release that is gone without a successor, the name that it had last, in the view's language.

    What readers of the view may not see is not named.
    """
    names, there = formers(view.catalogue), view.catalogue.entries
    found: dict[str, str] = {}
    for key, thing in _kept(view.catalogue, kind):
        name = in_language(thing.name, view.language)
        found |= {former: name for former in (key, *thing.formerly)}
    return {key: found[key] for key in sorted(found) if successor(f"{kind}:{key}", names, there) is None}


def formers(catalogue: Catalogue) -> Mapping[str, str]:
    """By each former `kind:id`, the next one: as the newest that says so has it."""
    found: dict[str, str] = {}
    for kind in ("role", "competency"):
        for key, thing in _kept(catalogue, kind):
            found |= {f"{kind}:{former}": f"{kind}:{key}" for former in thing.formerly}
    return {**found, **catalogue.formers}


def _kept(catalogue: Catalogue, kind: str) -> Iterator[tuple[str, FrameworkRole | FrameworkCompetency]]:
    """The roles or competencies of all kept releases, oldest first."""
    for release in catalogue.facts.releases.values():
        things: Mapping[str, FrameworkRole | FrameworkCompetency]
        things = release.roles if kind == "role" else release.competencies
        yield from things.items()


def _id(ref: str) -> str:
    return ref.partition(":")[2]

"""Takes a catalogue; gives what has changed from each release that it keeps to the next, and since the last of them."""

from dataclasses import dataclass
from itertools import pairwise

from vademecum.catalogue import Catalogue, successor, views
from vademecum.model import Framework
from vademecum.projections.framework.changes import Differences
from vademecum.projections.framework.comparison import compare
from vademecum.projections.framework.present import framework
from vademecum.projections.framework.succession import formers


@dataclass(frozen=True)
class Step:
    """From one release to the next; `new` is the present content where `is_present`."""

    old: Framework
    new: Framework
    differences: Differences
    is_present: bool = False


def history(catalogue: Catalogue) -> tuple[Step, ...]:
    """The steps, newest first; the one to the present content only where that differs from the last release.

    What is there, but not for all readers, is in none of them: not where it was public once, nor as if it were gone.
    """
    kept = [_public(found, catalogue) for found in catalogue.facts.releases.values()]
    steps = [Step(old, new, compare(old, new)) for old, new in pairwise(kept)]
    if kept:
        present = framework(catalogue)
        last = Step(kept[-1], present, compare(kept[-1], present), is_present=True)
        steps += [last] if last.differences.count else []
    return tuple(reversed(steps))


def _public(release: Framework, catalogue: Catalogue) -> Framework:
    """A release without what readers may not see any more, under this id or another one."""
    visible = {ref for view in views(catalogue).values() for ref in view.shown}
    names = formers(catalogue)

    def is_hidden(ref: str) -> bool:
        now = successor(ref, names, catalogue.entries)
        return now is not None and now not in visible

    roles = {key: role for key, role in release.roles.items() if not is_hidden(f"role:{key}")}
    competencies = {key: one for key, one in release.competencies.items() if not is_hidden(f"competency:{key}")}
    return release.model_copy(update={"roles": roles, "competencies": competencies})

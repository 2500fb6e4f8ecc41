"""Takes two releases of the framework; gives what is the same in both, whatever it is called."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from vademecum.model import Framework
from vademecum.projections.framework.changes import Names, ThingKind

KINDS: tuple[ThingKind, ...] = ("role", "competency", "group", "cluster", "level")

Ids = Mapping[ThingKind, Mapping[str, str]]
"""By kind, ids by ids."""


def names_of(framework: Framework) -> Mapping[ThingKind, Mapping[str, Names]]:
    """The names of all that a release holds, by kind and id, in their order."""
    return {
        "role": {key: role.name for key, role in framework.roles.items()},
        "competency": {key: competency.name for key, competency in framework.competencies.items()},
        "group": framework.groups,
        "cluster": {key: cluster.name for key, cluster in framework.clusters.items()},
        "level": {str(key): level.name for key, level in framework.levels.items()},
    }


@dataclass(frozen=True)
class Pairing:
    """Two releases side by side."""

    old: Framework
    new: Framework

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Those that both have."""
        return tuple(code for code in self.new.languages if code in self.old.languages)

    @cached_property
    def before(self) -> Mapping[ThingKind, Mapping[str, Names]]:
        """The names in the older one."""
        return names_of(self.old)

    @cached_property
    def after(self) -> Mapping[ThingKind, Mapping[str, Names]]:
        """The names in the newer one."""
        return names_of(self.new)

    @cached_property
    def same(self) -> Ids:
        """By kind and present id, the id that it had: the same one, else the first former one that nothing else is."""
        return {kind: self._same(kind) for kind in KINDS}

    @cached_property
    def now(self) -> Ids:
        """By kind and id before, the present one."""
        return {kind: {old: new for new, old in pairs.items()} for kind, pairs in self.same.items()}

    @cached_property
    def merged(self) -> Ids:
        """By kind and id before, what it became a part of: something that is the same as another thing already."""
        return {
            kind: {
                former: new
                for new in self.after[kind]
                for former in self._formerly(kind, new)
                if former in self.before[kind] and former not in self.now[kind]
            }
            for kind in KINDS
        }

    def _same(self, kind: ThingKind) -> Mapping[str, str]:
        found = {new: new for new in self.after[kind] if new in self.before[kind]}
        taken = set(found)
        for new in self.after[kind]:
            free = (old for old in self._formerly(kind, new) if old in self.before[kind] and old not in taken)
            old = next(free, None) if new not in found else None
            if old is not None:
                found[new] = old
                taken.add(old)
        return {new: found[new] for new in self.after[kind] if new in found}

    def _formerly(self, kind: ThingKind, key: str) -> tuple[str, ...]:
        if kind == "role":
            return self.new.roles[key].formerly
        return self.new.competencies[key].formerly if kind == "competency" else ()

"""Takes the two releases of a step; gives what the things in it are called."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from vademecum.catalogue import in_language
from vademecum.model import Framework
from vademecum.projections.framework.changes import Names, ThingKind
from vademecum.projections.framework.pairing import names_of


@dataclass(frozen=True)
class Naming:
    """What things are called now, else before; what neither release holds is called by its id."""

    old: Framework
    new: Framework

    @cached_property
    def _names(self) -> Mapping[ThingKind, Mapping[str, Names]]:
        before, now = names_of(self.old), names_of(self.new)
        return {kind: {**before[kind], **now[kind]} for kind in now}

    def names(self, kind: ThingKind, key: str) -> Names:
        """The words by language; empty for what nobody has named."""
        return self._names[kind].get(key, {})

    def word(self, kind: ThingKind, key: str, language: str) -> str:
        """The words in a language, else in the first that has any."""
        return in_language(self.names(kind, key), language) or key

"""Takes two releases of the framework; gives what differs as lines of plain text, in the language of whoever asks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vademecum.languages import N_, Messages
from vademecum.model import Framework
from vademecum.pages.changes import THINGS
from vademecum.projections.framework import Differences, LevelChange, Move, Naming, Renaming, Rewording, Thing, compare

_WHAT = {
    "full-name": N_("name in full"),
    "name": N_("word"),
    "test": N_("test"),
    "cluster": N_("cluster"),
    "group": N_("group"),
    "code": N_("code"),
}
_NONE = "–"


def lines(old: Framework, new: Framework, messages: Messages, names: tuple[str, str] = ("", "")) -> Iterator[str]:
    """The two versions, then each kind of difference under a heading of its own, then how many there are.

    `names` are those by which the releases were asked for.
    """
    found = compare(old, new)
    yield " → ".join(_asked(name, version) for name, version in zip(names, (old.version, new.version), strict=True))
    if set(old.languages) != set(new.languages):
        words = messages.gettext(N_("Words are compared in: {languages}."))
        yield words.format(languages=", ".join(found.languages) or _NONE)
    for heading, rows in _Lines(Naming(old, new), messages).parts(found):
        part = [*rows]
        yield from ("", messages.gettext(heading), *(f"  {row}" for row in part)) if part else ()
    yield ""
    yield messages.ngettext("{n} difference", "{n} differences", found.count).format(n=found.count)


def _asked(name: str, version: str) -> str:
    return f"{name} ({version})" if name not in ("", version) else version


@dataclass(frozen=True)
class _Lines:
    naming: Naming
    messages: Messages

    def parts(self, found: Differences) -> Iterator[tuple[str, Iterator[str]]]:
        yield N_("Added"), self.things(found.added)
        yield N_("Removed"), self.things(found.removed)
        yield N_("Renamed"), self.renamed(found.renamed)
        yield N_("Moved"), self.moved(found.moved)
        yield N_("Target levels"), self.levels(found.levels)
        yield N_("Reworded"), self.reworded(found.reworded)

    def thing(self, kind: str, key: str) -> str:
        return f"{self.messages.gettext(THINGS[kind])} {key}"

    def things(self, found: Iterable[Thing]) -> Iterator[str]:
        language = self.messages.language
        return (f"{self.thing(one.kind, one.id)}: {self.naming.word(one.kind, one.id, language)}" for one in found)

    def renamed(self, found: Iterable[Renaming]) -> Iterator[str]:
        formerly = self.messages.gettext(N_("{name}, formerly {former}"))
        for one in found:
            name = self.thing(one.kind, one.id)
            yield formerly.format(name=name, former=one.former_id) if one.former_id else name
            for language, words in one.name.items():
                yield f"  {language}: {words.old or _NONE} → {words.new or _NONE}"

    def moved(self, found: Iterable[Move]) -> Iterator[str]:
        for one in found:
            yield f"{self.thing(one.kind, one.id)}: {self.messages.gettext(_WHAT[one.what])} {one.old} → {one.new}"

    def levels(self, found: Iterable[LevelChange]) -> Iterator[str]:
        for one in found:
            levels = " → ".join(_NONE if level is None else str(level) for level in (one.old, one.new))
            own = self.messages.gettext(N_("level of its own")) if one.own else ""
            yield f"{one.role} · {one.competency}: {levels}" + (f" ({own})" if own else "")

    def reworded(self, found: Iterable[Rewording]) -> Iterator[str]:
        for one in found:
            yield f"{self.thing(one.kind, one.id)}, {self.part(one)} ({one.language})"
            yield from (f"  {mark} {words}" for mark, words in (("-", one.old), ("+", one.new)) if words)

    def part(self, one: Rewording) -> str:
        if one.level is None:
            return self.messages.gettext(_WHAT[one.what])
        return self.messages.gettext(N_("level {level}")).format(level=one.level)

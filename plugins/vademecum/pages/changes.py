"""Takes what differs between two releases of the framework; gives it as Markdown in one language."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from vademecum.catalogue import in_language
from vademecum.languages import N_
from vademecum.pages.context import Language
from vademecum.pages.markdown import escape
from vademecum.projections.framework import (
    Differences,
    LevelChange,
    Move,
    Naming,
    Renaming,
    Rewording,
    Thing,
    ThingKind,
)

THINGS: Mapping[str, str] = {
    "role": N_("Role"),
    "competency": N_("Competency"),
    "group": N_("Group of roles"),
    "cluster": N_("Cluster"),
    "level": N_("Level"),
}
"""What a thing of each kind is called."""

_WHAT = {"full-name": N_("name in full"), "name": N_("word"), "test": N_("test")}

Named = Callable[[ThingKind, str, Mapping[str, str]], str]
"""Takes a thing's kind, its id and its names; gives it as Markdown: a link where it has a page."""


@dataclass(frozen=True)
class Words:
    """Words before and after, as Markdown; empty where there were or are none."""

    about: str
    old: str
    new: str


@dataclass(frozen=True)
class Part:
    """Changes of one sort under a heading, as Markdown: rows that say it all, or words."""

    key: str
    heading: str
    rows: tuple[str, ...] = ()
    words: tuple[Words, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything stands in it."""
        return bool(self.rows or self.words)


def change_parts(found: Differences, naming: Naming, named: Named, language: Language) -> tuple[Part, ...]:
    """The changes that a reader of one language sees, by sort: each of them, also where it is empty."""
    teller = _Teller(naming, named, language)
    organisation = in_language(naming.new.organisation or naming.old.organisation, language.code)
    own = language.say(N_("Other levels of {organisation}"), organisation=escape(organisation))
    return (
        Part("new", language.say(N_("New")), rows=tuple(map(teller.thing, found.added))),
        Part("gone", language.say(N_("No longer there")), rows=tuple(map(teller.thing, found.removed))),
        Part("renamed", language.say(N_("Renamed")), rows=tuple(teller.renamed(found.renamed))),
        Part("moved", language.say(N_("Moved")), rows=tuple(map(teller.moved, found.moved))),
        Part(
            "changed-levels",
            language.say(N_("Other target levels")),
            rows=tuple(teller.levels(found.levels, own=False)),
        ),
        Part("changed-own-levels", own, rows=tuple(teller.levels(found.levels, own=True))),
        Part("words", language.say(N_("Other words")), words=tuple(teller.reworded(found.reworded))),
    )


@dataclass(frozen=True)
class _Teller:
    naming: Naming
    named: Named
    language: Language

    def name(self, kind: ThingKind, key: str) -> str:
        return self.named(kind, key, self.naming.names(kind, key))

    def thing(self, one: Thing) -> str:
        return f"{self.language.say(THINGS[one.kind])}: {self.named(one.kind, one.id, one.name)}"

    def renamed(self, found: Iterable[Renaming]) -> Iterator[str]:
        for one in found:
            words = one.name.get(self.language.code)
            name = f"{self.language.say(THINGS[one.kind])}: {self.name(one.kind, one.id)}"
            if words and words.old:
                name = self.language.say(N_("{name}, formerly {former}"), name=name, former=f"*{escape(words.old)}*")
            ids = f" (`{one.former_id}` → `{one.id}`)" if one.former_id else ""
            if ids or words:
                yield name + ids

    def moved(self, one: Move) -> str:
        name = f"{self.language.say(THINGS[one.kind])}: {self.name(one.kind, one.id)}"
        if one.what == "code":
            words = {"name": name, "old": one.old, "new": one.new}
            return self.language.say(N_("{name}: code {new}, formerly {old}"), **words)
        old, new = (escape(self.naming.word(one.what, key, self.language.code)) for key in (one.old, one.new))
        return self.language.say(N_("{name}: from {old} to {new}"), name=name, old=f"*{old}*", new=f"*{new}*")

    def levels(self, found: Iterable[LevelChange], own: bool) -> Iterator[str]:
        for one in found:
            if one.own == own:
                name = f"{self.name('role', one.role)}, {self.name('competency', one.competency)}"
                yield self.raised(name, one.old, one.new)

    def raised(self, name: str, old: int | None, new: int | None) -> str:
        levels = {"name": name, "old": self.level(old), "new": self.level(new)}
        if old is None:
            return self.language.say(N_("{name}: {new}, not set before"), **levels)
        if new is None:
            return self.language.say(N_("{name}: no longer set, {old} before"), **levels)
        return self.language.say(N_("{name}: from {old} to {new}"), **levels)

    def level(self, level: int | None) -> str:
        words = in_language(self.naming.names("level", str(level)), self.language.code)
        return f"{level} – {escape(words)}" if words else str(level)

    def reworded(self, found: Iterable[Rewording]) -> Iterator[Words]:
        for one in found:
            if one.language == self.language.code:
                yield Words(self.part(one), escape(one.old), escape(one.new))

    def part(self, one: Rewording) -> str:
        """What was reworded: of a competency the words for a level, of a level its own."""
        if one.kind == "level":
            return f"{self.language.say(N_('Level'))} {one.id}, {self.language.say(_WHAT[one.what])}"
        what = self.level(one.level) if one.level is not None else self.language.say(_WHAT[one.what])
        return f"{self.name(one.kind, one.id)}, {what}"

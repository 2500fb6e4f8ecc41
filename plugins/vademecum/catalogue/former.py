"""Takes entries and facts; gives the names that something had before, and what each of them means now."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from vademecum.catalogue.entries import Entry, LocalText
from vademecum.catalogue.facts import FactFiles
from vademecum.catalogue.sections import SECTIONS
from vademecum.diagnostics import Span
from vademecum.model import Checklist

_PLACES = {kind: (file, *path) for file, parts in SECTIONS.items() for path, kind in parts.items()}
"""By kind, the file of facts and the keys below which its entries stand."""


@dataclass(frozen=True)
class Claim:
    """A name that something had before: `kind:id`, `kind:id#anchor`, or an address such as `nl/rollen/cmio`.

    `now` is the `kind:id`, or the `kind:id#anchor`, that says so, and `place` is where.
    """

    former: str
    now: str
    place: Span

    @property
    def is_address(self) -> bool:
        """Whether the name is an address."""
        return ":" not in self.former

    @property
    def is_anchor(self) -> bool:
        """Whether the name is an id on a page."""
        return "#" in self.former

    @property
    def name(self) -> str:
        """The name as its author knows it: an address ends in a slash, an id on a page begins with `#`."""
        if self.is_address:
            return f"{self.former}/"
        return f"#{self.former.partition('#')[2]}" if self.is_anchor else self.former


def claims(entries: Iterable[Entry], facts: FactFiles, languages: Collection[str]) -> Iterator[Claim]:
    """Everything that `formerly` says, entry by entry: in the facts, in front matter, at headings and at items."""
    for entry in entries:
        for name, language, place in _written(entry, facts):
            yield Claim(_named(name, entry, language, languages), entry.ref, place)
        yield from _of_headings(entry)
        yield from _of_items(entry, facts)


def _written(entry: Entry, facts: FactFiles) -> Iterator[tuple[str, str, Span]]:
    """Each name, the language of the text in which it stands (empty for facts), and its place."""
    for number, name in enumerate(getattr(entry.facts, "formerly", ())):
        file, *path = _PLACES[entry.kind]
        yield name, "", facts.place(file, *path, entry.id, "formerly", str(number))
    for text in _texts(entry):
        for number, name in enumerate(text.front.formerly):
            yield name, text.language, text.place("formerly", str(number))


def _texts(entry: Entry) -> list[LocalText]:
    """The texts whose words count: a draft beside what is published says nothing yet."""
    return [text for text in entry.texts.values() if entry.is_draft or not text.front.draft]


def _named(name: str, entry: Entry, language: str, languages: Collection[str]) -> str:
    """What has a slash is an address; in a text it may leave out the language, which is the text's."""
    if "/" not in name:
        return f"{entry.kind}:{name}"
    address = name.strip("/")
    whole = not language or address.partition("/")[0] in languages
    return address if whole else f"{language}/{address}"


def _of_headings(entry: Entry) -> Iterator[Claim]:
    for text in _texts(entry):
        for heading in text.record.markup.headings:
            for name in heading.former if heading.id else ():
                place = text.record.span(heading.line, heading.column)
                yield Claim(f"{entry.ref}#{name}", f"{entry.ref}#{heading.id}", place)


def _of_items(entry: Entry, facts: FactFiles) -> Iterator[Claim]:
    for key, item in entry.facts.items.items() if isinstance(entry.facts, Checklist) else ():
        for number, name in enumerate(item.formerly):
            place = facts.place("checklists", entry.id, "items", key, "formerly", str(number))
            yield Claim(f"{entry.ref}#{name}", f"{entry.ref}#{key}", place)


def successor(name: str, formers: Mapping[str, str], there: Collection[str]) -> str | None:
    """What a former name means at the end of all renamings: the first of its successors that is `there`, or None."""
    seen: set[str] = set()
    while name in formers and name not in there and name not in seen:
        seen.add(name)
        name = formers[name]
    return name if name in there else None


def cycles(formers: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """Every circle of names each of which is the former one of the next, once; each name is walked once in all."""
    done: set[str] = set()
    for start in formers:
        trail: dict[str, None] = {}
        name = start
        while name in formers and name not in done and name not in trail:
            trail[name] = None
            name = formers[name]
        if name in trail:
            names = list(trail)
            yield tuple(names[names.index(name) :])
        done.update(trail)

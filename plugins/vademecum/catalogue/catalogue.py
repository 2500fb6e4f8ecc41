"""Takes a folder and its settings; gives the catalogue: every entry, fact and asset, and how to find them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from itertools import islice
from pathlib import PurePosixPath
from posixpath import join as join_paths
from posixpath import normpath
from urllib.parse import unquote

from vademecum.catalogue.entries import Entry, LocalText
from vademecum.catalogue.facts import FactFiles, read_facts
from vademecum.catalogue.former import Claim, claims, successor
from vademecum.catalogue.join import join
from vademecum.catalogue.texts import read_texts
from vademecum.catalogue.unread import Unread
from vademecum.catalogue.wording import Stray, strays, wording
from vademecum.catalogue.written import strange_language
from vademecum.diagnostics import Diagnostic
from vademecum.languages import without_region
from vademecum.layers import Layers
from vademecum.model import KINDS, Concept
from vademecum.settings import Settings
from vademecum.sources import Folder, Link, Reference, scheme


@dataclass(frozen=True)
class Catalogue:
    """The one model that every page, index and check is computed from.

    `unread` names what exists but could not be read: no rule reports what only follows from that. `day` is the one for
    which rules look at dates; without it none does. `layers` are what an internal copy is laid of.
    """

    settings: Settings
    entries: Mapping[str, Entry]
    facts: FactFiles
    folder: Folder
    problems: tuple[Diagnostic, ...] = field(default=())
    unread: Unread = field(default_factory=Unread)
    day: date | None = None
    layers: Layers = field(default_factory=Layers)

    @cached_property
    def with_parts(self) -> "Catalogue":
        """The same with texts and facts that have a fault, as far as they can be read: for rules on what stands there.

        What lacks in it may stand there with a fault, so nothing else is to be made of it.
        """
        read = build_catalogue(self.folder, self.settings, self.layers, with_parts=True) if self.problems else self
        return replace(read, day=self.day)

    @cached_property
    def incomplete(self) -> tuple[str, ...]:
        """The files of texts and facts that could not be read as a whole, so that rules wait."""
        records = (record for record in self.folder.records if record.path not in self.by_path)
        known = self.settings.known
        files = {record.file for record in records if record.path.partition("/")[0] in known}
        files |= {self.folder.file(path) for path in self.folder.unread}
        of_facts = {file.file for name, file in self.facts.files.items() if name != "site" and "/" not in name}
        return tuple(sorted(files | {one.span.file for one in self.problems if one.span.file in of_facts}))

    @cached_property
    def _short(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for ref in dict.fromkeys((*self.entries, *sorted(self.unread.refs))):
            kind, _, name = ref.partition(":")
            if kind in KINDS:
                found.setdefault(name, []).append(ref)
        return found

    @cached_property
    def named(self) -> Mapping[str, Entry]:
        """The entries that a name can mean."""
        return {ref: entry for ref, entry in self.entries.items() if entry.is_named}

    @cached_property
    def called(self) -> Mapping[str, tuple[str, ...]]:
        """By `kind:id` what each entry is called: titles, labels and last parts of addresses in every language."""
        return {ref: tuple(_called(entry)) for ref, entry in self.entries.items()}

    @cached_property
    def by_path(self) -> dict[str, tuple[Entry, LocalText]]:
        """Entry and text by the path of the source file below the folder of texts."""
        return {text.record.path: (entry, text) for entry in self.entries.values() for text in entry.texts.values()}

    @cached_property
    def paths(self) -> frozenset[str]:
        """Every path below the folder of texts that a link can lead to."""
        texts = (record.path for record in self.folder.records)
        return frozenset((*texts, *self.folder.unread, *self.folder.assets))

    def candidates(self, target: str) -> list[str]:
        """The `kind:id` that a reference's target, without its anchor, may mean: none, one or several.

        What exists but could not be read is among them; a name that nothing has now means what had it before.
        """
        if ":" in target:
            return [target] if target in self.entries or target in self.unread else self._successors([target])
        refs = [f"{kind}:{target}" for kind in KINDS]
        unread = (ref for ref in refs if ref in self.unread)
        return self._short.get(target) or list(islice(unread, 1)) or self._successors(refs)

    def _successors(self, refs: Iterable[str]) -> list[str]:
        found = (successor(ref, self.formers, self.entries) for ref in refs)
        return list(dict.fromkeys(ref for ref in found if ref))

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """Every name that something had before, in the order of the entries."""
        return tuple(claims(self.entries.values(), self.facts, self.settings.known))

    @cached_property
    def formers(self) -> Mapping[str, str]:
        """By former name, what had it; of two that say so the first."""
        return {claim.former: claim.now for claim in reversed(self.claims)}

    @cached_property
    def former_anchors(self) -> Mapping[str, tuple[str, ...]]:
        """By `kind:id#anchor`, the ids that this heading or item had before, in any language."""
        found: dict[str, dict[str, None]] = {}
        for claim in self.claims:
            if claim.is_anchor:
                found.setdefault(claim.now, {})[claim.former.partition("#")[2]] = None
        return {anchor: tuple(names) for anchor, names in found.items()}

    def resolve(self, target: str) -> tuple[Entry | None, str]:
        """The one entry that `[[target#anchor]]` means, or None; and the anchor, or an empty text."""
        name, _, anchor = target.partition("#")
        found = self.candidates(name.strip())
        return (self.entries.get(found[0]) if len(found) == 1 else None), anchor

    def texts(self) -> Iterator[tuple[Entry, LocalText]]:
        """Every text with its entry."""
        for entry in self.entries.values():
            for text in entry.texts.values():
                yield entry, text

    @cached_property
    def strays(self) -> tuple[tuple[LocalText, Stray], ...]:
        """Every word in a text that has a better one there."""
        wordings = {code: wording(self.facts.concepts, code) for code in self.settings.known}
        made = self.folder.shelf.made
        return tuple(
            (text, stray)
            for _, text in self.texts()
            for stray in made(text.record.file, strays, text, wordings[text.language])
        )

    @cached_property
    def strangers(self) -> Mapping[str, str]:
        """By the path of each text that is in another language of the site than its folder, the code of that one."""
        codes = {without_region(code): code for code in self.settings.languages}
        found = {text.record.path: strange_language(text) for _, text in self.texts()}
        return {path: codes[code] for path, code in found.items() if code in codes}

    def near(self, text: LocalText, path: str) -> frozenset[str]:
        """The paths that may be meant by one that a text names: of languages only its own, or the one that it names."""
        others = {*self.settings.languages} - {text.language, path.partition("/")[0]}
        return frozenset(one for one in self.paths if one.partition("/")[0] not in others)

    def leads(self, text: LocalText) -> Iterator[tuple[Reference | Link, Entry]]:
        """Every reference and link in a text that leads to an entry, with that entry; first the references."""
        for reference in text.record.markup.references:
            entry, _ = self.resolve(reference.target)
            if entry:
                yield reference, entry
        for link in text.record.markup.links:
            path, _ = target_path(text.record.path, link)
            if path in self.by_path:
                yield link, self.by_path[path][0]


def target_path(origin: str, link: Link) -> tuple[str, str]:
    """The path below the folder of texts that a relative link leads to, and its anchor; an empty path for other links.

    A bare anchor leads to the text itself.
    """
    if not link.target or scheme(link.target):
        return "", ""
    path, _, anchor = link.target.partition("#")
    if not path:
        return origin, unquote(anchor)
    return normpath(join_paths(origin.rpartition("/")[0], unquote(path))), unquote(anchor)


def build_catalogue(
    folder: Folder, settings: Settings, layers: Layers | None = None, with_parts: bool = False
) -> Catalogue:
    """Join everything below one folder, with parts of what has a fault or without; what is wrong is in `problems`."""
    texts, text_problems, unread = read_texts(folder, settings, with_parts)
    facts, fact_problems = read_facts(folder.data, with_parts)
    problems = (*folder.problems, *text_problems, *fact_problems)
    entries = join(texts, unread, facts, settings)
    return Catalogue(settings, entries, facts, folder, problems, unread | facts.unread, layers=layers or Layers())


def _called(entry: Entry) -> Iterator[str]:
    yield from entry.names.values()
    for text in entry.texts.values():
        yield from (text.front.title, PurePosixPath(text.record.path).stem)
    if isinstance(entry.facts, Concept):
        for term in entry.facts.terms.values():
            yield from (term.label, *term.alternatives)

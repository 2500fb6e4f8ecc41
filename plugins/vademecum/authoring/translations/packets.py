"""Takes packets that came back; gives the new content of texts and records, or what is wrong with the packets."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from vademecum.authoring.changes import edited
from vademecum.authoring.refusals import Reason
from vademecum.authoring.translations.packet_checks import Checked, Stretch, checked
from vademecum.authoring.translations.packet_files import PacketFile
from vademecum.authoring.translations.packet_places import in_packet
from vademecum.authoring.translations.records import all_translations, done, record_json, record_path
from vademecum.authoring.translations.sections import Words, new_text, reread, section_edits
from vademecum.catalogue import (
    SUMMARY,
    TITLE,
    Catalogue,
    Entry,
    Translation,
    lower_text,
    sections,
    translation,
    without_stubs,
)
from vademecum.diagnostics import Diagnostic, Span
from vademecum.languages import N_
from vademecum.likeness import nearest
from vademecum.projections.packets import text_path
from vademecum.sources import decode


@dataclass(frozen=True)
class Reading:
    """What packets give: the new files by their path below the folder of texts, and what was found on the way.

    Where something stops them, there are no `changes`; in the files of `trial` the rules find what else is wrong.
    `count` is that of the sections with new words; `drafts` are the files of new texts that still lack some, `finished`
    those of drafts that now have all.
    """

    changes: Mapping[str, str] = field(default_factory=dict)
    findings: tuple[Reason, ...] = ()
    works: tuple["Work", ...] = ()
    trial: Mapping[str, str] = field(default_factory=dict)
    count: int = 0
    drafts: tuple[str, ...] = ()
    finished: tuple[str, ...] = ()

    @property
    def stops(self) -> bool:
        """Whether something is wrong that keeps all of it from being written."""
        return any(finding.stops for finding in self.findings)

    def in_packet(self, problem: Diagnostic) -> Diagnostic:
        """A problem of the texts at its place in a packet, where it has one there."""
        work = self._work(problem)
        return replace(problem, span=work.in_packet(problem.span)) if work else problem

    def is_told(self, problem: Diagnostic) -> bool:
        """Whether a finding speaks of the same words as this problem of a text does."""
        work = self._work(problem)
        return work is not None and work.is_told(problem.span)

    def _work(self, problem: Diagnostic) -> "Work | None":
        return next((work for work in self.works if problem.span.file.partition("/")[2] == work.path), None)


@dataclass(frozen=True)
class Work:
    """One packet, checked: its translation and the new words; `content` is the whole file that they make, at `path`.

    `told` are the stretches of the packet of which enough is said.
    """

    packet: PacketFile
    made: Translation
    words: Words
    is_draft: bool
    path: str
    content: str
    told: tuple[Stretch, ...] = ()

    def in_packet(self, span: Span) -> Span:
        """The place in the packet of a place in the file."""
        return in_packet(span, self.packet, self.path, self.content, self.made.language)

    def is_told(self, span: Span) -> bool:
        """Whether a place in the file is in a stretch of which enough is said."""
        at = self.in_packet(span)
        return any(self.packet.span(start) <= at < self.packet.span(end) for start, end in self.told)

    @property
    def finishes(self) -> bool:
        """Whether a draft gets its last sections."""
        is_draft = self.made.text is not None and self.made.text.front.draft
        whole = all(one.own or one.name in self.words for one in self.made.sections)
        return is_draft and whole and bool(self.words)


def read_packets(
    packets: Iterable[PacketFile], root: Path, catalogue: Catalogue, day: date, anyway: bool = False
) -> Reading:
    """Check all packets and put their words in place; where one stops, nothing changes.

    `root` is the folder of texts, `day` the one that is recorded; `anyway` writes over what has changed since.
    """
    works, findings = put_in_place(packets, root, catalogue, anyway)
    if any(finding.stops for finding in findings):
        return Reading(findings=findings, works=works, trial=_files(works, catalogue, day))
    return Reading(
        _files(works, catalogue, day),
        findings,
        works,
        {},
        sum(len(work.words) for work in works),
        tuple(work.path for work in works if work.is_draft),
        tuple(work.path for work in works if work.finishes),
    )


def _files(works: Iterable["Work"], catalogue: Catalogue, day: date) -> dict[str, str]:
    """The texts and the records of packets; of two for one text, those of the first."""
    of_path = {work.path: work for work in reversed([*works]) if work.words}
    files = {path: work.content for path, work in of_path.items()}
    for entry, of_entry in _by_entry(of_path.values()).items():
        files |= {record_path(entry): _record(of_entry, catalogue, day)}
    return files


def put_in_place(
    packets: Iterable[PacketFile], root: Path, catalogue: Catalogue, anyway: bool = False
) -> tuple[tuple[Work, ...], tuple[Reason, ...]]:
    """What each packet makes of its text, or would make, and what is wrong with the packets."""
    works: list[Work] = []
    findings: list[Reason] = []
    for packet in packets:
        made, found = _translation(packet, catalogue)
        work, more = _work(packet, made, root, catalogue, anyway) if made else (None, ())
        works += [work] if work else []
        findings += [*packet.findings, *found, *more]
    return tuple(works), (*findings, *_twice(works))


def _work(
    packet: PacketFile, made: Translation, root: Path, catalogue: Catalogue, anyway: bool
) -> tuple[Work, tuple[Reason, ...]]:
    """The file that a packet makes, or that the rules are to see; and what was found in its sections."""
    found = checked(packet, made, catalogue, anyway)
    path = text_path(made, catalogue, found.words.get(TITLE, ""))
    faults = tuple(_of_new_text(packet, found, root, path)) if made.text is None else ()
    stops = bool(faults) or any(finding.stops for finding in (*packet.findings, *found.findings))
    words = found.words if made.text or not stops else _whole(made, found.words)
    path = _free(root, path) if made.text is None else path
    is_draft = made.text is None and bool(found.unfilled)
    content = new_text(made, words, is_draft) if made.text is None else _changed(made, words, root)
    faults = faults if stops else tuple(_otherwise(packet, made, words, path, content))
    return Work(packet, made, words, is_draft, path, content, found.told), (*found.findings, *faults)


def _whole(made: Translation, words: Words) -> Words:
    """The words of a new text with a title and a summary, without which no rule looks at the others."""
    return {one.name: one.now for one in made.sections if one.name in (TITLE, SUMMARY)} | dict(words)


def _free(root: Path, path: str) -> str:
    """A path at which no other text is."""
    return path if not (root / path).exists() else _free(root, f"{path.removesuffix('.md')}-2.md")


def _changed(made: Translation, words: Words, root: Path) -> str:
    """The file of a text with new words."""
    if made.text is None:
        raise ValueError(f"{made.entry.ref} has no text in {made.language}")
    path = made.text.record.path
    raw, _ = decode((root / path).read_bytes(), path)
    edits = section_edits(made.text, raw, words, [section.name for section in made.sections])
    return edited(root, edits).get(path, raw)


def _translation(packet: PacketFile, catalogue: Catalogue) -> tuple[Translation | None, tuple[Reason, ...]]:
    """The translation that a packet is for, or why there is none."""
    head = packet.head
    if head is None:
        return None, ()
    entry, known = catalogue.entries.get(head.ref), catalogue.settings.languages
    if entry is None or not entry.original:
        like = nearest(head.ref, catalogue.entries)
        words = N_("There is no text “{ref}” here: was it renamed? Make a new packet.")
        guess = N_("There is no text “{ref}” here. Did you mean {like}? Make a new packet.")
        values = {"ref": head.ref, "like": like}
        return None, (Reason(guess if like else words, values, Span(packet.file)),)
    if head.language not in known or head.original != entry.original or head.language == entry.original:
        words = N_("{ref} is no longer translated from “{original}” into “{language}”: make a new packet.")
        values = {"ref": head.ref, "original": head.original, "language": head.language}
        return None, (Reason(words, values, Span(packet.file)),)
    text = entry.texts.get(head.language)
    if said := lower_text(entry, text, catalogue) if text else None:
        return None, (Reason(*said, Span(packet.file)),)
    return without_stubs(translation(entry, head.language, catalogue.facts.translations), catalogue), ()


def _of_new_text(packet: PacketFile, found: Checked, root: Path, path: str) -> Iterator[Reason]:
    for name in (TITLE, SUMMARY):
        if name in found.unfilled:
            sentence = N_("A new text needs “{name}”: translate that section too.")
            yield Reason(sentence, {"name": name}, _place(packet, name))
    if (root / path).exists():
        sentence = N_("There is already a file {path}: choose another title.")
        yield Reason(sentence, {"path": f"{root.name}/{path}"}, _place(packet, TITLE))


def _place(packet: PacketFile, name: str) -> Span:
    return next((packet.span(one.start) for one in packet.sections if one.name == name), Span(packet.file))


def _otherwise(packet: PacketFile, made: Translation, words: Words, path: str, content: str) -> Iterator[Reason]:
    """The text that would be is read again: it must hold the new words, and beside them what it held before."""
    text = reread(content, path, made.language)
    wanted = {**(sections(made.text) if made.text else {}), **words}
    found = sections(text) if text else {}
    for name in dict.fromkeys((*wanted, *found)):
        if wanted.get(name, "").split() != found.get(name, "").split():
            sentence = N_("The section “{name}” would not be in the text as it is here: put it in by hand.")
            yield Reason(sentence, {"name": name}, _place(packet, name))


def _twice(works: Iterable[Work]) -> Iterator[Reason]:
    first: dict[str, str] = {}
    for work in works:
        if first.setdefault(work.path, work.packet.file) != work.packet.file:
            sentence = N_("This packet and {other} are for the same text: read back one of them.")
            yield Reason(sentence, {"other": first[work.path]}, Span(work.packet.file))


def _by_entry(works: Iterable[Work]) -> dict[str, list[Work]]:
    found: dict[str, list[Work]] = {}
    for work in works:
        found.setdefault(work.made.entry.ref, []).append(work)
    return found


def _record(works: list[Work], catalogue: Catalogue, day: date) -> str:
    """The record of an entry where the new words say what the original says now."""
    entry: Entry = works[0].made.entry
    chosen = {}
    for work in works:
        text = reread(work.content, work.path, work.made.language)
        own = sections(text) if text else {}
        chosen[work.made.language] = [
            replace(section, own=own[section.name])
            for section in work.made.sections
            if section.name in work.words and section.name in own
        ]
    return record_json(
        done(all_translations(entry.ref, catalogue), chosen, catalogue.facts.translations.get(entry.ref), day)
    )

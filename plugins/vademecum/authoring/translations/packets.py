"""Takes packets that came back; gives the new content of texts and records, or what is wrong with the packets."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from vademecum.authoring.changes import edited
from vademecum.authoring.refusals import Reason
from vademecum.authoring.translations.packet_checks import checked
from vademecum.authoring.translations.packet_files import PacketFile
from vademecum.authoring.translations.records import all_translations, done, record_json, record_path
from vademecum.authoring.translations.sections import Words, new_text, places, reread, section_edits
from vademecum.catalogue import SUMMARY, TITLE, Catalogue, Entry, Translation, sections, translation
from vademecum.diagnostics import Diagnostic, Span
from vademecum.languages import N_
from vademecum.likeness import nearest
from vademecum.projections.packets import text_path
from vademecum.sources import decode


@dataclass(frozen=True)
class Reading:
    """What packets give: the new files by their path below the folder of texts, and what was found on the way.

    `count` is that of the sections with new words; `drafts` are the files of new texts that still lack some, `finished`
    those of drafts that now have all.
    """

    changes: Mapping[str, str] = field(default_factory=dict)
    findings: tuple[Reason, ...] = ()
    works: tuple["Work", ...] = ()
    count: int = 0
    drafts: tuple[str, ...] = ()
    finished: tuple[str, ...] = ()

    @property
    def stops(self) -> bool:
        """Whether something is wrong that keeps all of it from being written."""
        return any(finding.stops for finding in self.findings)

    def in_packet(self, problem: Diagnostic) -> Diagnostic:
        """A problem of the texts at its place in a packet, where it has one there."""
        return replace(problem, span=_in_packet(problem.span, self.works))


@dataclass(frozen=True)
class Work:
    """One packet, checked: its translation and the new words; `content` is the whole file that they make, at `path`."""

    packet: PacketFile
    made: Translation
    words: Words
    is_draft: bool
    path: str
    content: str

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
        return Reading(findings=findings)
    changes = {work.path: work.content for work in works if work.words}
    for entry, of_entry in _by_entry(works).items():
        changes |= {record_path(entry): _record(of_entry, catalogue, day)}
    return Reading(
        changes,
        findings,
        works,
        sum(len(work.words) for work in works),
        tuple(work.path for work in works if work.is_draft),
        tuple(work.path for work in works if work.finishes),
    )


def put_in_place(
    packets: Iterable[PacketFile], root: Path, catalogue: Catalogue, anyway: bool = False
) -> tuple[tuple[Work, ...], tuple[Reason, ...]]:
    """What each packet makes of its text, and what is wrong with the packets; one that is damaged makes nothing."""
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
) -> tuple[Work | None, tuple[Reason, ...]]:
    """The file that a packet makes, or None; and what was found in its sections."""
    found = checked(packet, made, catalogue, anyway)
    if any(finding.stops for finding in (*packet.findings, *found.findings)):
        return None, found.findings
    path = text_path(made, catalogue, found.words.get(TITLE, ""))
    is_draft = made.text is None and bool(found.unfilled)
    faults = tuple(_of_new_text(packet, found.words, root, path)) if made.text is None else ()
    content = new_text(made, found.words, is_draft) if made.text is None else _changed(made, found.words, root)
    faults = faults or tuple(_otherwise(packet, made, found.words, path, content))
    work = None if faults else Work(packet, made, found.words, is_draft, path, content)
    return work, (*found.findings, *faults)


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
    return translation(entry, head.language, catalogue.facts.translations), ()


def _of_new_text(packet: PacketFile, words: Words, root: Path, path: str) -> Iterator[Reason]:
    for name in (TITLE, SUMMARY):
        if name not in words:
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


def _in_packet(span: Span, works: Iterable[Work]) -> Span:
    """Where a packet holds what would stand at a place of a text; other places stay."""
    for work in works:
        text = reread(work.content, work.path, work.made.language)
        if text is None or span.file.partition("/")[2] != work.path:
            continue
        lines = work.content.splitlines(keepends=True)
        at = sum(map(len, lines[: span.line - 1])) + span.column - 1
        for filled in work.packet.sections:
            start, end = places(text, work.content).get(filled.name, (0, 0))
            if start <= at <= end:
                return work.packet.span(filled.start + at - start)
        return Span(work.packet.file)
    return span


def _by_entry(works: Iterable[Work]) -> dict[str, list[Work]]:
    found: dict[str, list[Work]] = {}
    for work in works:
        if work.words:
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
            replace(section, own=own[section.name]) for section in work.made.sections if section.name in work.words
        ]
    return record_json(
        done(all_translations(entry.ref, catalogue), chosen, catalogue.facts.translations.get(entry.ref), day)
    )

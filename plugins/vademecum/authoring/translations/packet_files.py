"""Takes the text of a packet that came back; gives its sections as they were filled in, and what is wrong with it."""

from collections.abc import Iterator
from dataclasses import dataclass
from re import Match

from vademecum.authoring.refusals import Reason
from vademecum.diagnostics import Span
from vademecum.languages import N_
from vademecum.projections.packets import FORMAT, Head, mark
from vademecum.projections.packets.marks import read_head


@dataclass(frozen=True)
class Filled:
    """A section that came back: its words, where they begin, and the fingerprints with which it went out."""

    name: str
    words: str
    start: int
    original: str
    own: str


@dataclass(frozen=True)
class PacketFile:
    """A packet that came back; without a head it is none."""

    file: str
    text: str
    head: Head | None
    sections: tuple[Filled, ...]
    findings: tuple[Reason, ...]

    def span(self, offset: int) -> Span:
        """The place of an offset."""
        line = self.text.count("\n", 0, offset)
        return Span(self.file, line + 1, offset - self.text.rfind("\n", 0, offset))


def read_packet_file(text: str, file: str) -> PacketFile:
    """Read what stands between the lines of a packet; no fault is raised."""
    first, _, _ = text.partition("\n")
    head = read_head(first)
    if head is None or head.version != FORMAT:
        words = N_("This is no packet: its first line should begin with “<!-- vademecum packet”.")
        other = N_("This packet is of another version, {version}: make a new one.")
        finding = Reason(other, {"version": head.version}, Span(file)) if head else Reason(words, place=Span(file))
        return PacketFile(file, text, None, (), (finding,))
    found: dict[str, list[Match[str]]] = {}
    for match in mark(head.key).finditer(text):
        found.setdefault(match["name"], []).append(match)
    bare = PacketFile(file, text, head, (), ())
    findings = [finding for name, marks in found.items() for finding in _faults(bare, name, marks)]
    if not found:
        findings = [Reason(N_("This packet has no section in it: make a new one."), place=Span(file))]
    bad = {finding.values.get("name") for finding in findings}
    sections = tuple(_filled(text, name, marks) for name, marks in found.items() if name not in bad)
    return PacketFile(file, text, head, sections, tuple(findings))


_LINES = ("section", "write", "end")


def _faults(packet: PacketFile, name: str, marks: list[Match[str]]) -> Iterator[Reason]:
    """Each section has each line once, in this order, with no line of another section between them."""
    kinds = [match["what"] for match in marks]
    at = packet.span(marks[0].start())
    missing = [kind for kind in _LINES if kind not in kinds]
    if missing:
        words = N_("Of the section “{name}” the line “{line}” is missing: put it back, or make a new packet.")
        for kind in missing:
            yield Reason(words, {"name": name, "line": f"<!-- {packet.head.key if packet.head else ''} {kind} …"}, at)
    for match in marks:
        if kinds.count(match["what"]) > 1 and match is not marks[kinds.index(match["what"])]:
            words = N_("This line of the section “{name}” stands here a second time: take one of them out.")
            yield Reason(words, {"name": name}, packet.span(match.start()))
    if not missing and len(kinds) == len(_LINES) and (tuple(kinds) != _LINES or _encloses_others(packet, marks)):
        words = N_("The lines of the section “{name}” are not in their order: make a new packet.")
        yield Reason(words, {"name": name}, at)
    if "section" in kinds and len(marks[kinds.index("section")]["rest"].split()) != 2:
        words = N_("The first line of the section “{name}” is damaged: make a new packet.")
        yield Reason(words, {"name": name}, at)


def _encloses_others(packet: PacketFile, marks: list[Match[str]]) -> bool:
    between = packet.text[marks[1].end() : marks[2].start()]
    return bool(packet.head and mark(packet.head.key).search(between))


def _filled(text: str, name: str, marks: list[Match[str]]) -> Filled:
    first, begin, end = marks
    original, own = first["rest"].split()
    words = text[begin.end() : end.start()]
    return Filled(name, words.strip(), begin.end() + len(words) - len(words.lstrip()), original, own)

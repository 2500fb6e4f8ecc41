"""Takes a text, its copy, and the copy as it came back; gives the text with what differs, all else byte for byte."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from itertools import pairwise

from vademecum.catalogue import slugify
from vademecum.languages import N_
from vademecum.sources.signs import NOTE
from vademecum.word.faults import Fault, Unreadable
from vademecum.word.markdown import gap, lead_of, lines_of, numbered
from vademecum.word.passages import ITEMS, Kind, Passage
from vademecum.word.signs import broken, gone, id_in, lost_id
from vademecum.word.units import Unit

_ALIKE = 0.4
"""From here on two passages are one that was changed, and not another."""

_CALL = re.compile(NOTE)

Change = tuple[int | None, Unit | None]
"""A passage of the text by its number, and the unit that stands for it now: None where there is none."""


@dataclass(frozen=True)
class Piece:
    """A stretch of the new body; `number` is that of the passage it stands for, -1 for a new one."""

    kind: Kind
    depth: int
    text: str
    number: int = -1
    indent: str = ""


@dataclass
class Merge:
    """A body and what becomes of it. `before` are the units of its own copy, one for each passage but notes.

    `faults` stop the change; `notes` are only told. Raises Unreadable where the copy does not show passages one by one.
    """

    body: str
    passages: Sequence[Passage]
    before: Sequence[Unit]
    faults: list[Fault] = field(default_factory=list)
    notes: list[Fault] = field(default_factory=list)
    changed: int = 0
    _words: dict[str, str] = field(default_factory=dict)
    _ids: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Number what the copy shows."""
        self._shown = [number for number, passage in enumerate(self.passages) if passage.kind != "note"]
        self._ids |= {id_in(passage.text) for passage in self.passages}
        if len(self._shown) != len(self.before):
            raise Unreadable(N_("This text has a form that Word does not keep: change it in the file itself."))

    def into(self, after: Sequence[Unit]) -> str:
        """The body that says what `after` says."""
        pieces: list[Piece] = []
        for place, unit in changes(self.before, after):
            pieces += self._pieces(place, unit, pieces[-1] if pieces else None)
        return self._joined([*pieces, *self._new_notes()])

    def _pieces(self, place: int | None, unit: Unit | None, last: Piece | None) -> Iterator[Piece]:
        if place is None:
            assert unit is not None
            yield self._new(unit, last)
            return
        if unit is not None:
            yield self._kept(self._shown[place], self.before[place], unit)
        else:
            self.changed += 1
        yield from self._notes_behind(self._shown[place])

    def _kept(self, number: int, before: Unit, unit: Unit) -> Piece:
        passage = self.passages[number]
        labels = self._labels(passage, before, unit)
        own = self._source(passage)
        if (unit.kind, unit.depth, unit.text) != (before.kind, before.depth, before.text):
            self.changed += 1
            self.faults += [*lost_id(passage.text, unit), *broken(unit)]
            self.notes += gone(before.text, unit)
            own = _rewritten(passage, replace(unit, text=numbered(unit.text, labels)), own)
        return Piece(passage.kind, passage.depth, own, number, passage.indent)

    def _source(self, passage: Passage) -> str:
        return self.body[passage.start - len(passage.indent) : passage.end]

    def _new(self, unit: Unit, last: Piece | None) -> Piece:
        self.changed += 1
        self.faults += broken(unit)
        labels = [self._new_label(words) for words in unit.notes]
        told = replace(unit, text=numbered(with_id(unit, self._ids), labels))
        indent = _indent(unit, last)
        lead = _next_number(last) if _goes_on(unit, last) else lead_of(unit)
        return Piece(unit.kind, unit.depth, lines_of(told, indent, lead), -1, indent)

    def _labels(self, passage: Passage, before: Unit, unit: Unit) -> list[str]:
        """The labels of a unit's notes: those of the passage in their order, then new ones."""
        labels = [match["label"] for match in _CALL.finditer(passage.text)][: len(unit.notes)]
        for label, old, new in zip(labels, before.notes, unit.notes, strict=False):
            self._words[label] = "" if old == new else new
        return [*labels, *(self._new_label(words) for words in unit.notes[len(labels) :])]

    def _new_label(self, words: str) -> str:
        taken = {passage.label for passage in self.passages} | self._words.keys()
        label = next(str(number) for number in range(1, len(taken) + 2) if str(number) not in taken)
        self._words[label] = words
        return label

    def _notes_behind(self, number: int) -> Iterator[Piece]:
        """The notes that stand behind a passage; their words are put in when all that call them are known."""
        for at in range(number + 1, len(self.passages)):
            if self.passages[at].kind != "note":
                return
            yield Piece("note", 0, self.passages[at].label, at)

    def _new_notes(self) -> Iterator[Piece]:
        known = {passage.label for passage in self.passages}
        yield from (Piece("note", 0, label) for label in self._words if label not in known)

    def _told(self, piece: Piece) -> str:
        """What a piece says; a note that nothing calls any more says nothing."""
        if piece.kind != "note":
            return piece.text
        words = self._words.get(piece.text)
        if words:
            self.changed += piece.number >= 0
            return f"[^{piece.text}]: {words}"
        return "" if words is None else self._source(self.passages[piece.number])

    def _joined(self, pieces: Sequence[Piece]) -> str:
        """The pieces with what stood between them, or with what stands between such pieces."""
        told = [(piece, words) for piece in pieces for words in [self._told(piece)] if words or piece.kind == "close"]
        first = self.passages[0] if self.passages else None
        result = self.body[: first.start - len(first.indent)] if first else ""
        for (piece, words), (following, _) in pairwise([*told, (None, "")]):
            assert piece is not None
            result += words + (self._between(piece, following) if following else "")
        return result + (self.body[self.passages[-1].end :] if self.passages else "\n")

    def _between(self, piece: Piece, following: Piece) -> str:
        if 0 <= piece.number == following.number - 1:
            passage = self.passages[following.number]
            return self.body[self.passages[piece.number].end : passage.start - len(passage.indent)]
        return gap((piece.kind, piece.depth), (following.kind, following.depth))


def _rewritten(passage: Passage, unit: Unit, own: str) -> str:
    """A passage with other words; its sign, its indentation and whether it is folded stay."""
    if unit.kind == "head" and "\n" in own:
        return lines_of(unit, passage.indent, "").partition("\n")[0] + own[own.index("\n") :]
    depth = unit.depth + 1 if unit.kind == "heading" else unit.depth
    lead = passage.lead if (passage.kind, passage.depth) == (unit.kind, depth) else lead_of(unit)
    longest = max(map(len, own.split("\n")))
    return lines_of(unit, passage.indent, lead, min(max(longest, 100), 120) if "\n" in own else 0)


def changes(before: Sequence[Unit], after: Sequence[Unit]) -> Iterator[Change]:
    """What became of each unit, in the order of the copy that came back."""
    for code, start, end, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if code == "equal":
            yield from zip(range(start, end), after[first:last], strict=True)
        else:
            yield from _paired(before, range(start, end), after[first:last])


def _paired(before: Sequence[Unit], numbers: range, after: Sequence[Unit]) -> Iterator[Change]:
    """Put units that differ beside the ones they come from: those of one kind that have words in common."""
    left = list(numbers)
    for place, unit in enumerate(after):
        rest = len(after) - place
        found = next((n for n in left if _is_one(before[n], unit, len(left) == rest)), None)
        while found is not None and left[0] != found:
            yield left.pop(0), None
        if found is not None:
            left.pop(0)
        yield found, unit
    yield from ((number, None) for number in left)


def _is_one(old: Unit, new: Unit, as_many: bool) -> bool:
    if (old.kind in ITEMS) != (new.kind in ITEMS) or (old.kind not in ITEMS and old.kind != new.kind):
        return False
    if id_in(old.text) and id_in(old.text) == id_in(new.text):
        return True
    matcher = SequenceMatcher(None, old.text.split(), new.text.split(), autojunk=False)
    return matcher.ratio() >= (_ALIKE / 2 if as_many else _ALIKE)


def with_id(unit: Unit, taken: set[str]) -> str:
    """The words of a heading or a task with an id of its own: the given one, else one made of its words."""
    if unit.kind not in ("heading", "task") or id_in(unit.text):
        taken.add(id_in(unit.text))
        return unit.text
    stem = "-".join(slugify(unit.text).split("-")[:6]) or "section"
    names = (stem, *(f"{stem}-{number}" for number in range(2, 1000)))
    name = next(name for name in names if name not in taken)
    taken.add(name)
    return f"{unit.text} {{#{name}}}"


def _goes_on(unit: Unit, last: Piece | None) -> bool:
    """Whether a numbered item follows another one."""
    return unit.kind == "number" and last is not None and (last.kind, last.depth) == (unit.kind, unit.depth)


def _next_number(last: Piece | None) -> str:
    match = re.match(r"\s*(\d+)", last.text) if last else None
    return f"{int(match[1]) + 1 if match else 1}. "


def _indent(unit: Unit, last: Piece | None) -> str:
    """The indentation of something new: that of what stands before it, deeper or less deep by lists."""
    if last is None or unit.kind == "heading":
        return ""
    if last.kind == "open":
        return last.indent + "    "
    last_depth = 0 if last.kind == "heading" else last.depth
    return " " * max(0, len(last.indent) + 4 * (unit.depth - last_depth - (unit.kind in ITEMS) + (last.kind in ITEMS)))

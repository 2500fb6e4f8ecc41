"""Takes what refers to something; gives it as rows: each entry once, with every reason why, in order of reading."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Protocol

from vademecum.catalogue import EditionView, Shown, reading_order
from vademecum.model import KINDS
from vademecum.projections.indexes.index import Reason, Row


class Referring(Protocol):
    """What an index must know of a use: which entry refers, why, at which id of its page, and the level it asks.

    It is `projections.uses.Use` as seen from here: no projection imports another, so that a page may hand any uses in.
    For the same reason the values of `Why` stand here as words.
    """

    @property
    def origin(self) -> Shown: ...
    @property
    def why(self) -> Enum: ...
    @property
    def anchor(self) -> str: ...
    @property
    def level(self) -> int | None: ...


Uses = Mapping[str, Sequence[Referring]]
"""By target, what refers to it."""

_WEAK = ("concerns", "leads")
"""Reasons that go without saying where there is a stronger one; the first is the stronger of these."""


@dataclass(frozen=True)
class Referrals:
    """What refers to each thing in one language, and the rank of each entry in the order of reading."""

    view: EditionView
    uses: Uses
    ranks: Mapping[str, int]

    def rows(self, target: str) -> tuple[Row, ...]:
        """A row for each entry that refers to a target, by kind; none where nothing does."""
        found: dict[str, list[Referring]] = {}
        for use in self.uses.get(target, ()):
            found.setdefault(use.origin.entry.ref, []).append(use)
        refs = sorted(found, key=lambda ref: self.ranks[ref])
        about = target.partition(":")[0]
        return tuple(_row(found[ref], about) for ref in refs)


def reading_ranks(view: EditionView) -> dict[str, int]:
    """The place of each visible entry in the order of reading, kind after kind, by `kind:id`."""
    return {shown.entry.ref: rank for rank, shown in enumerate(in_order(KINDS, view))}


def in_order(kinds: Iterable[str], view: EditionView) -> Iterator[Shown]:
    """The visible entries of these kinds, each kind in its order of reading."""
    return (shown for kind in kinds for group in reading_order(kind, view) for shown in group.entries)


def of_kind(shown: Shown) -> Reason:
    """What the rows of entries of one kind have in common."""
    return _kinds(shown.entry.kind)


@cache
def _kinds(kind: str) -> Reason:
    """Always the same value: rows are grouped by it, one by one."""
    return Reason("kinds", kind)


def _row(uses: list[Referring], about: str) -> Row:
    """One entry; it leads to the item that refers where there is just one such place on its page."""
    origin, anchors = uses[0].origin, {use.anchor for use in uses}
    anchor = next(iter(anchors)) if len(anchors) == 1 else ""
    return Row(target=origin, anchor=anchor, reasons=tuple(_reasons(uses, about)), group=of_kind(origin))


def _reasons(uses: list[Referring], about: str) -> Iterator[Reason]:
    found: dict[str, list[Referring]] = {}
    for use in uses:
        found.setdefault(str(use.why.value), []).append(use)
    for why in _told(found):
        same = found[why]
        level = same[0].level
        yield Reason(f"{why}-{about}", number=len(same) if level is None else level)


def _told(found: Mapping[str, object]) -> list[str]:
    """The reasons that tell the reader something."""
    strong = [why for why in found if why not in _WEAK]
    return strong or [next(why for why in _WEAK if why in found)]

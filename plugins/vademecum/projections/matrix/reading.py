"""Takes a view and what refers to its competencies; gives for each a practice, a checklist and an article to read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from functools import cached_property
from typing import Protocol

from vademecum.catalogue import EditionView, Shown, State

SLOTS = (frozenset({"practice"}), frozenset({"checklist"}), frozenset({"guide", "post"}))
"""The kinds of text of which a reader gets one each, in this order."""

BOUND = 64
"""Of how many texts a subject may be that finds others: so the work grows with the number of texts."""

_LISTS = {"concepts": "term", "roles": "role", "competencies": "competency"}

Rank = tuple[int, int, bool, Fraction, int]


class Referring(Protocol):
    """What must be known of a use: which entry refers, why, and at which id of its page.

    It is `projections.uses.Use` as seen from here, and the values of `Why` stand here as words.
    """

    @property
    def origin(self) -> Shown: ...
    @property
    def why(self) -> Enum: ...
    @property
    def anchor(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Advice:
    """A text to read; `anchor` is the id of its first item that asks for the competency, or empty."""

    shown: Shown
    anchor: str = ""


def reading(view: EditionView, uses: Mapping[str, Sequence[Referring]]) -> Mapping[str, tuple[Advice, ...]]:
    """By the id of each visible competency one text of each slot, where there is any.

    Checklists go by how many of their items ask for the competency; all texts then by whether their front matter names
    it, then by its being in the reader's language, then by how much of what they are about it is about too, and at last
    by the order of the catalogue. Where nothing refers to it, the closest is taken by what both are about.
    """
    texts = _Texts(view)
    about = view.of_kind("competency")
    return {shown.entry.id: tuple(texts.advice(shown, uses.get(shown.entry.ref, ()))) for shown in about}


@dataclass(frozen=True)
class _Texts:
    """The texts that can be read, and their subjects."""

    view: EditionView

    @cached_property
    def _order(self) -> Mapping[str, int]:
        return {ref: number for number, ref in enumerate(self.view.shown)}

    @cached_property
    def _of_subject(self) -> Mapping[str, list[Shown]]:
        """The texts of each subject, in the order of the catalogue."""
        found: dict[str, list[Shown]] = {}
        kinds = frozenset().union(*SLOTS)
        for shown in self.view.shown.values():
            for subject in _subjects(shown) if shown.entry.kind in kinds else ():
                found.setdefault(subject, []).append(shown)
        return found

    def advice(self, about: Shown, uses: Sequence[Referring]) -> Iterator[Advice]:
        """The best of each slot."""
        named = _grouped(uses)
        for kinds in SLOTS:
            fit = {ref: found for ref, found in named.items() if found[0].origin.entry.kind in kinds}
            near = {} if fit else {one.entry.ref: one for one in self._near(about, kinds)}
            ranks = {ref: self._rank(fit.get(ref, ()), self.view.shown[ref], about) for ref in (*fit, *near)}
            if ranks:
                best = min(ranks, key=lambda ref: ranks[ref])
                yield Advice(self.view.shown[best], next((use.anchor for use in fit.get(best, ()) if use.anchor), ""))

    def _near(self, about: Shown, kinds: frozenset[str]) -> Iterator[Shown]:
        for subject in _subjects(about):
            others = self._of_subject.get(subject, [])
            yield from (one for one in others if one.entry.kind in kinds) if len(others) <= BOUND else ()

    def _rank(self, uses: Sequence[Referring], text: Shown, about: Shown) -> Rank:
        """The lowest is read first."""
        asked = sum(use.why.value == "asks" for use in uses)
        named = sum(use.why.value == "concerns" for use in uses)
        own, other = {about.entry.ref, *_subjects(about)}, _subjects(text)
        shared = sum(subject in own for subject in other)
        # The square of the cosine between both, but for the length of one that is the same for all.
        close = Fraction(shared * shared, max(len(other), 1))
        return -asked, -named, text.state is not State.OWN, -close, self._order[text.entry.ref]


def _grouped(uses: Sequence[Referring]) -> dict[str, list[Referring]]:
    """The uses by the text that refers; what has no text yet cannot be read."""
    found: dict[str, list[Referring]] = {}
    for use in uses:
        if use.origin.text:
            found.setdefault(use.origin.entry.ref, []).append(use)
    return found


def _subjects(shown: Shown) -> dict[str, None]:
    """What a text says that it is about, by `kind:id`."""
    shared = shown.entry.shared if shown.text else None
    return {f"{kind}:{name}": None for key, kind in _LISTS.items() for name in getattr(shared, key, ())}

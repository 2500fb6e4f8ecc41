"""Takes a view; gives, for each article, what its reader may read next, and what both share."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cached_property
from heapq import nlargest
from math import log, sqrt
from types import MappingProxyType

from vademecum.catalogue import EditionView, Shown, State
from vademecum.model import Law

MOST = 4
"""How many suggestions an article has."""

BOUND = 64
"""Of how many articles a subject may be that finds others; one of more says little. It still counts for those found, so
that the work grows with the number of articles.
"""

ARTICLES = frozenset({"role", "competency", "practice", "checklist", "guide", "tool", "post"})
"""The kinds that are suggested."""

_EQUAL = 1e-9
"""Two that differ by less are equally close."""

_LISTS = {"concepts": "term", "roles": "role", "competencies": "competency"}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What to read, and the subjects that it shares, the most telling first."""

    shown: Shown
    shared: tuple[Shown, ...]


@dataclass(frozen=True)
class _Articles:
    """The subjects of each article and law, and how telling each subject is.

    A subject weighs the logarithm of the share of articles that have it (inverse document frequency: Spärck Jones 1972,
    Journal of Documentation 28(1), 11–21); two articles are as close as the cosine between their subjects says (Salton
    and Buckley 1988, Information Processing and Management 24(5), 513–523).
    """

    view: EditionView

    @cached_property
    def subjects(self) -> dict[str, dict[str, None]]:
        """The visible subjects that each entry names, by `kind:id`; only those that have some."""
        found = ((ref, dict.fromkeys(_subjects(shown, self.view))) for ref, shown in self.view.shown.items())
        return {ref: subjects for ref, subjects in found if subjects}

    @cached_property
    def of_subject(self) -> dict[str, list[str]]:
        """The articles of each subject, in the order of the catalogue."""
        found: dict[str, list[str]] = {}
        for ref, subjects in self.subjects.items():
            for subject in subjects if self.view.shown[ref].entry.kind in ARTICLES else ():
                found.setdefault(subject, []).append(ref)
        return found

    @cached_property
    def weights(self) -> dict[str, float]:
        """How telling each subject is: nothing where every article has it."""
        number = sum(self.view.shown[ref].entry.kind in ARTICLES for ref in self.subjects)
        return {subject: log(number / len(refs)) for subject, refs in self.of_subject.items()}

    @cached_property
    def lengths(self) -> dict[str, float]:
        """The length of each article, as a vector of its subjects."""
        weights = self.weights
        return {
            ref: sqrt(sum(weights.get(subject, 0) ** 2 for subject in subjects))
            for ref, subjects in self.subjects.items()
        }

    @cached_property
    def squares(self) -> dict[str, float]:
        """The weights that count, each by itself."""
        return {subject: weight * weight for subject, weight in self.weights.items() if weight}

    def near(self, ref: str) -> dict[str, float]:
        """How close the articles are that share a subject with an entry: the cosine times the length of that entry."""
        known = [(self.of_subject[one], one, self.squares[one]) for one in self.subjects[ref] if one in self.squares]
        sums: dict[str, float] = {}
        for others, _, square in known:
            for other in others if len(others) <= BOUND else ():
                sums[other] = sums.get(other, 0.0) + square
        common = [(subject, square) for others, subject, square in known if len(others) > BOUND]
        for subject, square in common:
            sums |= {other: total + square for other, total in sums.items() if subject in self.subjects[other]}
        return {other: total / self.lengths[other] for other, total in sums.items()}

    def shared(self, ref: str, other: str) -> tuple[Shown, ...]:
        """The subjects that two entries share, the most telling first."""
        both = (subject for subject in self.subjects[ref] if subject in self.subjects[other] and self.weights[subject])
        return tuple(self.view.shown[subject] for subject in sorted(both, key=lambda subject: -self.weights[subject]))


def reading_on(
    view: EditionView, linked: Mapping[str, Set[str]] = MappingProxyType({})
) -> Mapping[str, tuple[Suggestion, ...]]:
    """The suggestions of each article and law by `kind:id`, the closest first; what has none is not in it.

    `linked` names what a page leads to by itself, which is not suggested there; nor is what the entry names as related.
    A text that is borrowed from another language comes behind one in the own language that is as close.
    """
    articles = _Articles(view)
    ranks = {ref: (shown.state is not State.OWN, rank) for rank, (ref, shown) in enumerate(view.shown.items())}
    found: dict[str, tuple[Suggestion, ...]] = {}
    for ref, subjects in articles.subjects.items():
        kept = linked.get(ref, frozenset()) | subjects.keys() | {ref}
        near = {other: score for other, score in articles.near(ref).items() if other not in kept}
        closest = _closest(near, ranks)
        if closest:
            found[ref] = tuple(Suggestion(view.shown[other], articles.shared(ref, other)) for other in closest)
    return found


def _closest(near: Mapping[str, float], ranks: Mapping[str, tuple[bool, int]]) -> list[str]:
    """The first of them by closeness, of equals by rank.

    Sums of the same numbers in another order differ in their last digits, which do not count.
    """
    least = min(nlargest(MOST, near.values()), default=0.0) - _EQUAL
    keys = sorted((-round(score / _EQUAL), ranks[other], other) for other, score in near.items() if score >= least)
    return [other for *_, other in keys[:MOST]]


def _subjects(shown: Shown, view: EditionView) -> Iterator[str]:
    """What a law or the text of an article says that it is about, as far as readers see it."""
    entry = shown.entry
    source = entry.facts if isinstance(entry.facts, Law) else entry.shared if shown.text else None
    for key, kind in _LISTS.items() if entry.kind in ARTICLES or isinstance(source, Law) else ():
        refs = (f"{kind}:{name}" for name in getattr(source, key, ()))
        yield from (ref for ref in refs if ref in view.shown and ref != entry.ref)

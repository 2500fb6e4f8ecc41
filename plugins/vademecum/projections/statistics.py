"""Takes the catalogue; gives how much there is of each kind in each language, and how easily it reads."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from vademecum.catalogue import Catalogue, Edition, EditionView, LocalText, Shown, State, points, sentences_of, views
from vademecum.model import KINDS


@dataclass(frozen=True)
class Count:
    """Of one kind in one language: how many entries have words of their own, are facts alone, or are borrowed.

    `words` are those of the bodies, `median_words` those of a body in the middle; `readability` is the median in points
    of the language's formula, None without running text; `sources` counts those that the texts cite, each once.
    """

    kind: str
    language: str
    own: int = 0
    to_come: int = 0
    borrowed: int = 0
    words: int = 0
    median_words: int = 0
    readability: float | None = None
    sources: int = 0


def count(catalogue: Catalogue) -> list[Count]:
    """A row for each kind of which there is an entry and each language, in their order; drafts count too."""
    there = {entry.kind for entry in catalogue.entries.values()}
    seen = views(catalogue, Edition(drafts=True)).values()
    return [_count(kind, view) for kind in KINDS if kind in there for view in seen]


def _count(kind: str, view: EditionView) -> Count:
    shown = [*view.of_kind(kind)]
    states = Counter(_state(one) for one in shown)
    texts = [one.text for one in shown if one.state is State.OWN and one.text]
    words = [len(text.record.markup.body.split()) for text in texts]
    return Count(
        kind,
        view.language,
        own=states[State.OWN],
        to_come=states[State.FACTS],
        borrowed=states[State.FALLBACK],
        words=sum(words),
        median_words=round(median(words)) if words else 0,
        readability=_readability(texts, view),
        sources=len({citation.key for text in texts for citation in text.record.markup.citations}),
    )


def _state(shown: Shown) -> State:
    """A kind without texts of its own has all its words in the facts."""
    generated = KINDS[shown.entry.kind].shape is None
    return State.OWN if shown.state is State.FACTS and generated else shown.state


def _readability(texts: list[LocalText], view: EditionView) -> float | None:
    found = (points(sentences_of(text, view.catalogue), text.language) for text in texts)
    known = [reached for reached in found if reached is not None]
    return median(known) if known else None


@dataclass(frozen=True)
class Difference:
    """What the texts of an entry do not have in common: `headings` (their levels and ids) or `sources`."""

    ref: str
    what: str


def compared(catalogue: Catalogue) -> int:
    """How many entries have texts in more than one language."""
    return sum(len(entry.texts) > 1 for entry in catalogue.entries.values())


def differences(catalogue: Catalogue) -> Iterator[Difference]:
    """Where the translations of an entry differ in what should be equal in all languages."""
    for ref, entry in catalogue.entries.items():
        for what, of_text in _EQUAL.items():
            if len({of_text(text) for text in entry.texts.values()}) > 1:
                yield Difference(ref, what)


def _headings(text: LocalText) -> object:
    return tuple((heading.level, heading.id) for heading in text.record.markup.headings)


def _sources(text: LocalText) -> object:
    return frozenset(citation.key for citation in text.record.markup.citations)


_EQUAL = {"headings": _headings, "sources": _sources}
"""What should be equal in all languages."""

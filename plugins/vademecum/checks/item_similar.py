"""No two items of a language say nearly the same: one of them would be forgotten when the other is changed.

Passes: `We tested restoring our backups.` and `We practised working without the record.`
Fails: `We tested restoring our backups.` and `We tested restoring all our backups.`
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from vademecum.catalogue import Catalogue, LocalText
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.rule import Rule
from vademecum.sources import Item

NEARLY = Fraction(7, 10)
"""How many of the words that two items have between them must stand in both: the Jaccard index."""


@dataclass(frozen=True)
class _Said:
    """An item with its words in small letters, the rarest of its language first."""

    item: Item
    text: LocalText
    words: tuple[str, ...]


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare the items of each language; the later one of a pair is reported, and names the earlier."""
    for code in catalogue.settings.languages:
        for said, other in _pairs(_items(catalogue, code)):
            place = said.text.record.span(said.item.line, said.item.column)
            ref = f"{other.text.front.id}/{other.item.id}"
            yield Diagnostic("item-similar", place, {"text": said.item.text[:60], "other": ref})


def _items(catalogue: Catalogue, code: str) -> list[_Said]:
    texts = [text for entry, text in catalogue.texts() if entry.kind == "checklist" and text.language == code]
    found = [(item, text, _words(item)) for text in texts for item in text.record.markup.items]
    common = Counter(word for _, _, words in found for word in words)
    return [
        _Said(item, text, tuple(sorted(words, key=lambda word: (common[word], word)))) for item, text, words in found
    ]


def _words(item: Item) -> set[str]:
    return {word.strip(".,;:!?()«»“”\"'").lower() for word in item.text.split()} - {""}


def _pairs(items: Iterable[_Said]) -> Iterator[tuple[_Said, _Said]]:
    """Each item that is nearly the same as one before it, with the first such one.

    Prefix filtering (Bayardo, Ma, Srikant: Scaling up all pairs similarity search, 2007): two sets whose Jaccard index
    reaches a threshold share a word among the first few when each is sorted by rarity, so only those are looked up.
    """
    by_word: dict[str, list[_Said]] = {}
    for said in items:
        first = said.words[: len(said.words) - ceil(NEARLY * len(said.words)) + 1]
        candidates = {id(other): other for word in first for other in by_word.get(word, ())}
        alike = next((other for other in candidates.values() if _jaccard(said.words, other.words) >= NEARLY), None)
        if alike:
            yield said, alike
        for word in first:
            by_word.setdefault(word, []).append(said)


def _jaccard(one: tuple[str, ...], other: tuple[str, ...]) -> Fraction:
    both = len({*one} & {*other})
    return Fraction(both, len({*one, *other}) or 1)


RULE = Rule(
    code="item-similar",
    sentence=N_("The item “{text}” says nearly the same as {other}."),
    mend=N_("Lead to that item instead, or say what differs."),
    check=check,
    severity=Severity.WARNING,
)

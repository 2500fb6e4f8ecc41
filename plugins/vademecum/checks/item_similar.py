"""No two items of a language say nearly the same: one of them would be forgotten when the other is changed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Severity, Value
from vademecum.languages import N_
from vademecum.rule import Rule, Sample

NEARLY = Fraction(7, 10)
"""How many of the words that two items have between them must stand in both: the Jaccard index."""

_PART, _WHOLE = NEARLY.as_integer_ratio()


@dataclass(frozen=True, slots=True)
class _Said:
    """An item by its number, with its words in small letters, the rarest of its language first."""

    number: int
    words: tuple[str, ...]
    every: frozenset[str]

    def is_nearly(self, other: "_Said") -> bool:
        """Whether the Jaccard index reaches `NEARLY`; in whole numbers, because a large site has many pairs."""
        both = len(self.every & other.every)
        return both * _WHOLE >= (len(self.every) + len(other.every) - both) * _PART


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare the items of each language; the later one of a pair is reported, and names the earlier."""
    for code in catalogue.settings.languages:
        texts = [text for entry, text in catalogue.texts() if entry.kind == "checklist" and text.language == code]
        items = [(text, item) for text in texts for item in text.record.markup.items]
        words = tuple(item.text for _, item in items)
        for number, other in catalogue.folder.shelf.made(code, similar, words):
            (text, item), (origin, first) = items[number], items[other]
            values: dict[str, Value] = {"text": item.text[:60], "other": f"{origin.front.id}/{first.id}"}
            yield Diagnostic("item-similar", text.record.span(item.line, item.column), values)


def similar(texts: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """The number of each text that is nearly the same as one before it, with that of the first such one."""
    found = [_words(text) for text in texts]
    common = Counter(word for words in found for word in words)
    said = (
        _Said(number, tuple(sorted(words, key=lambda word: (common[word], word))), words)
        for number, words in enumerate(found)
    )
    return tuple(_pairs(said))


def _words(text: str) -> frozenset[str]:
    return frozenset(word.strip(".,;:!?()«»“”\"'").lower() for word in text.split()) - {""}


def _pairs(items: Iterable[_Said]) -> Iterator[tuple[int, int]]:
    """What `similar` gives.

    Prefix filtering (Bayardo, Ma, Srikant: Scaling up all pairs similarity search, 2007): two sets whose Jaccard index
    reaches a threshold share a word among the first few when each is sorted by rarity, so only those are looked up.
    """
    by_word: dict[str, list[_Said]] = {}
    for said in items:
        first = said.words[: len(said.words) - ceil(NEARLY * len(said.words)) + 1]
        candidates = {other.number: other for word in first for other in by_word.get(word, ())}
        alike = next((other for other in candidates.values() if said.is_nearly(other)), None)
        if alike:
            yield said.number, alike.number
        for word in first:
            by_word.setdefault(word, []).append(said)


RULE = Rule(
    code="item-similar",
    sentence=N_("The item “{text}” says nearly the same as {other}."),
    mend=N_("Lead to that item instead, or say what differs."),
    sample=Sample(
        N_("en/checklists/go-live.md"),
        fails=N_("""\
- [ ] We know our suppliers. {#suppliers-known}
- [ ] We know all our suppliers. {#training-planned}
"""),
        passes=N_("""\
- [ ] We know our suppliers. {#suppliers-known}
- [ ] Training is planned. {#training-planned}
"""),
    ),
    check=check,
    severity=Severity.WARNING,
    reads_parts=True,
)

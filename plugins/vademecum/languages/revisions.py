"""Takes two wordings of a passage; gives, word by word, what went, what came and what stayed."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Fate = Literal["stays", "goes", "comes"]

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Passage:
    """Words in a row that share a fate."""

    fate: Fate
    words: str


def revision(before: str, after: str) -> Iterator[Passage]:
    """The passages of both wordings in their order; white space counts as one space."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    for _, start, end, begin, stop in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if old[start:end] == new[begin:stop]:
            yield Passage("stays", " ".join(old[start:end]))
            continue
        if end > start:
            yield Passage("goes", " ".join(old[start:end]))
        if stop > begin:
            yield Passage("comes", " ".join(new[begin:stop]))


def changed_words(passages: Iterable[Passage]) -> int:
    """How many words went and came: the size of a change."""
    return sum(len(passage.words.split()) for passage in passages if passage.fate != "stays")


def shortened(passages: Iterable[Passage], around: int = 8) -> Iterator[Passage]:
    """The same with at most so many words that stay on each side of a change; an ellipsis stands for the others."""
    whole = tuple(passages)
    for number, passage in enumerate(whole):
        words = passage.words.split()
        keep_begin, keep_end = number > 0, number < len(whole) - 1
        if passage.fate != "stays" or len(words) <= around * (keep_begin + keep_end):
            yield passage
            continue
        begin, end = words[:around] if keep_begin else [], words[-around:] if keep_end else []
        yield Passage("stays", " ".join([*begin, "…", *end]))


def written(passages: Iterable[Passage]) -> str:
    """One line in which [-what went-] and {+what came+} are marked, as `git diff --word-diff` marks them."""
    marks = {"stays": "{}", "goes": "[-{}-]", "comes": "{{+{}+}}"}
    return " ".join(marks[passage.fate].format(passage.words) for passage in passages)

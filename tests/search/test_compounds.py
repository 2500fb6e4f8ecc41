"""Takes words of this field; counts those that the words of the real texts split wrongly, and bounds them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from mkdocs.utils.yaml import yaml_load

from tests.browser.published import real_views
from tests.builds import PROJECT
from vademecum.projections.search import splitter

FILES = Path(__file__).with_name("compounds")
LEAST, LEAST_WHOLE = 60, 20
WRONG = 0.02
"""The share of words that may be split where they are whole, or at a wrong place."""

MISSED = 0.15
"""The share of compounds that may stay whole: a part of them stands in no text."""


@dataclass(frozen=True)
class Gold:
    """Compounds with their parts, and words that are none."""

    parts: Mapping[str, tuple[str, ...]]
    whole: tuple[str, ...]


def gold(code: str) -> Gold:
    """The words of a language."""
    read: dict[str, Any] = yaml_load((FILES / f"{code}.yml").read_text(encoding="utf-8"))
    return Gold({word: tuple(parts) for word, parts in read["parts"].items()}, tuple(read["whole"]))


@pytest.mark.parametrize("code", ["nl", "da"])
def test_there_are_enough_words(code: str) -> None:
    """Of both sorts, and none of both."""
    words = gold(code)
    assert len({*words.parts} | {*words.whole}) == len(words.parts) + len(words.whole) >= LEAST
    assert len(words.whole) >= LEAST_WHOLE


@pytest.mark.parametrize("code", ["nl", "da"])
def test_few_words_are_split_wrongly(code: str) -> None:
    """And few compounds stay whole."""
    words, splits = gold(code), splitter(real_views(PROJECT / "docs")[code])
    found = {word: splits.parts(word) for word in (*words.parts, *words.whole)}
    wrong = {word: parts for word, parts in found.items() if parts and parts != words.parts.get(word)}
    missed = [word for word in words.parts if not found[word]]
    print(
        f"{code}: {len(wrong)} of {len(found)} split wrongly {wrong}; {len(missed)} of {len(words.parts)} missed {missed}"
    )
    assert len(wrong) <= WRONG * len(found)
    assert len(missed) <= MISSED * len(words.parts)

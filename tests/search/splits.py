"""Takes words of this field; gives those that the words of real texts split wrongly, or leave whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from mkdocs.utils.yaml import yaml_load

from vademecum.languages import Splitter

LANGUAGES = ("nl", "da")
"""Those that write compounds as one word."""

FILES = Path(__file__).with_name("compounds")


@dataclass(frozen=True)
class Gold:
    """Compounds with their parts, and words that are none."""

    parts: Mapping[str, tuple[str, ...]]
    whole: tuple[str, ...]


def gold(code: str) -> Gold:
    """The words of a language."""
    read: dict[str, Any] = yaml_load((FILES / f"{code}.yml").read_text(encoding="utf-8"))
    return Gold({word: tuple(parts) for word, parts in read["parts"].items()}, tuple(read["whole"]))


@dataclass(frozen=True)
class Splits:
    """What a splitter makes of the words of a language."""

    code: str
    words: Gold
    splitter: Splitter

    @cached_property
    def found(self) -> Mapping[str, tuple[str, ...]]:
        """Each word with its parts; none where it stays whole."""
        return {word: tuple(self.splitter.parts(word)) for word in (*self.words.parts, *self.words.whole)}

    @cached_property
    def wrong(self) -> Mapping[str, tuple[str, ...]]:
        """Words that are split at a wrong place, or are no compounds, with the parts they got."""
        return {word: parts for word, parts in self.found.items() if parts and parts != self.words.parts.get(word)}

    @cached_property
    def missed(self) -> list[str]:
        """Compounds that stay whole."""
        return [word for word in self.words.parts if not self.found[word]]

    def lines(self) -> list[str]:
        """How many there are of both, and which."""
        wrong, missed = ", ".join(self.wrong) or "none", ", ".join(self.missed) or "none"
        return [
            f"{self.code} {len(self.wrong)} of {len(self.found)} words split wrongly: {wrong}",
            f"{self.code} {len(self.missed)} of {len(self.words.parts)} compounds left whole: {missed}",
        ]

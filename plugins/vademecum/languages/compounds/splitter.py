"""Takes the words of a language and how often each occurs; gives the parts of its compounds."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from vademecum.languages.compounds.joints import Joint, joint_of

LONGEST = 40
"""How many letters a word has at most that is looked at."""

OFTEN = 4
"""How often a short word must occur to be a part: it may stand in a longer one by chance."""

_SHORT, _LONG = 4, 7
_PIECE = re.compile(r"[^\W_]+")
_LETTERS = re.compile(r"[^\W\d_]+")

Parts = tuple[str, ...]


class Splitter:
    """Splits words into words that are known; every letter belongs to a part or to what links two.

    Of several ways it takes the one with the fewest parts, and of these the one whose first part is longest.
    """

    def __init__(self, code: str, vocabulary: Mapping[str, int]) -> None:
        """Take the words in small letters, with how often each occurs; what is a term anyway counts as often."""
        self._joint: Joint = joint_of(code)
        self._links: dict[str, list[str]] = {"": [""]}
        for link, lost in self._joint.links:
            self._links.setdefault(lost, []).append(link)
        self._known = frozenset(
            word
            for word, count in vocabulary.items()
            if self._is_part(word, count) and not (count < OFTEN and self._is_joined(word, vocabulary))
        )
        self.parts = lru_cache(maxsize=None)(self._parts)

    def _is_part(self, word: str, count: int) -> bool:
        """The shorter a word is, the more often it must occur; a long one may occur once."""
        least = OFTEN if len(word) <= _SHORT else OFTEN // 2 if len(word) < _LONG else 1
        long_enough = self._joint.least <= len(word) <= LONGEST
        return long_enough and count >= least and word not in self._joint.never and bool(_LETTERS.fullmatch(word))

    def _is_joined(self, word: str, vocabulary: Mapping[str, int]) -> bool:
        """Whether a word is another one with a link behind it: «sundheds- og …»."""
        links = (link for link, _ in self._joint.links if word.endswith(link))
        return any(word.removesuffix(link) in vocabulary for link in links)

    def _parts(self, word: str) -> Parts:
        """Return the parts of a word in their order, in small letters; none where it is no compound.

        What stands on both sides of a hyphen is a part, and has parts itself. Asked again, it looks nothing up.
        """
        pieces = _PIECE.findall(word.casefold())
        found = [part for piece in pieces for part in (self._split(piece) or ((piece,) if len(pieces) > 1 else ()))]
        return tuple(dict.fromkeys(part for part in found if len(part) > 1 and part not in self._joint.never))

    def _split(self, word: str) -> Parts:
        return self._best(word, 0, {}) if 2 * self._joint.least <= len(word) <= LONGEST else ()

    def _best(self, word: str, start: int, found: dict[int, Parts]) -> Parts:
        """The best way from a place to the end of the word, looked for once; empty where there is none."""
        if start not in found:
            found[start] = min(self._ways(word, start, found), key=len, default=())
        return found[start]

    def _ways(self, word: str, start: int, found: dict[int, Parts]) -> Iterator[Parts]:
        """Every way from a place on, the one with the longest first part first; what follows it goes the best way."""
        if start and self._is_last(word[start:]):
            yield (word[start:],)
        for end in range(len(word) - self._joint.least, start + self._joint.least - 1, -1):
            for part, follows in self._firsts(word, start, end):
                rest = self._best(word, follows, found)
                if rest:
                    yield (part, *rest)

    def _firsts(self, word: str, start: int, end: int) -> Iterator[tuple[str, int]]:
        """The known words that a stretch may be, each with the place where what follows it begins."""
        stretch = word[start:end]
        for lost, links in self._links.items():
            if stretch + lost in self._known:
                yield from ((stretch + lost, end + len(link)) for link in links if word.startswith(link, end))

    def _is_last(self, word: str) -> bool:
        """Whether a word is known, or is a form of one that is."""
        stems = (word.removesuffix(ending) for ending in self._joint.endings if word.endswith(ending))
        return word in self._known or (
            word not in self._joint.never and any(stem in self._known and len(stem) > _SHORT for stem in stems)
        )

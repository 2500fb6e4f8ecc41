"""Takes words of a drawing; gives how wide they are and the lines they fit in, for a drawing cannot break its lines."""

from collections.abc import Iterator

_NARROW = frozenset("iIjlft.,:;!'’|()[]/-– ")
_WIDE = frozenset("mwMWÆŒ@%—")
_RESERVE = 1.08
"""Nobody knows which sans serif a reader's system has: the widths are those of a broad one, and a little more."""

_SHORTEST = 3
"""How many letters of a word stay together at least where it must be broken."""


def width(words: str, size: float) -> float:
    """How wide words are in letters of this size, in the same unit; rather too wide than too narrow."""
    return sum(map(_em, words)) * size * _RESERVE


def broken(words: str, room: float, size: float) -> tuple[str, ...]:
    """The lines in which words fit; a word too long for a line of its own is broken with a hyphen."""
    made: list[str] = []
    for word in words.split():
        joined = f"{made[-1]} {word}" if made else word
        if made and width(joined, size) <= room:
            made[-1] = joined
        else:
            made += _pieces(word, room, size)
    return tuple(made)


def longest(words: str, size: float) -> float:
    """The width of the longest of the words."""
    return max((width(word, size) for word in words.split()), default=0.0)


def _pieces(word: str, room: float, size: float) -> Iterator[str]:
    rest = word
    while width(rest, size) > room and len(rest) > 2 * _SHORTEST:
        end = _SHORTEST
        while end < len(rest) - _SHORTEST and width(f"{rest[: end + 1]}-", size) <= room:
            end += 1
        yield f"{rest[:end]}-"
        rest = rest[end:]
    yield rest


def _em(letter: str) -> float:
    if letter in _NARROW:
        return 0.34
    if letter in _WIDE:
        return 0.9
    return 0.68 if letter.isupper() or letter.isdecimal() else 0.59

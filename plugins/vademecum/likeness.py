"""Takes a word that nothing has, and what there is; gives the one that may be meant: the «did you mean»."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property, lru_cache
from pathlib import PurePosixPath

_ALIKE = 0.6
"""So much of two spellings agrees where one may be a slip for the other."""
_AMISS, _OF_FEW = 0.3, 0.5
"""So much of the longer spelling may be written otherwise, one letter always; and so much where few can be meant."""
_SLIP, _PART, _HALF = 0.8, 0.79, 0.5
"""A spelling that is nearer than whole words in common; what those count; how much of what was typed they are."""
_SHORT, _END = 3, r"(?![^\W_])"
"""A word of so few letters stands by chance in others; and what ends a word."""
_SAYS_MUCH, _BEGINS = 4, 5
"""Letters by which a word says what something is about; and letters of its beginning that stand for the whole."""
_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


def nearest(
    word: str, known: Iterable[str], called: Mapping[str, Iterable[str]] | None = None, *, of_few: bool = False
) -> str:
    """The known one that may be meant, by its spelling or by whole words; or an empty text.

    `called` holds what a known one is called, such as its titles in every language. What stands before a colon makes no
    words alike: of `role:nobody` only the name is looked at, among roles. Where the known ones are `of_few`, as the
    keys of a form are, half of a word may be written otherwise: `naam` is `name` there.
    """
    names = {one: (called or {}).get(one, ()) for one in sorted(known)}
    kind = word[: word.find(":") + 1].lower()
    of_kind = {one.removeprefix(kind): also for one, also in names.items() if one.startswith(kind)}
    if kind and of_kind:
        found = _best(_Typed(word[len(kind) :], of_few), of_kind)
        return found and kind + found
    return _best(_Typed(word, of_few), names)


def nearest_path(path: str, known: Iterable[str]) -> str:
    """The known path of the same ending that may be meant, in the same folder if possible; or nothing."""
    typed = PurePosixPath(path)
    fitting = [one for one in map(PurePosixPath, sorted(known)) if typed.suffix in ("", one.suffix)]
    beside = {one.stem: str(one) for one in fitting if one.parent == typed.parent}
    found = nearest(typed.stem, beside)
    if found:
        return beside[found]
    name, whole = _Typed(typed.stem), _Typed(path)
    scores = {str(one): (name.spelled(one.stem.lower()), whole.spelled(str(one).lower())) for one in fitting}
    best = max(scores, key=lambda one: scores[one], default="")
    return best if best and all(scores[best]) else ""


def having(words: Iterable[str], known: Mapping[str, Iterable[str]]) -> list[str]:
    """The known ones that have all of these words in their id or in what they are called: first those that begin one.

    A word may be a part of another one, be written without its accents, `på` as `pa` or `paa`, and in one: `lockin`. A
    short one is a whole word wherever anything has it as that: `AI` is not in `explain`.
    """
    wanted = [_plain(word.lower().translate(_LETTERS)) for word in words]
    names = {one: " ".join((one, *also)).lower() for one, also in known.items()}
    spelled = {one: f"{_plain(said.translate(_LETTERS))} {_plain(said)}" for one, said in names.items()}
    joined = {one: " ".join(re.sub(r"[\W_]", "", _plain(name)) for name in (one, *also)) for one, also in known.items()}
    found = [
        one
        for one, names in spelled.items()
        if all(word in names or (len(word) > _SHORT and word in joined[one]) for word in wanted)
    ]
    bounds = [re.compile(rf"(?<![^\W_]){re.escape(word)}{_END if len(word) <= _SHORT else ''}") for word in wanted]
    first = [one for one in found if all(bound.search(spelled[one]) for bound in bounds)]
    short = any(len(word) <= _SHORT for word in wanted)
    return first if first and short else [*first, *(one for one in found if one not in first)]


def is_slip(word: str, name: str) -> bool:
    """Whether the two are spelled alike: nobody need be told what the second is called."""
    return _Typed(word).spelled(name.lower()) > 0


def _best(typed: "_Typed", names: Mapping[str, Iterable[str]]) -> str:
    """The one of the highest likeness; of those that have a year alone in common with it, the only one or none."""
    scores = {one: max(map(typed.likeness, (one, *also))) for one, also in names.items()}
    found = max(scores, key=lambda one: (scores[one], one), default="")
    if found and scores[found]:
        return found
    vague = [one for one in names if typed.words and _within(typed.words, _words(one))]
    return vague[0] if len(vague) == 1 else ""


@dataclass(frozen=True)
class _Typed:
    """What somebody typed, and whether few can be meant."""

    text: str
    of_few: bool = False

    @cached_property
    def words(self) -> tuple[str, ...]:
        return _words(self.text)

    @cached_property
    def _matcher(self) -> SequenceMatcher[str]:
        return SequenceMatcher(None, "", self.text.lower())

    def likeness(self, name: str) -> float:
        """From 0, nothing in common, to 1, the same but for capitals."""
        spelled = self.spelled(name.lower())
        return spelled if spelled >= _SLIP else max(spelled, self._shared(_words(name)))

    def spelled(self, name: str) -> float:
        """How much of both spellings agrees, 0 below the threshold; years and other numbers alone make none alike."""
        matcher = self._matcher
        matcher.set_seq1(name)
        if matcher.real_quick_ratio() < _ALIKE or matcher.quick_ratio() < _ALIKE or matcher.ratio() < _ALIKE:
            return 0
        bare = SequenceMatcher(None, _bare(name), _bare(self.text.lower()))
        return matcher.ratio() if bare.ratio() >= _ALIKE and self._is_near(name) else 0

    def _is_near(self, name: str) -> bool:
        share = _OF_FEW if self.of_few else _AMISS
        return _distance(self.text.lower(), name) <= max(1, int(share * max(len(self.text), len(name))))

    def _shared(self, words: tuple[str, ...]) -> float:
        """What whole words in common count: all that was typed, at the end best of all; or most of the name's."""
        if _within(self.words, words):
            kept = self.words if _says_much(self.words) else ()
            at_end = words[-len(self.words) :] == self.words
            return (_PART + (0.005 if at_end else 0) - min(len("".join(words)), 400) / 100000) if kept else 0
        share = sum(map(len, words)) / max(1, sum(map(len, self.words)))
        begins = self.words[: len(words)] == words and len(words) > 1
        fits = _says_much(words) and all(word in self.words for word in words) and (begins or share >= _HALF)
        return _PART * (0.9 + share / 10) if fits else 0


def _distance(word: str, name: str) -> int:
    """How many letters are put in, left out, changed or swapped: letters in common alone say nothing of a slip.

    Counted as the distance of optimal string alignment (Damerau 1964), line by line of its table.
    """
    before: list[int] = [0] * (len(name) + 1)
    last: list[int] = [*range(len(name) + 1)]
    for row, sign in enumerate(word, 1):
        line: list[int] = [row]
        for column, other in enumerate(name, 1):
            line.append(min(last[column] + 1, line[-1] + 1, last[column - 1] + (sign != other)))
            if row > 1 < column and sign == name[column - 2] and word[row - 2] == other:
                line[-1] = min(line[-1], before[column - 2] + 1)
        before, last = last, line
    return last[-1]


def _within(typed: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether each typed word is one of these, or the beginning of one."""
    return bool(typed) and all(
        one in words or (len(one) >= _BEGINS and any(word.startswith(one) for word in words)) for one in typed
    )


def _says_much(words: Iterable[str]) -> bool:
    return any(len(word) >= _SAYS_MUCH and not word.isdigit() for word in words)


@lru_cache(maxsize=50_000)
def _words(name: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W_]+", name.lower().translate(_LETTERS)))


def _plain(text: str) -> str:
    """Small letters without accents."""
    letters = unicodedata.normalize("NFKD", text.casefold().replace("ø", "o"))
    return "".join(sign for sign in letters if not unicodedata.combining(sign))


def _bare(name: str) -> str:
    return re.sub(r"\d+", "", name)

"""Takes what a stage found wrong; gives it as values: a code, a place and the words that fill the sentence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import Enum
from typing import overload


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """A place in a source file: its name below the project's folder, line and column, both counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Severity(Enum):
    """An error stops the build; a warning stops it under `--strict`."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words inside a sentence that are translated with it."""

    msgid: str


Value = str | int | Phrase


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem: the code of its rule, its place, and the values that the rule's sentence names."""

    code: str
    span: Span
    values: Mapping[str, Value] = field(default_factory=dict, hash=False)

    @property
    def order(self) -> tuple[Span, str, str]:
        """The sort key of a report: by place, then by code, then by content."""
        return self.span, self.code, repr(sorted(self.values.items(), key=lambda item: item[0]))


class Report(Sequence[Diagnostic]):
    """All problems of one run, each once, in the order of their places; `drafts` are the files not yet held to all.

    `awaited` are those drafts that are translations of a text that is published.
    """

    def __init__(
        self, found: Iterable[Diagnostic] = (), drafts: Iterable[str] = (), awaited: Iterable[str] = ()
    ) -> None:
        self.drafts = tuple(sorted(set(drafts)))
        self.awaited = tuple(sorted(set(awaited)))
        unique = {diagnostic.order: diagnostic for diagnostic in found}
        self._diagnostics = tuple(unique[order] for order in sorted(unique))

    @overload
    def __getitem__(self, index: int) -> Diagnostic: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Diagnostic]: ...

    def __getitem__(self, index: int | slice) -> Diagnostic | Sequence[Diagnostic]:
        return self._diagnostics[index]

    def __len__(self) -> int:
        return len(self._diagnostics)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self._diagnostics)


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word most like this one, or an empty text: the «did you mean» of every sentence.

    What stands before a colon makes no words alike: of `role:nobody` only the name is looked at, among roles.
    """
    name, words = word.lower(), sorted(known)
    kind = name[: name.find(":") + 1]
    same = [one.removeprefix(kind) for one in words if kind and one.startswith(kind)]
    if same:
        found = _closest(name.removeprefix(kind), same)
        return found and kind + found
    return _closest(name, words)


def nearest_or_longer(word: str, known: Iterable[str]) -> str:
    """The known word most like this one, else one that has it among its parts, at the end if possible; or nothing."""
    words = sorted(known)
    longer = [one for one in words if f"-{word.lower()}-" in f"-{one}-"]
    return nearest(word, words) or min(longer, key=lambda one: (not one.endswith(word.lower()), len(one)), default="")


def _closest(word: str, words: Sequence[str]) -> str:
    return next(iter(get_close_matches(word, words, n=1, cutoff=0.6)), "")

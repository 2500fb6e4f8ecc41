"""Takes what a stage found wrong; gives it as values: a code, a place and the words that fill the sentence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
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


@dataclass(frozen=True, slots=True)
class LanguageName:
    """The name of a language inside a sentence, in the language of that sentence."""

    code: str


@dataclass(frozen=True, slots=True)
class Names:
    """Names that an author may choose from, each with the msgid of what it is called."""

    called: tuple[tuple[str, str], ...]


Value = str | int | Phrase | LanguageName | Names


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


@dataclass(frozen=True, order=True, slots=True)
class Untranslated:
    """A published text, as `kind:id` and the file of its original, and the languages that have no file of it."""

    ref: str
    file: str
    languages: tuple[str, ...]


@dataclass(frozen=True, order=True, slots=True)
class Behind:
    """A translation whose original has changed since: `kind:id`, its language, its file and that of the original."""

    ref: str
    language: str
    file: str
    original: str


class Report(Sequence[Diagnostic]):
    """All problems of one run, each once, in the order of their places.

    `drafts` are the files not yet held to all rules, `incomplete` those of which not everything could be read, and
    `awaited` those drafts that are translations of a text that is published. `untranslated` are the published texts
    of which a language has nothing, though readers of it are shown them; `behind` are translations that are no
    problem, but work.
    """

    def __init__(
        self,
        found: Iterable[Diagnostic] = (),
        drafts: Iterable[str] = (),
        incomplete: Iterable[str] = (),
        awaited: Iterable[str] = (),
        untranslated: Iterable[Untranslated] = (),
        behind: Iterable[Behind] = (),
    ) -> None:
        self.behind = tuple(sorted({*behind}))
        self.untranslated = tuple(sorted({*untranslated}))
        self.drafts, self.incomplete, self.awaited = (tuple(sorted({*each})) for each in (drafts, incomplete, awaited))
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

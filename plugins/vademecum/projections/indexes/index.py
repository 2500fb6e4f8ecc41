"""Gives the shape of an index: sections of rows, each with where it leads and why it is there, as values."""

from dataclasses import dataclass
from datetime import date

from vademecum.catalogue import Shown


@dataclass(frozen=True)
class Reason:
    """Why a row stands where it stands, or what rows have in common: a stable key, and what its words need.

    `name` is a key too: of a kind, a person, a country. pages/reasons.py has the words.
    """

    key: str
    name: str = ""
    number: int | None = None
    day: date | None = None


@dataclass(frozen=True)
class Row:
    """One line: it leads to what is shown of an entry, or nowhere.

    `words` in `language` stand for the title of what it leads to. With an `arrow` they only point: the link behind
    them has that title. Rows of one `group` that follow each other stand under its words.
    """

    words: str = ""
    language: str = ""
    target: Shown | None = None
    anchor: str = ""
    arrow: bool = False
    reasons: tuple[Reason, ...] = ()
    group: Reason | None = None

    @property
    def weight(self) -> int:
        """The room that it takes on a page, as so many lines of a list."""
        return 1


@dataclass(frozen=True)
class Section:
    """Rows under a heading; `key` is the heading's id, `language` that of its words, `about` what it is the title of.

    `head` counts the lines that a page prints between heading and rows: they take room as rows do.
    """

    key: str
    heading: str
    language: str
    rows: tuple[Row, ...]
    about: Shown | None = None
    head: int = 0


@dataclass(frozen=True)
class Index:
    """An index of one language; without sections where there is nothing to list."""

    key: str
    sections: tuple[Section, ...]

"""Gives what is wrong with a document: a sentence with its values, and the place that the author finds it at."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vademecum.languages import N_, Messages

TOP = N_("before the first heading")
UNDER = N_("under “{name}”")
ROW = N_("row “{name}” of the table")
TABLE = N_("the table at the top")


@dataclass(frozen=True)
class Place:
    """Where in a document: words marked for translation, and the heading or the label that they name."""

    words: str = TOP
    name: str = ""

    def said(self, messages: Messages) -> str:
        """The place in a language."""
        return messages.gettext(self.words).format(name=self.name)


@dataclass(frozen=True)
class Fault:
    """A sentence marked for translation, the values that stand in it, and its place; None speaks of the whole."""

    words: str
    values: Mapping[str, object] = field(default_factory=dict, hash=False)
    place: Place | None = None

    def said(self, messages: Messages) -> str:
        """The place and the sentence in a language."""
        words = messages.gettext(self.words).format(**self.values)
        return f"{self.place.said(messages)}: {words}" if self.place else words


class Unreadable(Exception):
    """A file of which nothing can be used; `fault` says why."""

    def __init__(self, words: str, **values: object) -> None:
        """Take the sentence and its values."""
        super().__init__(words)
        self.fault = Fault(words, values)

"""Gives the way in which a wish of an author is refused: every reason, with its place where there is one."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from vademecum.authoring.changes import Changes
from vademecum.diagnostics import Span
from vademecum.languages import N_
from vademecum.reporting import USAGE, WRONG


@dataclass(frozen=True)
class Reason:
    """A sentence, by its msgid, the values that it names, and the place that it speaks of, in a text or a document.

    Without a place it speaks of what was typed. One that does not stop is a warning.
    """

    sentence: str
    values: Mapping[str, object] = field(default_factory=dict)
    place: Span | str | None = None
    stops: bool = True

    def say(self, gettext: Callable[[str], str]) -> str:
        """The sentence in the author's language, behind its place."""
        words = gettext(self.sentence).format(**self.values)
        severity = gettext(N_("error") if self.stops else N_("warning"))
        return f"{self.place}: {severity}: {words}" if self.place else words


class Refused(Exception):
    """What an author wants cannot be done: all reasons that are known.

    `changes` are what would come of it all the same: they are tried, so that what the rules say is told at once.
    """

    def __init__(self, *reasons: Reason, changes: Changes | None = None) -> None:
        """Take the reasons, in the order in which they are to be read."""
        super().__init__(*reasons)
        self.reasons = reasons
        self.changes = changes or {}

    @property
    def code(self) -> int:
        """The exit code: that of a wrong use where all reasons speak of what was typed."""
        return USAGE if self.reasons and not any(reason.place for reason in self.reasons) else WRONG

    def say(self, gettext: Callable[[str], str]) -> Iterator[str]:
        """A line for each reason."""
        return (reason.say(gettext) for reason in self.reasons)

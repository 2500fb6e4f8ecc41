"""Gives the way in which a wish of an author is refused: every reason, with its place where there is one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from vademecum.diagnostics import Span


@dataclass(frozen=True)
class Reason:
    """A sentence, by its msgid, the values that it names, and the place in the texts that it speaks of."""

    sentence: str
    values: dict[str, object] = field(default_factory=dict)
    place: Span | None = None

    def say(self, gettext: Callable[[str], str]) -> str:
        """The sentence in the author's language, behind its place."""
        words = gettext(self.sentence).format(**self.values)
        return f"{self.place}: {words}" if self.place else words


class Refused(Exception):
    """What an author wants cannot be done: all reasons that are known."""

    def __init__(self, *reasons: Reason) -> None:
        """Take the reasons, in the order in which they are to be read."""
        super().__init__(*reasons)
        self.reasons = reasons

    def say(self, gettext: Callable[[str], str]) -> Iterator[str]:
        """A line for each reason."""
        return (reason.say(gettext) for reason in self.reasons)

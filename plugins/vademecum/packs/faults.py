"""Gives what is wrong with a pack that was asked for, as a sentence with its values."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vademecum.languages import Messages


@dataclass(frozen=True)
class Fault:
    """A sentence marked for translation, and the values that stand in it."""

    words: str
    values: Mapping[str, str] = field(default_factory=dict, hash=False)

    def said(self, messages: Messages) -> str:
        """The sentence in a language."""
        return messages.gettext(self.words).format(**self.values)

"""Takes a leadership practice's front matter; gives it typed."""

from typing import Literal

from vademecum.model.texts import Text


class PracticeText(Text):
    """A leadership practice."""

    kind: Literal["practice"]

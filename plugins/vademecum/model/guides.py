"""Takes a guide's front matter; gives it typed."""

from typing import Literal

from vademecum.model.texts import Text


class GuideText(Text):
    """An entry page for a moment, such as the first 100 days."""

    kind: Literal["guide"]

"""Takes a plain page's front matter; gives it typed."""

from typing import Literal

from vademecum.model.texts import Text


class PageText(Text):
    """A page of no other kind, such as the front page (id `home`) or «about»."""

    kind: Literal["page"]

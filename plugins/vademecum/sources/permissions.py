"""Takes the Markdown of a text; gives the comments in it by which its author permits a word, each with its reason."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vademecum.sources.markup import Markup

_COMMENT = re.compile(r"<!--\s*allow\b(?P<rest>.*?)-->", re.DOTALL)
_PERMISSION = re.compile(r"\s+(?P<words>[^:]*[^:\s])\s*:\s*(?P<reason>\S.*?)\s*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Permission:
    """`<!-- allow WORDS: REASON -->` at an offset of the body; both are empty where the comment has another form."""

    words: str
    reason: str
    start: int


def permissions(markup: Markup) -> Iterator[Permission]:
    """Every comment that begins with «allow»."""
    for start, end in markup.comments:
        if comment := _COMMENT.fullmatch(markup.body, start, end):
            said = _PERMISSION.fullmatch(comment["rest"])
            yield Permission(" ".join(said["words"].split()) if said else "", said["reason"] if said else "", start)

"""Takes names of what exists but could not be read; gives whether a name is among them."""

import re
from dataclasses import dataclass

from vademecum.languages import slugify
from vademecum.model import KINDS

_DASH = re.compile("[\u2010-\u2015\u2212]")
_LINE = re.compile(r"^(?P<key>kind|id):[ \t]*[\"']?(?P<value>[^\s\"'#]+)", re.MULTILINE)


@dataclass(frozen=True)
class Unread:
    """Names as `kind:id`; `kind:*` stands for everything of a kind, `*:id` for an id of a kind that is not told.

    The fault itself is reported; what only follows from it is not, so that one fault gives one line.
    """

    refs: frozenset[str] = frozenset()

    def __contains__(self, ref: str) -> bool:
        """Whether `kind:id` may be the name of something that could not be read."""
        kind, _, name = ref.partition(":")
        return not self.refs.isdisjoint((ref, f"{kind}:*", f"*:{name}"))

    def __or__(self, other: "Unread") -> "Unread":
        return Unread(self.refs | other.refs)


def name_of_text(values: object, raw: str) -> set[str]:
    """The `kind:id` that front matter names, as values or, where it is no YAML, in its lines; none without an id.

    An id that cannot be one, as with capitals or another dash, stands for what is meant by it besides.
    """
    told = values if isinstance(values, dict) else {match["key"]: match["value"] for match in _LINE.finditer(raw)}
    kind, name = str(told.get("kind")), told.get("id")
    kind = kind if kind in KINDS else "*"
    return {f"{kind}:{name}", f"{kind}:{slugify(_DASH.sub('-', str(name)))}"} if name else set()

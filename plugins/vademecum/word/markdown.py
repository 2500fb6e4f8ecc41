"""Takes a unit of a document; gives its Markdown as an author would have written it, in lines."""

import re
from collections.abc import Iterable, Sequence
from textwrap import wrap
from typing import Any

from vademecum.word.passages import BREAK, ITEMS, ROWS, Kind, cells
from vademecum.word.units import Unit

_WIDTH = 120
_WHOLE: Any = {"break_long_words": False, "break_on_hyphens": False}
_LEADS = {"bullet": "- ", "number": "1. ", "task": "- [ ] ", "quote": "> "}
_STARTS = re.compile(r"(?:[-+>#]|\d+[.)]|!!!|===|\?\?\?)(?=\s|$)|#{1,6}\s|\||:\s|[=~]{3}")
"""What makes of the begin of a line something else than words."""

_OF_SOURCE = ("```", "~~~", "<", ":", "    ")
"""How what is kept verbatim begins, unless it is code of a document."""


def lead_of(unit: Unit, shift: int = 1) -> str:
    """The sign before the words of a unit; `shift` is added to the level of a heading."""
    return "#" * min(6, unit.depth + shift) + " " if unit.kind == "heading" else _LEADS.get(unit.kind, "")


def lines_of(unit: Unit, indent: str, lead: str, width: int = _WIDTH) -> str:
    """A unit with its indentation and its sign; words are folded at `width` columns, 0 leaves them on one line."""
    if unit.kind in ROWS:
        return indent + _row(unit)
    if unit.kind == "verbatim":
        return "\n".join(f"{indent}{line}".rstrip() for line in _verbatim(unit.text).split("\n"))
    if unit.kind in ("sign", "open", "close", "heading"):
        return f"{indent}{lead}{unit.text.replace(BREAK, ' ')}"
    hang = lead if unit.kind == "quote" else " " * (3 if unit.kind == "number" else 2 if unit.kind in ITEMS else 0)
    text = unit.text if unit.kind in ITEMS else _guarded(unit.text)
    return _folded(text.split(BREAK), indent + lead, indent + hang, width)


def _folded(parts: Sequence[str], first: str, hang: str, width: int) -> str:
    """Two spaces before the end of a line keep it."""
    lines: list[str] = []
    for part in parts:
        words = f"{hang if lines else first}{part.strip()}"
        folded = wrap(words, width or len(words) + 1, subsequent_indent=hang, **_WHOLE) or [words]
        is_risky = any(_STARTS.match(line.removeprefix(hang)) for line in folded[1:])
        lines += [words] if is_risky else folded
        lines[-1] += "  "
    return "\n".join(lines).rstrip()


def _guarded(text: str) -> str:
    """Words that begin like an item or a heading, as words."""
    if not _STARTS.match(text):
        return text
    return re.sub(r"^(\d+)([.)])", r"\1\\\2", text) if text[0].isdigit() else f"\\{text}"


def _verbatim(text: str) -> str:
    return text if text.startswith(_OF_SOURCE) else f"```\n{text}\n```"


def _row(unit: Unit) -> str:
    words = cells(f"| {unit.text} |")
    row = f"| {' | '.join(words)} |"
    return row if unit.kind == "row" else f"{row}\n|{' --- |' * len(words)}"


def gap(before: tuple[Kind, int], after: tuple[Kind, int]) -> str:
    """What stands between two passages, each given as its kind and its depth."""
    if after[0] == "close":
        return ""
    are_items = before[0] in ITEMS and after[0] in ITEMS
    is_other_list = before[1] == after[1] and (before[0] == "number") != (after[0] == "number")
    return "\n" if after[0] == "row" or (are_items and not is_other_list) else "\n\n"


def numbered(text: str, labels: Iterable[str]) -> str:
    """The words with the label of each note where it is called."""
    names = iter(labels)
    return re.sub(r"\[\^\]", lambda match: f"[^{next(names, '')}]", text)

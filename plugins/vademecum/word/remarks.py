"""Takes a Word document; gives what its reviewers remark: who says what, at which words, and what they changed."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from vademecum.word.faults import TOP, UNDER, Place
from vademecum.word.nodes import plain_words
from vademecum.word.package import Package
from vademecum.word.program import Node, tree_of

_MARKS = re.compile(rb"<w:(?:commentRangeStart|commentReference|ins|del|moveFrom|moveTo)\b")
_CHANGES = frozenset({"insertion", "deletion", "paragraph-insertion", "paragraph-deletion"})


@dataclass
class Remark:
    """A comment in Word; `about` are the words that it stands at. Without words it counts `changes` of its author."""

    author: str
    words: str
    about: str
    place: Place
    changes: int = 0


@dataclass
class _Finding:
    place: Place = field(default_factory=lambda: Place(TOP))
    remarks: dict[str, Remark] = field(default_factory=dict)
    open: dict[str, Remark] = field(default_factory=dict)
    changes: Counter[str] = field(default_factory=Counter)

    def walk(self, part: object) -> None:
        if isinstance(part, list):
            for one in part:
                self.walk(one)
        elif isinstance(part, dict) and "t" in part:
            self._node(part)

    def _node(self, part: Node) -> None:
        kind, content = part["t"], part.get("c", [])
        if kind == "Header":
            self.place = Place(UNDER, " ".join(plain_words(content[2]).partition("{#")[0].split()))
        if kind == "Span" and self._is_mark(content):
            return
        if kind in ("Str", "Space", "SoftBreak"):
            for remark in self.open.values():
                remark.about += plain_words([part])
        self.walk(content)

    def _is_mark(self, content: Any) -> bool:
        """Note a mark of a reviewer; whether it is one of a comment, which is no part of the text."""
        (identity, classes, pairs), inner = content
        values = dict(pairs)
        author, key = values.get("author") or "?", values.get("id") or identity
        if "comment-start" in classes:
            self.remarks[key] = self.open[key] = Remark(author, " ".join(plain_words(inner).split()), "", self.place)
        elif "comment-end" in classes:
            self.open.pop(key, None)
        self.changes[author] += bool(_CHANGES & set(classes))
        return bool({"comment-start", "comment-end"} & set(classes))


def read_remarks(package: Package) -> list[Remark]:
    """Every comment in the order of the document, then for each author of tracked changes how many there are."""
    if not _MARKS.search(package.part("word/document.xml")):
        return []
    finding = _Finding()
    finding.walk(tree_of(package.content, "docx", "--track-changes=all")["blocks"])
    return [*finding.remarks.values(), *_counted(finding.changes)]


def _counted(changes: Counter[str]) -> Iterator[Remark]:
    for author, number in sorted(changes.items()):
        if number:
            yield Remark(author, "", "", Place(TOP), number)

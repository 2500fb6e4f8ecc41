"""Takes the finished HTML of a page; gives what of it is to be found: its title, and its text by headings."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape

MARK = "data-search-exclude"
"""The attribute of what search leaves out; on a heading it stands for the whole section."""

_UNREAD = frozenset(
    {"button", "datalist", "footer", "form", "iframe", "nav", "noscript", "object", "option", "select", "svg"}
    | {"template", "textarea", "video"}
)
_MARKS = frozenset({"vm-cite", "vm-notice", "vm-why", "footnote-ref", "footnote-backref", "headerlink"})
"""Classes of notices, and of numbers and notes beside words: they belong to the page but not to what it says."""

_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s"}
    | {"samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"}
)
_HEADINGS: Mapping[str, int] = {f"h{level}": level for level in range(1, 7)}

_PIECE = re.compile(
    r"""<!--.*?-->|<(script|style)\b.*?</\1\s*>|<(/?)([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>""",
    re.DOTALL | re.IGNORECASE,
)
_MAIN = re.compile(r"<main\b", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""\s([a-z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?""", re.IGNORECASE)
_TELLING = re.compile(r"\s(?:data-search-exclude|hidden|class|id)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?://|\bwww\.)\S+|\b[\w-]+(?:\.[\w-]+)+/\S*")
_UNSEEN = re.compile("&shy;|&#173;|&#xad;|[\xad\u200b\u2060]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Block:
    """A heading (`level` 1 to 6, with its id) or some other stretch of text (0), as HTML that has no tags."""

    level: int
    id: str
    html: str

    @property
    def words(self) -> str:
        """The text as a reader sees it."""
        return unescape(self.html) if "&" in self.html else self.html


@dataclass(frozen=True, slots=True)
class Text:
    """A page: its address below that of its language, its title, and what stands below it."""

    address: str
    title: str
    blocks: tuple[Block, ...]


def read_text(address: str, page: str) -> Text:
    """The text in the element `main` of a page; its first `h1` is the title."""
    blocks = [*_Reading(page).blocks()]
    title = next((block for block in blocks if block.level == 1), None)
    return Text(address, title.words if title else "", tuple(block for block in blocks if block is not title))


@dataclass(slots=True)
class _Reading:
    """Follows the tags; `_unread` is how many elements are open around the one that is left out."""

    page: str
    _open: list[str] = field(default_factory=list)
    _unread: int | None = None
    _section: tuple[int, int] | None = None
    _heading: tuple[int, str] = (0, "")
    _words: list[str] = field(default_factory=list)

    def blocks(self) -> Iterator[Block]:
        main = _MAIN.search(self.page)
        at = main.start() if main else len(self.page)
        for piece in _PIECE.finditer(self.page, at):
            self._say(self.page[at : piece.start()])
            at = piece.end()
            if name := (piece[3] or "").lower():
                if name == "br":
                    self._say(" ")
                elif self._words and name not in _INLINE:
                    yield from self._finished()
                (self._leave if piece[2] else self._enter)(name, piece[4])
                if not self._open:
                    return

    def _enter(self, name: str, pairs: str) -> None:
        if name in _VOID:
            return
        level = _HEADINGS.get(name, 0)
        if self._section and level and level <= self._section[1]:
            self._section = None
        if self._unread is None:
            given = _given(pairs) if _TELLING.search(pairs) else {}
            if level and MARK in given:
                self._section = (len(self._open), level)
            elif name in _UNREAD or MARK in given or "hidden" in given or _MARKS.intersection(_classes(given)):
                self._unread = len(self._open)
            self._heading = (level, given.get("id", "")) if level else self._heading
        self._open.append(name)

    def _leave(self, name: str, _: str) -> None:
        if name not in self._open:
            return
        while self._open.pop() != name:
            pass
        if name in _HEADINGS:
            self._heading = (0, "")
        if self._unread is not None and len(self._open) <= self._unread:
            self._unread = None
        if self._section and len(self._open) < self._section[0]:
            self._section = None

    def _say(self, words: str) -> None:
        begun = self._words or (words and not words.isspace())
        if begun and self._unread is None and self._section is None:
            self._words.append(words)

    def _finished(self) -> Iterator[Block]:
        words = _UNSEEN.sub("", "".join(self._words))
        self._words.clear()
        if "/" in words:
            words = _ADDRESS.sub(" ", words)
        if words := " ".join(words.split()):
            yield Block(*self._heading, words)


def _given(pairs: str) -> dict[str, str]:
    """The attributes by name, their character references resolved."""
    found = _ATTRIBUTE.finditer(pairs)
    return {match[1].lower(): unescape(match[2] or match[3] or match[4] or "") for match in found}


def _classes(given: Mapping[str, str]) -> list[str]:
    return given.get("class", "").split()

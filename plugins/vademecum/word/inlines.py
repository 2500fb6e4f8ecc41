"""Takes a line of Markdown or a line of a document; gives the other: words with their signs, links and notes."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from vademecum.languages import N_
from vademecum.sources import Link, parse_markup
from vademecum.sources.markup import visible
from vademecum.sources.signs import NOTE
from vademecum.word.faults import Fault, Place
from vademecum.word.leads import Leads
from vademecum.word.nodes import SIGN, escaped, node, paragraphs, plain_words, sign
from vademecum.word.passages import BREAK
from vademecum.word.program import Node, tree_of

_FIRST, _LAST, _BEGIN = "\ue000", "\ue001", "\ue003"
_KEPT = re.compile(f"{_FIRST}(?P<number>\\d+){_LAST}|{BREAK}")
_LITERAL = re.compile(r"<!--.*?-->|</?[a-zA-Z][^<>]*>|\{[^{}\n]*\}")
_NOTE = re.compile(NOTE)
_AUTOLINK = re.compile(r"<(?:https?://|mailto:)[^<>\s]*>")
_CITATION = re.compile(r"\[@[^\[\]\n]+\]")


@dataclass
class Parser:
    """Turns many lines of Markdown into inlines at once: `add` each of them, then `parsed`.

    `notes` holds the words of notes by label; `picture` gives an image's own address, or nothing to show its source.
    """

    leads: Leads
    notes: Mapping[str, str] = field(default_factory=dict)
    picture: Callable[[str], str] = lambda target: ""
    _lines: list[str] = field(default_factory=list)
    _kept: list[Node] = field(default_factory=list)
    _blocks: list[Node] = field(default_factory=list)

    def add(self, line: str) -> int:
        """Take a line; give its number."""
        self._lines.append(self._protected(line))
        return len(self._lines) - 1

    def parsed(self) -> list[list[Node]]:
        """The inlines of each line, by its number."""
        text = "\n\n".join(f"{_BEGIN} {line}" for line in self._lines)
        self._blocks = tree_of(text.encode(), "commonmark")["blocks"]
        assert len(self._blocks) == len(self._lines), "a line of Markdown began a block of its own"
        return [self._restored(block["c"][2:]) for block in self._blocks]

    def _protected(self, line: str) -> str:
        """The line with an address for each reference, and in place of what Markdown is not to touch its number."""
        pieces, at = [], 0
        for start, end, words in sorted(self._changes(line)):
            if start >= at:
                pieces += [line[at:start], words]
                at = end
        return "".join([*pieces, line[at:]])

    def _changes(self, line: str) -> Iterator[tuple[int, int, str]]:
        markup, plain = parse_markup(line), visible(line)
        for reference in markup.references:
            address, title = self.leads.address(reference.target), self.leads.title(reference.target)
            source = line[reference.start : reference.end]
            shown = f"[{reference.text or escaped(title)}]({address})" if address else self._keep(sign(source))
            yield reference.start, reference.end, shown
        for citation in markup.citations:
            yield citation.start, citation.end, self._citation(citation.key)
        for link in markup.links:
            yield self._link(link, line)
        for match in _NOTE.finditer(plain):
            if match["label"] in self.notes:
                yield *match.span(), self._keep(self._note(match["label"]))
        for match in _LITERAL.finditer(line):
            hidden = plain[match.start()] == " " and not match[0].startswith("<!--")
            if not hidden and not _AUTOLINK.fullmatch(match[0]):
                yield *match.span(), self._keep(sign(match[0]))

    def _citation(self, key: str) -> str:
        url = self.leads.source(key)
        return f"[\\[@{escaped(key)}\\]](<{url}>)" if url else self._keep(sign(f"[@{key}]"))

    def _link(self, link: Link, line: str) -> tuple[int, int, str]:
        (start, _), (_, end) = link.marks or ((link.start, link.end), (link.start, link.end))
        if not link.image:
            return link.start, link.end, self.leads.outward(link)
        address = self.picture(link.target)
        if not address:
            return start, end, self._keep(sign(line[start:end]))
        image = node("Image", [["", [], []], [node("Str", link.text)], [address, ""]])
        return start, end, self._keep(image)

    def _note(self, label: str) -> Node:
        """The words of a note are a line of their own, parsed with the others."""
        return node("Note", self.add(self.notes[label]))

    def _keep(self, kept: Node) -> str:
        self._kept.append(kept)
        return f"{_FIRST}{len(self._kept) - 1}{_LAST}"

    def _restored(self, content: Any) -> Any:
        if isinstance(content, list):
            return [one for part in content for one in self._part(part)]
        return content

    def _part(self, part: Any) -> Iterator[Any]:
        if isinstance(part, dict) and part["t"] == "Str":
            yield from self._words(part["c"])
        elif isinstance(part, dict) and "c" in part:
            yield {**part, "c": self._restored(part["c"])}
        else:
            yield self._restored(part)

    def _words(self, words: str) -> Iterator[Node]:
        at = 0
        for match in _KEPT.finditer(words):
            if words[at : match.start()]:
                yield node("Str", words[at : match.start()])
            yield self._kept_node(int(match["number"])) if match["number"] else node("LineBreak")
            at = match.end()
        if words[at:]:
            yield node("Str", words[at:])

    def _kept_node(self, number: int) -> Node:
        kept = self._kept[number]
        if kept["t"] != "Note":
            return kept
        return node("Note", [node("Para", self._restored(self._blocks[kept["c"]]["c"][2:]))])


_MARKS = {"Emph": "*", "Strong": "**"}
_OBJECTS = ("[CHART]", "[DIAGRAM]")


@dataclass
class Writer:
    """Turns inlines of a document into Markdown; `faults` gets what cannot be said in it, at the current `place`.

    `pictures` counts those of the document; `picture` gives the address to write for one. Words of notes are collected
    in `notes`.
    """

    leads: Leads
    picture: Callable[[str, Place], str]
    place: Place = field(default_factory=Place)
    faults: list[Fault] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    pictures: int = 0

    def line(self, inlines: Sequence[Node]) -> str:
        """The words on one line."""
        return re.sub(r" +", " ", "".join(self._one(one) for one in _merged(inlines))).strip()

    def _one(self, one: Node) -> str:
        kind, content = one["t"], one.get("c")
        if kind in ("Space", "SoftBreak"):
            return " "
        if kind == "LineBreak":
            return BREAK
        if kind in _MARKS:
            return _marked(self._inner(one["c"]), _MARKS[kind])
        return str(getattr(self, f"_{kind.lower()}", self._other)(content))

    def _inner(self, inlines: Sequence[Node]) -> str:
        return "".join(self._one(one) for one in _merged(inlines))

    def _str(self, words: str) -> str:
        if words in _OBJECTS:
            self._fault(N_("A chart or a drawing of Word cannot be read: put it there as a picture (PNG)."))
        return _safe(words)

    def _code(self, content: Any) -> str:
        fence = "``" if "`" in content[1] else "`"
        return f"{fence}{content[1]}{fence}"

    def _math(self, content: Any) -> str:
        self._fault(
            N_("The formula “{formula}” cannot be read: write it as words or put it there as a picture."), content
        )
        return ""

    def _fault(self, words: str, content: Any = None) -> None:
        self.faults.append(Fault(words, {"formula": content[1]} if content else {}, self.place))

    def _quoted(self, content: Any) -> str:
        return f"“{self._inner(content[1])}”" if content[0]["t"] == "DoubleQuote" else f"‘{self._inner(content[1])}’"

    def _superscript(self, content: Any) -> str:
        return f"<sup>{self._inner(content)}</sup>"

    def _subscript(self, content: Any) -> str:
        return f"<sub>{self._inner(content)}</sub>"

    def _span(self, content: Any) -> str:
        style = dict(content[0][2]).get("custom-style")
        return plain_words(content[1]) if style == SIGN else self._inner(content[1])

    def _link(self, content: Any) -> str:
        words, address = self._inner(content[1]), content[2][0]
        said = plain_words(content[1])
        if _CITATION.fullmatch(said.strip()) or not address or not said.strip():
            return said
        return _spaced(words, lambda inner: self.leads.inward(address, inner, said.strip()))

    def _image(self, content: Any) -> str:
        self.pictures += 1
        alt = " ".join(plain_words(content[1]).split())
        address = self.picture(content[2][0], self.place)
        if not alt:
            words = N_(
                "Picture {number} has no alternative text. In Word: right-click the picture, choose “View "
                "Alt Text” and write what it shows, for someone who cannot see it."
            )
            self.faults.append(Fault(words, {"number": self.pictures}, self.place))
        return f"![{re.sub(r'[][]', '', alt)}]({address})"

    def _note(self, blocks: Any) -> str:
        self.notes.append(self.line([one for block in paragraphs(blocks) for one in (*block, node("Space"))]))
        return "[^]"

    def _rawinline(self, content: Any) -> str:
        return ""

    def _other(self, content: Any) -> str:
        """What Word shows in a way that Markdown has no sign for, such as underlined words."""
        inner = content[-1] if content and isinstance(content[-1], list) and isinstance(content[0], list) else content
        return self._inner(inner) if isinstance(inner, list) else ""


def _merged(inlines: Iterable[Node]) -> list[Node]:
    """Neighbours of one kind as one: a word processor cuts a run of words wherever it likes."""
    merged: list[Node] = []
    for one in inlines:
        last = merged[-1] if merged else None
        if last and last["t"] == one["t"] == "Link" and last["c"][2] == one["c"][2]:
            merged[-1] = node("Link", [last["c"][0], [*last["c"][1], *one["c"][1]], last["c"][2]])
        elif last and last["t"] == one["t"] and one["t"] in _MARKS:
            merged[-1] = node(one["t"], [*last["c"], *one["c"]])
        else:
            merged.append(one)
    return merged


def _marked(words: str, mark: str) -> str:
    return _spaced(words, lambda inner: f"{mark}{inner}{mark}")


def _spaced(words: str, wrap: Callable[[str], str]) -> str:
    """Wrap words, and leave the spaces around them outside."""
    inner = words.strip(f" {BREAK}")
    if not inner:
        return words
    start = words.index(inner)
    return f"{words[:start]}{wrap(inner)}{words[start + len(inner) :]}"


def _safe(words: str) -> str:
    """Words in which no sign that Word shows as itself becomes one of Markdown."""
    words = re.sub(r"\\(?=[\\`*_{}\[\]()>#+.!-])", r"\\\\", words)
    words = re.sub(r"([`*]|(?<!\w)_|_(?!\w))", r"\\\1", words)
    words = re.sub(r"&(?=#?\w+;)", "&amp;", words)
    return re.sub(r"<(?=[a-zA-Z/?]|!(?!--))", "&lt;", words)

"""Takes the Markdown of a text; gives the HTML, the attributes and the addresses written in it, each with its place."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from html import unescape
from typing import Final

# What hides code from Markdown counts as code only where Markdown cannot think otherwise: a span of code ends on its
# line, and a fence has a plain head. Whatever is in doubt counts as HTML.
_OPTION = r"[\w-]+(?:=(?:\"[^\"\n]*\"|'[^'\n]*'|[^\s\"']+))?"
_CODE: Final = re.compile(
    rf"^(?P<indent>[ \t>]*)(?P<fence>`{{3,}}|~{{3,}})[ \t]*(?:[\w#.+-]*|\{{[^{{}}\n]*\}})(?:[ \t]+{_OPTION})*[ \t]*\n"
    r"(?P<content>(?:[^\n]*\n)*?)(?P=indent)(?P=fence)[ \t]*$"
    r"|(?P<comment><!--.*?(?:-->|\Z))"
    r"|(?<!`)(?P<ticks>`+)(?!`)[^\n]+?(?<!`)(?P=ticks)(?!`)"
    r"|\\[\\`\[\]{}]",
    re.MULTILINE | re.DOTALL,
)
_AUTOLINK = r"<(?:https?://[^\s<>\"'`]*|(?:mailto:)?[\w.+-]+@[\w.-]+)>"
_TAG: Final = re.compile(
    rf"{_AUTOLINK}|<(?P<name>/?[a-zA-Z][^\s/><]*|[!?/])(?P<pairs>(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*'|[\"'])*)"
)
_PAIR: Final = re.compile(r"(?P<name>[^\s=/>\"']+)(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s>]*))?")
_BRACES: Final = re.compile(r"\{(?:[^{}\"'\n]|\"[^\"\n]{0,200}\"|'[^'\n]{0,200}'){0,300}\}|\{[^{}\n]*\}")
_GIVEN: Final = re.compile(r"(?P<name>[^\s={}]+)=(?:\"[^\"]*\"|'[^']*'|[^\s=}]*)")
_TARGET: Final = re.compile(r"(?:\]\(|^ {0,3}\[[^\]\n]*\]:)\s*<?(?=(?P<address>[^)>]{0,200}))", re.MULTILINE)
_IMAGE: Final = re.compile(r"!\[(?P<text>[^\[\]]*)\](?:\[(?P<label>[^\[\]]*)\]|(?!\())")
_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*(?=:)|(?=//)")
_NEVER_READ: Final = {ord(sign): None for sign in "\t\n\r"}
_EDGES: Final = "".join(map(chr, range(0x21)))


INLINE: Final = frozenset(
    {"abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp"}
    | {"small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"}
)
"""Elements that stand inside a line, load nothing and run nothing: all that a text may have."""


@dataclass(frozen=True, slots=True)
class Written:
    """A word of HTML, such as an element's name or an address, with its line and column, which count from 1.

    Of an attribute in HTML, `element` is the one that has it.
    """

    word: str
    line: int
    column: int
    element: str = ""


@dataclass(frozen=True, slots=True)
class Html:
    """What a text has of HTML, in the order of the text."""

    elements: tuple[Written, ...] = ()
    attributes: tuple[Written, ...] = ()
    schemes: tuple[Written, ...] = ()


def read_html(body: str, first_line: int = 1) -> Html:
    """All elements, attributes and schemes of addresses."""
    return Html(*(tuple(find(body, first_line)) for find in (elements, attributes, schemes)))


def elements(body: str, first_line: int = 1) -> Iterator[Written]:
    """The name of every element that begins here, or ends without a beginning, in lower case.

    `!`, `?` and `/` stand for what is no element.
    """
    text = _visible(body) if "<" in body else ""
    place = _places(text, first_line)
    begun: Counter[str] = Counter()
    for tag in _TAG.finditer(text):
        name = _name(tag)
        if name and not (tag["name"].startswith("/") and begun[name]):
            yield place(name, tag.start())
        begun[name] += -1 if (tag["name"] or "").startswith("/") else 1


def _name(tag: re.Match[str]) -> str:
    written = tag["name"] or ""
    return written and (written.lstrip("/").lower() or "/")


def attributes(body: str, first_line: int = 1) -> Iterator[Written]:
    """The name of every attribute in HTML, and of every one with a value in braces, such as `{lang=en}`."""
    text = _visible(body) if "<" in body or "{" in body else ""
    place = _places(text, first_line)
    for tag in _TAG.finditer(text):
        for pair in _PAIR.finditer(tag["pairs"] or ""):
            yield replace(place(pair["name"].lower(), tag.start("pairs") + pair.start()), element=_name(tag))
    for braces in _BRACES.finditer(text):
        for given in _GIVEN.finditer(braces[0].replace("{:", "{ ")):
            yield place(given["name"].lower(), braces.start() + given.start())


def schemes(body: str, first_line: int = 1) -> Iterator[Written]:
    """The scheme of every address of a link, an image or a link definition that has one, as a browser reads it."""
    text = _visible(body) if "](" in body or "]:" in body else ""
    place = _places(text, first_line)
    for target in _TARGET.finditer(text):
        if found := scheme(target["address"]):
            yield place(found, target.start("address"))


def image_labels(body: str) -> frozenset[str]:
    """The labels of link definitions that images use: `![what it shows][label]`."""
    text = _visible(body) if "![" in body else ""
    return frozenset((image["label"] or image["text"]).lower() for image in _IMAGE.finditer(text))


def scheme(address: str) -> str:
    """The scheme of an address, `//` where it names a host without one, or nothing (url.spec.whatwg.org)."""
    plain = unescape(address).strip(_EDGES).translate(_NEVER_READ).replace("\\", "/").lower()
    found = _SCHEME.match(plain)
    return (found[0] or "//") if found else ""


@lru_cache(maxsize=1)
def _visible(body: str) -> str:
    """The body with code and comments blanked; the head of a fence stays, because attributes may stand there."""
    return _CODE.sub(_blank, body)


def _blank(match: re.Match[str]) -> str:
    kept = match.start("content") - match.start() if match["fence"] else 0
    return match[0][:kept] + re.sub(r"[^\n]", " ", match[0][kept:])


def _places(text: str, first_line: int) -> Callable[[str, int], Written]:
    def place(word: str, at: int) -> Written:
        lines = _lines(text)
        line = bisect_right(lines, at)
        return Written(word, line - 1 + first_line, at - lines[line - 1] + 1)

    return place


@lru_cache(maxsize=1)
def _lines(text: str) -> list[int]:
    """Where each line begins."""
    return [0, *(match.end() for match in re.finditer("\n", text))]

"""Takes the Markdown of a section; gives what a translation carries over as it is: ids, targets, sources and code."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from textwrap import dedent
from typing import Literal

from vademecum.sources.markup import Link, Markup, code_stretches, parse_markup, visible, without_former
from vademecum.sources.prose import blanked
from vademecum.sources.signs import FENCE, FOLD, NOTE, TAG

TokenKind = Literal[
    "heading", "id", "reference", "citation", "address", "label", "code", "footnote", "html", "block", "number"
]

_ID = re.compile(r"\{:?[ \t]*(?P<given>(?:[#.][^\s{}]+|[\w-]+=)[^{}\n]*)\}")
_LANGUAGE = re.compile(r"(?:xml:)?lang=")
_LABEL = re.compile(r"\](?P<label>\[(?![@^\[])[^\[\]\n]+\])(?!\])")
_FOOTNOTE = re.compile(NOTE)
_TAG = re.compile(TAG + r"(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>")
_FOR_READERS = re.compile(r"\b(alt|title|aria-label|placeholder)\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_BLOCK = re.compile(r"^[ \t>]*(?P<mark>" + FOLD + r"[ \t]*[\w-]+(?:[ \t]+[\w-]+)*|===[!+]*(?=[ \t]*\"))", re.M)
_OPEN_FENCE = re.compile(rf"^[ \t>]*(?P<mark>{FENCE})", re.M)
_ADDRESS = re.compile(r"https?://[^\s<>()\[\]{}\"'`|]+(?<![.,;:!?])")

Written = tuple[TokenKind, str, int, int]


@dataclass(frozen=True, slots=True)
class Token:
    """A sign that means the same in every language: its kind, its words as they are compared, and its stretch."""

    kind: TokenKind
    words: str
    start: int
    end: int


def address(link: Link) -> str:
    """The address of a link as it is written."""
    return link.target


def tokens(words: str, address_of: Callable[[Link], str] = address) -> tuple[Token, ...]:
    """Every token of a section, in its order; `address_of` says what is compared of the address of a link.

    What only the words' language asks for is none: the name of a language, and words of HTML that are read.
    """
    markup, text = parse_markup(words), visible(words)
    found = [Token(*one) for one in (*_code(words), *_structure(markup, text), *_targets(markup, address_of))]
    rest = blanked(text, [(token.start, token.end) for token in found])
    found += [Token(*one) for one in _signs(rest)]
    rest = blanked(rest, [(token.start, token.end) for token in found])
    found += [Token("address", match[0], *match.span()) for match in _ADDRESS.finditer(rest)]
    return tuple(sorted(found, key=lambda token: (token.start, token.end, token.kind)))


def _code(words: str) -> Iterator[Written]:
    for start, end in code_stretches(words):
        lines = dedent(words[words.rfind("\n", 0, start) + 1 : end]) if "\n" in words[start:end] else words[start:end]
        yield "code", "\n".join(line.rstrip() for line in lines.splitlines()), start, end


def _structure(markup: Markup, text: str) -> Iterator[Written]:
    for heading in markup.headings:
        yield "heading", "#" * heading.level, heading.start, heading.start + heading.level
    for match in _BLOCK.finditer(text):
        yield "block", " ".join(match["mark"].split()), *match.span("mark")
    for match in _ID.finditer(text):
        given = without_former("{" + match["given"] + "}")[1:-1].split()
        if given and not _LANGUAGE.match(given[0]):
            yield "id", "{" + " ".join(given) + "}", *match.span()


def _targets(markup: Markup, address_of: Callable[[Link], str]) -> Iterator[Written]:
    for reference in markup.references:
        bar = markup.body.find("|", reference.start, reference.end)
        yield "reference", f"[[{reference.target}]]", reference.start, reference.end if bar < 0 else bar
    for citation in markup.citations:
        yield "citation", f"[@{citation.key}]", citation.start, citation.end
    for link in markup.links:
        sign = "!" if link.image else "" if link.marks else f"[{link.text}]: "
        yield "address", sign + address_of(link), link.start, link.end


def _signs(text: str) -> Iterator[Written]:
    yield from (("label", match["label"], *match.span("label")) for match in _LABEL.finditer(text))
    yield from (("footnote", match[0], *match.span()) for match in _FOOTNOTE.finditer(text))
    yield from (("code", match["mark"], *match.span("mark")) for match in _OPEN_FENCE.finditer(text))
    for match in _TAG.finditer(text):
        yield "html", " ".join(_FOR_READERS.sub(r"\1", match[0]).split()), *match.span()

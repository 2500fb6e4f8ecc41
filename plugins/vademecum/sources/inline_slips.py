"""Takes the Markdown of a text without code; gives citations, links and bold words that are meant but not made."""

import re
from collections.abc import Iterator

_KEY = r"(?>[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*)"
# Each pattern begins with a sign, and then looks back: the engine skips to where that sign is, which is faster.
CITATION = re.compile(
    rf"[\[@](?:(?<=\[)(?<![\[\\]\[)@{_KEY}(?![^\[\]\n]*\])"
    rf"|(?<=@)(?<![\w.+/@\[\\-]@){_KEY}(?![\w@])"
    rf"|(?<=\[)(?<![\[\]\w!\\]\[)(?![xX]\]){_KEY}\](?![\[(\]{{:]))"
)
APART = re.compile(
    r"\[(?<![\[\]\\]\[)(?![@^]|[xX]\])(?P<text>[^\[\]\n]+)\][ \t]+\("
    r"(?:(?:https?:|mailto:|tel:|www\.|#)[^\s()]+|[^\s()]+\.(?:md|pdf|svg|png|jpe?g|gif|webp|docx|xlsx|csv)(?:#[^\s()]+)?)\)"
)
# A paragraph ends at an empty line, a heading, a row or an item; stars of significance (**p < 0.01) are no bold words.
EMPHASIS = re.compile(
    r"(?P<sign>\*\*|__)(?<![^\s(\[“«>|–—](?:\*\*|__))(?<!\]\((?:\*\*|__))(?=[^\W\d_]|[\[\"“«])(?!p\s*[<=>&≤])(?P<word>[^\s*_]*)"
    r"(?:(?!(?P=sign))[^\n]|\n(?![ \t>]*(?:\n|#{1,6}[ \t]|\||[-*+][ \t])))*+(?!(?P=sign))"
)
_DEFINED = re.compile(r"^ {0,3}\[(?P<name>[^\[\]\n]+)\]:", re.M)

Found = tuple[str, int]
"""The words as they stand, and their offset."""


def defined(text: str) -> frozenset[str]:
    """The labels that are given an address below: in brackets they are links."""
    return frozenset(match["name"] for match in _DEFINED.finditer(text))


def citations(text: str) -> Iterator[Found]:
    """`[@key` without its end; and `@key` and `[key]`, which may be the key of a source."""
    labels = defined(text)
    return ((m[0], m.start()) for m in CITATION.finditer(text) if m[0].strip("[]") not in labels)


def links_apart(text: str) -> Iterator[Found]:
    """`[words] (address)`."""
    labels = defined(text)
    for match in APART.finditer(text):
        if match["text"] not in labels:
            is_image = text[: match.start()].endswith("!")
            yield "!" * is_image + match[0], match.start() - is_image


def emphasis(text: str) -> Iterator[Found]:
    """The two signs that make words bold, with the first of these, where the paragraph does not have the other two."""
    return ((match["sign"] + match["word"], match.start()) for match in EMPHASIS.finditer(text))

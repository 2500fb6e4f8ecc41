"""Takes words, or a part of Pandoc's tree; gives nodes of the tree, or the words in it."""

import re
from collections.abc import Iterator
from typing import Any

from vademecum.word.program import Node

SIGN = "Vademecum sign"
"""The style of what belongs to the text but is no word of it, such as the id of a heading."""


def node(kind: str, content: Any = None) -> Node:
    """One node of the tree."""
    return {"t": kind} if content is None else {"t": kind, "c": content}


def sign(words: str) -> Node:
    """Words that are kept as they are."""
    return node("Span", [["", [], [["custom-style", SIGN]]], [node("Str", words)]])


def escaped(words: str) -> str:
    """Words in which no sign of Markdown does anything."""
    return re.sub(r"([\\`*_\[\]<>&|{}])", r"\\\1", words)


def paragraphs(blocks: Any) -> Iterator[list[Node]]:
    """The inlines of each paragraph in blocks, whatever stands around them."""
    if isinstance(blocks, list):
        for one in blocks:
            yield from paragraphs(one)
    elif isinstance(blocks, dict) and blocks["t"] in ("Para", "Plain"):
        yield blocks["c"]
    elif isinstance(blocks, dict):
        yield from [blocks["c"][2]] if blocks["t"] == "Header" else paragraphs(blocks.get("c"))


def plain_words(nodes: Any) -> str:
    """The words in a part of the tree, without any sign."""
    if isinstance(nodes, list):
        return "".join(plain_words(one) for one in nodes)
    if not isinstance(nodes, dict):
        return ""
    kind, content = nodes["t"], nodes.get("c")
    if kind in ("Space", "SoftBreak", "LineBreak"):
        return " "
    if kind == "Str":
        return str(content)
    if kind in ("Code", "CodeBlock"):
        return str(nodes["c"][1])
    return "" if kind in ("Note", "RawInline") else plain_words(content)

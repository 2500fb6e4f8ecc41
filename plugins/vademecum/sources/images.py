"""Takes the markup of a text; gives its images, each with its place."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from vademecum.sources.html import image_labels
from vademecum.sources.markup import Link, Markup, visible

_BY_LABEL = re.compile(r"!\[(?P<text>[^\[\]]*)\]\s?\[(?P<label>[^\[\]]*)\]")


@dataclass(frozen=True, slots=True)
class Image:
    """An image with its alternative text and its address; line and column are those of its exclamation mark."""

    text: str
    target: str
    line: int
    column: int


def images(markup: Markup) -> Iterator[Image]:
    """Those with an address of their own, `![words](a.svg)`, then those by a label, `![words][label]`."""
    if "![" not in markup.body:
        return
    starts = [0, *(match.end() for match in re.finditer("\n", markup.body))]
    for at, text, target in (*_inline(markup), *_by_label(markup)):
        line = bisect_right(starts, at)
        yield Image(text, target, line - 1 + markup.first_line, at - starts[line - 1] + 1)


def image_links(markup: Markup) -> tuple[Link, ...]:
    """The addresses of images: those of their own, and the definitions of labels that images are drawn by."""
    labels = image_labels(markup.body)
    return tuple(link for link in markup.links if link.image or (not link.marks and link.text.lower() in labels))


def _inline(markup: Markup) -> Iterator[tuple[int, str, str]]:
    return ((link.marks[0][0], link.text, link.target) for link in markup.links if link.image)


def _by_label(markup: Markup) -> Iterator[tuple[int, str, str]]:
    """Without a definition of its label it is no image."""
    defined = {_plain(link.text): link.target for link in markup.links if not link.marks}
    for match in _BY_LABEL.finditer(visible(markup.body)) if defined else ():
        text = markup.body[slice(*match.span("text"))]
        label = _plain(match["label"] or text)
        if label in defined:
            yield match.start(), text, defined[label]


def _plain(label: str) -> str:
    """A label as labels are compared: neither capitals nor the width of a gap make another one of it."""
    return " ".join(label.lower().split())

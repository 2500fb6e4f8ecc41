"""Takes the mail of a roundup; holds its HTML to what Outlook on Windows, Gmail and Apple Mail know.

`README.md` says where `support.tsv` is from.
"""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from tests.unit.digests import URL, W47, language_of
from vademecum.pages.digest import digest_files
from vademecum.projections.digest import digest

SUPPORT = Path(__file__).with_name("support.tsv")
IN_PART = {
    "css-max-width": "Outlook on Windows knows it on tables only: a comment gives it one of 600 pixels",
    "css-line-height": "Outlook on Windows is wrong about em and px: ours is in per cent",
    "html-body": "Gmail makes a div of it: our language and letters stand on a div of our own",
}
"""What one of them knows in part or with faults, and why that does no harm here."""

OF_OLD = {"color", "font-family", "font-size"}
"""Properties of CSS 1 that the data has no row of: each of its pages uses them."""

COLOURS = [("background-color", "Canvas"), ("color", "CanvasText")]
"""Those of the program itself, named together: where one is not known, neither is the other."""


ELEMENTS = {
    "div": "html-div",
    "p": "html-p",
    "span": "html-span",
    "body": "html-body",
    **{f"h{n}": "html-h1-h6" for n in (1, 2, 3)},
}
PLAIN = {"html", "head", "meta", "title", "a", "br"}
"""Elements that the data has no row of, since mail was never without them."""

ATTRIBUTES = {"lang": "html-lang", "role": "html-role"}
HARMLESS = {"charset", "name", "content", "href", "hreflang", "style"}


class Reader(HTMLParser):
    """Collects elements, attributes, declarations and comments."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.comments: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element and its attributes."""
        self.elements.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_comment(self, data: str) -> None:
        """Note a comment."""
        self.comments.append(data)

    def declarations(self) -> Iterator[tuple[str, str]]:
        """Each property with its value."""
        for name, style in self.attributes:
            for part in style.split(";") if name == "style" else ():
                key, _, value = part.partition(":")
                yield key.strip(), value.strip()


def support() -> dict[str, set[str]]:
    """By feature, the states of the three programs."""
    rows = (line.split("\t") for line in SUPPORT.read_text(encoding="utf-8").splitlines()[1:])
    return {name: set(states) for name, *states in rows}


@pytest.fixture(params=["nl", "da", "en"])
def read(request: pytest.FixtureRequest, tmp_path: Path) -> Reader:
    """Gives the mail of a language, taken apart."""
    language = language_of(tmp_path, {}, request.param)
    reader = Reader()
    reader.feed(digest_files(digest(language.view, W47), language, URL)["digest.html"])
    return reader


def known(feature: str) -> bool:
    """Whether all three know it, or those that know it in part do no harm."""
    states = support()[feature]
    return states == {"y"} or (states <= {"y", "a"} and feature in IN_PART)


def test_the_list_is_whole() -> None:
    """It can say no, and what is allowed in part is known so."""
    rows = support()
    assert len(rows) > 200
    assert "n" in rows["css-display-flex"] | rows["css-margin-inline"]
    assert all("a" in rows[name] and "n" not in rows[name] for name in IN_PART)


def test_every_property_is_known(read: Reader) -> None:
    """To all three."""
    used = {name for name, _ in read.declarations()}
    assert used
    assert [name for name in used if not (name in OF_OLD or known(f"css-{name}"))] == []


def test_every_value_is_one_that_is_known(read: Reader) -> None:
    """Pixels, per cent of a line, and names of fonts; no function, no colour of our own, nothing important."""
    assert known("css-unit-px")
    assert known("css-unit-percent")
    wrong = [
        (name, value)
        for name, value in read.declarations()
        if (name, value) not in COLOURS
        if not re.fullmatch(r"[A-Za-z, -]+" if name == "font-family" else r"\d+(px|%)", value)
        or (name == "line-height") != value.endswith("%")
    ]
    assert wrong == []


def test_every_element_and_attribute_is_known(read: Reader) -> None:
    """No picture, no script, no style sheet, nothing from elsewhere."""
    assert [tag for tag in read.elements if not (tag in PLAIN or known(ELEMENTS[tag]))] == []
    names = {name for name, _ in read.attributes}
    assert [name for name in names if not (name in HARMLESS or known(ATTRIBUTES[name]))] == []


def test_the_comment_for_outlook_is_a_table_for_the_eye_alone(read: Reader) -> None:
    """It opens and closes, and is 600 pixels wide as the others' is at most."""
    begin, *others, end = read.comments
    assert others == ["[if !mso]><!", "<![endif]"]
    assert re.fullmatch(r'\[if mso\]><body><table role="presentation" width="600".*><tr><td><!\[endif\]', begin)
    assert end == "[if mso]></td></tr></table><![endif]"
    assert ("max-width", "600px") in read.declarations()


def test_colours_are_those_of_the_program(read: Reader) -> None:
    """Words and what is behind them go together, in one place that Outlook on Windows does not see."""
    assert [(name, value) for name, value in read.declarations() if "color" in name] == COLOURS


def test_headings_are_in_order(read: Reader) -> None:
    """One of the first level, and none skipped."""
    levels = [int(tag[1]) for tag in read.elements if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_mail_has_a_language_and_a_title(read: Reader) -> None:
    """On the page, and on the part that stays of it inside a web page."""
    assert read.elements[:2] == ["html", "head"]
    assert [name for name, _ in read.attributes].count("lang") >= 2
    assert "title" in read.elements

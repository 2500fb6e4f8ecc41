"""What a drawing does besides drawing."""

import pytest

from vademecum.sources import Written, active_parts

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">\n'


@pytest.mark.parametrize(
    "part",
    [
        '<path d="M0 0h8"/>',
        '<use href="#a"/>',
        '<image href="data:image/png;base64,iVBO" width="8" height="8"/>',
        "<style>rect { fill: red }</style>",
    ],
)
def test_a_drawing_that_only_draws_is_quiet(part: str) -> None:
    """Shapes, parts of itself, pictures in it and its styles are no fault."""
    assert active_parts(f"{HEAD}{part}</svg>".encode()) == []


@pytest.mark.parametrize(
    ("part", "word"),
    [
        ("<script/>", "script"),
        ('<x:script xmlns:x="http://www.w3.org/2000/svg"/>', "x:script"),
        ('<rect onclick="print()"/>', "onclick"),
        ('<use xlink:href="https://example.org/a.svg#a"/>', "xlink:href"),
        ('<animate attributeName="href" to="javascript:print()"/>', "animate"),
        ("<?xml-stylesheet href='a.css'?>", "?xml-stylesheet"),
    ],
)
def test_what_acts_has_its_place(part: str, word: str) -> None:
    """Elements, attributes and instructions that run, lead or load are named, with line and column."""
    assert active_parts(f"{HEAD}  {part}</svg>".encode()) == [Written(word, 2, 3)]


def test_what_is_no_xml_is_named() -> None:
    """A browser may read it in its own way."""
    assert [part.word for part in active_parts(b"<svg><rect></svg>")] == ["?"]

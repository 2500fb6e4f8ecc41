"""Takes Markdown with images; checks which are found, and where each begins."""

from time import process_time

import pytest

from vademecum.sources import Image, images, parse_markup

DEFINED = "\n\n[Two b]: two.svg\n"


def found(body: str) -> list[Image]:
    """The images of a body that begins at line 6 of its file."""
    return list(images(parse_markup(body, 6)))


def test_each_image_of_a_line_has_its_own_column() -> None:
    """That of its exclamation mark, in the file."""
    assert found("So:\nsee ![One](one.svg) and ![](<two b.svg> 'Title')![](three.svg).") == [
        Image("One", "one.svg", 7, 5),
        Image("", "two b.svg", 7, 25),
        Image("", "three.svg", 7, 49),
    ]


@pytest.mark.parametrize(
    ("body", "text", "column"),
    [
        ("a ![][two b]", "", 3),
        ("a ![] [Two  B]", "", 3),
        ("a ![x]\n[two b]", "x", 3),
        ("a ![Two b][]", "Two b", 3),
        ("`![][two b]` ![`c`][two b]", "`c`", 14),
        ("[![][two b]](x.md)", "", 2),
        ("- | ![ ][two b] |", " ", 5),
    ],
)
def test_an_image_may_name_a_label(body: str, text: str, column: int) -> None:
    """Whose address stands in a line of its own."""
    assert found(f"{body}{DEFINED}") == [Image(text, "two.svg", 6, column)]


@pytest.mark.parametrize("body", ["![][nope]", "![][]", "![]", r"\![][two b]", "`![](a.svg)`", "<!-- ![](a.svg) -->"])
def test_what_looks_like_an_image_is_none(body: str) -> None:
    """Without a definition, escaped, in code and in comments."""
    assert found(f"{body}{DEFINED}") == []


def test_an_image_inside_a_link_has_a_place_of_its_own() -> None:
    """Behind the bracket that begins the link."""
    assert found("[![](a.svg)](b.md)") == [Image("", "a.svg", 6, 2)]


@pytest.mark.parametrize("body", ["![" * 100_000, "![]" * 100_000, "![a][b]\n" * 20_000])
def test_no_text_takes_long(body: str) -> None:
    """Its images are found in time that grows with it."""
    markup = parse_markup(body + DEFINED)
    begin = process_time()
    list(images(markup))
    assert process_time() - begin < 2

"""Takes pieces of HTML; checks what is found in them, taken out of them and written again."""

from xml.etree.ElementTree import Element

import pytest

from vademecum.packs.elements import first, parse, take_out, unwrap, with_class, words, written


def body(content: str) -> Element:
    """The body of a page."""
    return next(parse(f"<!doctype html><title>T</title>{content}".encode()).iter("body"))


@pytest.mark.parametrize(
    ("content", "left"),
    [
        ("<p>a<b>b</b>c</p>", "<p>ac</p>"),
        ("<p>a<i>i</i>c<b>b</b>d</p>", "<p>a<i>i</i>cd</p>"),
        ("<b>b</b>c", "c"),
        ("<p>a<!-- note -->c<b>x<b>y</b></b></p>", "<p>ac</p>"),
    ],
)
def test_words_behind_what_is_taken_out_stay(content: str, left: str) -> None:
    """With them what stood before; a comment goes too."""
    root = body(content)
    take_out(root, lambda one: one.tag == "b")
    assert written(root) == f"<body>{left}</body>"


@pytest.mark.parametrize(
    ("content", "left"),
    [
        ("<p>a<b>b<i>i</i>e</b>c</p>", "<p>ab<i>i</i>ec</p>"),
        ("<p><b><b>x</b>y</b>z</p>", "<p>xyz</p>"),
        ("<p><i>1</i><b>2<i>3</i></b></p>", "<p><i>1</i>2<i>3</i></p>"),
    ],
)
def test_what_is_in_an_element_takes_its_place(content: str, left: str) -> None:
    """In its order, with the words around it."""
    root = body(content)
    unwrap(root, lambda one: one.tag == "b")
    assert written(root) == f"<body>{left}</body>"


def test_elements_are_found_by_class() -> None:
    """In the order of the page; the words of one are one line."""
    root = body("<p class='x y'>a\n  b</p><p class=xy>c</p><p class=y>d</p>")
    assert [words(one) for one in with_class(root, "y")] == ["a b", "d"]
    assert first(root, "z") is None


def test_a_drawing_can_be_read_again() -> None:
    """Its parts have no prefix, and their names keep their capitals."""
    root = body('<svg viewBox="0 0 1 1"><linearGradient/></svg>&amp;')
    assert written(root) == '<body><svg viewBox="0 0 1 1"><linearGradient></linearGradient></svg>&amp;</body>'

"""Takes Markdown as authors write it; checks where running text stands, section by section."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vademecum.sources import Running, parse_markup, read_running
from vademecum.sources.prose import read_prose


def running(body: str) -> Running:
    """The running text of a body."""
    return read_running(read_prose(parse_markup(body)))


def words(body: str) -> str:
    """All running text, in one line."""
    return " ".join(running(body).text.split())


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("One **two** three.", "One two three."),
        ("- one\n- [ ] two {#two}\n\n> three\n", "one two three"),
        ("# One\nTwo.\n\nThree\n---\nFour.\n", "Two. Four."),
        ("| One |\n| --- |\n| two |\n\nThree.", "Three."),
        ("!!! note\n    One.\n", "One."),
        ('!!! note "One"\n    Two.\n', "Two."),
        ("One *two* _three_ four.", "One four."),
        ("One `two` three.\n\n```\nfour\n```\n", "One three."),
        ("One [two](three.md) four.", "One four."),
        ("One [two [three]](four.md) five.", "One five."),
        ("One [two][three] [four] five.\n\n[three]: a.md\n[four]: b.md", "One five."),
        ("One <https://example.org/two> three.", "One three."),
        ("One ![two](three.svg) four.", "One four."),
        ("One [[cmio]] [[cio|two]] three [@four].", "One three ."),
        ("One.[^two]\n\n[^two]: Three.", "One."),
        ("One <abbr title='x'>two</abbr> three.", "One three."),
        ("One<br>two <img src='a.svg'/> three.", "One two three."),
        ("<div>\n<b>one</b>\n\ntwo\n</div>\n\nThree.", "Three."),
        ("One <span>two\n\nthree.", "One"),
        ("One </b> two `<div>` three.", "One two three."),
        ("One <!-- two --> three.", "One three."),
        ("", ""),
    ],
)
def test_running_text_is_what_belongs_to_nothing_else(body: str, expected: str) -> None:
    """Words of paragraphs and items; no heading, table, code, link, image, element, and nothing in italics."""
    assert words(body) == expected


def test_a_section_goes_from_heading_to_heading() -> None:
    """Of whatever level; what stands before the first heading is one too."""
    body = "One.\n\n## Two\nThree.\n### Four\n- five [[cmio]]\n"
    found = running(body)
    assert [" ".join(found.text[start:end].split()) for start, end in found.sections] == ["One.", "Three.", "five"]
    named = [[reference.target for reference in found.references(section)] for section in found.sections]
    assert named == [[], [], ["cmio"]]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("one two", True),
        ("one\n  two", True),
        ("one **two**", False),
        ("one [x](y) two", False),
        ("> one\n> two", False),
        ("one\n\ntwo", False),
        ("one. two", False),
        ("one (two", False),
        ("one, two", False),
        ("!one two", False),
        ("\\one two", False),
    ],
)
def test_words_are_whole_where_nothing_stands_between(body: str, expected: bool) -> None:
    """Neither a mark nor the end of a sentence; a sign before them must not make another mark of theirs."""
    assert running(body).is_whole(body.index("one"), body.index("two") + 3) is expected


@given(st.text(alphabet="ab \n#*_-|[]()@!`<>/{}:\"'\\.=~^", max_size=80))
def test_nothing_moves(body: str) -> None:
    """Whatever an author types, each word stands in the running text where it stood, and each sign is in a section."""
    found = running(body)
    assert len(found.text) == len(body)
    assert all(kept in (" ", written) for kept, written in zip(found.text, body, strict=True))
    assert sum(end - start for start, end in found.sections) == len(body)

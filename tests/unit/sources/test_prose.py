"""Takes Markdown as authors write it; checks what counts as read in it, block by block, each at its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vademecum.sources import Prose, parse_markup, parse_record
from vademecum.sources.prose import read_prose


def prose(body: str, first_line: int = 1) -> Prose:
    """What is read in a body."""
    return read_prose(parse_markup(body, first_line))


def blocks(body: str) -> list[tuple[str, str]]:
    """Kind and words of each block."""
    found = prose(body)
    return [(block.kind, " ".join(found.plain[block.start : block.end].split())) for block in found.blocks]


def words(body: str) -> str:
    """All that is read, in one line."""
    return " ".join(text for _, text in blocks(body))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("One line\nand another.\n", [("paragraph", "One line and another.")]),
        ("One.\n\nTwo.\n", [("paragraph", "One."), ("paragraph", "Two.")]),
        ("## Why {#why}\nOne.\n", [("heading", "Why"), ("paragraph", "One.")]),
        ("Why\n---\nOne.\n", [("heading", "Why"), ("paragraph", "One.")]),
        ("- one\n  goes on\n- two\n", [("item", "one goes on"), ("item", "two")]),
        ("1. one\n2) two\n", [("item", "one"), ("item", "two")]),
        ("- [ ] Ask them {#ask}\n- [x] Done\n", [("item", "Ask them"), ("item", "Done")]),
        ('!!! note "Read this"\n    One.\n', [("heading", "Read this"), ("paragraph", "One.")]),
        ("??? tip\n    One.\n", [("paragraph", "One.")]),
        ("> One.\n> Two.\n", [("paragraph", "One. Two.")]),
        ("| a | b |\n| --- | :-: |\n| c |  |\n", [("cell", "a"), ("cell", "b"), ("cell", "c")]),
        ("***\n\nOne.\n", [("paragraph", "One.")]),
        ("12 – 13\n", []),
        ("", []),
    ],
)
def test_a_block_is_what_stands_together(body: str, expected: list[tuple[str, str]]) -> None:
    """Headings, paragraphs, items and cells, without their marks; what has no letter is none."""
    assert blocks(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("It works [@nao-2020].", "It works ."),
        ("Ask [[role:cmio|the doctor]].", "Ask the doctor ."),
        ("Ask [[role:cmio]] or [[cio#year]].", "Ask cmio or cio ."),
        ("Ask [[ role: cmio ]], [[ cio ]].", "Ask cmio , cio ."),
        (r"| Ask [[cmio\|him]] | b |", "Ask him b"),
        ("See [the report](https://example.org/a_b) here.", "See the report here."),
        ("See [the report][one].\n\n[one]: https://example.org 'Title'\n", "See [the report][one]."),
        ("![A drawing](a.svg) One.", "One."),
        ("Use `vademecum check` now.", "Use now."),
        ("```\ncode\n```\nOne.", "One."),
        ("One <!-- allow two: three --> four.", "One four."),
        ('A <span lang="en">word</span>{lang=en}.', "A word ."),
        ("**Bold**, *italic*, __bold__, _italic_ and snake_case.", "Bold , italic , bold , italic and snake_case."),
        ("A note.[^1]", "A note."),
    ],
)
def test_what_is_no_word_of_the_text_is_not_read(body: str, expected: str) -> None:
    """Addresses, numbers of sources, code, comments and marks go; the words of links and references stay."""
    assert words(body) == expected


def test_a_place_is_that_of_the_file() -> None:
    """Lines and columns count from 1, and the body may begin further down."""
    found = prose("One\n\n  two *three*\n", first_line=7)
    assert [found.place(block.start) for block in found.blocks] == [(7, 1), (9, 3)]
    assert found.place(found.plain.index("three")) == (9, 8)


def test_words_in_italics_are_known() -> None:
    """One star or line on either side; two make it bold, and that is no mark of a foreign word."""
    found = prose("An *EPJ*, a **EPD** and _one\nmore_.")
    assert [found.is_emphasised(found.plain.index(word)) for word in ("EPJ", "EPD", "more")] == [True, False, True]


def test_a_reference_without_words_is_known_by_its_id() -> None:
    """What the reader sees there is another page's title."""
    found = prose("Ask [[role:cmio]], [[role:cio|him]].")
    assert {start: reference.target for start, reference in found.bare.items()} == {11: "role:cmio"}
    assert found.plain[11:15] == "cmio"


@given(st.integers(0, 60), st.integers(0, 60))
def test_references_of_a_stretch_are_those_that_begin_in_it(start: int, end: int) -> None:
    """Also where the stretch begins or ends at one, and where it holds none."""
    found = prose("[[role:cmio]] and [[role:cio]], [[term:a|it]]\n\n# [[page:b]]\n")
    every = [(place, reference) for place, reference in found.bare.items() if start <= place < end]
    assert [*found.bare_within(start, end)] == every
    assert len(found.bare) == 3


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<!-- here -->\nOne.\n\nTwo.\n", None),
        ("One.\n\n<!-- here -->\nTwo.\n\nThree.\n", "Two."),
        ("One.\n\n<!-- here -->\n\nTwo.\n", "Two."),
        ("One <!-- here --> and on.\n\nTwo.\n", "One and on."),
        ("One. <!-- here -->\n\nTwo.\n", "One."),
        ("One.\n\n<!-- here -->\n", None),
    ],
)
def test_a_comment_speaks_of_its_own_line_or_of_what_follows(body: str, expected: str | None) -> None:
    """Above all blocks and behind the last one it speaks of none."""
    found = prose(body)
    block = found.block_at(body.index("<!--"))
    assert (block and " ".join(found.plain[block.start : block.end].split())) == expected


@given(st.text(alphabet="ab \n#*_-|[]()@!`<>{}:\"'\\.=~^", max_size=80))
def test_nothing_moves(body: str) -> None:
    """Whatever an author types, each word stands in the plain text where it stood, and blocks do not overlap."""
    found = prose(body)
    assert len(found.plain) == len(body)
    assert all(plain in (" ", written) for plain, written in zip(found.plain, body, strict=True))
    edges = [edge for block in found.blocks for edge in (block.start, block.end)]
    assert edges == sorted(edges)


def test_a_record_reads_its_body_once() -> None:
    """The prose belongs to the record."""
    record = parse_record("---\nid: a\n---\nOne.\n", "a.md", "nl/a.md")
    assert record.prose is record.prose
    assert record.prose.place(0) == (4, 1)

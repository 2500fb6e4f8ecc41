"""Takes Markdown as authors write it; checks what is found in it, what is passed over, and every place."""

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vademecum.sources import Heading, Link, Markup, parse_markup, parse_record
from vademecum.sources.plaintext import decode


def references(body: str) -> list[tuple[str, str]]:
    """Target and words of each reference."""
    return [(found.target, found.text) for found in parse_markup(body).references]


def headings(body: str) -> list[tuple[int, str, str]]:
    """Level, words and id of each heading."""
    return [(found.level, found.text, found.id) for found in parse_markup(body).headings]


def links(body: str) -> list[tuple[str, str]]:
    """Words and address of each link that is no image."""
    return [(found.text, found.target) for found in parse_markup(body).links if not found.image]


def images(body: str) -> list[tuple[str, str]]:
    """Alternative text and address of each image."""
    return [(found.text, found.target) for found in parse_markup(body).links if found.image]


def items(body: str) -> list[tuple[str, str]]:
    """Words and id of each item."""
    return [(found.text, found.id) for found in parse_markup(body).items]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Ask the [[cmio]].", ("cmio", "")),
        ("[[role:cmio]]", ("role:cmio", "")),
        ("[[role:cmio#mandate]]", ("role:cmio#mandate", "")),
        ("[[ role:cmio | your own words ]]", ("role:cmio", "your own words")),
        ("| a | [[cmio|the doctor]] |", ("cmio", "the doctor")),
        (r"| a | [[cmio\|the doctor]] |", ("cmio", "the doctor")),
        ("[[cmio|words that\ngo on]]", ("cmio", "words that go on")),
        ("[[cmio|use `code` here]]", ("cmio", "use `code` here")),
        (r"[[cmio|a \[note\]]]", ("cmio", "a [note]")),
        ("- [ ] Ask the [[cmio]] {#ask}", ("cmio", "")),
        ("> [[cmio]]", ("cmio", "")),
        ("    [[cmio]]", ("cmio", "")),
    ],
)
def test_a_reference_has_a_target_and_words(body: str, expected: tuple[str, str]) -> None:
    """White space around them does not count, and a pipe may be escaped, as tables want it."""
    assert references(body) == [expected]


@pytest.mark.parametrize(
    "body",
    [
        "```\n[[cmio]]\n```",
        "~~~ yaml\n[[cmio]]\n~~~",
        "````\n```\n[[cmio]]\n```\n````",
        "- item\n\n    ```\n    [[cmio]]\n    ```",
        "`[[cmio]]`",
        "`` `[[cmio]]` ``",
        "`code over\ntwo lines [[cmio]]`",
        "<!-- [[cmio]] -->",
        "<!--\n\n[[cmio]]\n\n-->",
        "<!-- [[cmio]]",
        r"\[[cmio]]",
        r"[\[cmio]]",
        r"\\`[[cmio]]`",
        "[[cmio|words\n\nof another paragraph]]",
        "[[]]",
        "[cmio]",
    ],
)
def test_an_example_is_no_reference(body: str) -> None:
    """Code, comments and escaped brackets are passed over, and so is what is no reference at all."""
    assert references(body) == []


@pytest.mark.parametrize(
    "body",
    [
        "```\ncode\n```\n[[cmio]]",
        "```\na fence without an end hides nothing\n[[cmio]]",
        "~~~\n```\n~~~\n[[cmio]]",
        "```code``` in a line\n\n[[cmio]]",
        "`code` [[cmio]] `code`",
        "One ` alone\n\n[[cmio]] and another `",
        r"\`[[cmio]]\`",
        r"\\[[cmio]]",
        "<!-- a --> [[cmio]] <!-- b -->",
        "Use `` ` `` for [[cmio]]",
    ],
)
def test_what_follows_an_example_is_read(body: str) -> None:
    """An example ends where Markdown ends it."""
    assert references(body) == [("cmio", "")]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("## Mandate", (2, "Mandate", "")),
        ("## Mandate {#mandate}", (2, "Mandate", "mandate")),
        ("## Mandate {: #mandate }", (2, "Mandate", "mandate")),
        ("## Mandate {#mandate .wide}", (2, "Mandate", "mandate")),
        ("## Mandate {.wide #mandate}", (2, "Mandate", "mandate")),
        ("## Mandate {.wide}", (2, "Mandate", "")),
        ("## Mandate ##", (2, "Mandate", "")),
        ("## Mandate ## {#mandate}", (2, "Mandate", "mandate")),
        ("## Mandate {#mandate} ##", (2, "Mandate", "mandate")),
        ("###### Deep  \t", (6, "Deep", "")),
        ("   # Three spaces", (1, "Three spaces", "")),
        ("## The `no` problem {#no}", (2, "The `no` problem", "no")),
        ("## A {brace} inside", (2, "A {brace} inside", "")),
        ("## {#id-alone}", (2, "", "id-alone")),
        ("Title\n=====", (1, "Title", "")),
        ("Part\n---\n", (2, "Part", "")),
        ("**Part**\n---", (2, "**Part**", "")),
        ("Part {#part}\n----", (2, "Part", "part")),
        ("text\n\nPart\n---", (2, "Part", "")),
        ("##Mandate {#mandate}", (2, "Mandate", "mandate")),
    ],
)
def test_a_heading_has_a_level_words_and_an_id(body: str, expected: tuple[int, str, str]) -> None:
    """Both ways of writing one, with the forms of attributes that Markdown knows."""
    assert headings(body) == [expected]


@pytest.mark.parametrize(
    "body",
    [
        "```\n## Mandate\n```",
        "~~~\nPart\n---\n~~~",
        "<!--\n## Mandate\n-->",
        "####### Seven",
        "text\n\n---\n\ntext",
        "- item\n---",
        "| a | b |\n| --- | --- |",
        "a | b\n--- | ---",
        "two lines\nof text\n---",
        "***\n---",
    ],
)
def test_what_looks_like_a_heading_is_none(body: str) -> None:
    """Examples, rules, lists and tables."""
    assert headings(body) == []


def test_headings_stand_in_the_order_of_the_text() -> None:
    """Also where the two ways of writing one are mixed."""
    assert [words for _, words, _ in headings("One\n===\n\n## Two\n\nThree\n---\n\n### Four\n")] == [
        "One",
        "Two",
        "Three",
        "Four",
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("[the CMIO](../rollen/cmio.md)", ("the CMIO", "../rollen/cmio.md")),
        ("[a](b.md#c)", ("a", "b.md#c")),
        ('[a](b.md "A title")', ("a", "b.md")),
        ("[a](b.md 'A title')", ("a", "b.md")),
        ("[a]( b.md )", ("a", "b.md")),
        ("[a](<b c.md>)", ("a", "b c.md")),
        ("[a](<b c.md> 'A title')", ("a", "b c.md")),
        ("[a](b_(c).md)", ("a", "b_(c).md")),
        ("[a [note] b](c.md)", ("a [note] b", "c.md")),
        ("[a\nb](c.md)", ("a\nb", "c.md")),
        ("[`a`](c.md)", ("`a`", "c.md")),
        ("[a]()", ("a", "")),
        ("[a]: b.md", ("a", "b.md")),
        ('[a]: b.md "A title"', ("a", "b.md")),
        ("[a]: <b c.md>", ("a", "b c.md")),
        ("[a]: https://example.org/", ("a", "https://example.org/")),
    ],
)
def test_a_link_has_words_and_an_address(body: str, expected: tuple[str, str]) -> None:
    """Titles and angle brackets are no part of the address; brackets in pairs are."""
    assert links(body) == [expected]


@pytest.mark.parametrize(
    "body",
    [
        "`[a](b.md)`",
        "```\n[a]: b.md\n```",
        "<!-- [a](b.md) -->",
        r"\[a](b.md)",
        "[^1]: a footnote",
        "[a] (b.md)",
        "[[cmio]](s)",
        "![a](b.png)",
    ],
)
def test_what_looks_like_a_link_is_none(body: str) -> None:
    """Examples, footnotes, a reference with an ending, and images."""
    assert links(body) == []


def test_an_image_has_an_alternative_text() -> None:
    """It may be code, and it may be empty."""
    assert images("![Five steps](a.svg) ![](b.svg) ![`c`](c.svg)") == [
        ("Five steps", "a.svg"),
        ("", "b.svg"),
        ("`c`", "c.svg"),
    ]


def test_an_image_inside_a_link_is_found_too() -> None:
    """Each of the two has an address of its own."""
    assert links("[![Steps](a.svg)](b.md)") == [("![Steps](a.svg)", "b.md")]
    assert images("[![Steps](a.svg)](b.md)") == [("Steps", "a.svg")]


@pytest.mark.parametrize(
    "body",
    ['See [the CMIO](cmio.md "T") now', "See [the CMIO](<cmio.md>) now", "See ![the CMIO](cmio.md) now"],
)
def test_a_link_without_its_marks_is_its_words(body: str) -> None:
    """Taking both marks away leaves the sentence."""
    (found,) = parse_markup(body).links
    (first, second), (third, fourth) = found.marks
    assert body[:first] + body[second:third] + body[fourth:] == "See the CMIO now"


def test_a_citation_has_a_key() -> None:
    """Keys may hold dots and hyphens; one with a space is found too, so that it is reported as unknown."""
    body = "So [@skipr-2019] and [@a.b_c][@d]; `[@code]` \\[@escaped] [@two words]"
    assert [found.key for found in parse_markup(body).citations] == ["skipr-2019", "a.b_c", "d", "two words"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("- [ ] We know {#scope}", ("We know", "scope")),
        ("- [x] We know {: #scope }", ("We know", "scope")),
        ("* [X] We know", ("We know", "")),
        ("+ [ ] We know", ("We know", "")),
        ("- [ ] We know\n  what holds {#scope}", ("We know what holds", "scope")),
        ("- [ ] We know\n  {#scope}", ("We know", "scope")),
        ("- [ ] Use `no` {#no}", ("Use `no`", "no")),
        ("- [ ] We know {#scope}\n    - why we ask", ("We know", "scope")),
        ("- [ ] We know {#scope}\n    1. first", ("We know", "scope")),
        ("- [ ] We know {#scope}\n\n  A paragraph.", ("We know", "scope")),
        ("> text\n\n    - [ ] We know {#scope}", ("We know", "scope")),
    ],
)
def test_an_item_has_words_and_an_id(body: str, expected: tuple[str, str]) -> None:
    """Its words go on over indented lines, up to a list of its own or an empty line."""
    assert items(body) == [expected]


@pytest.mark.parametrize("body", ["- item {#a}", "- [link](a.md)", "`- [ ] code`", "```\n- [ ] code {#a}\n```"])
def test_what_looks_like_an_item_is_none(body: str) -> None:
    """Only a list item with a box is one."""
    assert items(body) == []


def test_items_follow_one_another() -> None:
    """One does not swallow the next, nor one that stands below it."""
    body = "- [ ] One {#one}\n- [x] Two\n  goes on {#two}\n    - [ ] Inner {#inner}\n- [ ] Three {#three}\n"
    assert items(body) == [("One", "one"), ("Two goes on", "two"), ("Inner", "inner"), ("Three", "three")]


def test_the_words_of_an_item_end_before_its_id() -> None:
    """Between the two offsets stands the id, and nothing else."""
    body = "  - [ ] We know\n    what holds  {#scope}\nnext"
    (found,) = parse_markup(body).items
    assert body[found.start : found.words_end] == "We know\n    what holds"
    assert body[found.words_end : found.end] == "  {#scope}"
    assert found.indent == "  "


def test_the_anchors_are_the_ids_of_headings_and_items() -> None:
    """What has no id is no anchor."""
    assert parse_markup("## A {#a}\n\n## B\n\n- [ ] c {#c}\n- [ ] d\n").anchors == {"a", "c"}


SAMPLE = """\
## Mandaat {#mandate}

Vraag de [[role:cmio|CMIO]] naar [de lijst](../a.md 'T') [@bron].

Kop
---

- [ ] één [[cio]] {#one}

[x]: ../b.md
"""


def test_offsets_enclose_what_was_found() -> None:
    """Cutting the body at them gives each piece back; of a link they enclose the address."""
    found = parse_markup(SAMPLE)
    cut = [SAMPLE[piece.start : piece.end] for piece in (*found.references, *found.citations, *found.links)]
    assert cut == ["[[role:cmio|CMIO]]", "[[cio]]", "[@bron]", "../a.md", "../b.md"]
    assert [SAMPLE[piece.start : piece.end] for piece in found.headings] == ["## Mandaat {#mandate}", "Kop\n---"]


def places(found: Markup) -> list[tuple[int, int]]:
    """Line and column of each piece."""
    pieces = (*found.headings, *found.references, *found.citations, *found.links, *found.items)
    return [(piece.line, piece.column) for piece in pieces]


IN_SAMPLE = [(1, 1), (5, 1), (3, 10), (8, 11), (3, 58), (3, 45), (10, 6), (8, 7)]


def test_lines_and_columns_count_from_one() -> None:
    """Columns count letters, of which «é» is one."""
    assert places(parse_markup(SAMPLE)) == IN_SAMPLE


def test_lines_count_from_the_top_of_the_file() -> None:
    """The first line of the body is told."""
    assert places(parse_markup(SAMPLE, 7)) == [(line + 6, column) for line, column in IN_SAMPLE]


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "byte-order mark"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_places_are_those_of_an_editor(mark: bytes, end: str) -> None:
    """Front matter, a byte-order mark and the line ends of other systems shift nothing."""
    content = f"---\nkind: role\nid: cmio\n---\n{SAMPLE}".replace("\n", end).encode()
    text, problems = decode(mark + content, "a.md")
    assert problems == ()
    assert places(parse_record(text, "a.md", "a.md").markup) == [(line + 4, column) for line, column in IN_SAMPLE]


def test_an_empty_body_holds_nothing() -> None:
    """No piece, no anchor."""
    found = parse_markup("")
    assert not (found.headings or found.references or found.citations or found.links or found.items or found.anchors)


@given(st.text("[]()!|@#{}`~<>-\\ \nab'\"", max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_can_be_read(body: str) -> None:
    """Whatever signs meet: nothing is raised, and each piece lies in the body."""
    found = parse_markup(body)
    assert all(0 <= piece.start <= piece.end <= len(body) for piece in (*found.references, *found.links, *found.items))


def seconds(body: str) -> float:
    """The least time of three readings, in seconds of work."""

    def once() -> float:
        begin = process_time()
        parse_markup(body)
        return process_time() - begin

    return min(once() for _ in range(3))


@pytest.mark.parametrize(
    "line",
    [
        "## Kop {#k}\n\nEen [[role:cmio|woord]], `code`, [link](a.md) en [@bron].\n\n- [ ] item {#i}\n  vervolg\n\n",
        "[[a [b](",
        "` `` ``` <!-- ",
        "# a" + " " * 60 + "b\n",
        "\n- [ ] a\n    ",
        "[a](b 'c ",
    ],
    ids=["prose", "brackets", "marks", "spaces", "lists", "titles"],
)
def test_the_time_grows_with_the_text(line: str) -> None:
    """Ten times as much text takes about ten times as long, also where nothing that is opened is closed."""
    small, large = line * (20_000 // len(line)), line * (200_000 // len(line))
    assert seconds(large) < 30 * max(seconds(small), 0.002)


def test_pieces_are_values() -> None:
    """The same text gives equal pieces."""
    assert parse_markup("# A {#a}").headings == (Heading(0, 8, 1, 1, 1, "A", "a", 3, given="#a"),)
    assert parse_markup("[a](b)").links == (Link(4, 5, 1, 5, "a", "b", False, ((0, 1), (2, 6))),)

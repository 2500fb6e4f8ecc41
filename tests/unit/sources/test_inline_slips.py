"""Citations, links and bold words that an author meant, held against what Markdown makes of them."""

from time import process_time

import pytest

from vademecum.sources import Slip, parse_markup, read_slips


@pytest.mark.parametrize(
    ("body", "words", "column"),
    [
        ("See [@who-2021. And more.", "[@who-2021", 5),
        ("See [@who-2021 [@nao-2020]", "[@who-2021", 5),
        ("[@who-2021\nand more]", "[@who-2021", 1),
        ("See (@who-2021).", "@who-2021", 6),
        ("See [who-2021].", "[who-2021]", 5),
    ],
)
def test_a_citation_that_is_none_is_found(body: str, words: str, column: int) -> None:
    """Without its end, its brackets or its @; line and column count in the file."""
    assert read_slips(body, first_line=6).citations == (Slip(words, 6, column),)


@pytest.mark.parametrize(
    "body",
    [
        *("[@who-2021][@nao-2020]", "ward@who-2021.example", "`[@who-2021`", "<a.b@who-2021.eu>", "[[@who-2021"),
        *("https://example.org/@who-2021", "\\[@who-2021", "<!-- @who-2021 -->", "- [x] Done", "[^who-2021]"),
        *("[who-2021](a.md)", "[words][who-2021]", "See [who-2021].\n\n[who-2021]: a.md", "Code:\n\n    @who-2021\n"),
    ],
)
def test_other_signs_are_no_citation(body: str) -> None:
    """Citations, mail, code, addresses, comments, references, tasks, notes and links."""
    assert read_slips(body).citations == ()


@pytest.mark.parametrize("link", ["[a] (https://example.org)", "![a] (b.svg)", "[a]  (../b.md#c)", "[a] (www.b.dk)"])
def test_a_link_apart_from_its_address_is_found(link: str) -> None:
    """Links and images, with the whole of their words."""
    assert read_slips(f"See {link}.").apart == (Slip(link, 1, 5),)


@pytest.mark.parametrize(
    "body",
    [
        *(
            "[a](b.md) (c.md)",
            "[[role:cmio]] (https://example.org)",
            "[@who-2021] (https://example.org)",
            "[sic] (Care)",
        ),
        *("- [x] (https://example.org)", "[^1] (b.md)", "`[a] (b.md)`", "\\[a] (b.md)", "[a] (b.md)\n\n[a]: c.md"),
    ],
)
def test_words_before_a_parenthesis_are_no_link(body: str) -> None:
    """Links, references, citations, tasks, notes and code may stand before one."""
    assert read_slips(body).apart == ()


@pytest.mark.parametrize(
    ("body", "words"),
    [
        *(("Put **care first.", "**care"), ("**Care\n\nfirst**", "**Care"), ("- **a b\n- **c** d", "**a")),
        *(
            ("**a** and **b", "**b"),
            ("__Care first", "__Care"),
            ("[^1]: **Care", "**Care"),
            ("**[[role:cmio]]", "**[[role:cmio]]"),
        ),
        *(("| **a |\n| **b** |", "**a"), ("**a\n# B** {#b}", "**a")),
    ],
)
def test_bold_words_without_an_end_are_found(body: str, words: str) -> None:
    """In a paragraph, an item, a note and a row."""
    assert [slip.words for slip in read_slips(body).emphasis] == [words]


@pytest.mark.parametrize(
    "body",
    [
        *(
            "**Care\nfirst**",
            "**a** b **c**",
            "a**b",
            "2 ** 8, 2**n",
            "**p < 0.01",
            "* **a**: b\n* c",
            "***",
            "**see `a`**",
        ),
        *(
            "`**a`",
            "```\n**a\n```",
            "Code:\n\n    **a\n",
            "\\**a",
            "__init__",
            "a__b",
            "[a](**b)",
            "(**a**)",
            "**a**–**b**",
        ),
        *("**[[role:cmio|a]]**", "**/*.md", "> **a\n> b**", "***a** b*", "<!-- **a -->"),
    ],
)
def test_other_stars_begin_no_bold_words(body: str) -> None:
    """Products, lists, code, names, rules and words that end."""
    assert read_slips(body).emphasis == ()


@pytest.mark.parametrize(
    ("body", "target"),
    [
        *(("![a](b c.svg)", "b c.svg"), ("[a](b/c d.pdf 'Title')", "b/c d.pdf"), ("[a](b c (d).pdf)", "b c (d).pdf")),
        *(("[a](b.md 'Title')", "b.md"), ("[a]( b.md )", "b.md"), ("[a](<b c.md>)", "b c.md")),
    ],
)
def test_an_address_may_have_spaces(body: str, target: str) -> None:
    """As Markdown has it: up to a title, or to the end."""
    assert [link.target for link in parse_markup(body).links] == [target]


@pytest.mark.parametrize(
    "piece", ["[@a ", "@a", "[a] (", "**a ", "**a\n", "__a ", "[x](a ", '[x](a " ', "[x](a(b) ", "[a] (x.md.md", "[a"]
)
def test_no_text_takes_long(piece: str) -> None:
    """What begins many times and never ends is read in time that grows with it."""
    begin = process_time()
    read_slips(piece * 20_000)
    parse_markup(piece * 20_000)
    assert process_time() - begin < 2

"""Takes words and paths; checks that the Markdown made of them says just that."""

import pytest

from vademecum.pages.markdown import escape, html_link, lines, link, relative, way


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("plain words, café", "plain words, café"),
        ("*a* _b_ `c`", r"\*a\* \_b\_ \`c\`"),
        ("[a](b) {c}", r"\[a\](b) \{c\}"),
        ("a | b # c", r"a \| b \# c"),
        (r"a\b", r"a\\b"),
        ("R&D <b>", "R&amp;D &lt;b&gt;"),
        ("one\n  two\n", "one two"),
    ],
)
def test_signs_of_markdown_are_shown_as_they_are(words: str, expected: str) -> None:
    """Also in a table, where a pipe or a line end would end the cell."""
    assert escape(words) == expected


@pytest.mark.parametrize(
    ("target", "origin", "anchor", "expected"),
    [
        ("nl/rollen/cio.md", "nl/rollen/cmio.md", "", "cio.md"),
        ("nl/rollen/cio.md", "nl/index.md", "", "rollen/cio.md"),
        ("nl/index.md", "nl/rollen/cmio.md", "", "../index.md"),
        ("da/a.md", "nl/rollen/cmio.md", "b", "../../da/a.md#b"),
        ("nl/a.md", "index.md", "", "nl/a.md"),
        ("nl/a.md", "nl/a.md", "", "a.md"),
        ("nl/my file (1).md", "nl/a.md", "", "my%20file%20%281%29.md"),
        ("nl/a.md", "nl/b.md", "på dansk", "a.md#p%C3%A5%20dansk"),
    ],
)
def test_a_path_counts_from_the_page(target: str, origin: str, anchor: str, expected: str) -> None:
    """What would end a link is written as an address has it."""
    assert relative(target, origin, anchor) == expected


def test_a_link_has_words_an_address_and_marks() -> None:
    """The marks where there are any."""
    assert link("a", "b.md", {}) == "[a](b.md)"
    assert link("a", "b.md", {"lang": "da", "hreflang": "da"}) == "[a](b.md){lang=da hreflang=da}"


@pytest.mark.parametrize(
    ("target", "origin", "anchor", "expected"),
    [
        ("nl/rollen/cio.md", "nl/rollen/cmio.md", "", "../cio/"),
        ("nl/rollen/index.md", "nl/rollen/cmio.md", "", "../"),
        ("nl/rollen/cio.md", "nl/rollen/index.md", "", "cio/"),
        ("nl/index.md", "nl/rollen/cmio.md", "", "../../"),
        ("nl/index.md", "nl/index.md", "", "./"),
        ("da/a.md", "nl/b.md", "på dansk", "../../da/a/#p%C3%A5%20dansk"),
        ("nl/a.md", "nl/a.md", "b", "#b"),
        ("nl/a/2.md", "nl/a.md", "b", "2/#b"),
        ("nl/a (1).csv", "nl/a.md", "", "../a%20%281%29.csv"),
        ("nl/a.csv", "nl/index.md", "", "a.csv"),
        ("nl/a.md", "index.md", "", "nl/a/"),
        ("index.md", "nl/a.md", "", "../../"),
        ("index.md", "index.md", "", "./"),
    ],
)
def test_an_address_counts_from_the_folder_that_a_page_becomes(
    target: str, origin: str, anchor: str, expected: str
) -> None:
    """As a browser reads it."""
    assert way(target, origin, anchor) == expected


def test_a_link_as_html_says_the_same() -> None:
    """Words and address are escaped."""
    assert html_link("a & <b>", "b/?c&d", {"lang": "da"}) == '<a href="b/?c&amp;d" lang="da">a &amp; &lt;b&gt;</a>'


def test_plain_text_has_short_lines() -> None:
    """Of 72 letters at most; an address that is longer stays in one piece, and white space counts for nothing."""
    address = f"https://example.org/{'a-b-' * 30}"
    found = lines(f" One\n two {address} {'word ' * 40}")
    assert address in found.splitlines()
    assert max(len(line) for line in found.splitlines() if line != address) <= 72
    assert found.startswith("One two\n")

"""Lists, tables and references that an author meant, held against what Markdown makes of them."""

import re
from time import process_time

import pytest
from markdown import markdown

from vademecum.sources import Slip, Slips, read_slips

EXTENSIONS = ["admonition", "attr_list", "def_list", "footnotes", "tables", "toc"] + [
    f"pymdownx.{name}" for name in ("details", "superfences", "tabbed", "tasklist")
]


def html(body: str) -> str:
    """What the site's Markdown makes of a body."""
    return markdown(body, extensions=EXTENSIONS, extension_configs={"pymdownx.tabbed": {"alternate_style": True}})


GLUED = {
    "after a colon": "Then:\n- one\n- two\n",
    "one item": "Then:\n- one\n",
    "bold words": "**Then:**\n* one\n",
    "several signs": "Steps\n- one\n- two\n",
    "numbers": "Then:\n1. one\n2. two\n",
    "tasks": "Then:\n- [ ] one\n- [ ] two\n",
    "set in": "Then:\n    - one\n    - two\n",
    "in a note": "!!! note\n\n    Then:\n    - one\n    - two\n",
    "right in a note": "!!! note\n    Then:\n    - one\n    - two\n",
    "in a quote": "> Then:\n> - one\n> - two\n",
    "two lines above": "We do so.\nThen:\n- one\n- two\n",
}

FINE = {
    "an empty line": "Then:\n\n- one\n- two\n",
    "a heading": "## Then {#then}\n- one\n- two\n",
    "an underlined heading": "Then\n====\n- one\n- two\n",
    "an item": "- one:\n- two\n",
    "a nested list": "- one:\n    - two\n    - three\n",
    "a nested list after words": "- one\n  goes on:\n    - two\n",
    "a numbered item": "1. one:\n    - two\n",
    "a note": "!!! note\n    - one\n    - two\n",
    "folded words": '??? note "Title:"\n    - one\n    - two\n',
    "a tab": '=== "Tab:"\n    - one\n    - two\n',
    "behind a note": "!!! note\n    Words:\n- one\n- two\n",
    "a definition": "Term:\n:   - one\n    - two\n",
    "a quote": "Then:\n> - one\n> - two\n",
}

NO_LIST = {
    "a dash in a sentence": "We chose care\n- not money - at once.\n",
    "a number in a sentence": "It began in phase\n1. It ended later.\n",
    "code": "```\nThen:\n- one\n- two\n```\n",
    "code set in": "Words.\n\n    Then:\n    - one\n    - two\n",
    "code in a list": "- one\n\n        Then:\n        - one\n        - two\n",
    "a comment": "<!--\nThen:\n- one\n- two\n-->\n",
    "a line": "Words.\n\n- - -\n",
}


@pytest.mark.parametrize("body", GLUED.values(), ids=GLUED)
def test_a_list_right_below_words_is_found(body: str) -> None:
    """Once, and a reader indeed sees no list."""
    assert len(read_slips(body).lists) == 1
    assert "<li" not in html(body)


@pytest.mark.parametrize("body", FINE.values(), ids=FINE)
def test_a_list_that_is_one_is_passed_over(body: str) -> None:
    """Wherever Markdown makes it a list."""
    assert read_slips(body) == Slips()
    assert "<li" in html(body)


@pytest.mark.parametrize("body", NO_LIST.values(), ids=NO_LIST)
def test_signs_that_mean_no_list_are_passed_over(body: str) -> None:
    """Dashes of a sentence, code and comments."""
    assert read_slips(body) == Slips()


@pytest.mark.parametrize(
    "body",
    [
        "| a | b |\n| 1 | 2 |\n",
        "| a | b |\n| --- |\n| 1 | 2 |\n",
        "!!! note\n\n    | a | b |\n    | 1 | 2 |\n",
        "| a | [[role:cmio|b]] |\n| 1 | 2 |\n| 3 | 4 |\n",
    ],
)
def test_a_table_without_dashes_is_found(body: str) -> None:
    """Once, and a reader indeed sees no table."""
    assert len(read_slips(body).tables) == 1
    assert "<table" not in html(body)


@pytest.mark.parametrize(
    "body",
    [
        "| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n",
        "|a|b|\n|:-|-:|\n|1|2|\n",
        "| a \\| c | b |\n| --- | --- |\n| 1 | 2 |\n",
        "- one\n\n    | a | b |\n    | --- | --- |\n    | 1 | 2 |\n",
    ],
)
def test_a_table_is_passed_over(body: str) -> None:
    """Of any width, with bars in its cells, in a list."""
    assert read_slips(body) == Slips()
    assert "<table" in html(body)


@pytest.mark.parametrize(
    "body", ["```\n| a | b |\n| 1 | 2 |\n```\n", "Words.\n\n    | a | b |\n    | 1 | 2 |\n", "| a |\n"]
)
def test_bars_that_mean_no_table_are_passed_over(body: str) -> None:
    """Code, and a line by itself."""
    assert read_slips(body) == Slips()


ROWS = "| a | b |\n| - | - |\n| 1 | 2 |\n"
INSET, DEEP, QUOTED = (re.sub("^(?=.)", lead, ROWS, flags=re.M) for lead in (" " * 4, " " * 8, "> "))

GLUED_TABLES = {
    "words": f"Words:\n{ROWS}",
    "two lines": f"Some.\nWords:\n{ROWS}",
    "a caption": f"*Table 1*\n{ROWS}",
    "code": f"`roles.yml`\n{ROWS}",
    "a fence": f"```\ncode\n```\n{ROWS}",
    "an image": f"![Steps](a.svg)\n{ROWS}",
    "a word of HTML": f"<kbd>Esc</kbd>\n{ROWS}",
    "attributes": f"Words:\n{{: .x}}\n{ROWS}",
    "words behind a heading": f"## Then {{#then}}\nWords:\n{ROWS}",
    "words behind a comment": f"<!-- c -->\nWords:\n{ROWS}",
    "an item": f"- one:\n{ROWS}",
    "an item, set in": f"- one:\n{INSET}",
    "a nested item": f"- one\n    - two\n{ROWS}",
    "words in an item": f"- one\n\n    Words:\n{INSET}",
    "an item that goes on": f"- one\n    goes on\n{ROWS}",
    "words that are set in": f"Words\n    go on\n{ROWS}",
    "words that a note does not hold": f"!!! note\nWords:\n{ROWS}",
    "a list below words": f"Words\n- one\n{ROWS}",
    "words in a note": f"!!! note\n    Words:\n{INSET}",
    "words in a note, apart": f"!!! note\n\n    Words:\n{INSET}",
    "words in a tab": f'=== "Tab"\n    Words:\n{INSET}',
    "words in a quotation": f"> Words:\n{QUOTED}",
    "a quotation": f"> Words:\n{ROWS}",
    "a definition": f"Term\n:   Words:\n{INSET}",
    "a footnote": f"Words[^1]\n\n[^1]: Note:\n{ROWS}",
    "words, with one column": "Words:\n| a |\n| - |\n| 1 |\n",
    "words, without outer bars": "Words:\na | b\n- | -\n1 | 2\n",
}

TABLES = {
    "an empty line": f"Words:\n\n{ROWS}",
    "a heading": f"## Then {{#then}}\n{ROWS}",
    "words and a heading": f"Words\n## Then {{#then}}\n{ROWS}",
    "an underlined heading": f"Then\n---\n{ROWS}",
    "a line": f"Words\n* * *\n{ROWS}",
    "a comment": f"<!-- c\nd -->\n{ROWS}",
    "words and a comment": f"Words:\n<!-- c -->\n{ROWS}",
    "the address of a link": f"[a]: b.md\n{ROWS}",
    "a note": f"!!! note\n{INSET}",
    "words and a note": f"Words\n!!! note\n{INSET}",
    "folded words": f'??? note "Title"\n{INSET}',
    "a tab": f'=== "Tab"\n{INSET}',
    "behind a note": f"!!! note\n    Words\n{ROWS}",
    "behind a note, apart": f"!!! note\n\n    Words\n{ROWS}",
    "in a definition": "Term\n:   | a | b |\n    | - | - |\n    | 1 | 2 |\n",
    "in an item": "- | a | b |\n  | - | - |\n  | 1 | 2 |\n",
    "in an item, apart": f"- one\n\n{INSET}",
    "a quotation of it": f"Words:\n{QUOTED}",
    "a heading in a quotation": f"> ## Then {{#then}}\n{QUOTED}",
    "more rows of dashes": "a | b\n- | -\nx | y\n1 | 2\n- | -\n3 | 4\n",
    "another table": f"{ROWS}\n{ROWS}",
    "code that looks like an item": f"Words\n\n    - one\n{ROWS}",
    "code in a note": f"!!! note\n        code\n{INSET}",
    "behind a definition": f"Term\n:   Words\n    go on\n{ROWS}",
    "at the begin": ROWS,
}


@pytest.mark.parametrize("body", GLUED_TABLES.values(), ids=GLUED_TABLES)
def test_a_table_right_below_words_is_found(body: str) -> None:
    """Once, and a reader indeed sees no table; with an empty line before it, or what it stands in, there is one."""
    (found,) = read_slips(body).glued
    lines = body.splitlines(keepends=True)
    assert lines[found.line - 1][found.column - 1 :].rstrip() == found.words
    assert read_slips(body) == Slips(glued=(found,))
    assert "<table" not in html(body)
    lead = lines[found.line - 1][: found.column - 1].rstrip()
    assert "<table" in html("".join([*lines[: found.line - 1], f"{lead}\n", *lines[found.line - 1 :]]))


@pytest.mark.parametrize("body", TABLES.values(), ids=TABLES)
def test_a_table_that_is_one_is_passed_over(body: str) -> None:
    """Wherever Markdown makes it a table."""
    assert read_slips(body) == Slips()
    assert "<table" in html(body)


@pytest.mark.parametrize(
    "body",
    [
        f"```\nWords:\n{ROWS}```\n",
        f"Words.\n\n    Words:\n{INSET}",
        f"- one\n\n        Words:\n{DEEP}",
        f"<!--\nWords:\n{ROWS}-->\n",
        f"## Then {{#then}}\n    code\n{INSET}",
        "Yes or no\n---\n",
        "Words:\n`a | b`\n`- | -`\n",
    ],
)
def test_rows_that_mean_no_table_are_passed_over(body: str) -> None:
    """Code, comments and headings."""
    assert read_slips(body) == Slips()


def test_the_place_of_a_glued_table_is_its_first_row() -> None:
    """Behind what sets it in; line and column count in the file."""
    assert read_slips(f"- one\n{INSET}", first_line=6).glued == (Slip("| a | b |", 7, 5),)


def test_the_bar_of_a_reference_makes_no_column() -> None:
    """It is gone before Markdown counts."""
    assert len(read_slips("Words:\n| a | [[role:cmio|b]] |\n| - | - |\n").glued) == 1


def test_a_row_too_many_is_reported_once() -> None:
    """By the rule that looks for the line of dashes, which tells what is wrong."""
    found = read_slips(f"Words:\n| x | y |\n{ROWS}")
    assert (len(found.tables), found.glued) == (1, ())


def test_a_name_in_single_brackets_is_found_at_its_place() -> None:
    """With its anchor and its words; line and column count in the file."""
    found = read_slips("Ask\nthe [role:cmio] or [role:cnio#core|her].\n", first_line=6).brackets
    assert found == (Slip("role:cmio", 7, 5), Slip("role:cnio#core|her", 7, 20))


@pytest.mark.parametrize(
    "body",
    [
        *("[[role:cmio]]", "[role:cmio](a.md)", "[role:cmio][one]", "`[role:cmio]`", "[@role:cmio]", "\\[role:cmio]"),
        *("[^role:cmio]", "![role:cmio](a.svg)", "Ask [role:cmio].\n\n[role:cmio]: https://example.org", "[Note: x]"),
    ],
)
def test_other_brackets_are_passed_over(body: str) -> None:
    """References, links, images, code, citations, footnotes and words."""
    assert read_slips(body).brackets == ()


@pytest.mark.parametrize(
    "body", ["|" * 100_000 + "\n|x", "|" + "-" * 100_000 + "x|\n" * 2, "a:\n- b\n" * 20_000, "a | b\n- | -\n" * 20_000]
)
def test_no_text_takes_long(body: str) -> None:
    """Long rows and many lists are read in time that grows with them."""
    begin = process_time()
    read_slips(body)
    assert process_time() - begin < 2

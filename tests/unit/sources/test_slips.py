"""Lists, tables and references that an author meant, held against what Markdown makes of them."""

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


@pytest.mark.parametrize("body", ["|" * 100_000 + "\n|x", "|" + "-" * 100_000 + "x|\n" * 2, "a:\n- b\n" * 20_000])
def test_no_text_takes_long(body: str) -> None:
    """Long rows and many lists are read in time that grows with them."""
    begin = process_time()
    read_slips(body)
    assert process_time() - begin < 2

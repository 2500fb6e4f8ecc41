"""Takes front matter as authors write it; checks where a value stands, and how another one is written."""

import pytest

from vademecum.sources import front_value, parse_record, yaml_words

TEXT = """\
---
title: "A: b"  # a note
summary: >-
  One line,
  two lines.

levels:
  0: plain words
  1: 'it''s'
draft: true
---
title: no
"""


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("title",), '"A: b"'),
        (("summary",), ">-\n  One line,\n  two lines."),
        (("levels", "0"), "plain words"),
        (("levels", "1"), "'it''s'"),
    ],
)
def test_a_value_is_found(path: tuple[str, ...], value: str) -> None:
    """Without the comment behind it, and without the empty lines that end it."""
    place = front_value(TEXT, *path)
    assert place is not None
    assert TEXT[slice(*place)] == value


@pytest.mark.parametrize("path", [("slug",), ("levels",), ("levels", "4"), ("title", "x")])
def test_what_is_no_words_has_no_place(path: tuple[str, ...]) -> None:
    """A key that is missing, one that holds other keys, and one below words."""
    assert front_value(TEXT, *path) is None
    assert front_value("no front matter", *path) is None


WORDS = [
    "plain",
    "with: colon",
    "# sharp",
    "it's “so”",
    'say "yes" \\ no',
    "- item",
    "yes",
    "1.5",
    "long words " * 30,
    "æøå",
]


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("like", ["", ">- x", "| x", '"x"', "'x'", "x"])
def test_what_is_written_is_read_again(words: str, like: str) -> None:
    """Whatever stands in it, in each style."""
    record = parse_record(f"---\nkey: {yaml_words(words, like)}\n---\n", "a.md", "a.md")
    assert record.problems == ()
    assert str(record.front.value["key"] if isinstance(record.front.value, dict) else "") == words.strip()


def test_the_style_stays() -> None:
    """Lines of a block are as long as those of the texts, and further in than their key."""
    assert yaml_words("new", '"old"') == '"new"'
    assert yaml_words("it's", "'old'") == "'it''s'"
    block = yaml_words("word " * 60, ">-\n  old", 2).splitlines()
    assert block[0] == ">-"
    assert all(line.startswith("    word") and len(line) <= 120 for line in block[1:])


def test_what_is_in_a_block_can_be_replaced() -> None:
    """And the key behind it stays where it is."""
    place = front_value(TEXT, "summary")
    assert place is not None
    changed = TEXT[: place[0]] + yaml_words("New.", TEXT[slice(*place)]) + TEXT[place[1] :]
    assert changed == TEXT.replace("  One line,\n  two lines.", "  New.")

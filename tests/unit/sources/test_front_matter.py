"""Takes front matter as authors write it; checks where a key's value stands, and what stays beside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vademecum.sources import parse_record, stretch_of

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=8)


def replaced(front: str, words: str = " NEW") -> str:
    """The front matter after other words were put in the place of the value of `key`."""
    text = f"---\n{front}---\nkey: of the body\n"
    found = stretch_of(text, "key")
    return (text[: found.start] + words + text[found.end :]).removeprefix("---\n").partition("---\n")[0]


@pytest.mark.parametrize(
    ("front", "expected"),
    [
        ("key: old\n", "key: NEW\n"),
        ("a: 1\nkey: {by: x, on: y}\nb: 2\n", "a: 1\nkey: NEW\nb: 2\n"),
        ("key: {by: x}  # why\nb: 2\n", "key: NEW  # why\nb: 2\n"),
        ("key: {by: x,\n  on: y}\nb: 2\n", "key: NEW\nb: 2\n"),
        ("key:\n  by: x\n  on: y\n\n# about b\nb: 2\n", "key: NEW\n\n# about b\nb: 2\n"),
        ("key:\n  - x\n  - y # why\nb: 2\n", "key: NEW # why\nb: 2\n"),
        ("key:\nb: 2\n", "key: NEW\nb: 2\n"),
        ("key: ~\nb: 2\n", "key: NEW\nb: 2\n"),
        ('"key" : "ø: {"\nb: 2\n', '"key" : NEW\nb: 2\n'),
        ("b: {key: 1}\nkey: 2\n", "b: {key: 1}\nkey: NEW\n"),
        ("æ: 🙂 é\nkey: æ🙂\nb: 2\n", "æ: 🙂 é\nkey: NEW\nb: 2\n"),
    ],
)
def test_only_the_value_is_replaced(front: str, expected: str) -> None:
    """Comments behind it, blank lines and other keys stay, however it is written."""
    assert replaced(front) == expected


@pytest.mark.parametrize("front", ["", "a: 1\n", "a: >-\n  words\n\n  more\n", "a: {key: 1}\n", "a: 1\n# end\n"])
def test_a_new_key_comes_last(front: str) -> None:
    """In a line of its own, behind what is there."""
    text = f"---\n{front}---\nkey: of the body\n"
    found = stretch_of(text, "key")
    assert (found.is_new, found.start, found.end) == (True, len(f"---\n{front}"), len(f"---\n{front}"))


@given(WORDS, WORDS, WORDS)
def test_any_letters_are_counted(before: str, value: str, behind: str) -> None:
    """As Python counts them: what is read after a replacement is what was put there, and the rest is as it was."""
    quoted = [words.replace("'", "''") for words in (before, value, behind)]
    front = replaced("a: '{}'\nkey: '{}' # x\nb: '{}'\n".format(*quoted), " [1, 2]")
    tree = parse_record(f"---\n{front}---\n", "a.md", "a.md").front
    assert tree.value == {"a": before, "key": [1, 2], "b": behind}


@pytest.mark.parametrize("text", ["", "words\n", "---\nkey: [\n---\n", "---\nkey: 1\n"])
def test_what_cannot_be_read_is_refused(text: str) -> None:
    """Nothing is put where nobody would find it."""
    with pytest.raises(ValueError, match="front matter"):
        stretch_of(text, "key")

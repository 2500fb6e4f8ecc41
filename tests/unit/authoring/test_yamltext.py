"""Takes small files of facts; checks that an edit changes what it should, and no byte beside it."""

from collections.abc import Iterable

import pytest

from vademecum.authoring.changes import Edit
from vademecum.authoring.refusals import Refused
from vademecum.authoring.yamltext import YamlText, written
from vademecum.sources import parse_yaml, scalar


def facts(text: str) -> YamlText:
    """A file with this text."""
    return YamlText("data/a.yml", text, parse_yaml(text, "docs/data/a.yml"))


def after(text: str, edits: Iterable[Edit]) -> str:
    """The text with the edits made."""
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


@pytest.mark.parametrize(
    ("before", "parent", "behind", "expected"),
    [
        ("r:\n  a: 1\n  b: 2\n", ("r",), "a", "r:\n  a: 1\n  n: x\n  b: 2\n"),
        ("r:\n  a: 1\n  b: 2\n", ("r",), None, "r:\n  a: 1\n  b: 2\n  n: x\n"),
        ("r:\n    a:\n        b: 2\ns: 1\n", ("r",), "a", "r:\n    a:\n        b: 2\n    n: x\ns: 1\n"),
        ("r: {a: 1, b: '},'}\n", ("r",), None, 'r: {a: 1, b: \'},\', "n": "x"}\n'),
        ("a: 1\n\n# of b\nb: 2", (), None, "a: 1\n\n# of b\nb: 2\n\nn: x\n"),
        ("r: {}\ns: 1\n", ("r",), None, "r:\n  n: x\ns: 1\n"),
        ("", (), None, "n: x\n"),
    ],
    ids=["behind", "at-the-end", "indented", "brackets", "apart", "empty", "no-file"],
)
def test_a_key_comes_where_its_neighbours_are(
    before: str, parent: tuple[str, ...], behind: str | None, expected: str
) -> None:
    """In their style and with their indentation."""
    assert after(before, [facts(before).insert(parent, "n", "x", behind)]) == expected


@pytest.mark.parametrize(
    ("before", "parent", "names", "expected"),
    [
        ("a:\n  b: 1\n\n# of c\nc: 2\n", (), ["a"], "# of c\nc: 2\n"),
        ("a: [x, y, z]\n", ("a",), ["1"], "a: [x, z]\n"),
        ("a: [x, y, z]\n", ("a",), ["1", "2"], "a: [x]\n"),
        ("a: [x]\nb: 1\n", ("a",), ["0"], "b: 1\n"),
        ("a:\n  - x\n  - y\nb: 1\n", ("a",), ["0"], "a:\n  - y\nb: 1\n"),
        ("a:\n- x\nb: 1\n", ("a",), ["0"], "b: 1\n"),
        ("a: {x: 1, y: 2}\n", ("a",), ["x"], "a: {y: 2}\n"),
        ("a:\n  x: 1\nb: 1\n", ("a",), ["x"], "a: {}\nb: 1\n"),
    ],
    ids=["entry", "value", "values", "last-value", "line", "last-line", "brackets", "last-key"],
)
def test_what_goes_leaves_nothing_behind(before: str, parent: tuple[str, ...], names: list[str], expected: str) -> None:
    """No comma, no empty list, no line of its own."""
    assert after(before, facts(before).without(parent, names)) == expected


@pytest.mark.parametrize("before", ["f: [a]\n", "f: [ 'a' ]\n", "f:\n  - a\ng: 1\n", "f: []\n"])
def test_a_list_grows(before: str) -> None:
    """In the way in which it is written."""
    found = parse_yaml(after(before, [facts(before).append(("f",), ["b"])]), "").value
    assert isinstance(found, dict)
    assert found["f"][-1] == "b"


def test_a_word_is_found_in_its_quotes() -> None:
    """One that is written otherwise is refused at its place."""
    file = facts('a: "one"\nb: "\\x6fne"\n')
    assert file.word(file.tree.locate(("a",)), "one") == (4, 7)
    with pytest.raises(Refused) as refusal:
        file.word(file.tree.locate(("b",)), "one")
    assert next(refusal.value.say(str)).startswith("docs/data/a.yml:2:4: ")


@pytest.mark.parametrize("words", ["CISO", "a: b", "no", "2026", "it's", "# x", "[x]", "- x", "true", "a, b", ""])
def test_words_stay_what_they_are(words: str) -> None:
    """Whatever YAML would make of them."""
    value = parse_yaml(f"{next(written('k', words))}\nl: [{scalar(words)}]\n", "").value
    assert isinstance(value, dict)
    assert (str(value["k"]), str(value["l"][0])) == (words, words)

"""Takes facts and what is added, replaced and removed of them; checks values, their places, and what is refused."""

import json
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vademecum.layers.patches import changed_paths, is_patch, patched, strange_keys
from vademecum.sources import YamlTree, parse_yaml

BELOW = """\
cmio:
  name: Arts
  targets:
    bridging: 4
    leading: 3
  tags: [a, b, c]
cnio:
  name: Zorg
"""


def tree(text: str, file: str = "one/data/x.yml") -> YamlTree:
    """The tree of a file."""
    return parse_yaml(text, file)


def after(patch: str) -> YamlTree:
    """The facts after a patch that has no problem."""
    found, problems = patched(tree(BELOW, "docs/data/x.yml"), tree(patch))
    assert problems == ()
    return found


def refused(patch: str) -> list[str]:
    """The place and code of what a patch cannot do."""
    problems = patched(tree(BELOW, "docs/data/x.yml"), tree(patch))[1]
    return [f"{found.span.line}:{found.span.column} {found.code}" for found in problems]


def places(found: YamlTree, *paths: str) -> list[str]:
    """Where the values at these paths stand."""
    return [str(found.locate(tuple(path.split("/")))) for path in paths]


def test_what_is_added_stands_in_its_own_file() -> None:
    """At any depth; what was there keeps its place."""
    found = after("add:\n  cio: {name: Baas}\n  cnio:\n    targets: {bridging: 1}\n")
    assert found.value["cio"] == {"name": "Baas"}  # type: ignore[index]
    assert found.value["cnio"] == {"name": "Zorg", "targets": {"bridging": 1}}  # type: ignore[index]
    assert places(found, "cio/name", "cnio/targets/bridging", "cnio/name") == [
        *("one/data/x.yml:2:15", "one/data/x.yml:4:25", "docs/data/x.yml:8:9")
    ]
    assert str(found.locate_key(("cio",))) == "one/data/x.yml:2:3"


def test_what_is_replaced_leaves_its_neighbours() -> None:
    """Of a group only the keys that are named; a list is replaced as a whole."""
    found = after("replace:\n  cmio:\n    targets: {leading: 1}\n    tags: [z]\n")
    assert found.value["cmio"] == {"name": "Arts", "targets": {"bridging": 4, "leading": 1}, "tags": ["z"]}  # type: ignore[index]
    assert places(found, "cmio/targets/leading", "cmio/targets/bridging", "cmio/tags/0", "cmio/tags/2") == [
        *("one/data/x.yml:3:24", "docs/data/x.yml:4:15", "one/data/x.yml:4:12", "one/data/x.yml:4:11")
    ]


def test_what_is_removed_leaves_its_neighbours() -> None:
    """Keys of a group, and values of a list; those behind them keep their places."""
    found = after("remove:\n  cmio:\n    tags: [a, c]\n    targets: [bridging]\n")
    assert found.value["cmio"] == {"name": "Arts", "targets": {"leading": 3}, "tags": ["b"]}  # type: ignore[index]
    assert places(found, "cmio/tags/0", "cmio/targets/leading") == ["docs/data/x.yml:6:13", "docs/data/x.yml:5:14"]


def test_a_list_of_names_alone_removes_at_the_top() -> None:
    """Whole entries."""
    assert list(after("remove: [cnio]\n").value) == ["cmio"]  # type: ignore[call-overload]


def test_the_file_below_is_as_it_was() -> None:
    """It may be that of the next copy too."""
    below = tree(BELOW, "docs/data/x.yml")
    before = deepcopy(below)
    patched(below, tree("remove:\n  cmio:\n    tags: [a]\nreplace:\n  cnio: {name: X}\n"))
    assert below == before


@pytest.mark.parametrize(
    ("patch", "expected"),
    [
        ("add:\n  cmio:\n    name: X\n", ["3:5 overlay-exists"]),
        ("add:\n  cmio: x\n", ["2:3 overlay-exists"]),
        ("add:\n  cmio:\n    tags: [d]\n", ["3:5 overlay-exists"]),
        ("replace:\n  cio: x\n", ["2:3 overlay-nothing"]),
        ("replace:\n  cmio:\n    naem: x\n    name: y\n", ["3:5 overlay-nothing"]),
        ("remove: [cio, cnio]\n", ["1:10 overlay-nothing"]),
        ("remove: [cnio, cnio]\n", ["1:16 overlay-nothing"]),
        ("remove:\n  cmio:\n    tags: [x]\n", ["3:12 overlay-nothing"]),
        ("remove:\n  cmio:\n    tags: [[a]]\n", ["3:12 overlay-nothing"]),
        ("remove: [{a: b}]\n", ["1:10 overlay-nothing"]),
        ("remove:\n  cmio:\n    name: [Arts]\n", ["3:5 overlay-shape"]),
        ("remove:\n  cmio: name\n", ["2:3 overlay-shape"]),
        ("add: [x]\n", ["1:1 overlay-shape"]),
        ("replace: x\nadd:\n", ["1:1 overlay-shape", "2:1 overlay-shape"]),
    ],
)
def test_what_cannot_be_done_is_told_at_its_place(patch: str, expected: list[str]) -> None:
    """Each by itself: the rest of the patch is done."""
    assert refused(patch) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("add: {}\n", True), ("add: 1\nremove: 2\n", True), ("{}", False), ("add: 1\nx: 2\n", False)]
)
def test_a_patch_says_nothing_else(text: str, expected: bool) -> None:
    """Any other file holds facts."""
    assert is_patch(tree(text)) is expected


def test_a_slip_in_what_is_done_is_told() -> None:
    """With what may be meant."""
    (found,) = strange_keys(tree("add: {}\nremplace: {}\n"))
    assert (found.code, found.span.line, found.values["nearest"]) == ("key-unknown", 2, "replace")


def test_a_patch_tells_what_it_changes() -> None:
    """Down to each value; of a list of names, the names."""
    patch = tree("add: {a: {b: 1}}\nreplace: {c: 2}\nremove: [d]\n")
    assert [*changed_paths(patch)] == [("add", ("a", "b")), ("replace", ("c",)), ("remove", ("d",))]


KEYS = st.sampled_from("abcd")
FACTS = st.recursive(
    st.integers(0, 9) | st.lists(st.integers(0, 9), max_size=3),
    lambda inner: st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=12,
)
GROUPS = st.dictionaries(KEYS, FACTS, min_size=1, max_size=4)


def put(there: dict[str, Any], more: dict[str, Any], has: bool) -> None:
    """The plain model: set every key that is there, or is not, and pass over the others."""
    for key, value in more.items():
        if isinstance(value, dict) and isinstance(there.get(key), dict):
            put(there[key], value, has)
        elif (key in there) is has:
            there[key] = deepcopy(value)


@given(GROUPS, GROUPS, GROUPS, st.sets(KEYS))
def test_patching_is_what_a_plain_model_does(
    below: dict[str, Any], new: dict[str, Any], other: dict[str, Any], gone: set[str]
) -> None:
    """Whatever is done; and each value is found where the text of one of the files has it."""
    patch = {"add": new, "replace": other, "remove": sorted(gone)}
    texts = {"docs/x.yml": json.dumps(below, indent=1), "one/x.yml": json.dumps(patch, indent=1)}
    found, _ = patched(tree(texts["docs/x.yml"], "docs/x.yml"), tree(texts["one/x.yml"], "one/x.yml"))
    expected = deepcopy(below)
    put(expected, new, has=False)
    put(expected, other, has=True)
    for key in gone & expected.keys():
        del expected[key]
    assert found.value == expected
    for path, span in found.spans.items():
        value: Any = found.value
        for key in path:
            value = value[int(key)] if isinstance(value, list) else value[key]
        if isinstance(value, int):
            line = texts[span.file].splitlines()[span.line - 1]
            assert int(line[span.column - 1]) == value

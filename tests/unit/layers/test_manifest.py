"""Takes `organisation.yml` with and without faults; checks what is still read of it, and what is said."""

import pytest

from vademecum.diagnostics import Diagnostic
from vademecum.layers.manifest import UNREAD, read_manifest
from vademecum.model import Organisation
from vademecum.sources import read_data

NAMED = "id: ward\nname: {en: Ward}\n"


def read(text: str) -> tuple[Organisation | None, tuple[Diagnostic, ...]]:
    """What is read of such a file."""
    return read_manifest(read_data(text.encode(), "docs/organisation.yml"))


def faults(text: str) -> list[str]:
    """The place and code of each problem."""
    return [f"{found.span.line}:{found.span.column} {found.code}" for found in read(text)[1]]


def test_a_short_one_stands_on_the_content() -> None:
    """Of Vademecum itself."""
    organisation, problems = read(NAMED)
    assert organisation is not None
    assert (organisation.id, organisation.over, organisation.hide, problems) == ("ward", "vademecum", (), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("name: {en: Ward}\n", ["1:1 key-missing"]),
        ("over: ../x\n", ["1:1 key-missing", "1:1 key-missing"]),
        (NAMED + "hidden: [role:cmio]\n", ["3:1 key-unknown"]),
        (NAMED + "hide: role:cmio\n", ["3:7 type-wrong"]),
        (NAMED + "hide: [cmio]\n", ["3:8 type-wrong"]),
        ("id: Our Ward\nname: {en: Ward}\n", ["1:5 id-invalid"]),
        (NAMED + "id: other\n", ["3:1 key-duplicate"]),
    ],
)
def test_a_fault_is_told_and_the_rest_is_read(text: str, expected: list[str]) -> None:
    """So that all that is wrong in the folders below is told in the same run."""
    assert faults(text) == expected
    assert read(text)[0] is not None


def test_what_is_right_counts_beside_what_is_not() -> None:
    """A list without its faulty value; an id that cannot be read is none."""
    organisation, _ = read("name: {en: Ward}\nover: ../region\nhide: [cmio, role:cnio]\nshow: 3\n")
    assert organisation is not None
    assert (organisation.id, organisation.over) == (UNREAD, "../region")
    assert (organisation.hide, organisation.show) == (("role:cnio",), ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (NAMED + "over: a: b\n", ["3:8 yaml-syntax"]),
        ("", ["1:1 file-empty"]),
        ("- one\n", ["1:1 type-wrong"]),
        (NAMED + "over: [a]\n", ["3:7 type-wrong"]),
        (NAMED + "over:\n", ["3:6 type-wrong"]),
    ],
)
def test_without_what_it_stands_on_nothing_is_read(text: str, expected: list[str]) -> None:
    """One problem says why."""
    assert (read(text)[0], faults(text)) == (None, expected)


@pytest.mark.parametrize(
    ("address", "is_right"),
    [
        ("https://git.example/edit/main/{path}", True),
        ("http://git.example/?file={path}", True),
        ("", True),
        ("https://git.example/edit/main/", False),
        ("javascript:{path}", False),
        ("git@git.example/{path}", False),
        ("https://git.example/a b/{path}", False),
    ],
)
def test_where_files_are_changed_is_a_web_address_with_a_path(address: str, is_right: bool) -> None:
    """A link is made of it: no other scheme, and nowhere without the file's own path."""
    assert faults(f"{NAMED}edit: '{address}'\n") == ([] if is_right else ["3:7 type-wrong"])

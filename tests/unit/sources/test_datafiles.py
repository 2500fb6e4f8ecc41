"""Takes files of facts; checks their names, values and problems."""

from pathlib import Path

from vademecum.diagnostics import Diagnostic, Span
from vademecum.sources import parse_data, read_data


def test_a_file_of_facts_has_a_name_and_a_value() -> None:
    """Its name is that of the file, without folder and ending."""
    file = parse_data("a: 1\n", "docs/data/roles.yml")
    assert (file.name, file.file, file.tree.value, file.problems) == ("roles", "docs/data/roles.yml", {"a": 1}, ())


def test_the_problems_of_the_yaml_are_those_of_the_file() -> None:
    """With their place."""
    (problem,) = parse_data("a: 1\na: 2\n", "a.yml").problems
    assert (problem.code, problem.span) == ("key-duplicate", Span("a.yml", 2, 1))


def test_a_file_on_disk_is_read_as_utf8(tmp_path: Path) -> None:
    """Line ends and a byte-order mark do not matter."""
    path = tmp_path / "a.yml"
    path.write_bytes(b"\xef\xbb\xbfa: \xc3\xa9\r\nb: c\r\n")
    assert read_data(path.read_bytes(), "a.yml").tree.value == {"a": "é", "b": "c"}


def test_a_file_that_is_no_text_has_no_value(tmp_path: Path) -> None:
    """The problem is reported once, and nothing is read."""
    path = tmp_path / "a.yml"
    path.write_bytes(b"a: \xff")
    file = read_data(path.read_bytes(), "a.yml")
    assert file.problems == (Diagnostic("file-encoding", Span("a.yml", 1, 4)),)
    assert file.tree.value is None

"""Takes a folder on disk; checks which files are texts, facts or assets, and in what order they come."""

from pathlib import Path

from tests.sites import make_docs, text
from vademecum.diagnostics import Diagnostic, Span
from vademecum.sources import read_folder


def test_every_file_has_its_place(tmp_path: Path) -> None:
    """Texts end in `.md`, facts stand below `data`, all else is published as it is."""
    docs = make_docs(tmp_path, {"nl/a.md": text("page", "a"), "data/roles.yml": "x: 1", "nl/b/c.png": b"\x89PNG\0"})
    folder = read_folder(docs)
    assert [record.path for record in folder.records] == ["nl/a.md"]
    assert sorted(folder.data) == ["roles", "site"]
    assert folder.assets == {"nl/b/c.png": docs / "nl" / "b" / "c.png"}
    assert folder.problems == ()


def test_nothing_below_data_is_an_asset(tmp_path: Path) -> None:
    """Nothing there is published as it lies."""
    docs = make_docs(tmp_path, {"data/notes.txt": "a", "data/messages/de.po": "b", "data/draft.md": text("page", "a")})
    folder = read_folder(docs)
    assert (folder.records, folder.assets) == ((), {})
    assert folder.idle == ("data/draft.md", "data/notes.txt", "data/messages/de.po")


def test_releases_are_facts_beside_the_others(tmp_path: Path) -> None:
    """JSON below `data/releases`, by its path; other JSON below `data` is for others."""
    docs = make_docs(
        tmp_path, {"data/releases/2026.11.json": '{"a": 1}', "data/releases/a/b.JSON": "{", "data/c.json": ""}
    )
    folder = read_folder(docs)
    assert sorted(folder.data) == ["releases/2026.11", "releases/a/b", "site"]
    assert folder.data["releases/2026.11"].tree.value == {"a": 1}
    assert [problem.code for problem in folder.data["releases/a/b"].problems] == ["json-syntax"]
    assert folder.assets == {}


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    """What editors, systems and version control leave behind is no content."""
    docs = make_docs(tmp_path, {".git/a.md": "x", "nl/.obsidian/b.md": "x", "nl/.DS_Store": b"\0", ".hidden.md": "x"})
    folder = read_folder(docs)
    assert (folder.records, folder.assets, folder.problems) == ((), {}, ())


def test_records_come_in_a_fixed_order(tmp_path: Path) -> None:
    """By folder, then by name, whatever order the disk gives."""
    paths = ["nl/b.md", "nl/a.md", "da/z.md", "nl/a/x.md", "en/c.md"]
    docs = make_docs(tmp_path, {path: text("page", "a") for path in paths})
    found = [record.path for record in read_folder(docs).records]
    assert found == ["da/z.md", "en/c.md", "nl/a.md", "nl/b.md", "nl/a/x.md"]


def test_a_file_is_named_below_the_projects_folder(tmp_path: Path) -> None:
    """Paths have forward slashes on every system."""
    docs = make_docs(tmp_path, {"nl/b/a.md": text("page", "a")})
    (record,) = read_folder(docs, "content").records
    assert (record.file, record.path) == ("content/nl/b/a.md", "nl/b/a.md")


def test_a_text_that_cannot_be_read_costs_itself_alone(tmp_path: Path) -> None:
    """Its problem is the folder's; the others are read."""
    docs = make_docs(tmp_path, {"nl/a.md": b"\xff", "nl/b.md": text("page", "b"), "nl/c.md": ""})
    folder = read_folder(docs)
    assert [record.path for record in folder.records] == ["nl/b.md"]
    assert folder.problems == (
        Diagnostic("file-encoding", Span("docs/nl/a.md", 1, 1)),
        Diagnostic("file-empty", Span("docs/nl/c.md")),
    )

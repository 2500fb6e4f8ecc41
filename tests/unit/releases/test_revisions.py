"""Takes small git repositories; checks which texts a revision gives, and what is said where it gives none."""

from pathlib import Path

import pytest

from tests.repositories import commit, git, make_repository
from tests.sites import make_docs, text
from vademecum.languages import messages_for
from vademecum.releases.revisions import revision_folder
from vademecum.releases.unreadable import Unreadable

NL = "nl/één naam.md"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Gives a repository with two revisions."""
    made = make_repository(tmp_path / "kb")
    commit(made, {NL: text("page", "a", "Eerst"), "nl/a.png": b"\x89PNG\0", "data/roles.yml": "a: 1\r\n"}, tag="1.0")
    commit(made, {NL: text("page", "a", "Nu")})
    return made


def files(docs: Path, revision: str) -> dict[str, bytes]:
    """What a revision gives, by path."""
    with revision_folder(docs, revision) as folder:
        assert folder.name == docs.name
        found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert not folder.exists()
    return found


def refused(docs: Path, revision: str, *kept: str) -> str:
    """What is said of a revision that there is not."""
    with pytest.raises(Unreadable) as raised, revision_folder(docs, revision, kept):
        pass
    return raised.value.said(messages_for("en"))


def test_a_revision_gives_what_was_in_it(folder: Path) -> None:
    """Texts and facts, byte for byte, whatever is changed or lies about now; no pictures."""
    (folder / "docs" / NL).write_text("changed since", encoding="utf-8")
    make_docs(folder, {"nl/new.md": "new"})
    assert files(folder / "docs", "1.0").keys() == {NL, "data/roles.yml", "data/site.yml"}
    assert b"Eerst" in files(folder / "docs", "1.0")[NL]
    assert b"Nu" in files(folder / "docs", "HEAD")[NL]
    assert files(folder / "docs", "main~1")["data/roles.yml"] == b"a: 1\r\n"


def test_attributes_of_git_change_nothing(folder: Path) -> None:
    """Nor does an archive leave out what is in no archive of the code."""
    commit(
        folder, {"../.gitattributes": "*.md export-ignore\n*.yml text eol=crlf ident\n", "data/people.yml": "a: $Id$\n"}
    )
    found = files(folder / "docs", "HEAD")
    assert NL in found
    assert found["data/people.yml"] == b"a: $Id$\n"


def test_texts_may_stand_at_the_top_of_a_repository(tmp_path: Path) -> None:
    """Or far below it."""
    top = make_repository(tmp_path / "top" / "docs")
    make_docs(top.parent, {"nl/a.md": "a"})
    git(top, "add", "--all")
    git(top, "commit", "--quiet", "--message", "All")
    assert files(top, "HEAD").keys() == {"nl/a.md", "data/site.yml"}
    deep = make_repository(tmp_path / "deep")
    make_docs(deep / "of" / "many", {"nl/a.md": "a"})
    git(deep, "add", "--all")
    git(deep, "commit", "--quiet", "--message", "All")
    assert files(deep / "of" / "many" / "docs", "HEAD").keys() == {"nl/a.md", "data/site.yml"}


def test_links_are_not_followed(folder: Path) -> None:
    """They may lead anywhere."""
    (folder / "docs" / "nl" / "link.md").symlink_to("/etc/passwd")
    commit(folder, {})
    assert "nl/link.md" not in files(folder / "docs", "HEAD")


def test_a_revision_that_there_is_not_is_told(folder: Path) -> None:
    """With the nearest one, or a kept version."""
    assert refused(folder / "docs", "zzz") == "zzz is no file, no kept release and no git revision."
    assert refused(folder / "docs", "mian").endswith("Did you mean main?")
    assert refused(folder / "docs", "2026.1", "2026.11").endswith("Did you mean 2026.11?")
    for odd in ("--all", "-1", "HEAD:docs", "", "a b", "HEAD..main"):
        assert "no git revision" in refused(folder / "docs", odd)


def test_a_revision_without_the_folder_is_told(folder: Path) -> None:
    """It may have stood elsewhere then."""
    git(folder, "mv", "docs", "texts")
    git(folder, "commit", "--quiet", "--message", "Move")
    assert refused(folder / "texts", "HEAD~1") == "In revision HEAD~1 there is no folder texts."


def test_a_folder_without_git_is_told(tmp_path: Path) -> None:
    """With the reason that git gives."""
    said = refused(make_docs(tmp_path, {}), "1.0")
    assert said.startswith("1.0 is no file and no kept release. A git revision it cannot be: ")
    assert "not a git repository" in said


def test_a_machine_without_git_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is a program of its own."""
    monkeypatch.setenv("PATH", "")
    assert "A git revision it cannot be" in refused(folder / "docs", "HEAD")


def test_a_shallow_copy_says_that_it_is_one(folder: Path, tmp_path: Path) -> None:
    """What it lacks may be what was asked for; what it has it gives."""
    git(tmp_path, "clone", "--quiet", "--depth=1", "--no-tags", folder.as_uri(), "copy")
    docs = tmp_path / "copy" / "docs"
    assert b"Nu" in files(docs, "HEAD")[NL]
    assert refused(docs, "HEAD~1").endswith("only the newest revisions: git fetch --unshallow gets all.")

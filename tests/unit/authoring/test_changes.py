"""Takes edits of files; checks what becomes of the files, and what does not."""

from pathlib import Path

import pytest

from tests.sites import make_docs, text
from tests.trying import new_problems
from vademecum.authoring import Edit, difference, edited, write

HOME = {f"{code}/index.md": text("page", "home") for code in ("nl", "da", "en")}


def test_edits_touch_nothing_beside_them(tmp_path: Path) -> None:
    """In whatever order they come; one that is said twice is made once."""
    (tmp_path / "a.md").write_text("one two three", encoding="utf-8")
    last, first = Edit("a.md", 8, 13, "III"), Edit("a.md", 0, 3, "I")
    assert edited(tmp_path, [last, first, last]) == {"a.md": "I two III"}


def test_edits_that_overlap_are_refused(tmp_path: Path) -> None:
    """One of them would be lost."""
    (tmp_path / "a.md").write_text("one two three", encoding="utf-8")
    with pytest.raises(ValueError, match=r"overlap in a\.md"):
        edited(tmp_path, [Edit("a.md", 0, 5, "I"), Edit("a.md", 4, 7, "II")])


def test_line_ends_and_the_mark_at_the_begin_stay(tmp_path: Path) -> None:
    """Offsets count the text as it is read; what an office program put around it stays."""
    (tmp_path / "a.md").write_bytes(b"\xef\xbb\xbfone\r\ntwo\r\n")
    write(tmp_path, edited(tmp_path, [Edit("a.md", 4, 7, "II\nIII")]))
    assert (tmp_path / "a.md").read_bytes() == b"\xef\xbb\xbfone\r\nII\r\nIII\r\n"


def test_a_file_can_come_and_go(tmp_path: Path) -> None:
    """In a folder that is new too; what is to go and is gone already is no fault."""
    (tmp_path / "old.md").write_text("x", encoding="utf-8")
    write(tmp_path, {"new/a.md": "a\n", "old.md": None, "older.md": None})
    assert {path.name for path in tmp_path.rglob("*.md")} == {"a.md"}


def test_nothing_is_written_where_one_file_cannot_be(tmp_path: Path) -> None:
    """Nor is anything taken away."""
    (tmp_path / "a.md").mkdir()
    (tmp_path / "old.md").write_text("x", encoding="utf-8")
    with pytest.raises(OSError):
        write(tmp_path, {"b.md": "b", "a.md": "a", "old.md": None})
    assert not (tmp_path / "b.md").exists()
    assert (tmp_path / "old.md").exists()


def test_a_file_that_moves_is_one_file(tmp_path: Path) -> None:
    """Only its changed lines are shown; a file with other words is a new one."""
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "a.md").write_text("one\ntwo\nthree\n", encoding="utf-8")
    lines = list(difference(docs, {"a.md": None, "b.md": "one\ntwo\nIII\n"}))
    assert [line for line in lines if not line.startswith("@@")] == [
        *("--- docs/a.md", "+++ docs/b.md", " one", " two", "-three", "+III"),
    ]
    assert "+++ /dev/null" in [*difference(docs, {"a.md": None, "b.md": "1\n2\nthree\n"})]


def test_a_difference_is_shown_by_line(tmp_path: Path) -> None:
    """With the names of the files as an author knows them."""
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "a.md").write_text("one\ntwo\n", encoding="utf-8")
    (docs / "b.md").write_text("gone\n", encoding="utf-8")
    lines = list(difference(docs, {"a.md": "one\nII\n", "b.md": None, "c.md": "new\n"}))
    assert [line for line in lines if not line.startswith("@@")] == [
        *("--- docs/a.md", "+++ docs/a.md", " one", "-two", "+II"),
        *("--- docs/b.md", "+++ /dev/null", "-gone"),
        *("--- /dev/null", "+++ docs/c.md", "+new"),
    ]


def test_only_new_problems_are_told(tmp_path: Path) -> None:
    """What was wrong already is no fault of the changes, wherever it moves to; nothing is written."""
    docs = make_docs(tmp_path, HOME | {"nl/a.md": text("page", "a", "[[nobody]]\n")})
    content = (docs / "nl/a.md").read_text(encoding="utf-8")
    changed = content.replace("[[nobody]]", "\n\n[[nobody]] [[someone]]")
    assert [found.code for found in new_problems(docs, {"nl/a.md": changed})] == ["reference-unknown"]
    assert new_problems(docs, {"nl/a.md": content.replace("[[nobody]]", "\n\n[[nobody]]")}) == []
    assert (docs / "nl/a.md").read_text(encoding="utf-8") == content

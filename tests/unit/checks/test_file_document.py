"""Documents of Word and other programs among the texts; which are reported, and what to do with each."""

from pathlib import Path

import pytest

from tests.reports import problems
from tests.sites import text
from vademecum.diagnostics import Phrase, Span

READ, SAVED = Phrase("Read it in:"), Phrase("Save it as .docx, then read that in:")


@pytest.mark.parametrize(
    ("path", "first", "typed"),
    [
        ("nl/praktijken/a.docx", READ, "docs/nl/praktijken/a.docx"),
        ("nl/A note.DOCX", READ, '"docs/nl/A note.DOCX"'),
        ("nl/a.md.docx", READ, "docs/nl/a.md.docx"),
        ("a.docx", READ, "docs/a.docx"),
        ("notes/a.docx", READ, "docs/notes/a.docx"),
        ("data/a.docx", READ, "docs/data/a.docx"),
        ("nl/a.doc", SAVED, "docs/nl/a.docx"),
        ("nl/a.odt", SAVED, "docs/nl/a.docx"),
        ("nl/a.pages", SAVED, "docs/nl/a.docx"),
        ("data/a.b.rtf", SAVED, "docs/data/a.b.docx"),
    ],
)
def test_a_document_is_reported_wherever_it_lies(path: str, first: Phrase, typed: str, tmp_path: Path) -> None:
    """At its first line, with the command that reads it in."""
    (found,) = problems(tmp_path, {path: b"PK\0"})
    assert (found.code, found.span) == ("file-document", Span(f"docs/{path}"))
    assert found.values == {"name": path.rpartition("/")[2], "first": first, "path": typed}


@pytest.mark.parametrize("path", ["nl/~$a.docx", "nl/a.pdf", "nl/docx", "nl/.a.docx", "data/notes.txt"])
def test_other_files_are_passed_over(path: str, tmp_path: Path) -> None:
    """Lock files of Word, hidden files, and what is no such document."""
    assert problems(tmp_path, {path: b"PK\0"}) == []


def test_a_document_that_readers_download_is_passed_over(tmp_path: Path) -> None:
    """A text links to it; to another one none does."""
    body = "[A letter](../letter.docx) to fill in.\n"
    files: dict[str, str | bytes] = {
        "nl/letter.docx": b"PK\0",
        "nl/other.docx": b"PK\0",
        "nl/praktijken/a.md": text("practice", "a", body),
    }
    assert [str(found.span) for found in problems(tmp_path, files)] == ["docs/nl/other.docx:1:1"]

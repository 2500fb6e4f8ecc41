"""Takes folders of texts; checks the table of `vademecum stats`."""

from pathlib import Path

from click.testing import CliRunner, Result

from tests.sites import make_docs, text
from vademecum.cli import main


def stats(docs: Path, language: str = "en") -> Result:
    """Run the command."""
    return CliRunner().invoke(main, ["stats", "--docs-dir", str(docs), "--language", language])


def test_the_table_has_a_row_a_kind_and_two_columns_a_language(tmp_path: Path) -> None:
    """Entries first, then texts and words of each language."""
    docs = make_docs(tmp_path, {"nl/a.md": text("page", "a", "Twee woorden"), "da/b.md": text("guide", "b")})
    found = stats(docs)
    assert found.exit_code == 0
    assert [line.split() for line in found.output.splitlines()] == [
        ["Kind", "Entries", "nl", "words", "da", "words", "en", "words"],
        ["Guides", "1", "0", "0", "1", "0", "0", "0"],
        ["Pages", "1", "1", "2", "0", "0", "0", "0"],
    ]


def test_the_table_is_in_the_authors_language(tmp_path: Path) -> None:
    """Its head and the names of the kinds."""
    docs = make_docs(tmp_path, {"nl/a.md": text("page", "a")})
    assert stats(docs, "nl").output != stats(docs, "en").output
    assert "Pagina" in stats(docs, "nl").output


def test_texts_with_problems_are_counted_all_the_same(tmp_path: Path) -> None:
    """A broken reference is a word like any other."""
    found = stats(make_docs(tmp_path, {"nl/a.md": text("page", "a", "[[nobody]]")}))
    assert (found.exit_code, found.output.splitlines()[-1].split()[:4]) == (0, ["Pages", "1", "1", "1"])


def test_settings_that_cannot_be_read_end_the_command(tmp_path: Path) -> None:
    """With a sentence that says what to run, and nothing on standard output."""
    found = stats(make_docs(tmp_path, {"data/site.yml": "title: T\n"}))
    assert (found.exit_code, found.stdout) == (1, "")
    assert "vademecum check" in found.stderr

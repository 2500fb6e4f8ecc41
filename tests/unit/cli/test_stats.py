"""Takes folders of texts; checks the table of `vademecum stats`."""

from pathlib import Path

from click.testing import CliRunner, Result

from tests.sites import make_docs, text
from vademecum.cli import main


def stats(docs: Path, language: str = "en") -> Result:
    """Run the command."""
    return CliRunner().invoke(main, ["stats", "--docs-dir", str(docs), "--language", language])


def table(found: Result) -> list[list[str]]:
    """The cells of the table: what stands before the empty line."""
    return [line.split() for line in found.output.split("\n\n")[0].splitlines()]


def test_the_table_has_a_row_for_each_kind_and_language(tmp_path: Path) -> None:
    """Texts, what is to come, what is borrowed, words, the median, sources, and how easily it reads."""
    docs = make_docs(tmp_path, {"nl/a.md": text("page", "a", "Twee woorden [@one].", summary="Dit is een zin.")})
    found = stats(docs)
    assert found.exit_code == 0
    head, dutch, danish, english = table(found)
    assert head == ["Kind", "Language", "Texts", "To", "come", "Borrowed", "Words", "Median", "Sources", "Readability"]
    assert dutch[:9] == ["Pages", "nl", "1", "0", "0", "3", "3", "1", "Flesch-Douma"]
    assert danish == ["Pages", "da", "0", "0", "1", "0", "0", "0"]
    assert english[1] == "en"


def test_items_sources_and_translations_follow(tmp_path: Path) -> None:
    """How many items are asked, how many sources listed and cited, and which texts are not alike in which respect."""
    items = "{a: {role: cio, basis: [{source: one}]}, b: {role: cio, basis: [{source: one}]}}"
    files = {
        "data/checklists.yml": f"nis2: {{name: {{nl: NIS2}}, items: {items}}}\n",
        "data/sources.yml": "one: {type: report, title: One}\ntwo: {type: report, title: Two}\n",
        "nl/a.md": text("page", "a", "[@one]"),
        "da/a.md": text("page", "a"),
    }
    assert stats(make_docs(tmp_path, files)).output.split("\n\n")[1].splitlines() == [
        "Checklist items: 2.",
        "Sources: 2 in the list, 1 of them cited.",
        "Translations: 1 entries in several languages; 1 of them differ.",
        "  page:a: sources",
    ]


def test_the_table_is_in_the_authors_language(tmp_path: Path) -> None:
    """Its head and the names of the kinds."""
    docs = make_docs(tmp_path, {"nl/a.md": text("page", "a")})
    assert stats(docs, "nl").output != stats(docs, "en").output
    assert "Pagina" in stats(docs, "nl").output


def test_texts_with_problems_are_counted_all_the_same(tmp_path: Path) -> None:
    """A broken reference is a word like any other."""
    found = stats(make_docs(tmp_path, {"nl/a.md": text("page", "a", "[[nobody]]")}))
    assert (found.exit_code, table(found)[1][:6]) == (0, ["Pages", "nl", "1", "0", "0", "1"])


def test_settings_that_cannot_be_read_end_the_command(tmp_path: Path) -> None:
    """With a sentence that says what to run, and nothing on standard output."""
    found = stats(make_docs(tmp_path, {"data/site.yml": "title: T\n"}))
    assert (found.exit_code, found.stdout) == (1, "")
    assert "vademecum check" in found.stderr

"""Takes small sites and documents; checks what `vademecum word` writes, what it says, and what it leaves alone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.builds import content
from tests.documents import changed, document
from tests.packets import ORIGINAL, TRANSLATION, packet_docs
from tests.sites import text
from tests.unit.word.test_reading import BODY, TABLE
from tests.unit.word.texts import make_site, raw
from vademecum.cli import main
from vademecum.extras import installing
from vademecum.site import read_site

HEAD = "| Kind | practice |\n|---|---|\n| Id | two |\n| Language | en |\n| Title | Two |\n| Summary | About two. |\n"


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives the texts of a small site."""
    return make_site(tmp_path / "kb")


def run(docs: Path, *arguments: object) -> Result:
    """Run a command on these texts."""
    return CliRunner().invoke(main, ["word", *map(str, arguments), "--docs-dir", str(docs)])


def exported(docs: Path) -> Path:
    """A copy of the text that holds everything."""
    path = docs.parent / "copy.docx"
    result = run(docs, "export", "role:cmio", "--language", "en", "--output", path)
    assert (result.exit_code, result.output) == (0, f"Written to {path}.\n")
    return path


def test_a_language_needs_no_name_where_there_is_one_alone(docs: Path) -> None:
    """Where there are several they are named."""
    texts = read_site(docs).catalogue
    assert texts and set(texts.entries["role:cmio"].texts) == {"en"}
    assert run(docs, "export", "role:cmio", "--output", docs.parent / "one.docx").exit_code == 0
    (docs / "nl/rollen").mkdir(parents=True, exist_ok=True)
    (docs / "nl/rollen/cmio.md").write_text(text("role", "cmio"), encoding="utf-8")
    result = run(docs, "export", "role:cmio")
    assert (result.exit_code, result.output) == (2, "role:cmio has a text in en, nl: choose one with --language.\n")


def sent(docs: Path, markdown: str) -> Path:
    """A document by hand."""
    path = docs.parent / "new.docx"
    path.write_bytes(document(markdown))
    return path


def test_an_unchanged_copy_changes_nothing(docs: Path) -> None:
    """And says so."""
    before = content(docs)
    result = run(docs, "import", exported(docs))
    assert result.output == "There is nothing to change.\n"
    assert (result.exit_code, content(docs)) == (0, before)


def test_a_changed_copy_changes_the_text(docs: Path) -> None:
    """With `--dry-run` it is only shown."""
    path = exported(docs)
    path.write_bytes(changed(path.read_bytes(), "The end.", "The very end."))
    shown = run(docs, "import", path, "--dry-run")
    assert "-The end.\n+The very end.\n" in shown.output and "The very end." not in raw(docs)
    result = run(docs, "import", path)
    assert (result.exit_code, result.output) == (0, f"Written to {docs / 'en/roles/cmio.md'}.\n")
    assert "The very end." in raw(docs)


def test_translations_that_fall_behind_are_told(tmp_path: Path) -> None:
    """Behind what was written, where the original came back; not where a translation did."""
    docs = packet_docs(tmp_path / "kb")
    found = {}
    for language, old, new in (("da", "Før alt.", "Før alting."), ("en", "Before all.", "Before everything.")):
        path = docs.parent / f"{language}.docx"
        run(docs, "export", "practice:rounds", "--language", language, "--output", path)
        path.write_bytes(changed(path.read_bytes(), old, new))
        found[language] = run(docs, "import", path).output.splitlines()
    assert found["da"] == [f"Written to {docs / TRANSLATION}."]
    assert found["en"] == [
        f"Written to {docs / ORIGINAL}.",
        "1 translation is behind its original: practice:rounds (da). "
        "What has changed: vademecum translations status practice:rounds",
    ]


def test_a_document_by_hand_becomes_a_text_that_passes_every_check(docs: Path) -> None:
    """With its table and its picture."""
    report = CliRunner().invoke(main, ["check", "--docs-dir", str(docs)]).output.splitlines()
    result = run(docs, "import", sent(docs, TABLE + BODY))
    assert result.exit_code == 0, result.output
    made = docs / "nl/praktijken/twee-eigenaren.md"
    assert result.output.splitlines()[-2:] == [
        f"{made} is a draft: take draft: true out of it when it is finished.",
        "To see it, add nl/praktijken/twee-eigenaren/ "
        "to the address that make serve prints (on Windows: mkdocs serve).",
    ]
    assert "| Wie | Wat |" in made.read_text(encoding="utf-8")
    assert (made.parent / "twee-eigenaren-twee-mensen-aan.png").is_file()
    after = CliRunner().invoke(main, ["check", "--docs-dir", str(docs)]).output.splitlines()
    assert [line for line in after if not line.startswith("1 draft.")] == report
    assert len(after) == len(report) + 1


def test_headings_of_the_kind_get_the_ids_that_all_its_texts_have(docs: Path) -> None:
    """Those that `vademecum new` would give them."""
    result = run(docs, "import", sent(docs, f"{HEAD}\n# The core\n\nWords.\n\n# More\n\nWords.\n"))
    assert result.exit_code == 0, result.output
    written = (docs / "en/practices/two.md").read_text(encoding="utf-8")
    assert "## The core {#core}\n" in written and "## More {#more}\n" in written and "draft: true\n" in written


def test_nothing_is_written_where_alternative_text_is_missing(docs: Path) -> None:
    """The place is that in the document."""
    before = content(docs)
    result = run(docs, "import", sent(docs, TABLE + BODY.replace("Twee mensen aan een tafel", "")))
    assert result.exit_code == 1
    assert "new.docx: under “Wie”: error: Picture 1 has no alternative text." in result.output
    assert result.output.endswith("\nNothing was changed.\n")
    assert content(docs) == before


def test_what_the_rules_find_is_said_with_its_place_in_the_document(docs: Path) -> None:
    """Not with a line of a file that the author has never seen."""
    body = "\n# Start\n\nSee [[role:nobody]] and [@nothing].\n"
    result = run(docs, "import", sent(docs, HEAD + body))
    assert result.exit_code == 1
    lines = result.output.splitlines()
    assert any(line.startswith("new.docx: under “Start”: error: ") and "[reference-unknown]" in line for line in lines)
    assert any(line.startswith("new.docx: under “Start”: error: ") and "[source-unknown]" in line for line in lines)


def test_what_the_table_lacks_hides_nothing_else(docs: Path) -> None:
    """A missing title and id, a picture without words, a wrong role and a wrong source are all said in one run."""
    table = "| Kind | practice |\n|---|---|\n| Language | en |\n| Summary | About two. |\n| Roles | nobody |\n"
    result = run(docs, "import", sent(docs, f"{table}\n# Start\n\nIt is so [@nothing].\n\n# More\n\n![](PNG)\n"))
    said = [line.partition("error: ")[2] for line in result.output.splitlines() if "error: " in line]
    assert [sentence.partition(".")[0] for sentence in said[:3]] == [
        "The row “Id” is missing or empty",
        "The row “Title” is missing or empty",
        "Picture 1 has no alternative text",
    ]
    assert len(said) == 5, result.output
    assert any("nobody" in sentence for sentence in said[3:]) and any("nothing" in sentence for sentence in said[3:])


UNKNOWN = "| Kind | xyz |\n|---|---|\n| Id | Two! |\n| Roles | nobody |\n| Date | soon |\n"


@pytest.mark.parametrize("table", ["", UNKNOWN])
def test_what_a_document_is_need_not_be_known_to_look_at_it(table: str, docs: Path) -> None:
    """Neither its kind nor its language, nor what it is called: its words and its rows are looked at all the same."""
    body = "\n**Bold**\n\n![](PNG)\n\n# Start\n\nSo [@nothing], [[role:nobody]] and [@open.\n"
    lines = run(docs, "import", sent(docs, table + body)).output.splitlines()
    said = "\n".join(lines)
    assert len([line for line in lines if "under “Start”: error: " in line]) == 3
    assert sum("under “Bold”: error: Picture 1 has no alternative text." in line for line in lines) == 1
    of_table = ["“xyz” is not known here", "Roles names nobody, which does not exist", "“soon” is not a date", "“Two!”"]
    for sentence in of_table if table else ["There is no table at the top that says what this text is"]:
        assert said.count(sentence) == 1, said
    assert "[key-missing]" not in said and "[text-duplicate]" not in said


def test_a_row_is_called_as_its_author_calls_it(docs: Path) -> None:
    """In place of the key of front matter, the last of a group too."""
    rows = "| Auteurs | Joost |\n| Rol | verpleger |\n| Gecontroleerd door | joost |\n"
    output = run(docs, "import", sent(docs, HEAD.replace("practice", "post") + rows + "\nWords.\n")).output
    for row, value in (("Auteurs", "Joost"), ("Rol", "verpleger"), ("Gecontroleerd door", "joost")):
        assert f"new.docx: row “{row}” of the table: error: {row} names {value}, which does not exist." in output
    assert "new.docx: the table at the top: error: The key Date is missing" in output


def test_a_wrong_value_is_said_with_the_table(docs: Path) -> None:
    """Its key is in the sentence."""
    result = run(docs, "import", sent(docs, HEAD + "| Date | soon |\n\nWords.\n"))
    assert any(
        line.startswith("new.docx: row “Date” of the table: error: ") and "[date-invalid]" in line
        for line in result.output.splitlines()
    )


def test_remarks_are_told(docs: Path) -> None:
    """Who, where and what; and how many tracked changes were accepted."""
    said = (
        '[Who says?]{.comment-start id="0" author="Bo"}All of us[]{.comment-end id="0"} [so]{.insertion author="An"}.'
    )
    result = run(docs, "import", sent(docs, f"{HEAD}\n# Start\n\n{said}\n"))
    assert result.output.splitlines()[:2] == [
        "new.docx: under “Start”, at “All of us”, Bo remarks: Who says?",
        "new.docx: 1 tracked change by An was accepted.",
    ]


def test_no_file_is_overwritten(docs: Path) -> None:
    """It may be someone's review."""
    path = exported(docs)
    result = run(docs, "export", "role:cmio", "--language", "en", "--output", path)
    assert result.exit_code == 1
    assert result.output == f"There is a file {path} already: name another with --output.\n"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("role:cmoi", "--language", "en"), "There is no “role:cmoi”. Did you mean role:cmio?"),
        (("role:cmio", "--language", "nl"), "role:cmio has no text in “nl”, but in: en."),
        (("zzz", "--language", "nl"), "There is no “zzz”: name an entry as kind and id, such as role:cmio."),
    ],
)
def test_a_text_that_is_not_there_is_named(docs: Path, arguments: tuple[str, ...], sentence: str) -> None:
    """With one like it."""
    result = run(docs, "export", *arguments)
    assert (result.exit_code, result.output) == (2, f"{sentence}\n")


def test_a_file_that_is_no_document_is_refused(docs: Path) -> None:
    """With its name."""
    path = docs.parent / "a.docx"
    path.write_bytes(b"")
    result = run(docs, "import", path)
    assert (result.exit_code, result.output) == (1, "a.docx: The file is empty.\n")


def test_without_the_extra_the_command_says_how_to_get_it(docs: Path, tmp_path: Path) -> None:
    """All other commands work without it."""
    (tmp_path / "pypandoc.py").write_text("raise ImportError\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path), "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
    command = [sys.executable, "-c", "from vademecum.cli import main; main()", "word", "export", "role:cmio"]
    done = subprocess.run(
        [*command, "--language", "en", "--docs-dir", docs], env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (
        2,
        f"This command needs the extra “word”: {installing('word')}\n",
    )

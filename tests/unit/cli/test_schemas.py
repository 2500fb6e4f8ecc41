"""Takes small sites; checks what `vademecum schemas` writes, what it says, and that it stands by who has errors."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.builds import content
from tests.sites import make_docs
from tests.unit.facts import FACTS
from vademecum.cli import main
from vademecum.editors import CHOICES
from vademecum.languages import messages_for
from vademecum.model import schemas

SCHEMAS = ".cache/vademecum/schemas"
SNIPPETS = ".vscode/vademecum.code-snippets"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Gives the folder of a project with a small site, in which one stands."""
    make_docs(tmp_path, FACTS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str, language: str = "en") -> Result:
    """Run the command."""
    return CliRunner().invoke(main, ["schemas", "--language", language, *arguments])


def test_files_stand_where_editors_look(project: Path) -> None:
    """A schema for each kind and each file of facts, and the snippets; the command says so."""
    found = run()
    assert found.exit_code == 0, found.output
    count = len(schemas(messages_for("en")))
    assert found.output.splitlines() == [f"{count} schemas written to {SCHEMAS}.", f"Snippets written to {SNIPPETS}."]
    assert len([*(project / SCHEMAS).glob("*.json")]) == count
    assert "ref-role" in (project / SNIPPETS).read_text(encoding="utf-8")


def test_other_places_can_be_named(project: Path) -> None:
    """And nothing is written to the usual ones."""
    run("--output", "out/schemas", "--snippets", "out/a.code-snippets", "--docs-dir", "docs")
    assert {path.split("/")[0] for path in content(project)} == {"docs", "out"}


def test_the_words_are_in_the_language_of_the_author(project: Path) -> None:
    """In schemas, in snippets and in what is said."""
    found = run(language="da")
    assert found.output.splitlines()[1] == f"Tekststumper skrevet til {SNIPPETS}."
    schema = json.loads((project / SCHEMAS / "text-role.json").read_text(encoding="utf-8"))
    assert schema["properties"]["title"]["description"] == "Titlen på tekstens sprog"
    assert "Henvisning: Rolle" in json.loads((project / SNIPPETS).read_text(encoding="utf-8"))


def test_running_again_changes_no_byte(project: Path) -> None:
    """And a new id is there the next time."""
    run()
    first = content(project)
    run()
    assert content(project) == first
    people = project / "docs/data/people.yml"
    people.write_text(f"{people.read_text(encoding='utf-8')}new-one: {{name: New}}\n", encoding="utf-8")
    run()
    assert "new-one" in (project / SCHEMAS / "text-post.json").read_text(encoding="utf-8")


def test_texts_with_errors_are_no_hindrance(project: Path) -> None:
    """An author with a mistake needs the ids most."""
    (project / "docs/nl").mkdir()
    (project / "docs/nl/a.md").write_text("---\nkind: [\n---\n", encoding="utf-8")
    assert run().exit_code == 0
    assert "cmio" in (project / SCHEMAS / "text-role.json").read_text(encoding="utf-8")


def test_without_settings_there_are_schemas_without_ids(project: Path) -> None:
    """And a sentence that says what to do; earlier snippets stay as they were."""
    (project / "docs/data/site.yml").write_text("title: [\n", encoding="utf-8")
    found = run()
    assert found.exit_code == 0
    assert found.output.splitlines()[1].startswith("The schemas know no ids, and there are no snippets")
    assert "cmio" not in (project / SCHEMAS / "text-role.json").read_text(encoding="utf-8")
    assert not (project / SNIPPETS).exists()


def test_a_list_that_would_be_too_long_is_named(project: Path) -> None:
    """With its kind and its number."""
    sources = "".join(f"s{number}: {{type: report, title: A}}\n" for number in range(CHOICES + 1))
    (project / "docs/data/sources.yml").write_text(sources, encoding="utf-8")
    assert f"{CHOICES + 1} ids of source are too many for a list" in run().output


def test_nothing_is_written_where_a_file_cannot_be(project: Path) -> None:
    """A file stands where the folder of snippets should: one sentence, exit code 1, no schema."""
    (project / ".vscode").write_text("", encoding="utf-8")
    found = run()
    assert found.exit_code == 1
    assert found.output.startswith("Nothing was written: ")
    assert not (project / SCHEMAS).exists()

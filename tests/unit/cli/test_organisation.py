"""Takes empty and used folders; checks the copy that `vademecum organisation new` begins there."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.builds import content
from vademecum.cli import main
from vademecum.site import read_site

ID = "north-hospital"
RECORD = f"{ID}/data/adapted/facts.json"
FILES = {"mkdocs.yml", "README.md", f"{ID}/organisation.yml", f"{ID}/data/site.yml", RECORD}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Gives an empty folder in which commands run."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def begin(*arguments: str) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, ["organisation", "new", *arguments])


def test_a_copy_has_five_files_and_no_problem(here: Path) -> None:
    """Each is named, and it stands on what comes with Vademecum."""
    found = begin(ID)
    assert found.exit_code == 0
    assert {*content(here)} == FILES
    assert all(f"Written to {Path(name)}." in found.output for name in FILES)
    site = read_site(here / ID)
    assert [*site.report] == []
    assert site.catalogue is not None
    assert [layer.id for layer in site.catalogue.layers.stack] == ["vademecum", ID]
    assert site.catalogue.settings.site.title == "North Hospital"


def test_nothing_has_changed_below_a_new_copy(here: Path) -> None:
    """What its title stands for is recorded, with the day."""
    assert begin(ID, "--date", "2026-11-21").exit_code == 0
    status = CliRunner().invoke(main, ["overlay", "status", "--docs-dir", ID])
    assert (status.exit_code, status.output) == (0, "Nothing has changed below what is your own.\n")
    assert json.loads((here / RECORD).read_text(encoding="utf-8")) == {
        "on": "2026-11-21",
        "facts": {"site": {"title": "Vademecum"}},
    }


@pytest.mark.parametrize("name", ["Zorg: noord", 'Huis "Noord" & zuid', "{id}", "#1"])
def test_any_name_can_be_said(here: Path, name: str) -> None:
    """In several languages; signs of YAML and of Python's formats are words."""
    assert begin(ID, "--name", f"nl={name}", "--name", "da=Nordsygehuset").exit_code == 0
    site = read_site(here / ID)
    assert [*site.report] == []
    assert site.catalogue is not None
    assert site.catalogue.settings.site.title == name
    organisation = site.catalogue.layers.stack[-1].organisation
    assert organisation is not None
    assert organisation.name == {"nl": name, "da": "Nordsygehuset"}
    assert (here / "README.md").read_text(encoding="utf-8").startswith(f"# {name}\n")


def test_what_is_there_is_left_alone(here: Path) -> None:
    """Nothing is made beside it; all that stands in the way is named."""
    for name in ("README.md", "mkdocs.yml"):
        (here / name).write_text("Mine.", encoding="utf-8")
    found = begin(ID)
    assert (found.exit_code, found.stderr) == (1, "Already there: mkdocs.yml, README.md. Nothing was made.\n")
    assert content(here) == {"README.md": b"Mine.", "mkdocs.yml": b"Mine."}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("North Hospital", "An id is one word: north-hospital."),
        ("../north", "An id is one word: north."),
        ("!", "An id is one word: north-hospital."),
        ("vademecum", "vademecum is what the content below is called: choose another id."),
    ],
)
def test_what_is_no_id_is_refused(here: Path, name: str, words: str) -> None:
    """With one that is; nothing is made."""
    found = begin(name)
    assert (found.exit_code, found.stderr.strip(), content(here)) == (2, words, {})

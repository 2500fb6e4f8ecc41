"""The list of commands, and what is imported for one of them."""

import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

import vademecum.cli
from tests.builds import PROJECT
from tests.sites import make_docs, text
from vademecum.cli import COMMANDS, main

HEAVY = {"mkdocs", "material", "jinja2", "openpyxl", "xlsxwriter", "docx", "weasyprint", "PIL", "icalendar", "markdown"}


def test_every_file_of_the_folder_is_a_command() -> None:
    """So is every folder in it, but for what they share; and none is listed that is not there."""
    folder = Path(vademecum.cli.__file__).parent
    modules = [*folder.glob("*.py"), *(path.parent for path in folder.glob("*/__init__.py"))]
    files = {f"vademecum.cli.{path.stem}" for path in modules if path.stem not in ("__init__", "shared")}
    assert {place.partition(":")[0] for place in COMMANDS.values()} == files


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_the_name_under_which_it_is_listed(name: str) -> None:
    """Its help shows it so."""
    command = main.get_command(click.Context(main), name)
    assert command is not None
    assert command.name == name
    assert f"main {name} " in CliRunner().invoke(main, [name, "--help"]).output


def test_the_first_page_names_all_commands() -> None:
    """Who reads README.md alone knows what there is."""
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    line = next(line for line in readme.splitlines() if line.endswith("each with `--help`."))
    assert sorted(re.findall(r"`([a-z-]+)`, ", line.rpartition("`vademecum`): ")[2])) == sorted(COMMANDS)


def test_the_help_shows_all_commands_with_a_sentence(tmp_path: Path) -> None:
    """In the order of the alphabet."""
    lines = CliRunner().invoke(main, ["--help"]).output.partition("Commands:\n")[2].splitlines()
    found = [line.split(maxsplit=1) for line in lines if line.startswith("  ") and line[2] != " "]
    assert [name for name, sentence in found if sentence] == sorted(COMMANDS)


def test_another_word_is_no_command() -> None:
    """It is refused with the exit code of a wrong use."""
    found = CliRunner().invoke(main, ["chekc"])
    assert (found.exit_code, "chekc" in found.output) == (2, True)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("import", "vademecum word import"),
        ("status", "vademecum overlay status, vademecum translations status"),
        ("done", "vademecum review done, vademecum translations done"),
    ],
)
def test_a_command_of_a_group_is_found_without_its_group(typed: str, meant: str) -> None:
    """All that have the name are told."""
    assert f"Did you mean {meant}?" in CliRunner().invoke(main, [typed, "x"]).output


@pytest.mark.parametrize(
    ("file", "way"), [("mkdocs.yml", "first: cd ../.."), ("other.yml", "the one with mkdocs.yml.")]
)
def test_outside_the_folder_of_the_knowledge_base_the_way_there_is_told(
    file: str, way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where it lies above; of an option that nobody typed nothing is said, and one that was typed is named."""
    docs = make_docs(tmp_path, {"nl/index.md": text("page", "home")})
    (tmp_path / file).write_text("", encoding="utf-8")
    monkeypatch.chdir(docs / "nl")
    found = CliRunner().invoke(main, ["check"])
    assert (found.exit_code, "--docs-dir" in found.output) == (2, False)
    assert "There is no folder docs here." in found.output
    assert found.output.rstrip().endswith(way)
    assert "--docs-dir" in CliRunner().invoke(main, ["check", "--docs-dir", "docs"]).output


def test_a_check_imports_nothing_that_makes_pages(tmp_path: Path) -> None:
    """It is to run whenever a file is saved."""
    docs = make_docs(tmp_path, {"nl/index.md": text("page", "home")})
    code = (
        "import sys; from vademecum.cli import main; "
        f"main(['check', '--docs-dir', {str(docs)!r}], standalone_mode=False)"
    )
    code = f"import atexit, sys; atexit.register(lambda: print(*sys.modules)); {code}"
    found = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    modules = found.stdout.splitlines()[-1].split()
    assert "vademecum.site" in modules
    assert not {name for name in modules if name.split(".")[0] in HEAVY or name.startswith("vademecum.pages")}

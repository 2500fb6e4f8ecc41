"""Takes folders of texts; checks what `vademecum check` says of them, and its exit code."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.sites import SITE, make_docs, text
from vademecum.checks import RULES
from vademecum.cli import main
from vademecum.diagnostics import Severity
from vademecum.languages import messages_for

HOME = {f"{code}/index.md": text("page", "home") for code in ("nl", "da", "en")}


def check(docs: Path, *options: str) -> Result:
    """Run the command, in English unless the options say otherwise."""
    return CliRunner().invoke(main, ["check", "--docs-dir", str(docs), "--language", "en", *options])


def test_a_folder_without_a_problem_passes(tmp_path: Path) -> None:
    """And is said to have none."""
    found = check(make_docs(tmp_path, HOME), "--strict")
    assert (found.exit_code, found.output) == (0, "No problems.\n")


def test_every_problem_is_a_line(tmp_path: Path) -> None:
    """In the order of the places, then the count; the exit code is 1."""
    found = check(make_docs(tmp_path, HOME | {"nl/a.md": text("page", "A b", "[[nobody]]"), "nl/b.md": b"\xff"}))
    *lines, count = found.output.splitlines()
    assert found.exit_code == 1
    assert [line.split(": ")[0] for line in lines] == ["docs/nl/a.md:3:5", "docs/nl/b.md:1:1"]
    assert count == "2 errors, 0 warnings"


def test_the_language_can_be_chosen(tmp_path: Path) -> None:
    """The last one said holds."""
    assert (
        check(make_docs(tmp_path, HOME), "--language", "nl").output == f"{messages_for('nl').gettext('No problems.')}\n"
    )


def test_a_warning_counts_only_where_it_should(tmp_path: Path) -> None:
    """Under `--strict` it is an error."""
    docs = make_docs(tmp_path, HOME | {"nl/a.md": text("page", "a", "## Without an id\n")})
    assert RULES["heading-id-missing"].severity is Severity.WARNING
    assert (check(docs).exit_code, check(docs, "--strict").exit_code) == (0, 1)


def test_settings_that_cannot_be_read_are_a_problem_like_any(tmp_path: Path) -> None:
    """At their place."""
    found = check(make_docs(tmp_path, {"data/site.yml": SITE.replace("title:", "titel:")}))
    assert found.exit_code == 1
    assert found.output.startswith("docs/data/site.yml:1:1: error: ")


@pytest.mark.parametrize("options", [["--docs-dir", "nowhere"], ["--unknown"]])
def test_an_option_that_makes_no_sense_is_refused(tmp_path: Path, options: list[str]) -> None:
    """With the exit code of a wrong use."""
    assert CliRunner().invoke(main, ["check", *options]).exit_code == 2

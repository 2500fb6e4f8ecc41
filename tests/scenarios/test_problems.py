"""A small site without a problem, and for each rule one that breaks it and no other: what an author reads.

`problems/CODE/changes` holds the files that replace those of `clean/docs` or join them, `removed.txt` names those to
drop, and `report.LANGUAGE.txt` is what `vademecum check` says; --refresh writes it anew. `changes.LANGUAGE` breaks the
rule in that language, where English words cannot simply be replaced: for the samples (`test_samples.py`).

`problems/CODE/copy` holds the folder of an organisation instead, which stands on the clean site: that is called
`region`, and `below` holds what it has beside its own files.
"""

from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.builds import copy, remove
from vademecum.checks import RULES
from vademecum.cli import main
from vademecum.languages import author_messages
from vademecum.reporting import lines
from vademecum.site import read_site

HERE = Path(__file__).parent
CLEAN = HERE / "clean" / "docs"
PROBLEMS = HERE / "problems"
TOGETHER = "all-at-once"
TOGETHER_IN_A_COPY = "all-at-once-in-a-copy"
SITES = sorted(folder.name for folder in PROBLEMS.iterdir())
CODES = [name for name in SITES if name not in (TOGETHER, TOGETHER_IN_A_COPY)]
OF_A_COPY = {name for name in CODES if (PROBLEMS / name / "copy").is_dir()}
"""The rules that an organisation's folder alone can break."""

ALONE = {
    "layer-cycle": "without the folders below nothing else is read",
    "layer-missing": "without the folders below nothing else is read",
    "settings-missing": "without settings no text and no other fact is read",
    "key-renamed": "in the settings, without which nothing else is read",
}
"""The rules that cannot be broken together with all others, and why."""


def problem_site(name: str, folder: Path) -> Path:
    """The texts of the clean site with the changes of one problem, or a copy of it that has one, below `folder`."""
    docs = folder / "docs"
    copy(CLEAN, folder / "region" if (PROBLEMS / name / "copy").is_dir() else docs)
    for part, place in (("changes", "docs"), ("copy", "docs"), ("below", "region")):
        if (PROBLEMS / name / part).is_dir():
            copy(PROBLEMS / name / part, folder / place)
    removed = PROBLEMS / name / "removed.txt"
    for path in removed.read_text(encoding="utf-8").splitlines() if removed.is_file() else ():
        remove(docs / path)
    return docs


def run_check(docs: Path, *arguments: str) -> int:
    """The exit code of `vademecum check`."""
    return CliRunner().invoke(main, ["check", "--no-cache", "--docs-dir", str(docs), *arguments]).exit_code


def test_the_clean_site_has_no_problem() -> None:
    """What every other site of this folder starts from breaks no rule."""
    assert list(lines(read_site(CLEAN, environment={}).report, author_messages("en"))) == ["No problems."]


def test_every_rule_has_its_site() -> None:
    """There is one folder for each code, and none for a code that no rule has."""
    assert sorted(RULES) == CODES


@pytest.mark.parametrize("code", CODES)
def test_a_fault_gives_one_line(code: str, tmp_path: Path) -> None:
    """The site of a code breaks that rule, once, and no other: nothing that only follows from it is reported."""
    assert [found.code for found in read_site(problem_site(code, tmp_path), environment={}).report] == [code]


@pytest.mark.parametrize(
    ("name", "codes"), [(TOGETHER, {*CODES} - OF_A_COPY), (TOGETHER_IN_A_COPY, OF_A_COPY)], ids=["site", "copy"]
)
def test_faults_together_give_one_line_each(name: str, codes: set[str], tmp_path: Path) -> None:
    """A site that breaks every rule once has one line for each of them: no fault hides another or adds to it."""
    found = Counter(problem.code for problem in read_site(problem_site(name, tmp_path), environment={}).report)
    assert found == Counter(codes - ALONE.keys())


@pytest.mark.parametrize("language", ["nl", "da", "en"])
@pytest.mark.parametrize("name", SITES)
def test_an_author_reads_place_fault_and_mend(
    name: str, language: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """The report is, word for word, the one that is kept, with file, line and column of every problem."""
    report = read_site(problem_site(name, tmp_path), environment={}).report
    said = "".join(f"{line}\n" for line in lines(report, author_messages(language)))
    expected = PROBLEMS / name / f"report.{language}.txt"
    if request.config.getoption("refresh"):
        expected.write_text(said, encoding="utf-8", newline="\n")
    assert said == expected.read_text(encoding="utf-8")


def test_the_command_prints_the_report(tmp_path: Path) -> None:
    """`vademecum check` prints those lines in the language that was asked for, and then where to read more."""
    docs = problem_site(TOGETHER, tmp_path)
    runner = CliRunner(env={"SOURCE_DATE_EPOCH": None})
    said = runner.invoke(main, ["check", "--docs-dir", str(docs), "--language", "da"]).output
    *report, more = said.splitlines(keepends=True)
    assert "".join(report) == (PROBLEMS / TOGETHER / "report.da.txt").read_text(encoding="utf-8")
    assert more.startswith("Læs mere om en kode: vademecum explain ")


@pytest.mark.parametrize("strict", [[], ["--strict"]], ids=["plain", "strict"])
def test_the_command_passes_a_clean_site(strict: list[str]) -> None:
    """Without a problem the exit code is 0, with and without --strict."""
    assert run_check(CLEAN, *strict) == 0


@pytest.mark.parametrize("strict", [[], ["--strict"]], ids=["plain", "strict"])
def test_the_command_fails_on_an_error(strict: list[str], tmp_path: Path) -> None:
    """An error gives exit code 1, with and without --strict."""
    assert run_check(problem_site("reference-unknown", tmp_path), *strict) == 1


def test_the_command_passes_a_warning(tmp_path: Path) -> None:
    """A warning alone gives exit code 0."""
    assert run_check(problem_site("heading-id-missing", tmp_path)) == 0


def test_the_strict_command_fails_on_a_warning(tmp_path: Path) -> None:
    """Under --strict a warning gives exit code 1."""
    assert run_check(problem_site("heading-id-missing", tmp_path), "--strict") == 1

"""Takes small sites in git; checks what `vademecum release` keeps of them, and what it says of two versions."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.repositories import commit, git, make_repository
from tests.sites import SITE, make_docs, text
from tests.unit.facts import FACTS
from vademecum.cli import main

HOME = {f"{code}/index.md": text("page", "home") for code in ("nl", "da", "en")}
CHANGED = FACTS["data/roles.yml"].replace("bridging: 2", "bridging: 1")


def run(docs: Path, *arguments: str, language: str = "en") -> Result:
    """Run a command of the group, in English unless it is said otherwise."""
    name, *others = arguments
    options = ["--docs-dir", str(docs), "--language", language]
    return CliRunner(env={"SOURCE_DATE_EPOCH": None}).invoke(main, ["release", name, *options, *others])


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives the texts of a repository with one revision, 1.0, and a change since that is in none."""
    folder = make_repository(tmp_path / "kb")
    commit(folder, {**HOME, **FACTS}, tag="1.0")
    (folder / "docs" / "data" / "roles.yml").write_text(CHANGED, encoding="utf-8")
    return folder / "docs"


def test_the_present_content_is_compared_with_a_revision(docs: Path) -> None:
    """As it lies on disk, kept in git or not."""
    found = run(docs, "diff", "1.0")
    assert (found.exit_code, found.output.splitlines()) == (
        0,
        [f"1.0 (1) → {docs} (1)", "", "Target levels", "  cmio · bridging: 2 → 1", "", "1 difference"],
    )


def test_two_revisions_are_compared_whatever_lies_on_disk(docs: Path) -> None:
    """What is not in a revision does not count."""
    assert run(docs, "diff", "1.0", "HEAD").output.splitlines()[-1] == "0 differences"
    git(docs, "commit", "--quiet", "--all", "--message", "Change")
    (docs / "data" / "roles.yml").write_text("broken: [", encoding="utf-8")
    found = run(docs, "diff", "HEAD", "HEAD~1")
    assert "  cmio · bridging: 1 → 2" in found.output


def test_differences_are_json_for_programs(docs: Path) -> None:
    """With the same ids."""
    values = json.loads(run(docs, "diff", "1.0", "--format", "json").output)
    assert values["levels"] == [{"role": "cmio", "competency": "bridging", "old": 2, "new": 1, "own": False}]
    assert values["$schema"] == "https://example.org/id/framework-changes.schema.json"


def test_output_goes_to_a_file(docs: Path, tmp_path: Path) -> None:
    """As text and as JSON, in UTF-8."""
    for form in ("text", "json"):
        target = tmp_path / form
        assert run(docs, "diff", "1.0", "--format", form, "--output", str(target)).output == ""
        assert target.read_text(encoding="utf-8") == run(docs, "diff", "1.0", "--format", form).output


def test_differences_are_texts_that_the_site_takes(docs: Path) -> None:
    """One for each language, with references to what there is; they break no rule."""
    assert run(docs, "diff", "1.0", "--format", "page", "--output", str(docs)).exit_code == 0
    page = (docs / "da" / "aendringer-i-kompetencematrixen-fra-1-til-1.md").read_text(encoding="utf-8")
    assert "- [[role:cmio]], [[competency:bridging]]: fra 2 – Anvendende til 1 – Orienteret" in page
    found = CliRunner().invoke(main, ["check", "--strict", "--docs-dir", str(docs), "--language", "en"])
    assert "aendringer" not in found.output
    assert "changes-to" not in found.output


def test_texts_are_shown_one_after_the_other(docs: Path) -> None:
    """Each under the name of its file."""
    found = run(docs, "diff", "1.0", "--format", "page").output
    assert [line for line in found.splitlines() if line.startswith("==>")] == [
        "==> nl/wijzigingen-in-de-competentiematrix-van-1-naar-1.md <==",
        "==> da/aendringer-i-kompetencematrixen-fra-1-til-1.md <==",
        "==> en/changes-to-the-competency-matrix-1-to-1.md <==",
    ]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "1.00 is no file, no kept release and no git revision. Did you mean 1.0?"),
        ("nl", "1.00 is geen bestand, geen bewaarde versie en geen git-revisie. Bedoelde je 1.0?"),
        ("da", "1.00 er ikke en fil, ikke en gemt version og ikke en git-revision. Mente du 1.0?"),
    ],
)
def test_a_name_that_means_nothing_is_told_in_a_sentence(docs: Path, language: str, sentence: str) -> None:
    """In the author's language; nothing is on standard output, and the exit code is 1."""
    found = run(docs, "diff", "1.00", language=language)
    assert (found.exit_code, found.stdout, found.stderr) == (1, "", f"{sentence}\n")


def test_present_content_with_a_fault_is_told(docs: Path) -> None:
    """At its place, for each of the commands."""
    (docs / "data" / "roles.yml").write_text("a: b: c\n", encoding="utf-8")
    for arguments in (("diff", "1.0"), ("export",), ("keep",)):
        found = run(docs, *arguments)
        assert (found.exit_code, found.stdout) == (1, "")
        assert "docs/data/roles.yml:1:5: error: " in found.stderr


def test_a_version_is_exported(docs: Path, tmp_path: Path) -> None:
    """To standard output or to a file, with the day that is said; it can be compared."""
    words = run(docs, "export", "--date", "2026-12-01").output
    assert (json.loads(words)["date"], json.loads(words)["version"]) == ("2026-12-01", "1")
    target = tmp_path / "exported.json"
    assert run(docs, "export", "--date", "2026-12-01", "--output", str(target)).exit_code == 0
    assert target.read_text(encoding="utf-8") == words
    assert run(docs, "diff", str(target)).output.splitlines()[-1] == "0 differences"


def test_two_files_need_no_texts(docs: Path, tmp_path: Path) -> None:
    """Nor git."""
    target = tmp_path / "new" / "exported.json"
    run(docs, "export", "--output", str(target))
    nowhere = tmp_path / "nowhere"
    assert run(nowhere, "diff", str(target), str(target)).output.splitlines()[-1] == "0 differences"
    assert run(nowhere, "diff", str(target)).stderr.startswith("The content of nowhere has a fault")
    assert "is no file and no kept release." in run(nowhere, "diff", "1.0").stderr
    assert run(nowhere, "export").exit_code == 2


def test_a_version_is_kept_once(docs: Path) -> None:
    """Under its name; then the next one can be compared with it, and the site is as sound as before."""
    found = run(docs, "keep", "--date", "2026-12-01")
    path = docs / "data" / "releases" / "1.json"
    assert (found.exit_code, found.output) == (0, f"Kept in {path}.\n")
    kept = path.read_bytes()
    again = run(docs, "keep", "--date", "2027-12-01")
    assert (again.exit_code, again.stdout) == (1, "")
    assert again.stderr == f"Version 1 is kept already, in {path}. Raise the version in docs/data/site.yml.\n"
    assert path.read_bytes() == kept
    assert b"\r" not in kept
    checked = CliRunner().invoke(main, ["check", "--docs-dir", str(docs), "--language", "en"])
    assert "releases" not in checked.output


def test_a_version_that_is_no_name_of_a_file_is_not_kept(tmp_path: Path) -> None:
    """The author is told to change it."""
    docs = make_docs(tmp_path, {**FACTS, "data/site.yml": SITE.replace('"1"', '"1/2"')})
    found = run(docs, "keep")
    assert (found.exit_code, found.stderr) == (1, "The version 1/2 cannot be the name of a file: change it.\n")
    assert not (docs / "data" / "releases").exists()


def test_the_group_lists_its_commands() -> None:
    """Each with a sentence."""
    found = CliRunner().invoke(main, ["release", "--help"])
    assert all(f"\n  {name} " in found.output for name in ("diff", "export", "keep"))

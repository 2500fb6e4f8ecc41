"""Takes folders of texts; checks what `vademecum check` says of them, and its exit code."""

import json
from contextlib import chdir
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.copies import addition, lay
from tests.sites import SITE, make_docs, text
from vademecum.checks import RULES
from vademecum.cli import main
from vademecum.diagnostics import Severity
from vademecum.formats import FORMATS
from vademecum.languages import messages_for
from vademecum.selection import part, select
from vademecum.site import read_site

HOME = {f"{code}/index.md": text("page", "home", "Words.\n") for code in ("nl", "da", "en")}


def check(docs: Path, *options: str) -> Result:
    """Run the command, in English unless the options say otherwise."""
    return CliRunner().invoke(main, ["check", "--docs-dir", str(docs), "--language", "en", *options])


def test_a_folder_without_a_problem_passes(tmp_path: Path) -> None:
    """And is said to have none."""
    found = check(make_docs(tmp_path, HOME), "--strict")
    assert (found.exit_code, found.output) == (0, "No problems.\n")


def test_every_problem_is_a_line(tmp_path: Path) -> None:
    """In the order of the places, then the count, what was not read whole, where to read more; the exit code is 1."""
    found = check(make_docs(tmp_path, HOME | {"nl/a.md": text("page", "A b", "[[nobody]]"), "nl/b.md": b"\xff"}))
    *lines, count, part, more = found.output.splitlines()
    assert found.exit_code == 1
    assert [line.split(": ")[0] for line in lines] == ["docs/nl/a.md:3:5", "docs/nl/a.md:7:1", "docs/nl/b.md:1:1"]
    assert count == "3 errors, 0 warnings"
    assert part.startswith("2 files could not be read as a whole, docs/nl/a.md first; ")
    assert more == "To read more about a code: vademecum explain id-invalid"


def test_the_first_error_is_explained_rather_than_a_warning_before_it(tmp_path: Path) -> None:
    """A warning is named only where there is no error."""
    warned = HOME | {"nl/a.md": text("page", "a", "## Without an id\nWords.\n")}
    first = check(make_docs(tmp_path / "one", warned)).output
    then = check(make_docs(tmp_path / "two", warned | {"nl/b.md": b"\xff"})).output
    assert [said.split()[-1] for said in (first, then)] == ["heading-id-missing", "file-encoding"]


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


CHECKED = {
    "data/people.yml": "anna: {name: Anna}\n",
    "nl/a.md": text("page", "a", "Words.\n", reviewed={"by": "anna", "on": "2026-11-23"}),
}


@pytest.mark.parametrize(("day", "code"), [("2026-11-21", 1), ("23-11-2026", 0)])
def test_rules_that_ask_for_the_day_get_the_one_that_is_said(day: str, code: int, tmp_path: Path) -> None:
    """As a build of that day does; without it they take that of the texts."""
    docs = make_docs(tmp_path, HOME | CHECKED)
    found = check(docs, "--date", day)
    assert (found.exit_code, "[review-future]" in found.output) == (code, bool(code))
    assert check(docs).exit_code == 0


FAULTS = HOME | {"nl/a.md": text("page", "a", "[[nobody]]\n"), "da/én to.md": text("page", "b", "## Uden id\n")}
PLACES = {"docs/nl/a.md": "reference-unknown", "docs/da/én to.md": "file-name heading-id-missing"}


def said(docs: Path, *options: str) -> Result:
    """Run the command in the folder above the texts, in English unless the options say otherwise."""
    with chdir(docs.parent):
        return CliRunner().invoke(main, ["check", "--language", "en", *options])


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Texts of which two have problems."""
    return make_docs(tmp_path, FAULTS)


@pytest.mark.parametrize(
    ("paths", "files"),
    [
        ([], sorted(PLACES)),
        (["docs"], sorted(PLACES)),
        (["docs/nl"], ["docs/nl/a.md"]),
        (["nl/a.md", "docs\\da\\én to.md"], sorted(PLACES)),
        (["docs/da/én to.md"], ["docs/da/én to.md"]),
        (["docs/en", "docs/data/site.yml"], []),
    ],
)
def test_problems_of_chosen_files_are_reported(docs: Path, paths: list[str], files: list[str]) -> None:
    """And they alone count for the exit code."""
    found = said(docs, "--format", "json", *paths)
    assert sorted({problem["file"] for problem in json.loads(found.stdout)["problems"]}) == files
    assert found.exit_code == (1 if files else 0)


def test_a_reference_to_a_file_that_was_not_chosen_is_none_to_nowhere(docs: Path) -> None:
    """Everything is read, whatever is reported."""
    (docs / "en" / "c.md").write_text(text("page", "c", "[[page:a]]\n", original=True), encoding="utf-8")
    assert said(docs, "docs/en").output.splitlines()[0] == "No problems."


@pytest.mark.parametrize(
    ("path", "language", "sentence"),
    [
        ("docs/nowhere.md", "en", "There is no file or folder docs/nowhere.md."),
        ("docs/nowhere.md", "nl", "Er is geen bestand of map docs/nowhere.md."),
        ("docs/nowhere.md", "da", "Der er ingen fil eller mappe, der hedder docs/nowhere.md."),
        ("..", "en", ".. is not in the folder of texts, docs."),
    ],
)
def test_a_path_that_leads_nowhere_is_refused(docs: Path, path: str, language: str, sentence: str) -> None:
    """As a wrong use, with nothing on the way to a program."""
    found = said(docs, "--format", "sarif", "--language", language, "docs/nl", path)
    assert (found.exit_code, found.stdout, found.stderr) == (2, "", f"{sentence}\n")


@pytest.mark.parametrize("language", ["nl", "da", "en"])
@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("options", [["docs"], ["docs/en"]], ids=["problems", "none"])
def test_formats_say_what_the_text_says(docs: Path, form: str, language: str, options: list[str]) -> None:
    """With the same exit code, in every language, and with nothing else on standard output."""
    found = said(docs, *options, "--format", form, "--language", language)
    report = part(read_site(docs).report, select(options, docs))
    assert found.stdout_bytes == FORMATS[form](report, messages_for(language)).encode()
    assert (found.stderr, found.exit_code) == ("", said(docs, *options).exit_code)


def test_strict_changes_the_exit_code_alone(tmp_path: Path) -> None:
    """A warning is called one in any format."""
    docs = make_docs(tmp_path, HOME | {"nl/a.md": text("page", "a", "## Without an id\n")})
    for form in ("text", *FORMATS):
        loose, strict = said(docs, "--format", form), said(docs, "--format", form, "--strict")
        assert loose.output == strict.output
        assert (loose.exit_code, strict.exit_code) == (0, 1)


def test_paths_count_from_where_the_command_runs(tmp_path: Path) -> None:
    """Where the texts lie deeper, so that a program finds the file."""
    deeper = make_docs(tmp_path / "kb", FAULTS).rename(tmp_path / "kb" / "texts")
    with chdir(tmp_path):
        options = ["check", "--docs-dir", "kb/texts", "--format", "json", "kb/texts/nl"]
        found = CliRunner().invoke(main, options)
    assert [problem["file"] for problem in json.loads(found.stdout)["problems"]] == ["kb/texts/nl/a.md"]
    assert said(deeper, "--docs-dir", str(deeper), "nl").output.startswith("texts/nl/a.md:7:1: error: ")


def test_settings_that_cannot_be_read_are_reported_in_any_format(tmp_path: Path) -> None:
    """Before anything else is known of the site."""
    docs = make_docs(tmp_path, {"data/site.yml": "title: [\n"})
    for form in FORMATS:
        found = said(docs, "--format", form)
        assert (found.exit_code, "docs/data/site.yml" in found.stdout) == (1, True)


def test_watching_is_for_people(docs: Path) -> None:
    """A stream of documents is of no use to a program."""
    found = said(docs, "--watch", "--format", "json")
    assert (found.exit_code, found.stderr) == (2, "--watch speaks to people: leave out --format.\n")


def test_what_was_read_is_kept_beside_the_texts(tmp_path: Path) -> None:
    """The second report is the same, in any language; `--no-cache` keeps nothing."""
    docs = make_docs(tmp_path, HOME | {"nl/a.md": text("page", "a", "[[nobody]]")})
    plain = check(docs, "--no-cache").output
    assert not (tmp_path / ".cache").exists()
    assert [check(docs).output for _ in range(2)] == [plain, plain]
    assert [path.name for path in (tmp_path / ".cache/vademecum/check").iterdir()] == ["docs.sqlite"]
    assert check(docs, "--language", "da").output == check(docs, "--language", "da", "--no-cache").output != plain


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A hospital's folder over a region's over texts, with a problem in each."""
    region = HOME | {"nl/a.md": text("page", "a", "[[nobody]]\n")}
    hospital = {"nl/b c.md": addition("page", "a", "## Here {#here}\n\n[[noone]]\n"), "data/people.yml": "add: {}\n"}
    return lay(tmp_path, {"nl/d.md": text("page", "d", "[[none]]\n")}, region | {"nl/index.md": OURS}, hospital)


OURS = text("page", "home", "Ours.\n", overlay="replace")
FILES_OF_A_COPY = ["docs/nl/d.md", "one/nl/a.md", "two/data/people.yml", "two/nl/b c.md"]


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        ([], FILES_OF_A_COPY),
        (["two"], FILES_OF_A_COPY[2:]),
        (["two/nl"], FILES_OF_A_COPY[3:]),
        (["nl/b c.md"], FILES_OF_A_COPY[3:]),
        (["two/organisation.yml"], []),
    ],
)
def test_files_of_the_highest_folder_can_be_chosen(copied: Path, paths: list[str], expected: list[str]) -> None:
    """All files are called by the folder that they are in."""
    with chdir(copied.parent):
        found = check(Path("two"), "--format", "json", *paths)
    assert sorted({problem["file"] for problem in json.loads(found.stdout)["problems"]}) == expected


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_names_the_files_of_all_folders(copied: Path, form: str) -> None:
    """As a program can open them from where it stands: also in the folder above, and in the highest itself."""
    shown = {"sarif": "b%20c.md"}.get(form, "b c.md")
    for where, docs, beside, own in ((copied.parent, "two", "", "two/"), (copied, ".", "../", "")):
        with chdir(where):
            said = check(Path(docs), "--format", form).stdout
        for file in (f"{beside}docs/nl/d.md", f"{beside}one/nl/a.md", f"{own}nl/{shown}"):
            assert f'"{file}"' in said or f"file={file}," in said


def test_the_content_that_comes_along_is_called_after_itself(tmp_path: Path) -> None:
    """A file of it that an organisation cannot mend alone, such as one that names what it takes away."""
    (tmp_path / "data").mkdir()
    (tmp_path / "organisation.yml").write_text("id: ward\nname: {en: Ward}\n", encoding="utf-8")
    (tmp_path / "data" / "people.yml").write_text("remove: [editors]\n", encoding="utf-8")
    report = read_site(tmp_path).report
    assert {found.span.file.partition("/")[0] for found in report} == {"vademecum"}

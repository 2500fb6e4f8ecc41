"""Takes small sites with checks; tests what `vademecum review` lists, what it writes, and what it refuses."""

import csv
import io
import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.builds import Run, content, run
from tests.sites import SITE, make_docs, text
from tests.unit.facts import FACTS
from vademecum.cli import main

HOME = {f"{code}/index.md": text("page", "home") for code in ("nl", "da", "en")}
FILES = {
    **FACTS,
    **HOME,
    "data/site.yml": SITE.replace("practice: {", "practice: {review-every: 1 year, "),
    "nl/praktijken/a.md": text("practice", "a", reviewed={"by": "anna", "on": "2025-11-01"}),
    "da/praksis/a.md": text("practice", "a", title="=SUM(A1)", reviewed={"by": "anna", "on": "2025-12-01"}),
    "en/practices/a.md": text("practice", "a"),
}
DAY = ("--date", "2026-11-11")
PEOPLE = "There is: anna, bo."


def review(docs: Path, *arguments: str) -> Result:
    """Run the command on a folder of texts."""
    return CliRunner().invoke(main, ["review", *arguments, "--docs-dir", str(docs)])


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives the texts of a small site."""
    return make_docs(tmp_path / "kb", FILES)


def said(docs: Path, language: str, *arguments: str) -> Run:
    """Run the command as a process of somebody who reads a language."""
    return run(docs.parent, "vademecum", "review", *arguments, LC_ALL=f"{language}.UTF-8", LANGUAGE=language)


LISTS = {
    "en": """\
On 11 November 2026: 1 overdue, 1 due within 30 days, 1 never checked.

1 November 2026  10 days overdue: A (practice:a, nl)
            checked on 1 November 2025 by Anna Bos (anna) · docs/nl/praktijken/a.md

1 December 2026  due in 20 days: =SUM(A1) (practice:a, da)
            checked on 1 December 2025 by Anna Bos (anna) · docs/da/praksis/a.md

Never checked by a named person:
            A (practice:a, en) · docs/en/practices/a.md
""",
    "nl": """\
Op 11 november 2026: 1 te laat, 1 binnen 30 dagen aan controle toe, 1 nooit gecontroleerd.

1 november 2026  10 dagen te laat: A (practice:a, nl)
            gecontroleerd op 1 november 2025 door Anna Bos (anna) · docs/nl/praktijken/a.md

1 december 2026  over 20 dagen: =SUM(A1) (practice:a, da)
            gecontroleerd op 1 december 2025 door Anna Bos (anna) · docs/da/praksis/a.md

Nog door niemand onder eigen naam gecontroleerd:
            A (practice:a, en) · docs/en/practices/a.md
""",
    "da": """\
Den 11. november 2026: 1 over fristen, 1 skal kontrolleres inden for 30 dage, 1 aldrig kontrolleret.

1. november 2026  10 dage over fristen: A (practice:a, nl)
            kontrolleret 1. november 2025 af Anna Bos (anna) · docs/nl/praktijken/a.md

1. december 2026  om 20 dage: =SUM(A1) (practice:a, da)
            kontrolleret 1. december 2025 af Anna Bos (anna) · docs/da/praksis/a.md

Aldrig kontrolleret af en navngiven person:
            A (practice:a, en) · docs/en/practices/a.md
""",
}


@pytest.mark.parametrize("language", LISTS)
def test_what_is_due_is_listed(docs: Path, language: str) -> None:
    """Oldest first, in the language of whoever asks."""
    found = said(docs, language, "due", "--unchecked", *DAY)
    assert (found.code, found.errors) == (0, "")
    assert found.output == LISTS[language]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], ["nl", "da"]),
        (["--days", "19"], ["nl"]),
        (["--language", "da"], ["da"]),
        (["--kind", "role"], []),
        (["--kind", "Praksis"], ["nl", "da"]),
        (["--by", "anna", "--days", "0"], ["nl"]),
        (["--date", "2026-11-01", "--days", "0"], ["nl"]),
        (["--date", "2025-11-01"], []),
    ],
)
def test_the_list_can_be_narrowed(docs: Path, arguments: list[str], expected: list[str]) -> None:
    """By days, language, kind and person."""
    found = json.loads(review(docs, "due", "--format", "json", *DAY, *arguments).output)
    assert [one["language"] for one in found["due"]] == expected


def test_the_day_is_today_unless_another_is_named(docs: Path) -> None:
    """Whatever the day of a build: it is a list of work."""
    found = json.loads(review(docs, "due", "--format", "json").output)
    assert abs((datetime.now(UTC).date() - datetime.fromisoformat(found["day"]).date()).days) <= 1


def test_programs_get_all_of_it(docs: Path) -> None:
    """Each with its file, its owner and its days; what was never checked is counted, and listed where asked for."""
    found = json.loads(review(docs, "due", "--format", "json", "--unchecked", *DAY).output)
    assert found["due"][0] == {
        **{"id": "practice:a", "title": "A", "language": "nl", "file": "docs/nl/praktijken/a.md"},
        **{"by": "anna", "person": "Anna Bos", "checked": "2025-11-01", "due": "2026-11-01", "days": -10},
    }
    assert (found["day"], found["within"], found["overdue"], found["never-checked"]) == ("2026-11-11", 30, 1, 1)
    assert [one["file"] for one in found["unchecked"]] == ["docs/en/practices/a.md"]
    assert "unchecked" not in json.loads(review(docs, "due", "--format", "json").output)


def test_a_spreadsheet_gets_a_table(docs: Path) -> None:
    """In which no title is taken for a formula."""
    rows = [*csv.DictReader(io.StringIO(review(docs, "due", "--format", "csv", "--unchecked", *DAY).output))]
    assert [(row["language"], row["due"], row["days"]) for row in rows] == [
        ("nl", "2026-11-01", "-10"),
        ("da", "2026-12-01", "20"),
        ("en", "", ""),
    ]
    assert rows[1]["title"] == "'=SUM(A1)"


@pytest.mark.parametrize(("day", "code"), [("2026-11-01", 0), ("2026-11-02", 1)])
def test_a_publishing_job_can_fail(docs: Path, day: str, code: int) -> None:
    """On what is overdue, not on what is due soon; without --fail on neither."""
    assert review(docs, "due", "--fail", "--date", day).exit_code == code
    assert review(docs, "due", "--date", day).exit_code == 0


def test_what_cannot_be_read_is_not_kept_quiet(docs: Path) -> None:
    """The rest is listed all the same."""
    (docs / "nl/praktijken/a.md").write_text("---\nkind: practice\nid: a\nroles: 3\n---\n", encoding="utf-8")
    found = review(docs, "due", *DAY)
    assert found.exit_code == 0
    assert "practice:a, da" in found.stdout
    assert found.stderr == "Some texts or facts could not be read: run vademecum check.\n"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--language", "sv"], "The site has no language “sv”. Choose one of: nl, da, en."),
        (["--by", "ana"], "docs/data/people.yml names nobody by the key “ana”. " + PEOPLE + " Did you mean anna?"),
    ],
)
def test_what_the_site_does_not_know_is_named(docs: Path, arguments: list[str], sentence: str) -> None:
    """An empty list would say that nothing is due."""
    found = review(docs, "due", *arguments)
    assert (found.exit_code, found.output) == (2, f"{sentence}\n")


def test_a_check_is_written_down(docs: Path) -> None:
    """In the text of that language alone; the command says until when it holds."""
    before = content(docs)
    found = review(docs, "done", "practice:a", "--language", "en", "--by", "anna", "--on", "2025-12-20")
    assert found.output.splitlines() == [
        f"Written to {docs / 'en/practices/a.md'}.",
        "Checked by Anna Bos on 20 December 2025; the next check is due by 20 December 2026.",
    ]
    path = "en/practices/a.md"
    now = content(docs)
    line = re.search(rb'reviewed: {by: anna, on: 2025-12-20, of: "[0-9a-f]{16}"}\n', now[path])
    assert line
    assert now == before | {path: before[path].replace(b"---\nWords.", line[0] + b"---\nWords.")}


def test_a_kind_is_named_as_people_call_it(docs: Path) -> None:
    """In any language, before the id too."""
    assert review(docs, "done", "praksis:a", "--language", "en", *BY, "--dry-run").exit_code == 0


def test_a_day_for_the_next_check_is_kept(docs: Path) -> None:
    """In the place of the period; a check of today needs no day."""
    found = review(docs, "done", "a", "--language", "nl", "--by", "anna", "--next", "2999-01-01")
    assert found.output.endswith("; the next check is due by 1 January 2999.\n")
    assert "next: 2999-01-01, of: " in (docs / "nl/praktijken/a.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Checked by Anna Bos on 20 December 2025."),
        ("nl", "Gecontroleerd door Anna Bos op 20 december 2025."),
        ("da", "Kontrolleret af Anna Bos 20. december 2025."),
    ],
)
def test_without_a_period_no_day_is_promised(docs: Path, language: str, sentence: str) -> None:
    """Said in the language of whoever checked."""
    (docs / "data/site.yml").write_text(SITE, encoding="utf-8")
    found = said(docs, language, "done", "practice:a", "--language", "en", "--by", "anna", "--on", "2025-12-20")
    assert (found.code, found.output.splitlines()[1:]) == (0, [sentence])


def test_a_dry_run_shows_the_change(docs: Path) -> None:
    """And writes nothing."""
    before = content(docs)
    found = review(docs, "done", "practice:a", "--language", "nl", "--by", "anna", "--on", "2025-12-20", "--dry-run")
    lines = [re.sub('of: "[0-9a-f]{16}"', "of: …", line) for line in found.output.splitlines()]
    assert [line for line in lines if line.startswith(("+", "-"))] == [
        "--- docs/nl/praktijken/a.md",
        "+++ docs/nl/praktijken/a.md",
        '-reviewed: {"by": "anna", "on": "2025-11-01"}',
        "+reviewed: {by: anna, on: 2025-12-20, of: …}",
    ]
    assert content(docs) == before


BY = ("--by", "anna")
REFUSED = {
    "no name": (
        ["practice:a", "--language", "nl"],
        2,
        "Say who checked the text: --by KEY, with a key of docs/data/people.yml. No check is without a name.",
    ),
    "no name for a later day": (
        ["practice:a", "--language", "nl", "--next", "2999-01-01"],
        2,
        "Say who checked the text: --by KEY, with a key of docs/data/people.yml. No check is without a name.",
    ),
    "a stranger": (
        ["practice:a", "--language", "nl", "--by", "Anna B"],
        2,
        f"""\
docs/data/people.yml names nobody by the key “Anna B”. {PEOPLE} Did you mean anna?
To add somebody, write this in docs/data/people.yml, with your own words:
anna-b:
  name: Anna B
  profile:
    nl: "Zeg in een of twee zinnen wie dit is."
    da: "Fortæl i en sætning eller to, hvem det er."
    en: "Say in a sentence or two who this is.\"""",
    ),
    "no entry": (
        ["practise:a", "--language", "nl", *BY],
        2,
        "There is no “practise:a”. Did you mean practice:a?",
    ),
    "no text": (
        ["practice:a", "--language", "sv", *BY],
        2,
        "practice:a has no text in “sv”, but in: da, en, nl.",
    ),
    "no language": (
        ["practice:a", *BY],
        2,
        "practice:a has a text in da, en, nl: choose one with --language.",
    ),
    "facts": (
        ["law:nis2-act", "--language", "nl", *BY],
        1,
        "docs/data/law.yml:1:1: error: law:nis2-act has no text of its own: change it in docs/data/law.yml.",
    ),
    "a day to come": (
        ["practice:a", "--language", "nl", *BY, "--on", "2999-01-01"],
        2,
        "1 January 2999 is still to come: write the day on which the text was checked.",
    ),
    "a day before": (
        ["practice:a", "--language", "nl", *BY, "--on", "2025-12-20", "--next", "2025-12-19"],
        2,
        "The next check, on 19 December 2025, would come before this one, on 20 December 2025.",
    ),
}


@pytest.mark.parametrize(("arguments", "code", "sentence"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_check_is_refused(docs: Path, arguments: list[str], code: int, sentence: str) -> None:
    """In one sentence; nothing is written."""
    before = content(docs)
    found = review(docs, "done", *arguments)
    assert (found.exit_code, found.output) == (code, f"{sentence}\n")
    assert content(docs) == before


ONE_PERSON = "Is Team one person? Then take “group: true” away there."


@pytest.mark.parametrize(
    ("people", "sentence"),
    [
        ("anna: {name: Anna Bos}\n", ": name one of anna. " + ONE_PERSON),
        ("", ". " + ONE_PERSON + " Else say --by with the key of a person: you are shown what to add."),
    ],
)
def test_a_group_checks_nothing(docs: Path, people: str, sentence: str) -> None:
    """Pages promise the name of a person; who copied a group is told how to make one of it."""
    (docs / "data/people.yml").write_text(f"{people}team: {{name: Team, group: true}}\n", encoding="utf-8")
    before = content(docs)
    found = review(docs, "done", "practice:a", "--language", "en", "--by", "team")
    words = f"“team” is a group in docs/data/people.yml, and a text is checked by a person{sentence}\n"
    assert (found.exit_code, found.output, content(docs)) == (2, words, before)


@pytest.mark.parametrize("arguments", [["due"], ["done", "practice:a", "--language", "en"]])
def test_no_group_is_offered(docs: Path, arguments: list[str]) -> None:
    """Who takes it would be refused; no guess names it either."""
    (docs / "data/people.yml").write_text("team: {name: Team, group: true}\n", encoding="utf-8")
    first = review(docs, *arguments, "--by", "tea").output.splitlines()[0]
    assert first == "docs/data/people.yml names nobody by the key “tea”."


def test_the_lines_to_add_are_ready(docs: Path) -> None:
    """Put below the others as they stand, they make a person who can check a text."""
    wanted = ("done", "practice:a", "--language", "en", "--by", "joost")
    lines = review(docs, *wanted).output.splitlines()[2:]
    with (docs / "data/people.yml").open("a", encoding="utf-8") as file:
        file.write("\n".join(["", *lines, ""]))
    found = review(docs, *wanted)
    assert (found.exit_code, found.output.splitlines()[-1].partition(" on ")[0]) == (0, "Checked by Joost")


def test_a_site_without_people_says_where_they_are_written(docs: Path) -> None:
    """There is none to choose from."""
    (docs / "data/people.yml").unlink()
    found = review(docs, "due", "--by", "jansen")
    assert found.output == "docs/data/people.yml names nobody by the key “jansen”.\n"


def test_what_would_break_a_text_is_not_written(docs: Path) -> None:
    """Here the front matter is one group in braces: no line can be added to it."""
    path = docs / "en/practices/a.md"
    path.write_text("---\n{kind: practice, id: a, title: A, summary: About a.}\n---\n", encoding="utf-8")
    before = content(docs)
    found = review(docs, "done", "practice:a", "--language", "en", *BY, "--on", "2025-12-20")
    assert found.exit_code == 1
    first, second = found.stderr.splitlines()
    assert first == "Nothing was changed, for this would be wrong then:"
    assert second.startswith("docs/en/practices/a.md:3:")
    assert content(docs) == before


def test_a_text_that_cannot_be_read_is_named(docs: Path) -> None:
    """With the command that says why."""
    for path in ("nl/praktijken/a.md", "da/praksis/a.md", "en/practices/a.md"):
        (docs / path).write_text("---\nkind: practice\nid: a\nroles: 3\n---\n", encoding="utf-8")
    found = review(docs, "done", "practice:a", "--language", "nl", *BY)
    assert (found.exit_code, found.output) == (1, "docs: error: “practice:a” could not be read: run vademecum check.\n")


@pytest.mark.parametrize("command", [["due"], ["done", "practice:a", "--language", "nl", *BY]])
def test_settings_that_cannot_be_read_are_named(docs: Path, command: list[str]) -> None:
    """Without them no text is read."""
    (docs / "data/site.yml").write_text("title: [", encoding="utf-8")
    found = review(docs, *command)
    assert (found.exit_code, found.output) == (1, "The settings cannot be read: run vademecum check.\n")


def test_a_text_that_changed_after_its_check_is_listed(docs: Path) -> None:
    """In words, JSON and CSV, until it is checked again; another break of lines or place of a link is no change."""
    done = ["done", "practice:a", "--language", "en", *BY, "--on", "23-11-2025", "--next", "2999-01-01"]
    path = docs / "en/practices/a.md"
    path.write_text(path.read_text(encoding="utf-8").replace("Words.", "Words [here](b.md)."), encoding="utf-8")
    assert review(docs, *done).exit_code == 0
    path.write_text(path.read_text(encoding="utf-8").replace("Words [here](b.md)", "Words\n[here](c.md)"), "utf-8")
    assert "Changed since" not in review(docs, "due", *DAY).output
    path.write_text(path.read_text(encoding="utf-8").replace("Words", "Other words"), encoding="utf-8")
    assert review(docs, "due", *DAY).output.endswith(
        "\n\nChanged since they were checked:\n            A (practice:a, en): "
        "checked on 23 November 2025 by Anna Bos (anna) · docs/en/practices/a.md\n"
    )
    found = json.loads(review(docs, "due", "--format", "json", *DAY).output)["changed"]
    assert [(one["file"], one["by"], one["checked"]) for one in found] == [
        ("docs/en/practices/a.md", "anna", "2025-11-23")
    ]
    rows = [*csv.DictReader(io.StringIO(review(docs, "due", "--format", "csv", *DAY).output))]
    assert [(row["language"], row["changed"]) for row in rows] == [("nl", ""), ("da", ""), ("en", "yes")]
    assert review(docs, *done).exit_code == 0
    assert "Changed since" not in review(docs, "due", *DAY).output


@pytest.mark.parametrize("day", ["23/11/2026", "2026-13-01", "november"])
def test_what_is_no_day_is_refused_with_an_example(docs: Path, day: str) -> None:
    """The way of writing that people use here is taken: 23-11-2026."""
    found = review(docs, "due", "--date", day)
    assert (found.exit_code, f"“{day}” is no day: write it as 2026-11-23." in found.output) == (2, True)

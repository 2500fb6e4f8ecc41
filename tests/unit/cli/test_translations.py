"""Takes a site whose original changes; checks what `vademecum translations` says, records and refuses."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from tests.builds import content
from tests.sites import make_docs, text
from vademecum.cli import main

NL = "## Waarom {#why}\n\nDaarom.\n\n## Hoe {#how}\n\nZo.\n"
DA = "## Hvorfor {#why}\n\nDerfor.\n\n## Hvordan {#how}\n\nSådan.\n"
EN = "## Why {#why}\n\nBecause.\n\n## How {#how}\n\nLike this.\n"
FILES = {
    **{f"{code}/index.md": text("page", "home", "") for code in ("nl", "da", "en")},
    "nl/waarom.md": text("page", "reasons", NL),
    "da/hvorfor.md": text("page", "reasons", DA),
    "en/why.md": text("page", "reasons", EN, original=True),
    "nl/blog/alleen.md": text("post", "alone", "Alleen hier.\n", date="2026-11-20", authors=["kim"]),
    "data/people.yml": "kim:\n  name: Kim\n  profile: {nl: Arts, da: Læge, en: Doctor}\n",
}


def run(docs: Path, *arguments: str) -> Result:
    """Run the command on these texts."""
    return CliRunner().invoke(main, ["translations", *arguments, "--docs-dir", str(docs)])


def edit(docs: Path, path: str, old: str, new: str) -> None:
    """Replace words that stand there."""
    words = (docs / path).read_text(encoding="utf-8")
    assert old in words
    (docs / path).write_text(words.replace(old, new), encoding="utf-8")


def behind(docs: Path) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """What `status` lists: entry, language, and sections with their state."""
    found = json.loads(run(docs, "status", "--format", "json").output)["translations"]
    return [
        (one["entry"], one["language"], [(section["section"], section["state"]) for section in one["sections"]])
        for one in found
    ]


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives texts whose translations are all recorded, in a folder without a repository."""
    docs = make_docs(tmp_path, FILES)
    assert run(docs, "done", "--new", "--date", "2026-11-20").output.splitlines() == [
        f"Written to {docs / 'data/translations/page/home.json'}.",
        f"Written to {docs / 'data/translations/page/reasons.json'}.",
        "12 sections recorded.",
    ]
    return docs


def test_nothing_is_to_do_where_all_is_recorded(docs: Path) -> None:
    """A post may stand in one language alone."""
    assert run(docs, "status").output == "Every translation is up to date.\n"
    assert behind(docs) == []


def test_a_check_that_its_text_has_outlived_is_told(docs: Path) -> None:
    """It needs no translator, and is said all the same: in the sum, and with --all at the text."""
    edit(docs, "da/hvorfor.md", "summary:", f"reviewed: {{by: kim, on: 2026-11-20, of: '{'0' * 16}'}}\nsummary:")
    assert run(docs, "status").output.splitlines() == [
        "Every translation is up to date.",
        "1 translation has changed since a named person checked it: vademecum review due lists it.",
    ]
    assert (
        "page:reasons da: up to date, checked by a named person, changed since" in run(docs, "status", "--all").output
    )
    assert run(docs, "status", "--fail").exit_code == 0


def test_the_first_record_tells_how_to_go_on(tmp_path: Path) -> None:
    """Once, and where others are left."""
    docs = make_docs(tmp_path, FILES)
    lines = run(docs, "done", "page:reasons", "--to", "da").output.splitlines()
    assert lines[0] == f"Written to {docs / 'data/translations/page/reasons.json'}."
    assert lines[-2:] == [
        "4 sections recorded.",
        "This is the first record of this site. To record all other translations as they are: "
        "vademecum translations done --new",
    ]
    assert run(docs, "done", "page:reasons").output.splitlines()[-1] == "4 sections recorded."


def test_an_edited_paragraph_is_behind_in_both_languages(docs: Path) -> None:
    """That section, and no other."""
    edit(docs, "en/why.md", "Like this.", "Like that.")
    expected = [("how", "behind")]
    assert behind(docs) == [("page:reasons", "nl", expected), ("page:reasons", "da", expected)]


def test_the_change_is_told(docs: Path) -> None:
    """In words, and in JSON with its size."""
    edit(docs, "en/why.md", "Like this.", "Like that.")
    assert "    ## How {#how} Like [-this.-] {+that.+}\n" in run(docs, "status", "--to", "da").output
    (found,) = json.loads(run(docs, "status", "--to", "da", "--format", "json").output)["translations"]
    section: dict[str, Any] = found["sections"][0]
    assert (section["words_changed"], section["recorded"], section["translation_changed"]) == (2, "2026-11-20", False)
    assert [part["fate"] for part in section["change"]] == ["stays", "goes", "comes"]


def test_an_edit_of_the_translation_clears_nothing(docs: Path) -> None:
    """Only what its author says does."""
    edit(docs, "en/why.md", "Like this.", "Like that.")
    edit(docs, "da/hvorfor.md", "Sådan", "Således")
    assert [language for _, language, _ in behind(docs)] == ["nl", "da"]
    assert run(docs, "done", "page:reasons", "--to", "da").output.splitlines()[1:] == ["1 section recorded."]
    assert [language for _, language, _ in behind(docs)] == ["nl"]


def test_still_ok_clears_what_needs_no_change(docs: Path) -> None:
    """In all languages, or in those that are named; a later change is one again."""
    edit(docs, "en/why.md", "Like this.", "Like  thís.")
    run(docs, "still-ok", "page:reasons", "--to", "nl", "--section", "how")
    assert [language for _, language, _ in behind(docs)] == ["da"]
    run(docs, "still-ok", "page:reasons")
    assert behind(docs) == []
    assert "(how): behind, marked as still fine" in run(docs, "status", "--all").output
    edit(docs, "en/why.md", "Like  thís.", "Otherwise.")
    assert "Like [-thís.-]" not in run(docs, "status").output
    assert "[-Like thís.-] {+Otherwise.+}" in run(docs, "status").output
    assert [language for _, language, _ in behind(docs)] == ["nl", "da"]


def test_a_translation_that_nobody_worked_on_is_not_done(docs: Path) -> None:
    """Nothing is recorded, not even the other language."""
    edit(docs, "en/why.md", "Like this.", "Like that.")
    edit(docs, "da/hvorfor.md", "Sådan", "Således")
    before = content(docs)
    found = run(docs, "done", "page:reasons")
    assert found.exit_code == 1
    first, second = found.stderr.splitlines()
    assert first.startswith("docs/nl/waarom.md:11:1: error: The original of the section “how” has changed, ")
    assert first.endswith(" run: vademecum translations still-ok page:reasons --to nl --section how")
    assert second == "Nothing was changed."
    assert content(docs) == before


def test_a_dry_run_shows_and_writes_nothing(docs: Path) -> None:
    """As a difference of the record."""
    edit(docs, "en/why.md", "Like this.", "Like that.")
    before = content(docs)
    found = run(docs, "still-ok", "page:reasons", "--dry-run")
    assert found.output.splitlines() == [
        f"Would change: {docs / 'data/translations/page/reasons.json'}",
        "Nothing was changed.",
        "2 sections to record.",
    ]
    assert content(docs) == before


def test_the_same_record_has_the_same_bytes(docs: Path) -> None:
    """Saying again what is said already changes nothing."""
    before = content(docs)
    assert run(docs, "done", "page:reasons").output == "There is nothing to change.\n"
    assert content(docs) == before


def test_a_draft_is_not_done(docs: Path) -> None:
    """Nor is it behind: it says itself that it is not finished."""
    edit(docs, "da/hvorfor.md", "kind:", "draft: true\nkind:")
    edit(docs, "en/why.md", "Like this.", "Like that.")
    assert [language for _, language, _ in behind(docs)] == ["nl"]
    *_, last = run(docs, "done", "page:reasons", "--to", "da").output.splitlines()
    assert last == "There is nothing to change."


def test_of_a_draft_nothing_is_claimed(docs: Path) -> None:
    """It is neither up to date nor counted as work; the others of what was named are told apart from it."""
    for path in ("nl/waarom.md", "da/hvorfor.md"):
        edit(docs, path, "kind:", "draft: true\nkind:")
    assert run(docs, "status", "page:reasons").output.splitlines() == [
        "No translation is ready yet.",
        "2 translations are drafts and are counted once they are published; --all shows their sections.",
    ]
    assert run(docs, "status", "home", "reasons", "--to", "da").output.splitlines() == [
        "The only other translation is up to date.",
        "1 translation is a draft and is counted once it is published; --all shows its sections.",
    ]
    assert run(docs, "status").output.splitlines()[0] == "The 4 other translations are up to date."


def test_a_section_that_only_the_translation_has_is_called_by_its_heading(docs: Path) -> None:
    """The original has no name for it."""
    edit(docs, "da/hvorfor.md", "## Hvordan {#how}", "## Hvem {#who}\n\nOs.\n\n## Hvordan {#how}")
    assert "  Hvem (who): the original has no such section" in run(docs, "status", "--to", "da").output.splitlines()


def test_a_missing_translation_is_one_thing_to_do(docs: Path) -> None:
    """Not one for each section."""
    (docs / "da/hvorfor.md").unlink()
    found = run(docs, "status", "--to", "da").output
    assert found.splitlines() == [
        "page:reasons da: not translated (docs/en/why.md)",
        "1 of 3 translations need work.",
    ]


def test_what_is_not_recorded_at_all_is_one_line(tmp_path: Path) -> None:
    """The sections are listed for a text that is named."""
    docs = make_docs(tmp_path, FILES)
    assert run(docs, "status", "--to", "da").output.splitlines() == [
        "page:home da: not recorded, all 2 sections (docs/da/index.md)",
        "page:reasons da: not recorded, all 4 sections (docs/da/hvorfor.md)",
        "2 of 3 translations need work.",
        "For the sections of one text: vademecum translations status KIND:ID --all",
    ]
    assert run(docs, "status", "reasons", "--to", "da").output.splitlines() == [
        "page:reasons da: not recorded, all 4 sections (docs/da/hvorfor.md)",
        "1 of 1 translations need work.",
    ]
    assert run(docs, "status", "reasons", "--to", "da", "--all").output.splitlines()[1:3] == [
        "  Title (front.title): not recorded",
        "  Summary (front.summary): not recorded",
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["reasons", "--to", "da"], "The translation named is up to date."),
        (["reasons"], "Both translations named are up to date."),
        (["reasons", "home"], "All 4 translations named are up to date."),
        (["reasons", "--to", "en"], "There is no such translation: the original is in this language."),
        ([], "Every translation is up to date."),
    ],
)
def test_no_more_is_claimed_than_was_looked_at(arguments: list[str], said: str, docs: Path) -> None:
    """A part of the site says nothing of the rest."""
    assert run(docs, "status", *arguments).output == f"{said}\n"


def test_a_pipeline_can_fail(docs: Path) -> None:
    """Where something needs work, and only if it asks for that."""
    assert run(docs, "status", "--fail").exit_code == 0
    edit(docs, "en/why.md", "Like this.", "Like that.")
    assert (run(docs, "status").exit_code, run(docs, "status", "--fail").exit_code) == (0, 1)


@pytest.mark.parametrize("name", ["page:reasons", "reasons", "docs/da/hvorfor.md", "da/hvorfor.md"])
def test_a_text_has_several_names(name: str, docs: Path) -> None:
    """Kind and id, the id where it is one of a kind, and its file."""
    edit(docs, "en/why.md", "Like this.", "Like that.")
    assert "page:reasons da" in run(docs, "status", name).output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["status", "page:reason"], "There is no “page:reason”. Did you mean page:reasons?"),
        (["status", "xyz"], "There is no “xyz”: name an entry as kind and id, such as role:cmio."),
        (["status", "--to", "sv"], "The site has no language “sv”. Choose one of: nl, da, en."),
        (["done"], "Name a text, such as role:cmio; or say --new to record all that are not recorded yet."),
        (
            ["done", "page:reasons", "--section", "who"],
            "page:reasons has no section “who”. It has: front.title, front.summary, why, how.",
        ),
    ],
)
def test_what_makes_no_sense_is_refused(arguments: list[str], said: str, docs: Path) -> None:
    """In one sentence, with the exit code of a wrong use."""
    found = run(docs, *arguments)
    assert (found.exit_code, found.output) == (2, f"{said}\n")


def test_still_ok_leads_to_done_where_nobody_compared(tmp_path: Path) -> None:
    """What nobody has said to be right cannot still be so."""
    said = run(make_docs(tmp_path, FILES), "still-ok", "page:reasons", "--to", "nl").output
    assert "Nobody has compared page:reasons nl yet." in said
    assert "vademecum translations done page:reasons --to nl" in said


def test_done_says_that_a_draft_waits(docs: Path) -> None:
    """And not only that there is nothing to change."""
    edit(docs, "nl/waarom.md", 'kind: "page"', 'draft: true\nkind: "page"')
    said = run(docs, "done", "page:reasons", "--to", "nl").output
    assert "page:reasons nl is a draft: nothing is recorded of it before “draft: true” is taken away." in said

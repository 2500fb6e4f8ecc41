"""Takes small sites; checks what `vademecum digest` writes, what it says, and what it leaves alone."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.builds import content
from tests.sites import SITE, make_docs
from tests.unit.digests import FILES, post
from vademecum.cli import main

RECORD = "data/digests.yml"


def run(docs: Path, *arguments: str, week: str = "2026-W47", **environment: str) -> Result:
    """Run the command into the folder `out` beside the texts."""
    options = ["--week", week, "--docs-dir", str(docs), "--output", str(docs.parent / "out")]
    runner = CliRunner(env={"SOURCE_DATE_EPOCH": None, "VADEMECUM_URL": None, **environment})
    return runner.invoke(main, ["digest", *options, *arguments])


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives the texts of a small site."""
    return make_docs(tmp_path / "kb", FILES)


def test_the_files_of_a_language_stand_in_its_folder(docs: Path) -> None:
    """And the record below the texts; the command says where."""
    found = run(docs, "--language", "da")
    names = ["digest.html", "digest.txt", "uge-47-2026-det-nye.md"]
    paths = [docs.parent / "out" / "da" / name for name in names] + [docs / RECORD]
    assert found.exit_code == 0, found.output
    assert found.output.splitlines() == [f"Written to {path}." for path in paths]
    assert all(path.read_bytes() for path in paths)


def test_the_first_language_is_the_one_unless_another_is_named(docs: Path) -> None:
    """That of the site, not that of whoever runs the command."""
    run(docs)
    assert (docs.parent / "out" / "nl" / "digest.txt").is_file()


def test_the_folder_is_named_by_the_week(docs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unless another is named."""
    monkeypatch.chdir(docs.parent)
    assert CliRunner().invoke(main, ["digest", "--week", "2026-W47", "--language", "da"]).exit_code == 0
    assert (docs.parent / "digest" / "2026-W47" / "da" / "digest.html").is_file()


def test_running_again_changes_no_byte(docs: Path) -> None:
    """Neither of the files nor of the record, whatever order the languages are written in."""
    for code in ("nl", "da", "nl", "da"):
        run(docs, "--language", code)
    first = content(docs.parent)
    for code in ("da", "nl"):
        run(docs, "--language", code)
    assert content(docs.parent) == first


def test_the_next_week_does_not_say_it_again(docs: Path) -> None:
    """The day of a law and the link of the next week were in this one's."""
    law = docs / "data" / "law.yml"
    law.write_text(law.read_text(encoding="utf-8").replace("2027-01-18", "2028-01-18"), encoding="utf-8")
    run(docs, "--language", "da")
    found = run(docs, "--language", "da", week="2026-W48")
    assert (found.exit_code, found.output) == (1, "There is nothing to report for week 2026-W48 in da.\n")


def test_an_empty_week_writes_nothing(docs: Path) -> None:
    """It says so in one sentence."""
    before = content(docs.parent)
    found = run(docs, week="2020-W02")
    assert (found.exit_code, found.output) == (1, "There is nothing to report for week 2020-W02 in nl.\n")
    assert content(docs.parent) == before


@pytest.mark.parametrize("week", ["2026-W60", "2026-47", "", "tomorrow"])
def test_a_week_that_is_none_is_named(week: str, docs: Path) -> None:
    """In one sentence that shows one."""
    found = run(docs, week=week)
    assert found.exit_code == 2
    assert found.output == f"“{week}” is not a week of the calendar: write one such as 2026-W47.\n"


def test_a_language_that_the_site_lacks_is_named(docs: Path) -> None:
    """With those that it has."""
    found = run(docs, "--language", "sv")
    assert (found.exit_code, found.output) == (2, "The site has no language “sv”. Choose one of: nl, da, en.\n")


@pytest.mark.parametrize(
    ("arguments", "environment", "begin"),
    [
        ([], {}, "https://example.org/nl/"),
        (["--url", "https://kb.example/a"], {}, "https://kb.example/a/nl/"),
        (["--site-url", "https://kb.example/a/"], {}, "https://kb.example/a/nl/"),
        ([], {"VADEMECUM_URL": "https://kb.example/"}, "https://kb.example/nl/"),
    ],
)
def test_links_lead_to_the_published_site(
    arguments: list[str], environment: dict[str, str], begin: str, docs: Path
) -> None:
    """At the address that is given, else above that of the ids."""
    run(docs, *arguments, **environment)
    assert f"\n{begin}blog/new/\n" in (docs.parent / "out" / "nl" / "digest.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("url", ["kb.example", "ftp://kb.example/", "https://kb.example/?a=1", 'https://a/"b'])
def test_an_address_that_is_none_is_named(url: str, docs: Path) -> None:
    """A link made of it would lead nowhere."""
    found = run(docs, "--url", url)
    assert found.exit_code == 2
    assert found.output == f"“{url}” is not a web address: write one such as https://example.org/kb/.\n"


@pytest.mark.parametrize("path", ["data/links.yml", RECORD, "nl/blog/new.md", "data/site.yml"])
def test_texts_with_errors_are_not_told_of(path: str, docs: Path) -> None:
    """A record that cannot be read is not written over."""
    (docs / path).write_text("a: [", encoding="utf-8")
    before = content(docs.parent)
    found = run(docs)
    said = "The settings cannot be read" if path == "data/site.yml" else "The texts have errors"
    assert (found.exit_code, found.output) == (1, f"{said}: run vademecum check.\n")
    assert content(docs.parent) == before


@pytest.mark.parametrize("language", ["nl", "da"])
def test_a_failure_leaves_all_files_as_they_were(language: str, docs: Path) -> None:
    """Here a folder stands in the place of the plain text."""
    run(docs, "--language", "nl")
    (docs / "nl" / "blog" / "late.md").write_text(post("late"), encoding="utf-8")
    for code in ("nl", "da"):
        text = docs.parent / "out" / code / "digest.txt"
        text.unlink(missing_ok=True)
        text.mkdir(parents=True)
    before = content(docs.parent)
    found = run(docs, "--language", language)
    assert (found.exit_code, found.output.startswith("Nothing was written: ")) == (1, True)
    assert content(docs.parent) == before


def test_the_day_of_the_build_says_which_posts_are_there(docs: Path) -> None:
    """As for the site itself."""
    (docs / "data" / "site.yml").write_text(f"date: 2026-11-18\n{SITE}", encoding="utf-8")
    (docs / "nl" / "blog" / "late.md").write_text(post("late", date="2026-11-20"), encoding="utf-8")
    said = docs.parent / "out" / "nl" / "digest.txt"
    run(docs)
    assert "Late" not in said.read_text(encoding="utf-8")
    run(docs, "--date", "2026-11-20")
    assert "Late" in said.read_text(encoding="utf-8")


def test_the_clock_is_not_asked(docs: Path) -> None:
    """Without a week there is none."""
    found = CliRunner().invoke(main, ["digest", "--docs-dir", str(docs)])
    assert found.exit_code == 2
    assert "--week" in found.output

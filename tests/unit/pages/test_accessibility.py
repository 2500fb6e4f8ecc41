"""Takes an accessibility statement; checks its page in each language, and its copy for machines."""

import json
from pathlib import Path

import pytest

from tests.unit.facts import FACTS
from tests.unit.pages.reading import page_of, section, tree_of
from tests.unit.statements import STATEMENT

PATHS = {"nl": "nl/toegankelijkheid.md", "da": "da/tilgaengelighed.md", "en": "en/accessibility.md"}
LISTS = ("barriers", "burden", "excluded")


def english(folder: Path, statement: str = STATEMENT) -> str:
    """The English page."""
    return page_of(folder, FACTS | {"data/accessibility.yml": statement}, PATHS["en"])


def without_lists() -> str:
    """The statement with nothing that fails or is taken out, and without a telephone number."""
    kept, skip = [], False
    for line in STATEMENT.splitlines(keepends=True):
        skip = line.startswith(LISTS) or (skip and line.startswith(" "))
        kept += [] if skip else [line]
    return "".join(kept).replace("telephone: +31 20 123, ", "")


@pytest.mark.parametrize("code", PATHS)
def test_each_language_has_a_page(tmp_path: Path, code: str) -> None:
    """It knows the others, and is of no kind of entry."""
    meta = tree_of(tmp_path, FACTS | {"data/accessibility.yml": STATEMENT})[PATHS[code]].meta
    assert (meta["language"], meta["kind"], meta["entry"], meta["state"]) == (code, "accessibility", "", "own")
    assert {other["language"]: other["path"] for other in meta["alternates"]} == PATHS


def test_a_site_without_a_statement_has_no_page(tmp_path: Path) -> None:
    """And no copy."""
    paths = [file.path for file in tree_of(tmp_path, FACTS)]
    assert not [path for path in paths if path in (*PATHS.values(), "accessibility.json")]


def test_the_description_sums_the_statement_up(tmp_path: Path) -> None:
    """Status, standards, last test, and where to write."""
    meta = tree_of(tmp_path, FACTS | {"data/accessibility.yml": STATEMENT})[PATHS["en"]].meta
    assert meta["description"] == (
        "This site partly meets WCAG 2.2 AA and EN 301 549 v3.2.1. It was last tested on 1 October 2026. If something"
        " here does not work for you, write to help@example.org. We aim to answer within 5 working days."
    )
    assert meta["description"].startswith(meta["lead"])
    assert meta["lead"] == "This site partly meets WCAG 2.2 AA and EN 301 549 v3.2.1."
    assert meta["trust"] == ["Partly accessible", "Statement last reviewed on 21 November 2026"]


@pytest.mark.parametrize(
    ("anchor", "lines"),
    [
        ("status", ["**This site partly meets WCAG 2.2 AA and EN 301 549 v3.2.1.** One picture."]),
        (
            "barriers",
            [
                "### A picture {: #barrier-1 }",
                "- **Criterion**: 1.1.1",
                "- **Reason**: It is old.",
                "- **What you can do instead**: Call us.",
                "- **To be mended by**: 31 December 2026",
            ],
        ),
        ("burden", ["- **An archive**: It is too large."]),
        ("excluded", ["- **A map**: It is another's."]),
        (
            "assessment",
            [
                "Looked at.",
                "- **By whom**: an agency",
                "- **When**: 1 October 2026",
                "These tests were done:",
                "- keyboard",
            ],
        ),
        ("untested", ["- screen reader"]),
        (
            "about",
            [
                "- **First made on**: 21 November 2025",
                "- **Last reviewed on**: 21 November 2026",
                "- **Languages**: [Dutch](../nl/toegankelijkheid.md){hreflang=nl},"
                " [Danish](../da/tilgaengelighed.md){hreflang=da} and English",
                "- **Machine-readable copy**: [accessibility.json](../accessibility.json){type=application/json}",
            ],
        ),
    ],
)
def test_a_part_of_the_page_says_what_the_file_says(tmp_path: Path, anchor: str, lines: list[str]) -> None:
    """Each under a heading with the same anchor in every language."""
    assert [line for line in section(english(tmp_path), anchor).splitlines() if line] == lines


def test_a_reader_can_write_and_call(tmp_path: Path) -> None:
    """With the time that an answer takes."""
    contact = section(english(tmp_path), "contact")
    assert '<a href="mailto:help@example.org">help@example.org</a>' in contact
    assert "- **Telephone**: +31 20 123" in contact
    assert contact.endswith("We aim to answer within 5 working days.")


def test_laws_and_supervisors_have_their_country_and_numbered_sources(tmp_path: Path) -> None:
    """A source that is cited twice keeps its number, and stands once in the list."""
    page = english(tmp_path)
    assert section(page, "law").startswith("- **European Union – Directive**: It asks for this.<sup")
    supervisor = section(page, "enforcement")
    assert supervisor.startswith("- **United Kingdom – Commission**: Complain there.<sup")
    assert supervisor.endswith(
        '<a href="https://example.org/commission" rel="external">https://example.org/commission</a>'
    )
    assert [number for number in "123" if f"[{number}]" in supervisor] == ["1", "2"]
    assert section(page, "sources").count("<li") == 2


def test_what_a_statement_lacks_is_said(tmp_path: Path) -> None:
    """No silence that a reader could take for an omission."""
    page = english(tmp_path, without_lists())
    assert section(page, "barriers").startswith("We know of nothing here that fails a criterion.")
    assert section(page, "burden") == "No part is excepted because of what mending it would cost."
    assert section(page, "excluded") == "Nothing: this statement covers the whole site."
    assert "- **Telephone**: there is no number yet" in page


def test_words_of_another_language_are_marked_with_it(tmp_path: Path) -> None:
    """Where the page's own are missing."""
    page = english(tmp_path, STATEMENT.replace(", en: A map", ""))
    assert '- **<span lang="nl">Een kaart</span>**: It is another\'s.' in page


def test_words_are_no_markup(tmp_path: Path) -> None:
    """Whatever a writer puts in, it is shown as it is."""
    page = english(tmp_path, STATEMENT.replace("en: A map", 'en: "A *map* <b>"'))
    assert r"**A \*map\* &lt;b&gt;**" in page


def test_the_copy_holds_the_whole_statement(tmp_path: Path) -> None:
    """With words by language, the languages of the site and the sources that are cited."""
    file = tree_of(tmp_path, FACTS | {"data/accessibility.yml": without_lists()})["accessibility.json"]
    copy = json.loads(str(file.content))
    assert (copy["status"], copy["reviewed"], copy["barriers"]) == ("partial", "2026-11-21", [])
    assert copy["contact"] == {"email": "help@example.org", "telephone": None, "response_days": 5}
    assert copy["organisation"]["da"] == "Sygehus"
    assert copy["languages"] == ["nl", "da", "en"]
    assert {key: source["title"] for key, source in copy["sources"].items()} == {
        "nis2-article-20": "Directive 2022/2555",
        "doe-view": "Wie stuurt?",
    }


def test_page_and_copy_name_the_file_that_they_are_made_of(tmp_path: Path) -> None:
    """So that it can be edited from there."""
    tree = tree_of(tmp_path, FACTS | {"data/accessibility.yml": STATEMENT})
    assert {tree[path].inputs for path in (*PATHS.values(), "accessibility.json")} == {("docs/data/accessibility.yml",)}

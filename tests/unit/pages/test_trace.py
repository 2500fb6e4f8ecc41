"""Takes statements of pieces by others; checks where the page says that each of them lives."""

from pathlib import Path

from tests.reports import problems
from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import page_of, section

TRACE = """\
seeds:
  call: {name: {nl: De oproep, da: Opfordringen, en: The call}, source: doe-view}
  ability: {name: {nl: Het vermogen, da: Evnen, en: The ability}, source: nis2-article-20}
statements:
  - seed: ability
    words: {nl: Samen kunnen, da: Kunne sammen, en: "Able | together"}
    competencies: [bridging]
    practices: [ownership]
    items: ["nis2#training"]
  - seed: call
    words: {nl: Op de agenda, da: På dagsordenen, en: On the agenda}
    competencies: [strategy, bridging]
    practices: [ownership]
    items: ["nis2#scope", "nis2#training"]
"""
FILES = {
    **FACTS,
    "data/trace.yml": TRACE,
    "en/practices/ownership.md": text("practice", "ownership", title="Ownership"),
    "en/checklists/nis2.md": text("checklist", "nis2", "- [ ] A {#scope}\n- [ ] B {#training}\n", title="NIS2"),
    "en/trace.md": text("page", "trace", "All began with five pieces [@nis2-article-20].\n"),
}


def test_a_statement_leads_to_all_that_it_became(tmp_path: Path) -> None:
    """Below its seed, with its number among all; an item by its number in its list."""
    assert section(page_of(tmp_path, FILES, "en/trace.md"), "call").splitlines()[-1] == (
        "| 2 | On the agenda | [Strategy](competencies/strategy.md), [Bridging](competencies/bridging.md) | "
        "[Ownership](practices/ownership.md) | "
        "[NIS2, 1](checklists/nis2.md#scope), [NIS2, 2](checklists/nis2.md#training) |"
    )


def test_signs_of_markdown_in_a_statement_are_shown(tmp_path: Path) -> None:
    """They part no cells."""
    assert "| 1 | Able \\| together |" in page_of(tmp_path, FILES, "en/trace.md")


def test_a_seed_is_cited(tmp_path: Path) -> None:
    """Behind the sources of the text, and each once."""
    page = page_of(tmp_path, FILES, "en/trace.md")
    assert [line.split('"')[1] for line in page.splitlines() if line.startswith("<li id=")] == [
        "source-nis2-article-20",
        "source-doe-view",
    ]
    assert 'href="#source-doe-view" aria-label="Source 2"' in section(page, "call")


def test_a_page_without_statements_shows_its_text(tmp_path: Path) -> None:
    """A site may have no such file."""
    files = {path: words for path, words in FILES.items() if path != "data/trace.yml"}
    assert "five pieces" in page_of(tmp_path, files, "en/trace.md")


def test_a_statement_names_what_exists(tmp_path: Path) -> None:
    """Seed, competency, practice and item; each that does not is reported at its place."""
    files = FILES | {
        "data/trace.yml": TRACE.replace("seed: ability", "seed: abilty")
        .replace("[bridging]", "[brigding]")
        .replace('"nis2#scope"', '"nis2#scoop"')
    }
    found = [(str(one.span), one.values["value"]) for one in problems(tmp_path, files) if one.code == "fact-unknown"]
    assert found == [
        ("docs/data/trace.yml:5:11", "abilty"),
        ("docs/data/trace.yml:7:20", "brigding"),
        ("docs/data/trace.yml:14:13", "nis2#scoop"),
    ]

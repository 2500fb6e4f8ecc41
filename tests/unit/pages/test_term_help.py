"""Takes texts that use terms; checks how pages mark them, and the definitions at the end of a page."""

from pathlib import Path

from tests.sites import SITE, text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import page_of

MARK = "{class=vm-term aria-describedby=term-cloud}"
A = "nl/praktijken/a.md"


def page(folder: Path, body: str, path: str = A, **files: str) -> str:
    """The page of a Dutch practice with this body."""
    return page_of(folder, FACTS | {A: text("practice", "a", body)} | files, path)


def rows(page: str) -> list[str]:
    """The lines of the list of definitions."""
    _, _, rest = page.partition('<div class="vm-terms"')
    return [line for line in rest.splitlines() if line.startswith("- ")]


def test_a_use_is_a_link_that_its_definition_describes(tmp_path: Path) -> None:
    """To the page of the term; the definition stands once, however often the term is used."""
    made = page(tmp_path, "Een *wolk*, een Wolk.\n\n## Twee\nDe cloud [@doe-view].")
    assert f"Een *wolk*, een [Wolk](../begrippen/cloud.md){MARK}." in made
    assert f"\nDe [cloud](../begrippen/cloud.md){MARK}<sup" in made
    assert rows(made) == ['- [cloud](../begrippen/cloud.md): <span id="term-cloud">Rekenkracht elders.</span>']


def test_a_page_that_uses_no_term_has_no_list(tmp_path: Path) -> None:
    """Nor has one whose terms are links already."""
    assert "vm-term" not in page(tmp_path, "Een lucht, een [[cloud]], een cloud.")


def test_items_of_a_checklist_are_marked_too(tmp_path: Path) -> None:
    """Their ids and the lines below them stay."""
    body = "- [ ] Wij kennen de cloud {#scope}\n- [ ] Het bestuur leert {#training}\n"
    files = {"nl/checklists/nis2.md": text("checklist", "nis2", body)}
    made = page(tmp_path, "", "nl/checklists/nis2.md", **files)
    assert f"- [ ] Wij kennen de [cloud](../begrippen/cloud.md){MARK}\n    {{: #scope }}\n    - " in made
    assert len(rows(made)) == 1


def test_a_borrowed_text_is_explained_in_its_language(tmp_path: Path) -> None:
    """With links into the language of the reader."""
    made = page(tmp_path, "De wolk.", "da/praksis/a.md")
    assert f"De [wolk](../begreber/sky.md){MARK}." in made
    (row,) = rows(made)
    assert row == (
        '- <span lang="nl">[cloud](../begreber/sky.md): <span id="term-cloud">Rekenkracht elders.</span></span>'
    )


def test_a_term_that_the_reader_sees_in_a_third_language_says_so(tmp_path: Path) -> None:
    """Its page speaks neither the language of the reader nor that of the text."""
    concepts = """\
cloud:
  en: {label: cloud, definition: Computing elsewhere.}
  nl: {label: cloud, definition: Rekenkracht elders.}
"""
    site = SITE.replace("  nl: {name: Nederlands}\n", "").replace("languages:\n", "languages:\n  sv: {name: svenska}\n")
    files = {
        "data/site.yml": site.replace("  en: {name: English}\n", "  en: {name: English}\n  nl: {name: Nederlands}\n"),
        "data/concepts.yml": concepts,
        "nl/a.md": text("practice", "a", "De cloud."),
    }
    made = page_of(tmp_path, files, "sv/practice/a.md")
    assert "[cloud](../term/cloud.md){class=vm-term hreflang=en aria-describedby=term-cloud}" in made


def test_signs_of_markdown_and_html_stay_what_they_are(tmp_path: Path) -> None:
    """In labels and in definitions."""
    files = {"data/concepts.yml": "a-b:\n  nl: {label: 'A_B & C', alternatives: [abc], definition: 'x < *y* & z'}\n"}
    (row,) = rows(page(tmp_path, "Een abc.", **files))
    assert row.endswith(r"(../begrippen/a-b-c.md): <span id=" + r'"term-a-b">x &lt; \*y\* &amp; z</span>')
    assert row.startswith(r"- [A\_B &amp; C]")


def test_words_of_definitions_are_no_finds(tmp_path: Path) -> None:
    """Search leads to where a text says something, not to each page that uses a term."""
    assert 'data-search-exclude=""' in page(tmp_path, "De cloud.")

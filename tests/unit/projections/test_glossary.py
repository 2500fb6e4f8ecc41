"""Takes concepts and texts; checks which terms a text uses first in each section, and which get no help."""

from pathlib import Path

import pytest

from tests.builds import PROJECT
from tests.sites import SITE, text, view_of
from vademecum.catalogue import EditionView
from vademecum.projections.glossary import first_uses, glossary
from vademecum.site import read_site

CONCEPTS = """\
nurse:
  nl: {label: verpleegkundige, forms: [verpleegkundigen], definition: D.}
  da: {label: sygeplejerske, forms: [sygeplejersken, sygeplejersker], definition: D.}
  en: {label: nurse, forms: [nurses], definition: D.}
  fi: {label: hoitaja, definition: D.}
record:
  nl: {label: dossier, alternatives: [EPD], definition: D.}
practice-nurse:
  nl: {label: praktijkverpleegkundige, alternatives: [verpleegkundige in de praktijk], definition: D.}
  en: {label: practice nurse, definition: D.}
practice:
  nl: {label: praktijk, definition: D.}
  en: {label: practice, alternatives: [nurse], definition: D.}
hospital:
  nl: {label: ziekenhuis, alternatives: [huis voor dossier en zorg], definition: D.}
  help: false
map:
  nl: {label: map, definition: D.}
  replaced-by: record
"""


def view(folder: Path, body: str, *, code: str = "nl", site: str = SITE, **keys: object) -> EditionView:
    """What a language shows of one practice, `a`, with these concepts."""
    files = {"data/site.yml": site, "data/concepts.yml": CONCEPTS, f"{code}/a.md": text("practice", "a", body, **keys)}
    return view_of(folder, files, code)


def uses(found: EditionView, ref: str = "practice:a") -> list[tuple[str, str]]:
    """The words of each use, as they stand in the text, and the concept."""
    shown = found.shown[ref]
    assert shown.text
    words = glossary(found.catalogue.facts.concepts, shown.language)
    body = shown.text.record.markup.body
    return [(body[use.start : use.end], use.concept) for use in first_uses(shown, words, found)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Een verpleegkundige, de verpleegkundigen.", [("verpleegkundige", "nurse")]),
        ("Verpleegkundigen **verpleegkundige**.", [("Verpleegkundigen", "nurse")]),
        ("Een EPD.\n\n## Twee\nHet dossier.\n\nEen EPD.", [("EPD", "record"), ("dossier", "record")]),
        ("Een epd.", []),
        ("EPD's en verpleegkundigen.", [("EPD's", "record"), ("verpleegkundigen", "nurse")]),
        ("Een [dossier](b.md), `dossier`, *dossier*, <b>dossier</b>.", []),
        ("Een [dossier](b.md). Elk dossier.", [("dossier", "record")]),
        ("## Dossier\n\nElk dossier.", [("dossier", "record")]),
        ("Een [[term:record]]. Elk dossier.\n\n## Twee\nEen EPD.", [("EPD", "record")]),
        ("De [[nurse|zuster]] of verpleegkundige.", []),
        ("De verpleegkundige in de praktijk.", [("verpleegkundige in de praktijk", "practice-nurse")]),
        ("De verpleegkundige\nin de praktijk.", [("verpleegkundige\nin de praktijk", "practice-nurse")]),
        ("Een ziekenhuis, een map.", []),
        ("Een huis voor dossier en zorg.", []),
        ("De nurse.", []),
    ],
)
def test_the_first_use_in_a_section_is_found(tmp_path: Path, body: str, expected: list[tuple[str, str]]) -> None:
    """In running text only; the longest term wins, also where it gets no help; nothing where a link is at hand."""
    assert uses(view(tmp_path, body)) == expected


def test_a_label_counts_before_an_alternative(tmp_path: Path) -> None:
    """Whichever concept stands first."""
    assert uses(view(tmp_path, "The nurse.", code="en")) == [("nurse", "nurse")]


def test_a_page_does_not_explain_what_it_is_about(tmp_path: Path) -> None:
    """An entry with the id of a concept is the long answer."""
    files = {"data/concepts.yml": CONCEPTS, "nl/a.md": text("role", "nurse", "De verpleegkundige en het dossier.")}
    assert uses(view_of(tmp_path, files), "role:nurse") == [("dossier", "record")]


def test_a_text_can_do_without(tmp_path: Path) -> None:
    """The original says so for all languages."""
    assert uses(view(tmp_path, "Een dossier.", term_help=False)) == []
    files = {
        "data/concepts.yml": CONCEPTS,
        "nl/a.md": text("practice", "a", term_help=False),
        "da/a.md": text("practice", "a", "En sygeplejerske."),
    }
    assert uses(view_of(tmp_path / "da", files, "da")) == []


def test_a_site_can_do_without(tmp_path: Path) -> None:
    """With one line in its settings."""
    assert uses(view(tmp_path, "Een dossier.", site=f"{SITE}term_help: false\n")) == []


def test_a_borrowed_text_uses_the_terms_of_its_language(tmp_path: Path) -> None:
    """Whatever the page around it speaks."""
    files = {"data/concepts.yml": CONCEPTS, "nl/a.md": text("practice", "a", "Een EPD; en sygeplejerske.")}
    assert uses(view_of(tmp_path, files, "da")) == [("EPD", "record")]


def test_a_term_without_a_page_gets_no_help(tmp_path: Path) -> None:
    """Where terms are not borrowed, a language has pages for its own only."""
    site = SITE.replace("term: {", "term: {fallback: none, ")
    files = {"data/site.yml": site, "data/concepts.yml": CONCEPTS, "nl/a.md": text("practice", "a", "Een EPD.")}
    assert uses(view_of(tmp_path, files, "nl")) == [("EPD", "record")]
    assert uses(view_of(tmp_path, files, "da")) == []


def test_any_language_will_do(tmp_path: Path) -> None:
    """One without rules for genitives finds what its concepts list."""
    site = SITE.replace("  en: {name: English}", "  fi: {name: suomi}")
    assert uses(view(tmp_path, "Hoitaja ja hoitajan.", code="fi", site=site)) == [("Hoitaja", "nurse")]


@pytest.mark.parametrize(
    ("code", "words"),
    [("da", "sygeplejerskens"), ("da", "sygeplejerskernes"), ("nl", "verpleegkundigen"), ("en", "nurses")],
)
def test_inflected_words_of_the_real_concepts_are_found(code: str, words: str) -> None:
    """In the definite form, the plural and the genitive."""
    catalogue = read_site(PROJECT / "docs").catalogue
    assert catalogue
    found = list(glossary(catalogue.facts.concepts, code).find(f"x {words} x"))
    assert [(one.words, one.meaning) for one in found] == [(words, "nurse")]

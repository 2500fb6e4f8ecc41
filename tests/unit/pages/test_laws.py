"""Takes laws; checks what the page of a law and the list of them show."""

from pathlib import Path

from tests.unit.laws import LAWS
from tests.unit.pages.reading import page_of, section, tree_of

NIS2 = "nl/wetgeving/nis2-richtlijn.md"


def test_a_law_is_described_by_what_it_asks(tmp_path: Path) -> None:
    """At the head of its page, with what it is, where it holds, and when its sources were read."""
    meta = tree_of(tmp_path, LAWS)[NIS2].meta
    assert meta["description"] == "Meld het binnen 24 uur."
    assert meta["kind_name"] == "Wet"
    assert meta["trust"] == ["Europese Unie", "Bronnen gelezen op 10 januari 2026"]


def test_a_law_shows_who_must_act_and_when(tmp_path: Path) -> None:
    """Dates stand in the order of the facts."""
    page = page_of(tmp_path, LAWS, NIS2)
    assert "**: Ziekenhuizen\n" in page
    assert section(page, "dates").splitlines()[2:4] == ["| 1 mei 2027 | Herzien |", "| 17 oktober 2024 | In wet |"]


def test_a_law_names_its_sources_and_gives_no_advice(tmp_path: Path) -> None:
    """Both stand on every page of a law."""
    page = page_of(tmp_path, LAWS, NIS2)
    assert '<li id="source-nis2-text">' in page
    assert "geen juridisch advies" in page


def test_a_bill_is_no_law(tmp_path: Path) -> None:
    """On its page, and in the list of laws."""
    tree = tree_of(tmp_path, LAWS)
    assert tree["nl/wetgeving/britse-wet.md"].meta["kind_name"] == "Wetsvoorstel"
    row = '- [Britse wet](britse-wet.md) <span class="vm-mark">Wetsvoorstel</span>'
    assert row in str(tree["nl/wetgeving/index.md"].content)


def test_a_law_without_danish_words_is_marked(tmp_path: Path) -> None:
    """A Danish reader sees the Dutch ones, said to be Dutch."""
    file = tree_of(tmp_path, LAWS)["da/lovgivning/britse-wet.md"]
    assert (file.meta["state"], file.meta["text_language"]) == ("fallback", "nl")


def test_laws_are_listed_by_country_with_their_calendars(tmp_path: Path) -> None:
    """The calendars come first."""
    page = page_of(tmp_path, LAWS, "en/law/index.md")
    assert page.splitlines()[0].startswith("[Legal calendar: European Union](legal-calendar-european-union.md) · ")
    assert section(page, "eu").startswith("- [NIS2 Directive](nis2-directive.md)")

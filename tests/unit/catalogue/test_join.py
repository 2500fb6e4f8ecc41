"""Takes texts and facts; checks the entries that they make together, and their order."""

from pathlib import Path

from tests.sites import catalogue_of, text
from tests.unit.facts import FACTS


def test_entries_of_the_facts_come_first_in_their_order(tmp_path: Path) -> None:
    """Then the other texts, by kind and id."""
    files = {
        "nl/z.md": text("practice", "z"),
        "nl/b.md": text("page", "b"),
        "nl/a.md": text("practice", "a"),
        "nl/cio.md": text("role", "cio"),
    }
    assert list(catalogue_of(tmp_path, FACTS | files).entries) == [
        "role:cmio",
        "role:cio",
        "competency:strategy",
        "competency:bridging",
        "checklist:nis2",
        "term:cloud",
        "term:hosting",
        "term:record",
        "law:nis2-act",
        "page:b",
        "practice:a",
        "practice:z",
    ]


def test_a_text_and_its_facts_are_one_entry(tmp_path: Path) -> None:
    """Title from the text, group from the facts."""
    entry = catalogue_of(tmp_path, FACTS | {"nl/cio.md": text("role", "cio")}).entries["role:cio"]
    assert entry.facts is not None
    assert (entry.title("nl"), entry.title("da"), entry.title("fr")) == ("Cio", "It-direktør", None)
    assert str(entry.span) == "docs/nl/cio.md:1:1"


def test_facts_without_a_text_are_an_entry(tmp_path: Path) -> None:
    """It stands where its facts do, and shares nothing."""
    entry = catalogue_of(tmp_path, FACTS).entries["role:cmio"]
    assert (entry.texts, entry.original, entry.shared, entry.related("roles")) == ({}, None, None, ())
    assert str(entry.span) == "docs/data/roles.yml:5:3"


def test_a_text_without_facts_is_an_entry(tmp_path: Path) -> None:
    """It has no names but its titles."""
    entry = catalogue_of(tmp_path, {"nl/a.md": text("role", "a", roles=["b", "c"])}).entries["role:a"]
    assert (entry.facts, entry.names, entry.related("roles")) == (None, {}, ("b", "c"))


def test_names_are_those_of_the_sites_languages(tmp_path: Path) -> None:
    """In their order; a name in another language is passed over."""
    people = FACTS["data/roles.yml"].replace("{nl: CMIO, da: CMIO, en: CMIO}", "{fr: MIM, en: E, nl: N}")
    entry = catalogue_of(tmp_path, {"data/roles.yml": people}).entries["role:cmio"]
    assert dict(entry.names) == {"nl": "N", "en": "E"}
    assert list(entry.names) == ["nl", "en"]


def test_a_concept_is_named_by_its_labels(tmp_path: Path) -> None:
    """In each language that has a term."""
    entries = catalogue_of(tmp_path, FACTS).entries
    assert dict(entries["term:cloud"].names) == {"nl": "cloud", "da": "sky", "en": "cloud"}
    assert dict(entries["term:hosting"].names) == {"en": "hosting"}

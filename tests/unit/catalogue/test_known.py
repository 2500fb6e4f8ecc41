"""Takes small sites; checks what is known by its id, and what it is called in each language."""

from pathlib import Path

from tests.sites import catalogue_of, text
from tests.unit.facts import FACTS
from vademecum.catalogue import known_names


def test_entries_are_called_by_their_titles(tmp_path: Path) -> None:
    """In the language, else in another one; by the name of the facts where there is no text."""
    files = {**FACTS, "en/a.md": text("practice", "a", title="Ay"), "nl/a.md": text("practice", "a", title="Aa")}
    catalogue = catalogue_of(tmp_path, files)
    assert known_names(catalogue, "nl")["practice"] == {"a": "Aa"}
    assert known_names(catalogue, "en")["practice"] == {"a": "Ay"}
    assert known_names(catalogue, "da")["practice"]["a"] in ("Aa", "Ay")
    assert known_names(catalogue, "en")["role"].keys() == {"cio", "cmio"}
    assert known_names(catalogue, "da")["term"]["cloud"] == "sky"


def test_what_has_no_page_is_known_too(tmp_path: Path) -> None:
    """Sources, people, groups, clusters, series, and parts of pages."""
    body = "## Mandate {#mandate}\n"
    files = {
        **FACTS,
        "nl/cmio.md": text("role", "cmio", body),
        "nl/list.md": text("checklist", "other", "- [ ] Words. {#alone}\n"),
        "data/series.yml": "s: {name: {nl: Reeks, en: Series}}\n",
    }
    known = known_names(catalogue_of(tmp_path, files), "en")
    assert known["source"].keys() == {"nis2-article-20", "doe-view"}
    assert "anna" in known["person"]
    assert known["series"] == {"s": "Series"}
    assert known["heading"].keys() == {"mandate"}
    assert {"nis2#scope", "other#alone"} <= known["item"].keys()
    assert known["group"] and known["cluster"]


def test_a_site_without_facts_knows_the_kinds(tmp_path: Path) -> None:
    """Each without an id, so that a rule can ask for any of them."""
    known = known_names(catalogue_of(tmp_path, {}))
    assert {"role", "competency", "term", "checklist", "practice", "law", "source", "audience", "seed"} <= known.keys()
    assert not any(known.values())

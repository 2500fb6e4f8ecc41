"""Takes texts and facts with `formerly`; checks which old names are known, and what each of them means now."""

from pathlib import Path

from tests.sites import catalogue_of, text
from vademecum.catalogue import cycles, successor
from vademecum.diagnostics import Span

CONCEPT = """\
benefits:
  formerly: [gains, nl/begrippen/winst/]
  nl: {label: Baten, definition: Wat het oplevert.}
"""
CHECKLIST = """\
go-live:
  name: {nl: Livegang}
  items:
    suppliers-known: {role: cmio, basis: [], formerly: [vendors-known]}
"""


def formers(folder: Path, files: dict[str, str]) -> dict[str, str]:
    """What each former name is now called."""
    return dict(catalogue_of(folder, files).formers)


def test_an_id_is_of_the_entry_s_kind(tmp_path: Path) -> None:
    """Whichever language's text says so."""
    files = {
        "nl/a.md": text("practice", "now"),
        "en/a.md": text("practice", "now", formerly=["once"]),
    }
    assert formers(tmp_path, files) == {"practice:once": "practice:now"}


def test_an_address_may_leave_out_its_text_s_language(tmp_path: Path) -> None:
    """Slashes at its ends do not count; one of a page at the top needs one of them."""
    files = {
        "nl/a.md": text("practice", "a", formerly=["praktijken/oud", "/boven", "da/praksis/gammel/"]),
        "da/a.md": text("practice", "a", formerly=["praksis/foer/"]),
    }
    assert formers(tmp_path, files) == dict.fromkeys(
        ["nl/praktijken/oud", "nl/boven", "da/praksis/gammel", "da/praksis/foer"], "practice:a"
    )


def test_facts_have_former_names_too(tmp_path: Path) -> None:
    """Of entries and of items."""
    files = {"data/concepts.yml": CONCEPT, "data/checklists.yml": CHECKLIST}
    assert formers(tmp_path, files) == {
        "term:gains": "term:benefits",
        "nl/begrippen/winst": "term:benefits",
        "checklist:go-live#vendors-known": "checklist:go-live#suppliers-known",
    }


def test_a_heading_has_former_ids(tmp_path: Path) -> None:
    """Those of all languages together."""
    files = {
        "nl/a.md": text("practice", "a", '## Nu {#now formerly="then before"}\n'),
        "en/a.md": text("practice", "a", "## Now {#now formerly=once}\n"),
    }
    assert catalogue_of(tmp_path, files).former_anchors == {"practice:a#now": ("once", "then", "before")}


def test_a_heading_without_an_id_has_no_former_one(tmp_path: Path) -> None:
    """There is nothing yet that the old one could mean."""
    assert formers(tmp_path, {"nl/a.md": text("practice", "a", "## Nu {formerly=old}\n")}) == {}


def test_a_claim_knows_its_place(tmp_path: Path) -> None:
    """File, line and column of the former name itself."""
    files = {"data/concepts.yml": CONCEPT, "nl/a.md": text("practice", "a", "\n## Nu {#now formerly=then}\n")}
    places = {claim.name: claim.place for claim in catalogue_of(tmp_path, files).claims}
    assert places == {
        "term:gains": Span("docs/data/concepts.yml", 2, 14),
        "nl/begrippen/winst/": Span("docs/data/concepts.yml", 2, 21),
        "#then": Span("docs/nl/a.md", 8, 1),
    }


def test_a_reference_by_a_former_id_leads_to_the_entry(tmp_path: Path) -> None:
    """With its kind and without."""
    catalogue = catalogue_of(tmp_path, {"nl/a.md": text("practice", "now", formerly=["once"])})
    entry, anchor = catalogue.resolve("practice:once#why")
    assert (entry and entry.ref, anchor) == ("practice:now", "why")
    assert catalogue.candidates("once") == ["practice:now"]
    assert catalogue.candidates("never") == []


def test_an_id_in_use_is_not_a_former_one(tmp_path: Path) -> None:
    """What has a name now goes before what had it."""
    files = {"nl/a.md": text("practice", "now", formerly=["here"]), "nl/b.md": text("practice", "here")}
    assert catalogue_of(tmp_path, files).candidates("practice:here") == ["practice:here"]


def test_a_chain_leads_to_its_end() -> None:
    """In one step, or to the first thing on its way that is there; nowhere where nothing is, or in a circle."""
    chain = {"a": "b", "b": "c", "c": "d"}
    assert successor("a", chain, {"d"}) == "d"
    assert successor("a", chain, {"c", "d"}) == "c"
    assert successor("a", chain, set()) is None
    assert successor("a", {"a": "b", "b": "a"}, set()) is None
    assert successor("x", chain, set()) is None


def test_each_circle_is_found_once() -> None:
    """Without what only leads into it, and with its places in their order."""
    formers = {"in": "b", "a": "b", "b": "c", "c": "a", "x": "x", "p": "q"}
    assert [set(circle) for circle in cycles(formers)] == [{"a", "b", "c"}, {"x"}]


def test_a_draft_translation_says_nothing_yet(tmp_path: Path) -> None:
    """Neither of names nor of headings, until it is published."""
    body = "\n## Now {#now formerly=then}\n"
    files = {
        "nl/a.md": text("practice", "a"),
        "en/a.md": text("practice", "a", body, formerly=["once"], draft=True),
    }
    assert formers(tmp_path, files) == {}

"""Takes folders of texts; checks how entries are joined and found, what leads to them, and where links lead."""

from pathlib import Path

import pytest

from tests.sites import catalogue_of, text
from tests.unit.facts import FACTS
from vademecum.catalogue import target_path
from vademecum.sources import Link

ROLES = {
    "nl/rollen/cmio.md": text("role", "cmio", "Zie [[cio]] en [[checklist:nis2#scope|de lijst]].\n"),
    "en/roles/cmio.md": text("role", "cmio", "See [the list](../checklists/nis2.md#scope) and [[cmio]].\n"),
    "nl/rollen/cio.md": text("role", "cio"),
    "en/checklists/nis2.md": text("checklist", "nis2", "- [ ] Scope {#scope}\n\nBy [the CMIO](../roles/cmio.md).\n"),
}


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """A folder of its own for each test."""
    return tmp_path


def test_texts_of_one_id_are_one_entry(docs: Path) -> None:
    """Whatever their files are called."""
    catalogue = catalogue_of(docs, {"nl/x.md": text("page", "about"), "en/deep/y.md": text("page", "about")})
    (entry,) = catalogue.entries.values()
    assert (entry.ref, sorted(entry.texts)) == ("page:about", ["en", "nl"])


def test_the_same_id_of_two_kinds_is_two_entries(docs: Path) -> None:
    """The kind is part of the name."""
    catalogue = catalogue_of(docs, {"nl/a.md": text("page", "nis2"), "nl/b.md": text("practice", "nis2")})
    assert sorted(catalogue.entries) == ["page:nis2", "practice:nis2"]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("role:cmio", "role:cmio"),
        ("cmio", "role:cmio"),
        (" cmio #mandate", "role:cmio"),
        ("term:cloud", "term:cloud"),
        ("cloud", "term:cloud"),
        ("nobody", None),
        ("page:cmio", None),
        ("CMIO", None),
        ("", None),
        ("#mandate", None),
    ],
)
def test_a_reference_finds_its_entry(docs: Path, target: str, expected: str | None) -> None:
    """By its whole name or, where no other kind has it, by its id alone."""
    entry, _ = catalogue_of(docs, FACTS | ROLES).resolve(target)
    assert (entry.ref if entry else None) == expected


def test_a_reference_may_lead_to_an_anchor(docs: Path) -> None:
    """It is what follows the first hash."""
    catalogue = catalogue_of(docs, ROLES)
    assert catalogue.resolve("cmio#mandate")[1] == "mandate"
    assert catalogue.resolve("cmio")[1] == ""


def test_an_id_of_two_kinds_is_ambiguous(docs: Path) -> None:
    """It leads nowhere, and both are offered; the whole name still works."""
    files = {"nl/a.md": text("page", "nis2"), "nl/b.md": text("practice", "nis2")}
    catalogue = catalogue_of(docs, files)
    assert catalogue.resolve("nis2") == (None, "")
    assert catalogue.candidates("nis2") == ["page:nis2", "practice:nis2"]
    assert catalogue.candidates("page:nis2") == ["page:nis2"]
    assert catalogue.candidates("nobody") == []


def test_texts_are_found_by_their_path(docs: Path) -> None:
    """Below the folder of texts, with their entry."""
    entry, local = catalogue_of(docs, ROLES).by_path["en/roles/cmio.md"]
    assert (entry.ref, local.language) == ("role:cmio", "en")


def test_every_text_is_given_with_its_entry(docs: Path) -> None:
    """Each once."""
    found = sorted(local.record.path for _, local in catalogue_of(docs, ROLES).texts())
    assert found == sorted(ROLES)


def test_a_text_leads_where_its_references_and_its_links_do(docs: Path) -> None:
    """Each with the stretch that leads there, in the order of the text."""
    files = {
        "nl/a.md": text("page", "a", "[b](b.md)\n\n[[page:b]] [[nothing]] [b](c.md) `[[page:b]]`"),
        "nl/b.md": text("page", "b"),
    }
    catalogue = catalogue_of(docs, files)
    led = [(piece.line, entry.ref) for piece, entry in catalogue.leads(catalogue.entries["page:a"].texts["nl"])]
    assert led == [(9, "page:b"), (7, "page:b")]


@pytest.mark.parametrize(
    ("origin", "target", "expected"),
    [
        ("nl/rollen/cmio.md", "cio.md", ("nl/rollen/cio.md", "")),
        ("nl/rollen/cmio.md", "./cio.md#taak", ("nl/rollen/cio.md", "taak")),
        ("nl/rollen/cmio.md", "../../da/roller/cio.md", ("da/roller/cio.md", "")),
        ("nl/rollen/cmio.md", "../lijsten/nis2.md#scope", ("nl/lijsten/nis2.md", "scope")),
        ("nl/rollen/cmio.md", "#taak", ("nl/rollen/cmio.md", "taak")),
        ("nl/rollen/cmio.md", "mijn%20lijst.md", ("nl/rollen/mijn lijst.md", "")),
        ("nl/rollen/cmio.md", "a.md#f%C3%B8rste", ("nl/rollen/a.md", "første")),
        ("nl/rollen/cmio.md", "../../../elders.md", ("../elders.md", "")),
        ("index.md", "nl/a.md", ("nl/a.md", "")),
        ("nl/rollen/cmio.md", "https://example.org/a.md", ("", "")),
        ("nl/rollen/cmio.md", "HTTP://EXAMPLE.ORG", ("", "")),
        ("nl/rollen/cmio.md", "mailto:a@example.org", ("", "")),
        ("nl/rollen/cmio.md", "tel:+31", ("", "")),
        ("nl/rollen/cmio.md", "//example.org/a.md", ("", "")),
        ("nl/rollen/cmio.md", "", ("", "")),
    ],
)
def test_a_link_counts_from_the_folder_of_its_text(origin: str, target: str, expected: tuple[str, str]) -> None:
    """A bare anchor stays in the text; what leaves the site, or says nothing, has no path."""
    assert target_path(origin, Link(0, 0, 1, 1, "words", target, False)) == expected

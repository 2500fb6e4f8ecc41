"""Takes the views of three languages; checks where each shows an entry, and in what state."""

from pathlib import Path

from tests.sites import catalogue_of, text
from tests.unit.facts import FACTS
from vademecum.catalogue import State, views
from vademecum.projections.alternates import Alternate, alternates


def test_each_language_is_an_alternate_with_its_state(tmp_path: Path) -> None:
    """Also the one that is asked from, and one that borrows the text."""
    files = {"nl/arts.md": text("role", "cmio"), "da/laege.md": text("role", "cmio")}
    assert alternates("role:cmio", views(catalogue_of(tmp_path, files))) == (
        Alternate("nl", "nl/rollen/arts.md", State.OWN),
        Alternate("da", "da/roller/laege.md", State.OWN),
        Alternate("en", "en/roles/arts.md", State.FALLBACK),
    )


def test_a_language_that_shows_nothing_offers_its_front_page(tmp_path: Path) -> None:
    """Posts are not borrowed."""
    files = {"da/blog/a.md": text("post", "a", date="2026-02-03")}
    assert alternates("post:a", views(catalogue_of(tmp_path, files))) == (
        Alternate("nl", "nl/index.md", None),
        Alternate("da", "da/blog/a.md", State.OWN),
        Alternate("en", "en/index.md", None),
    )


def test_a_page_of_facts_is_an_alternate_too(tmp_path: Path) -> None:
    """Its state says so."""
    found = alternates("role:cio", views(catalogue_of(tmp_path, FACTS)))
    assert {other.state for other in found} == {State.FACTS}

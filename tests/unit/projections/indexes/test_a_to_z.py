"""Takes views; checks the index from A to Z."""

from pathlib import Path

import pytest

from tests.builds import PROJECT
from tests.sites import text, view_of
from tests.unit.facts import FACTS
from vademecum.catalogue import Edition, EditionView
from vademecum.projections.indexes.a_to_z import a_to_z
from vademecum.projections.indexes.index import Reason
from vademecum.site import read_site


def lines(view: EditionView) -> dict[str, list[str]]:
    """The rows of each letter: `words (language)`, or `words → title` where an arrow leads on."""
    return {
        section.heading: [
            f"{row.words} → {row.target.title}" if row.arrow and row.target else f"{row.words} ({row.language})"
            for row in section.rows
        ]
        for section in a_to_z(view).sections
    }


def test_titles_and_terms_stand_under_their_letters(tmp_path: Path) -> None:
    """In the order of the language, capitals and small letters together; the front page is no entry to look up."""
    files = FACTS | {"nl/index.md": text("page", "home"), "nl/praktijken/z.md": text("practice", "z", title="Zorg")}
    assert lines(view_of(tmp_path, files)) == {
        "B": ["Bruggen slaan (nl)"],
        "C": ["cloud (nl)", "CMIO (nl)", "Cyberwet (nl)"],
        "E": ["elektronisch dossier (nl)"],
        "H": ["hosting (en)"],
        "I": ["ICT-directeur (nl)"],
        "N": ["NIS2 (nl)"],
        "S": ["Strategie (nl)"],
        "W": ["wolk → cloud"],
        "Z": ["Zorg (nl)"],
    }


def test_danish_letters_come_last(tmp_path: Path) -> None:
    """Å and aa are one letter behind Ø."""
    names = ("Aabenraa", "Ådal", "Ærø", "Økonomi", "Zink", "Anker")
    files = {
        f"da/praksis/p{number}.md": text("practice", f"p{number}", title=name) for number, name in enumerate(names)
    }
    assert lines(view_of(tmp_path, files, "da")) == {
        "A": ["Anker (da)"],
        "Z": ["Zink (da)"],
        "Æ": ["Ærø (da)"],
        "Ø": ["Økonomi (da)"],
        "Å": ["Aabenraa (da)", "Ådal (da)"],
    }


def test_a_letter_keeps_its_id_when_others_come_and_go(tmp_path: Path) -> None:
    """Also one that is not Latin."""
    files = {
        "nl/praktijken/a.md": text("practice", "a", title="Ωmega"),
        "nl/praktijken/b.md": text("practice", "b", title="7 stappen"),
        "nl/praktijken/c.md": text("practice", "c", title="Élan"),
    }
    assert [section.key for section in a_to_z(view_of(tmp_path, files)).sections] == [
        "letter-23",
        "letter-e",
        "letter-3a9",
    ]


def test_what_is_hidden_is_not_looked_up(tmp_path: Path) -> None:
    """Drafts, and what is for another audience."""
    files = {
        "nl/praktijken/a.md": text("practice", "a", draft=True),
        "nl/praktijken/b.md": text("practice", "b", audience="board"),
    }
    assert lines(view_of(tmp_path, files)) == {}


def test_a_term_that_is_no_longer_used_says_so(tmp_path: Path) -> None:
    """With each of its names."""
    old = "old:\n  nl: {label: mainframe, definition: Groot., alternatives: [rekenkast]}\n  replaced-by: cloud\n"
    found = a_to_z(view_of(tmp_path, FACTS | {"data/concepts.yml": FACTS["data/concepts.yml"] + old}))
    marked = {row.words for section in found.sections for row in section.rows if Reason("replaced") in row.reasons}
    assert marked == {"mainframe", "rekenkast"}


@pytest.mark.parametrize("code", ["nl", "da", "en"])
def test_every_alternative_of_the_language_leads_to_its_preferred_term(code: str) -> None:
    """In the knowledge base as it stands."""
    catalogue = read_site(PROJECT / "docs").catalogue
    assert catalogue is not None
    expected = {
        (name, term.label)
        for concept in catalogue.facts.concepts.values()
        if (term := concept.terms.get(code))
        for name in term.alternatives
    }
    rows = [row for section in a_to_z(EditionView(catalogue, code, Edition())).sections for row in section.rows]
    assert len(expected) > 50
    assert {(row.words, row.target.title) for row in rows if row.arrow and row.target} == expected

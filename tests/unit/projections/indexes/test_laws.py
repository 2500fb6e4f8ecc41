"""Takes laws and what rests on them; checks the index by law."""

from pathlib import Path

from tests.sites import text
from tests.unit.projections.indexes.reading import HIDDEN, hidden_in, referrals, told, view
from vademecum.projections.indexes.index import Index
from vademecum.projections.indexes.laws import by_law


def index(folder: Path, files: dict[str, str], language: str = "nl") -> Index:
    """The index of the common facts with these files."""
    shown = view(folder, files, language)
    return by_law(referrals(shown))


def test_a_law_has_the_items_that_rest_on_it_and_what_leads_to_it(tmp_path: Path) -> None:
    """Under its name in the language."""
    files = {
        "da/a.md": text("practice", "a", "[[law:nis2-act]]\n"),
        "da/nis2.md": text("checklist", "nis2", "- [ ] We know. {#scope}\n"),
    }
    made = index(tmp_path, files, "da")
    assert told(made) == {"nis2-act": ["practice:a leads-law:1", "checklist:nis2#scope asks-law:1"]}
    assert made.sections[0].heading == "NIS 2-loven"


def test_a_law_to_which_nothing_leads_is_left_out(tmp_path: Path) -> None:
    """Nor is one that only hidden texts name a reason to print it."""
    assert index(tmp_path / "a", {}).sections == ()
    made = index(tmp_path / "b", HIDDEN)
    assert made.sections == ()
    assert hidden_in(made) == set()

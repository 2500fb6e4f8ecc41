"""Takes roles and what refers to them; checks the index by role."""

from pathlib import Path

from tests.sites import text
from tests.unit.projections.indexes.reading import HIDDEN, hidden_in, referrals, told, view
from vademecum.projections.indexes.index import Index, Reason
from vademecum.projections.indexes.roles import by_role

ITEMS = "- [ ] We know. {#scope}\n- [ ] We train. {#training}\n"


def index(folder: Path, files: dict[str, str], language: str = "nl") -> Index:
    """The index of the common facts with these files."""
    shown = view(folder, files, language)
    return by_role(referrals(shown))


def test_a_role_has_the_levels_that_it_must_reach(tmp_path: Path) -> None:
    """Of its competencies, in their order, though no text is written yet."""
    assert told(index(tmp_path, {})) == {
        "cmio": ["competency:strategy required:4", "competency:bridging required:2"],
        "cio": ["competency:strategy required:4", "competency:bridging required:3"],
    }


def test_a_role_has_what_is_written_for_it_in_order_of_reading(tmp_path: Path) -> None:
    """Kind after kind; only a text that says nothing stronger merely leads to it."""
    files = {
        "nl/z.md": text("practice", "aa", "[[role:cmio]]\n", title="Zorg", roles=["cmio"]),
        "nl/b.md": text("practice", "bb", "[[role:cmio]]\n", title="Baten"),
        "nl/nis2.md": text("checklist", "nis2", ITEMS, roles=["cmio", "cio"]),
        "nl/a.md": text("guide", "cc", roles=["cmio"]),
    }
    assert told(index(tmp_path, files))["cmio"][2:] == [
        "practice:bb leads-role:1",
        "practice:aa concerns-role:1",
        "checklist:nis2 asks-role:1",
        "guide:cc concerns-role:1",
    ]


def test_rows_of_a_kind_stand_together(tmp_path: Path) -> None:
    """Under the name of the kind."""
    files = {"nl/a.md": text("guide", "a", roles=["cio"]), "nl/b.md": text("practice", "b", roles=["cio"])}
    rows = index(tmp_path, files).sections[1].rows
    assert [row.group for row in rows] == [
        Reason("kinds", kind) for kind in ("competency", "competency", "practice", "guide")
    ]


def test_one_item_is_led_to_and_several_are_counted(tmp_path: Path) -> None:
    """The page itself is the place of several."""
    facts = {
        "data/checklists.yml": "nis2: {name: {nl: NIS2}, items: {scope: {role: cio, basis: [{law: nis2-act}]},"
        " training: {role: cio, basis: [{law: nis2-act}]}}}\n"
    }
    both, one = ITEMS, ITEMS.splitlines()[1] + "\n"
    assert told(index(tmp_path / "a", facts | {"nl/a.md": text("checklist", "nis2", both)}))["cio"][2:] == [
        "checklist:nis2 asks-role:2"
    ]
    assert told(index(tmp_path / "b", facts | {"nl/a.md": text("checklist", "nis2", one)}))["cio"][2:] == [
        "checklist:nis2#training asks-role:1"
    ]


def test_a_heading_is_the_title_of_the_role(tmp_path: Path) -> None:
    """In the language in which it is shown."""
    section = index(tmp_path, {"en/cmio.md": text("role", "cmio", title="Chief")}, "da").sections[0]
    assert (section.heading, section.language) == ("Chief", "en")
    assert section.about and section.about.entry.ref == "role:cmio"


def test_a_hidden_role_has_no_section_and_hidden_texts_no_row(tmp_path: Path) -> None:
    """Drafts, scheduled posts and those for another audience alike."""
    files = HIDDEN | {"nl/cio.md": text("role", "cio", audience="board")}
    made = index(tmp_path, files)
    assert [section.key for section in made.sections] == ["cmio"]
    assert hidden_in(made) == set()

"""Takes entries of all kinds; checks the index by kind."""

from pathlib import Path

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.projections.indexes.reading import HIDDEN, hidden_in, told, view
from vademecum.model import KINDS
from vademecum.projections.indexes.index import Index, Reason
from vademecum.projections.indexes.kinds import by_kind


def index(folder: Path, files: dict[str, str], language: str = "nl") -> Index:
    """The index of the common facts with these files; a kind is called by its key in capitals."""
    return by_kind(view(folder, files, language), {kind: kind.upper() for kind in KINDS})


def test_every_visible_entry_is_in_it_once(tmp_path: Path) -> None:
    """Whether or not anything refers to it."""
    files = HIDDEN | {
        "nl/a.md": text("practice", "a"),
        "en/b.md": text("tool", "b"),
        "nl/c.md": text("post", "c", date="2026-01-01"),
        "nl/index.md": text("page", "home"),
    }
    for language in ("nl", "da", "en"):
        shown = view(tmp_path / language, files, language)
        rows = [row.target for section in by_kind(shown, dict.fromkeys(KINDS, "")).sections for row in section.rows]
        assert sorted(row.entry.ref for row in rows if row) == sorted(shown.shown)


def test_a_kind_has_its_own_groups(tmp_path: Path) -> None:
    """Roles as they work together, competencies by cluster, laws by country."""
    sections = {section.key: section for section in index(tmp_path, {}, "en").sections}
    groups = {key: [row.group for row in section.rows] for key, section in sections.items()}
    assert groups["role"] == [Reason("words", "Leads"), Reason("words", "IT")]
    assert groups["competency"] == [Reason("words", "A – Direct"), Reason("words", "B – Join")]
    assert groups["law"] == [Reason("words", "Netherlands")]
    assert sections["role"].heading == "ROLE"


def test_a_row_says_what_tells_it_from_others(tmp_path: Path) -> None:
    """A day, a code, what a law is, what is no longer used, and where a text is still to be written."""
    old = "old:\n  nl: {label: mainframe, definition: Een grote machine.}\n  replaced-by: cloud\n"
    concepts = {"data/concepts.yml": FACTS["data/concepts.yml"] + old}
    files = concepts | {"nl/c.md": text("post", "c", date="2026-01-01"), "nl/cio.md": text("role", "cio")}
    made = told(index(tmp_path, files))
    assert made["post"] == ["post:c published:2026-01-01"]
    assert made["competency"] == ["competency:strategy words:A1 to-come", "competency:bridging words:B1 to-come"]
    assert made["law"] == ["law:nis2-act law-kind:law"]
    assert {"term:old replaced", "term:cloud"} <= {*made["term"]}
    assert made["role"] == ["role:cmio to-come", "role:cio"]


def test_hidden_texts_have_no_row(tmp_path: Path) -> None:
    """Nor has a kind of which nothing else is there a section."""
    made = index(tmp_path, HIDDEN)
    assert hidden_in(made) == set()
    assert {"practice", "post", "guide"}.isdisjoint(told(made))

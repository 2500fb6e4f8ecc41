"""Takes entries that name each other; checks what each is related to."""

from pathlib import Path

from tests.sites import text, view_of
from tests.unit.facts import FACTS
from vademecum.catalogue import EditionView
from vademecum.projections.relations import relations


def related(view: EditionView, ref: str) -> dict[str, list[str]]:
    """By kind, what an entry names."""
    found = relations(view.shown[ref], view)
    return {relation.kind: [shown.entry.id for shown in relation.entries] for relation in found}


def test_an_entry_is_related_to_what_its_original_names(tmp_path: Path) -> None:
    """By kind, each in the order of the text."""
    keys = {"roles": ["cio", "cmio"], "concepts": ["cloud"], "competencies": ["bridging"]}
    files = {"nl/a.md": text("practice", "a", **keys), "da/a.md": text("practice", "a")}
    expected = {"role": ["cio", "cmio"], "competency": ["bridging"], "term": ["cloud"]}
    assert related(view_of(tmp_path / "nl", FACTS | files, "nl"), "practice:a") == expected
    assert related(view_of(tmp_path / "da", FACTS | files, "da"), "practice:a") == expected


def test_what_the_reader_cannot_see_is_no_relation(tmp_path: Path) -> None:
    """Nor a kind of which nothing is left."""
    files = {
        "nl/a.md": text("practice", "a", roles=["cmio"], concepts=["cloud"]),
        "nl/cmio.md": text("role", "cmio", audience="board"),
    }
    assert related(view_of(tmp_path, FACTS | files), "practice:a") == {"term": ["cloud"]}


def test_facts_alone_name_nothing(tmp_path: Path) -> None:
    """Without a text there is no list."""
    assert related(view_of(tmp_path, FACTS), "role:cmio") == {}


def test_a_law_is_related_to_its_concepts(tmp_path: Path) -> None:
    """It has no text to say so."""
    law = {"data/law.yml": FACTS["data/law.yml"].replace("  sources", "  concepts: [record]\n  sources")}
    assert related(view_of(tmp_path, FACTS | law), "law:nis2-act") == {"term": ["record"]}


def test_a_draft_beside_facts_names_nothing(tmp_path: Path) -> None:
    """Readers see the facts of the entry, and nothing of its draft."""
    files = {"nl/cmio.md": text("role", "cmio", draft=True, concepts=["cloud"])}
    assert related(view_of(tmp_path, FACTS | files), "role:cmio") == {}

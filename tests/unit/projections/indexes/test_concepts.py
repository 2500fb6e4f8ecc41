"""Takes views with their uses; checks the index of concepts."""

from pathlib import Path

from tests.sites import text, view_of
from tests.unit.facts import FACTS
from tests.unit.projections.indexes.reading import referrals
from vademecum.catalogue import EditionView
from vademecum.projections.indexes.concepts import by_concept


def listed(view: EditionView) -> list[tuple[str, str, list[str]]]:
    """The heading of each section, its language, and what uses the concept."""
    return [
        (section.heading, section.language, [row.target.entry.ref for row in section.rows if row.target])
        for section in by_concept(referrals(view)).sections
    ]


def test_every_concept_is_listed_by_its_label(tmp_path: Path) -> None:
    """Also one that nothing uses, and one that only another language has a term for."""
    assert listed(view_of(tmp_path, FACTS, "da")) == [
        ("hosting", "en", []),
        ("sky", "da", []),
        ("Årsag & journal", "da", []),
    ]


def test_a_concept_lists_what_uses_it(tmp_path: Path) -> None:
    """Each page once; other concepts stand around it and do not use it, and what is hidden uses nothing."""
    files = FACTS | {
        "nl/praktijken/a.md": text("practice", "a", "[[term:cloud]] and [[term:cloud]]", concepts=["cloud"]),
        "nl/praktijken/b.md": text("practice", "b", "[[term:cloud]]", draft=True),
        "nl/blog/c.md": text("post", "c", date="2026-02-03", categories=["cloud"]),
    }
    assert ("cloud", "nl", ["practice:a", "post:c"]) in listed(view_of(tmp_path / "nl", files))
    assert ("sky", "da", ["practice:a"]) in listed(view_of(tmp_path / "da", files, "da"))

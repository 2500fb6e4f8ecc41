"""Takes roles; checks the table of their target levels."""

from pathlib import Path

from tests.unit.facts import FACTS
from tests.unit.pages.reading import page_of, section


def test_a_role_shows_what_it_should_reach(tmp_path: Path) -> None:
    """A row for each competency: code, link, level and word; and that it is no norm."""
    table = section(page_of(tmp_path, FACTS, "en/roles/cmio.md"), "target-levels")
    assert "no norm" in table
    assert table.splitlines()[-2:] == [
        "| A1 | [Strategy](../competencies/strategy.md) | 4 – Shaping |",
        "| B1 | [Bridging](../competencies/bridging.md) | 2 – Practising |",
    ]


def test_a_role_without_targets_has_no_table(tmp_path: Path) -> None:
    """Nor its heading."""
    roles = "groups: {a: {name: {en: A}}}\nroles: {cmio: {group: a, name: {en: CMIO}, targets: {}}}\n"
    assert "target-levels" not in page_of(tmp_path, FACTS | {"data/roles.yml": roles}, "en/roles/cmio.md")

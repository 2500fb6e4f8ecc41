"""Takes roles; checks their name in full and the table of their target levels."""

from pathlib import Path

import pytest

from tests.unit.facts import FACTS
from tests.unit.pages.reading import page_of, section, tree_of


def bar(level: int) -> str:
    """What the theme draws a level on: it says nothing by itself."""
    return f'<span class="vm-level vm-level--{level}"></span>'


def test_a_role_shows_what_it_should_reach(tmp_path: Path) -> None:
    """A row for each competency: code, link, level and word; and that it is no norm."""
    table = section(page_of(tmp_path, FACTS, "en/roles/cmio.md"), "target-levels")
    assert "no norm" in table
    assert table.splitlines()[-2:] == [
        f"| A1 | [Strategy](../competencies/strategy.md) | {bar(4)}4 – Shaping |",
        f"| B1 | [Bridging](../competencies/bridging.md) | {bar(2)}2 – Practising |",
    ]


def test_a_role_without_targets_has_no_table(tmp_path: Path) -> None:
    """Nor its heading."""
    roles = "groups: {a: {name: {en: A}}}\nroles: {cmio: {group: a, name: {en: CMIO}, targets: {}}}\n"
    assert "target-levels" not in page_of(tmp_path, FACTS | {"data/roles.yml": roles}, "en/roles/cmio.md")


@pytest.mark.parametrize(
    ("full", "expected"),
    [
        ("{en: Chief Medical Information Officer}", "Chief Medical Information Officer"),
        ("{en: CMIO}", ""),
        ("{da: Klinisk chef}", ""),
        ("{}", ""),
    ],
)
def test_a_role_has_its_name_in_full_as_subtitle(tmp_path: Path, full: str, expected: str) -> None:
    """In the language that is shown, where it says more than the title."""
    role = f"{{group: a, name: {{en: CMIO}}, full_name: {full}, targets: {{}}}}"
    roles = f"groups: {{a: {{name: {{en: A}}}}}}\nroles: {{cmio: {role}}}\n"
    assert tree_of(tmp_path, FACTS | {"data/roles.yml": roles})["en/roles/cmio.md"].meta["subtitle"] == expected

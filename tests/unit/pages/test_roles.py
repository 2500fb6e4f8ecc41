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


OWN = "organisation: {nl: Huis, en: House & Co}\ntargets: {cio: {bridging: 1, strategy: 4}}\n"


def test_a_role_shows_the_organisations_level_beside_the_models(tmp_path: Path) -> None:
    """Its own first, and whose it is; where both are the same there is nothing beside."""
    page = page_of(tmp_path, FACTS | {"data/targets.yml": OWN}, "en/roles/it-director.md")
    table = section(page, "target-levels")
    assert "Where House &amp; Co asks another level than the model, that of the model stands in brackets." in table
    assert table.splitlines()[-2:] == [
        f"| A1 | [Strategy](../competencies/strategy.md) | {bar(4)}4 – Shaping |",
        f"| B1 | [Bridging](../competencies/bridging.md) | {bar(1)}1 – Informed "
        '<span class="vm-why">(model: 3 – Leading)</span> |',
    ]


def test_a_role_for_which_nothing_else_is_asked_names_no_organisation(tmp_path: Path) -> None:
    """Its levels are the model's."""
    assert "House" not in page_of(tmp_path, FACTS | {"data/targets.yml": OWN}, "en/roles/cmio.md")


@pytest.mark.parametrize(
    ("targets", "sentence"),
    [
        ({"data/targets.yml": OWN}, "Huis</span> has added this; it is not part of the model."),
        ({}, "This has been added here; it is not part of the model."),
    ],
)
def test_a_role_of_an_organisation_says_so(tmp_path: Path, targets: dict[str, str], sentence: str) -> None:
    """Above its text, with the organisation's name where that is known, in whichever language it has one."""
    roles = FACTS["data/roles.yml"].replace("cmio: {group", "cmio: {own: true, group")
    files = FACTS | targets | {"data/roles.yml": roles}
    page = page_of(
        tmp_path,
        files | {"data/targets.yml": OWN.replace(", en: House & Co", "")} if targets else files,
        "en/roles/cmio.md",
    )
    assert '!!! note "Not in the model"' in page
    assert sentence in page
    competency = page_of(tmp_path, files, "en/competencies/bridging.md")
    assert '[CMIO](../roles/cmio.md) <span class="vm-why">(not in the model)</span>' in competency
    assert '!!! note "Not in the model"' not in competency

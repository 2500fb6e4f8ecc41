"""Takes competencies; checks the tables of their levels and of the roles that need them."""

from pathlib import Path

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import page_of, section

LEVELS = {"0": "Nog | niets", "1": "Iets\nmeer", "2": "c", "3": "d", "4": "e"}
FILES = FACTS | {"nl/competenties/bruggen.md": text("competency", "bridging", levels=LEVELS)}


def test_a_competency_describes_each_level(tmp_path: Path) -> None:
    """In the words of the text, beside the word for the level; nothing breaks out of its cell."""
    table = section(page_of(tmp_path, FILES, "nl/competenties/bruggen.md"), "levels")
    rows = table.splitlines()[-5:]
    assert rows[0].startswith('| <span id="level-0">0 – Nieuw</span> | ')
    assert r"Nog \| niets" in rows[0]
    assert "Iets meer" in rows[1]


def test_a_level_leads_to_what_can_be_read_for_it(tmp_path: Path) -> None:
    """Below the table, to those lists that the page has."""
    alone = section(page_of(tmp_path / "alone", FILES, "nl/competenties/bruggen.md"), "levels")
    assert alone.splitlines()[-1].startswith("| ")
    practice = text("practice", "a", "[[competency:bridging]]", concepts=["cloud"])
    mentioned = FILES | {"nl/praktijken/a.md": practice}
    page = page_of(tmp_path / "mentioned", mentioned, "nl/competenties/bruggen.md")
    told = "[Wat naar deze pagina verwijst](#mentioned-in)"
    assert section(page, "levels").splitlines()[-1] == f"Wat je ervoor kunt lezen: {told}"
    files = mentioned | {
        "nl/competenties/bruggen.md": text("competency", "bridging", levels=LEVELS, concepts=["cloud"]),
        "nl/praktijken/other.md": text("practice", "other", concepts=["record"]),
    }
    page = page_of(tmp_path / "shared", files, "nl/competenties/bruggen.md")
    assert section(page, "levels").splitlines()[-1] == f"Wat je ervoor kunt lezen: [Lees verder](#read-on) · {told}"


def test_a_borrowed_description_is_marked(tmp_path: Path) -> None:
    """The word for the level is the reader's own."""
    table = section(page_of(tmp_path, FILES, "da/kompetencer/bruggen.md"), "levels")
    assert table.splitlines()[-1] == '| <span id="level-4">4 – Formende</span> | <span lang="nl">e</span> |'


def test_a_competency_lists_the_roles_that_need_it(tmp_path: Path) -> None:
    """The one that needs it most first."""
    table = section(page_of(tmp_path, FILES, "nl/competenties/bruggen.md"), "target-levels")
    assert table.splitlines()[-2:] == [
        '| [ICT-directeur](../rollen/ict-directeur.md) | <span class="vm-level vm-level--3"></span>3 – Leidend |',
        '| [CMIO](../rollen/cmio.md) | <span class="vm-level vm-level--2"></span>2 – Toepassend |',
    ]


def test_a_competency_without_a_text_has_no_levels(tmp_path: Path) -> None:
    """Its roles are known all the same."""
    page = page_of(tmp_path, FACTS, "nl/competenties/strategie.md")
    assert "{: #levels }" not in page
    assert "{: #target-levels }" in page


def test_a_competency_of_an_organisation_says_so(tmp_path: Path) -> None:
    """On its page, and where a role's levels are listed."""
    facts = FACTS["data/competencies.yml"].replace("strategy: {code", "strategy: {own: true, code")
    files = FACTS | {"data/competencies.yml": facts}
    assert '!!! note "Niet in het model"' in page_of(tmp_path, files, "nl/competenties/strategie.md")
    assert '(../competenties/strategie.md) <span class="vm-why">(niet in het model)</span> |' in page_of(
        tmp_path, files, "nl/rollen/cmio.md"
    )


def test_a_competency_may_describe_some_levels(tmp_path: Path) -> None:
    """Its table has these, and no empty row."""
    files = FACTS | {"nl/competenties/bruggen.md": text("competency", "bridging", levels={"2": "c", "3": "d"})}
    table = section(page_of(tmp_path, files, "nl/competenties/bruggen.md"), "levels")
    rows = [row for row in table.splitlines()[2:] if row.startswith("|")]
    assert [row.split(" – ")[0] for row in rows] == ['| <span id="level-2">2', '| <span id="level-3">3']

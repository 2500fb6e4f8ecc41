"""Takes small sites; checks the page of their matrix."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.sites import make_docs, text
from tests.tables import ReadRow, table
from tests.unit.facts import FACTS
from vademecum.catalogue import Edition
from vademecum.pages import Tree
from vademecum.pages.matrices import matrices
from vademecum.pages.matrix_page import LARGE
from vademecum.site import read_site

Files = dict[str, str | bytes]
LEVELS = {str(level): f"Zo {level}" for level in range(5)}
BRIDGING: Files = {"nl/competenties/bruggen.md": text("competency", "bridging", title="Bruggen slaan", levels=LEVELS)}
TARGETS = "organisation: {nl: Huis & Hof, da: Hus, en: House}\ntargets: {cio: {bridging: 1}, cmio: {strategy: 4}}\n"
PATHS = {"nl": "nl/competentiematrix/index.md", "da": "da/kompetencematrix/index.md"}


def tree_of(folder: Path, files: Files | None = None) -> Tree:
    """The tree of a site with two roles and two competencies, and its matrix."""
    made = make_docs(folder, {**FACTS, **(files or {})})
    return read_site(made).tree(Edition(), "https://example.org/", [matrices()])


def page_of(folder: Path, files: Files | None = None, code: str = "nl") -> str:
    """The HTML of the page in one language."""
    return str(tree_of(folder, files)[PATHS[code]].content)


def rows_of(folder: Path, files: Files | None = None, code: str = "nl") -> list[ReadRow]:
    """The rows of its table."""
    return table(page_of(folder, files, code))


def changed(name: str, old: str, new: str) -> Files:
    """A file of facts with other words."""
    assert old in FACTS[name]
    return {name: FACTS[name].replace(old, new)}


def test_roles_stand_above_competencies_beside_by_cluster(tmp_path: Path) -> None:
    """Each level as a number and a word."""
    rows = rows_of(tmp_path, BRIDGING)
    assert [row.words for row in rows] == [
        ["Competentie", "CMIO", "ICT-directeur"],
        ["A Richten", ""],
        ["A1 Strategie", "4 – Vormend", "4 – Vormend"],
        ["B Verbinden", ""],
        ["B1 Bruggen slaan", "2 – Toepassend", "3 – Leidend"],
    ]
    assert [row.part.get("data-cluster", "") for row in rows] == ["", "direct", "direct", "join", "join"]


def test_heads_say_what_they_are_heads_of(tmp_path: Path) -> None:
    """By their scope; roles and competencies have their ids for scripts."""
    head, cluster, *_, row = rows_of(tmp_path, BRIDGING)
    assert [cell.attributes for cell in head.cells] == [
        {"scope": "col"},
        {"scope": "col", "data-role": "cmio"},
        {"scope": "col", "data-role": "cio"},
    ]
    assert [(cell.tag, cell.attributes) for cell in cluster.cells] == [
        ("th", {"scope": "rowgroup"}),
        ("td", {"colspan": "2"}),
    ]
    assert [cell.tag for cell in row.cells] == ["th", "td", "td"]
    assert (row.cells[0].attributes, row.attributes) == ({"scope": "row"}, {"data-competency": "bridging"})


def test_a_cell_leads_to_the_description_of_its_level(tmp_path: Path) -> None:
    """One link, which says the level; heads lead to their pages."""
    head, *_, row = rows_of(tmp_path, BRIDGING)
    assert [cell.links for cell in head.cells] == [
        [],
        [("../rollen/cmio/", "CMIO")],
        [("../rollen/ict-directeur/", "ICT-directeur")],
    ]
    assert [cell.links for cell in row.cells] == [
        [("../competenties/bruggen/", "Bruggen slaan")],
        [("../competenties/bruggen/#level-2", "2 – Toepassend")],
        [("../competenties/bruggen/#level-3", "3 – Leidend")],
    ]
    assert [cell.attributes for cell in row.cells[1:]] == [{"class": "l2"}, {"class": "l3"}]


def test_a_competency_that_describes_no_level_has_its_page(tmp_path: Path) -> None:
    """The link leads to no id that is not there."""
    row = rows_of(tmp_path)[2]
    assert [cell.links[0][0] for cell in row.cells] == ["../competenties/strategie/"] * 3


def test_a_role_is_called_by_its_short_name(tmp_path: Path) -> None:
    """In its head and in the choice; a borrowed title says its language."""
    files: Files = {
        "nl/rollen/cmio.md": text("role", "cmio", title="CMIO (chief medical information officer)"),
        "nl/competenties/bruggen.md": text("competency", "bridging", title="Bruggen slaan", levels=LEVELS),
        **changed("data/competencies.yml", "{nl: Bruggen slaan, da: Brobygning, en: Bridging}", "{nl: Bruggen slaan}"),
    }
    page = page_of(tmp_path / "nl", files)
    assert table(page)[0].words[1] == "CMIO"
    assert '<input type="checkbox" name="role" value="cmio"> CMIO</label>' in page
    borrowed = page_of(tmp_path / "da", files, "da")
    assert table(borrowed)[0].words[1] == "CMIO (nederlandsk)"
    assert '<th scope="row">B1 <a href="../kompetencer/bruggen/" lang="nl" hreflang="nl">Bruggen slaan</a>' in borrowed


def test_an_organisation_shows_its_levels_beside_those_of_the_model(tmp_path: Path) -> None:
    """Its own come first, and lead to their description; above the table it is named."""
    files = {**BRIDGING, "data/targets.yml": TARGETS}
    page = page_of(tmp_path, files)
    assert '<p class="vm-note">Huis &amp; Hof stelt eigen niveaus vast. ' in page
    *_, row = table(page)
    assert row.words == ["B1 Bruggen slaan", "2 – Toepassend", "1 – Bekend model: 3"]
    assert row.cells[2].links == [("../competenties/bruggen/#level-1", "1 – Bekend")]
    assert row.cells[2].attributes == {"class": "l1"}
    assert table(page)[2].words[1] == "4 – Vormend"


def test_an_organisation_sets_a_level_where_the_model_has_none(tmp_path: Path) -> None:
    """The model is shown all the same."""
    files = changed("data/roles.yml", "{strategy: 4, bridging: 3}", "{strategy: 4}")
    *_, row = rows_of(tmp_path, {**BRIDGING, **files, "data/targets.yml": TARGETS})
    assert row.words[2] == "1 – Bekend model: –"


def test_without_levels_of_its_own_no_organisation_is_named(tmp_path: Path) -> None:
    """There is no note."""
    assert "vm-note" not in page_of(tmp_path)


@pytest.mark.parametrize(
    ("name", "old", "at", "words"),
    [
        ("data/roles.yml", "cio: {group", (0, 2), "ICT-directeur eigen rol"),
        ("data/competencies.yml", "bridging: {code", (4, 0), "B1 Bruggen slaan eigen competentie"),
    ],
)
def test_what_an_organisation_added_is_marked(
    tmp_path: Path, name: str, old: str, at: tuple[int, int], words: str
) -> None:
    """In its head, and a note says what the mark means."""
    page = page_of(tmp_path, changed(name, old, old.replace("{", "{own: true, ")))
    assert table(page)[at[0]].words[at[1]] == words
    assert "Rollen en competenties met «eigen» staan niet in het model" in page


def test_a_cell_without_a_level_says_so(tmp_path: Path) -> None:
    """With a sign for the eye, and words for the ear."""
    *_, row = rows_of(tmp_path, changed("data/roles.yml", "bridging: 2, ", ""))
    assert row.words[1] == "–geen niveau"
    assert (row.cells[1].links, row.cells[1].attributes) == ([], {})


def test_levels_are_explained_above_the_table(tmp_path: Path) -> None:
    """Number, word and sentence, with the shade that they have in the table."""
    above = page_of(tmp_path).partition("<table")[0]
    assert re.findall(r'<li class="l(\d)"><strong>(.+?)</strong> (.+?)</li>', above) == [
        ("0", "0 – Nieuw", "a"),
        ("1", "1 – Bekend", "a"),
        ("2", "2 – Toepassend", "a"),
        ("3", "3 – Leidend", "a"),
        ("4", "4 – Vormend", "a"),
    ]
    assert "Een redelijke verwachting in een middelgrote organisatie: geen norm en geen toets." in above


def test_the_choice_waits_for_its_script(tmp_path: Path) -> None:
    """It is hidden until then; it has all roles, clusters and levels."""
    form = re.search(r"<form [^>]* hidden>.*?</form>", page_of(tmp_path), re.DOTALL)
    assert form
    values = re.findall(r'value="([^"]*)"', form[0])
    assert values == ["cmio", "cio", "", "direct", "join", "", "1", "2", "3", "4", "differences"]


def test_the_table_scrolls_by_keyboard_under_its_name(tmp_path: Path) -> None:
    """In a group that takes the focus, with the caption as its name."""
    page = page_of(tmp_path)
    group = re.search(r'<div class="vm-matrix__frame" tabindex="0" role="group" aria-labelledby="([^"]+)"', page)
    assert group
    assert f'<caption class="vm-caption" id="{group[1]}">Streefniveaus per competentie en rol</caption>' in page


def test_a_large_table_is_marked(tmp_path: Path) -> None:
    """For a browser it is laid out otherwise."""
    assert '<div class="vm-matrix">' in page_of(tmp_path / "small")
    roles = "".join(f"  r{n}: {{group: it, name: {{nl: R{n}}}, targets: {{}}}}\n" for n in range(LARGE // 2))
    large: Files = {"data/roles.yml": FACTS["data/roles.yml"] + roles}
    assert '<div class="vm-matrix vm-matrix--large">' in page_of(tmp_path / "large", large)


def test_words_are_escaped(tmp_path: Path) -> None:
    """Names with signs of HTML stand as they are written; so do they in the page's own style sheet."""
    odd = '"R&D <b> \\\\"'
    files = changed("data/roles.yml", "name: {nl: ICT-directeur,", f"name: {{nl: {odd},")
    found = tree_of(tmp_path, files)
    page: Any = found[PATHS["nl"]].content
    assert page.count("R&amp;D &lt;b&gt;") >= 2
    assert "R&D <b>" not in page
    assert r"R&D \3c b> \5c " in str(found["nl/competentiematrix/roles.css"].content)


def test_the_page_is_one_block_of_html(tmp_path: Path) -> None:
    """Without an empty line, so that no engine reads it as Markdown; its head names its style sheet."""
    file = tree_of(tmp_path, {**BRIDGING, "data/targets.yml": TARGETS})[PATHS["nl"]]
    page = str(file.content).strip()
    assert page.startswith("<div") and page.endswith("</div>")
    assert "\n\n" not in page
    assert file.meta["sheets"] == ["nl/competentiematrix/roles.css"]
    assert [other["path"] for other in file.meta["alternates"]] == [
        *PATHS.values(),
        "en/competency-matrix/index.md",
    ]


def test_lists_and_entries_lead_to_the_matrix(tmp_path: Path) -> None:
    """From the contents, and from roles and competencies with their lists."""
    found = tree_of(tmp_path, BRIDGING)
    pages = {
        "nl/inhoud.md": "competentiematrix/index.md",
        "nl/rollen/index.md": "../competentiematrix/index.md",
        "nl/rollen/cmio.md": "../competentiematrix/index.md",
        "nl/competenties/index.md": "../competentiematrix/index.md",
        "nl/competenties/bruggen.md": "../competentiematrix/index.md",
    }
    lacking = [path for path, way in pages.items() if f"[Competentiematrix]({way})" not in str(found[path].content)]
    assert lacking == []

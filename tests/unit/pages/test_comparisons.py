"""Takes small sites; checks the pages that compare roles, in three languages, and the links that lead to them."""

import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path

import pytest

from tests.sites import PUBLIC, make_docs, text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import language_of
from vademecum.pages import Tree
from vademecum.pages.comparisons import comparison_links
from vademecum.pages.matrices import matrices
from vademecum.site import read_site

LEVELS = {level: f"Niveau {level} & meer" for level in range(5)}
GROUPS = "comparisons:\n  - [cmio, cio]\n"
TARGETS = "organisation: {nl: Huis <1>, da: Hus, en: House}\ntargets:\n  cio: {bridging: 1}\n  cmio: {strategy: 4}\n"
FILES: Mapping[str, str | bytes] = {
    **FACTS,
    "data/matrix.yml": GROUPS,
    "nl/index.md": text("page", "home"),
    "nl/rollen/cio.md": text("role", "cio", title="ICT-directeur (CIO)"),
    "nl/competenties/bruggen.md": text("competency", "bridging", title="Bruggen slaan", levels=LEVELS),
}


def tree(folder: Path, files: Mapping[str, str | bytes] | None = None) -> Tree:
    """The pages of the site with its matrix."""
    return read_site(make_docs(folder, {**FILES, **(files or {})})).tree(PUBLIC, "https://example.org/", [matrices()])


def content(site: Tree, path: str) -> str:
    """What stands on a page."""
    found = site[path].content
    assert isinstance(found, str)
    return found


def table(page: str, name: str) -> list[list[str]]:
    """The words of each cell of the table with this id of its caption, row by row."""
    found = re.search(rf'<caption[^>]* id="{name}">.*?</table>', page, re.S)
    assert found, f"no table {name}"
    rows = re.findall(r"<tr.*?</tr>", found[0], re.S)
    return [[words(cell) for cell in re.findall(r"<t[hd].*?</t[hd]>", row, re.S)] for row in rows]


def words(html: str) -> str:
    """What a reader reads."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


@pytest.mark.parametrize(
    ("path", "title", "lead", "head", "rows"),
    [
        (
            "nl/competentiematrix/cmio-cio.md",
            "CMIO en ICT-directeur vergeleken",
            "De rollen verschillen op 1 van de 2 competenties.",
            ["Competentie", "CMIO", "ICT-directeur"],
            [["A Richten", ""], ["A1 Strategie", "4 – Vormend", "4 – Vormend"]],
        ),
        (
            "da/kompetencematrix/cmio-cio.md",
            "CMIO og It-direktør sammenlignet",
            "Rollerne er forskellige i 1 af 2 kompetencer.",
            ["Kompetence", "CMIO", "It-direktør"],
            [["A Retning", ""], ["A1 Strategi", "4 – Formende", "4 – Formende"]],
        ),
        (
            "en/competency-matrix/cmio-cio.md",
            "CMIO and IT director compared",
            "The roles differ in 1 of 2 competencies.",
            ["Competency", "CMIO", "IT director"],
            [["A Direct", ""], ["A1 Strategy", "4 – Shaping", "4 – Shaping"]],
        ),
    ],
    ids=["nl", "da", "en"],
)
def test_each_language_has_a_page_for_each_group(
    tmp_path: Path, path: str, title: str, lead: str, head: list[str], rows: list[list[str]]
) -> None:
    """At the ids of the roles, with the sentence that says how much differs, and all rows by cluster."""
    site = tree(tmp_path)
    meta = site[path].meta
    assert (meta["title"], meta["description"], meta["lead"]) == (title, lead, lead)
    assert (meta["kind"], meta["above"], meta["parts"]) == (
        "comparison",
        f"{path.rpartition('/')[0]}/index.md",
        ["matrix"],
    )
    assert table(content(site, path), "all-table")[:3] == [head, *rows]


def test_languages_lead_to_each_other(tmp_path: Path) -> None:
    """By the same name, and to the front page where one of the roles is not shown."""
    folders = ("nl/competentiematrix", "da/kompetencematrix", "en/competency-matrix")
    meta = tree(tmp_path)["nl/competentiematrix/cmio-cio.md"].meta
    assert [other["path"] for other in meta["alternates"]] == [f"{folder}/cmio-cio.md" for folder in folders]


def test_differences_stand_first(tmp_path: Path) -> None:
    """Only the rows that differ, each level with its descriptor."""
    page = content(tree(tmp_path), "nl/competentiematrix/cmio-cio.md")
    assert page.index('id="differences-table"') < page.index('id="all-table"') < page.index("vm-pair")
    assert table(page, "differences-table")[1:] == [
        ["B1 Bruggen slaan", "2 – Toepassend Niveau 2 & meer", "3 – Leidend Niveau 3 & meer"]
    ]
    assert "- Hoogste niveau bij ICT-directeur: B1" in page
    assert "Hoogste niveau bij CMIO" not in page


def test_a_borrowed_descriptor_says_its_language(tmp_path: Path) -> None:
    """It is read out in the language it is in."""
    page = content(tree(tmp_path), "en/competency-matrix/cmio-cio.md")
    assert '<span class="vm-descriptor" lang="nl">Niveau 3 &amp; meer</span>' in page


def test_a_level_leads_to_its_descriptor(tmp_path: Path) -> None:
    """On the page of the competency; where that describes none, to the page."""
    page = content(tree(tmp_path), "nl/competentiematrix/cmio-cio.md")
    assert page.count('<a href="../../competenties/bruggen/#level-3">3 – Leidend</a>') == 2
    assert '<a href="../../competenties/strategie/">4 – Vormend</a>' in page


def test_a_page_leads_to_its_roles_and_to_the_matrix_with_them(tmp_path: Path) -> None:
    """The matrix shows the same choice."""
    page = content(tree(tmp_path), "nl/competentiematrix/cmio-cio.md")
    assert '<a href="../../rollen/cio/">ICT-directeur</a>' in page
    assert '<a href="../?roles=cmio,cio">Deze rollen in de matrix</a>' in page


def test_what_an_organisation_sets_stands_beside_the_model(tmp_path: Path) -> None:
    """Only where both differ; and the page says whose levels they are."""
    page = content(tree(tmp_path, {"data/targets.yml": TARGETS}), "nl/competentiematrix/cmio-cio.md")
    assert table(page, "all-table")[2:] == [
        ["A1 Strategie", "4 – Vormend", "4 – Vormend"],
        ["B Verbinden", ""],
        ["B1 Bruggen slaan", "2 – Toepassend", "1 – Bekend model: 3 – Leidend"],
    ]
    assert "Huis &lt;1&gt; stelt eigen niveaus vast." in page
    assert "stelt eigen niveaus vast" not in content(tree(tmp_path / "model"), "nl/competentiematrix/cmio-cio.md")


def test_an_own_level_says_that_the_model_has_none(tmp_path: Path) -> None:
    """A role that the model asks nothing of."""
    roles = FACTS["data/roles.yml"].replace("targets: {strategy: 4, bridging: 3}", "targets: {strategy: 4}")
    site = tree(tmp_path, {"data/targets.yml": TARGETS, "data/roles.yml": roles})
    page = content(site, "nl/competentiematrix/cmio-cio.md")
    assert table(page, "all-table")[-1][-1] == "1 – Bekend model: geen niveau"


def test_a_level_that_nobody_set_is_said(tmp_path: Path) -> None:
    """In the table and as a bar without length; a mean is that of the others."""
    roles = FACTS["data/roles.yml"].replace("targets: {strategy: 4, bridging: 3}", "targets: {bridging: 3}")
    page = content(tree(tmp_path, {"data/roles.yml": roles}), "nl/competentiematrix/cmio-cio.md")
    assert table(page, "all-table")[2] == ["A1 Strategie", "4 – Vormend", "– geen niveau"]
    assert table(page, "compared-table") == [
        ["Cluster", "CMIO", "ICT-directeur"],
        ["A Richten", "4,0", "–"],
        ["B Verbinden", "2,0", "3,0"],
    ]


def test_roles_without_a_difference_are_said_to_have_none(tmp_path: Path) -> None:
    """There is no empty table then."""
    roles = FACTS["data/roles.yml"].replace("bridging: 3", "bridging: 2")
    site = tree(tmp_path, {"data/roles.yml": roles})
    path = "en/competency-matrix/cmio-cio.md"
    assert site[path].meta["description"] == "The roles have the same level in every competency."
    assert "differences" not in content(site, path)


def test_a_hidden_role_is_not_compared(tmp_path: Path) -> None:
    """A group with one role left has no page, and nothing leads there."""
    site = tree(
        tmp_path, {"nl/rollen/cio.md": text("role", "cio", audience="board"), "nl/rollen/cmio.md": text("role", "cmio")}
    )
    assert [file.path for file in site if "cmio-cio" in file.path] == []
    assert "cmio-cio" not in content(site, "nl/rollen/cmio.md")


def test_a_site_without_groups_has_no_comparison(tmp_path: Path) -> None:
    """It has its matrix."""
    site = tree(tmp_path, {"data/matrix.yml": "comparisons: []\n"})
    assert "nl/competentiematrix/index.md" in site
    assert not [file for file in site if file.is_page and file.meta["kind"] == "comparison"]


def test_a_role_leads_to_its_comparisons(tmp_path: Path) -> None:
    """Named by the other roles; a role in no group leads to none."""
    site = tree(tmp_path)
    assert "[Vergelijk met CMIO](../competentiematrix/cmio-cio.md)" in content(site, "nl/rollen/cio.md")
    alone = tree(tmp_path / "alone", {"data/matrix.yml": "comparisons: []\n"})
    assert "Vergelijk met" not in content(alone, "nl/rollen/cio.md")


def test_all_comparisons_are_listed(tmp_path: Path) -> None:
    """As HTML, from any page."""
    language = language_of(tmp_path, FILES, "en")
    assert comparison_links(language, "en/competency-matrix/index.md") == [
        '<a href="cmio-cio/">CMIO and IT director compared</a>'
    ]


def test_words_of_facts_are_no_markup(tmp_path: Path) -> None:
    """On the page, in its drawings and in the attributes that a phone shows."""
    roles = FACTS["data/roles.yml"].replace("nl: ICT-directeur", "nl: '<b>&\"x\"</b> _CIO_'")
    page = content(tree(tmp_path, {"data/roles.yml": roles}), "nl/competentiematrix/cmio-cio.md")
    assert "<b>" not in page
    assert 'data-role-name="&lt;b&gt;&amp;&quot;x&quot;&lt;/b&gt; _CIO_"' in page
    assert "\\_CIO\\_: B1" in page

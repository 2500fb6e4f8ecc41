"""Takes small sites; checks what their charts draw and say: titles, keys, places, and tables with the same numbers."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import language_of
from vademecum.pages.charts import level_chart, mark, mean_chart
from vademecum.pages.chosen_charts import chosen_charts
from vademecum.pages.context import Language
from vademecum.pages.matrix_places import matrix_of
from vademecum.projections.matrix import side_by_side

COMPETENCIES = "".join(
    f"  c{number}: {{code: {letter}1, cluster: {letter.lower()}, name: {{nl: Kunde {letter}, en: Skill {letter}}}}}\n"
    for number, letter in enumerate("ABCD")
)
MORE = {
    **FACTS,
    "data/competencies.yml": FACTS["data/competencies.yml"].split("clusters:")[0]
    + "clusters:\n"
    + "".join(f"  {letter.lower()}: {{code: {letter}, name: {{nl: Groep {letter}}}}}\n" for letter in "ABCD")
    + f"competencies:\n{COMPETENCIES}",
    "data/roles.yml": """\
groups:
  leads: {name: {nl: Leiders}}
roles:
  one: {group: leads, name: {nl: Een & een, en: One}, targets: {c0: 4, c1: 2, c2: 0, c3: 1}}
  two: {group: leads, name: {nl: Twee, en: Two}, targets: {c0: 1, c1: 2, c2: 3, c3: 4}}
  three: {group: leads, name: {nl: Drie}, targets: {c0: 1, c1: 2, c2: 3, c3: 4}}
  four: {group: leads, name: {nl: Vier}, targets: {c0: 1, c1: 2, c2: 3, c3: 4}}
  five: {group: leads, name: {nl: Vijf}, targets: {c0: 1}}
""",
}
"""Four clusters with a competency each, and roles of which all but the last have every level."""


def drawings(html: str) -> list[ElementTree.Element]:
    """The drawings in some HTML, as a strict parser reads them: those of keys are left out."""
    found = re.findall(r'<svg class="vm-drawing.*?</svg>', html, re.S)
    return [ElementTree.fromstring(one.replace("&nbsp;", " ")) for one in found]


def means(folder: Path, *roles: str, code: str = "nl") -> str:
    """The chart of the means of these roles."""
    language = language_of(folder, MORE, code)
    return mean_chart(side_by_side(matrix_of(language), roles), language, "x")


@pytest.fixture
def dutch(tmp_path: Path) -> Language:
    """Gives the site in Dutch."""
    return language_of(tmp_path, MORE)


@pytest.mark.parametrize(
    ("code", "title", "words"),
    [
        ("nl", "Gemiddeld niveau per cluster: Een & een en Twee", "Dezelfde getallen staan in de tabel."),
        ("da", "Gennemsnitligt niveau pr. klynge: Een & een og Twee", "De samme tal står i tabellen."),
        ("en", "Mean level by cluster: One and Two", "The same numbers stand in the table."),
    ],
)
def test_a_drawing_says_what_it_shows(tmp_path: Path, code: str, title: str, words: str) -> None:
    """To those who do not see it, in their language: it is one picture with a name and a description."""
    (drawn,) = drawings(means(tmp_path, "one", "two", code=code))
    named = {one.get("id"): one.text for one in drawn if one.tag in ("title", "desc")}
    assert drawn.get("role") == "img"
    assert named[drawn.get("aria-labelledby")] == title
    assert named[drawn.get("aria-describedby")] == words


def test_a_table_has_the_numbers_of_the_radar(tmp_path: Path) -> None:
    """A row a cluster, a column a role, with a decimal."""
    html = means(tmp_path, "one", "two")
    rows = re.findall(r'<tr data-row="(.)"><th scope="row">(.*?)</th><td>(.*?)</td><td>(.*?)</td>', html)
    assert rows == [
        ("a", "A Groep A", "4,0", "1,0"),
        ("b", "B Groep B", "2,0", "2,0"),
        ("c", "C Groep C", "0,0", "3,0"),
        ("d", "D Groep D", "1,0", "4,0"),
    ]


@pytest.mark.parametrize("roles", [("one",), ("one", "two"), ("one", "two", "three", "four")])
def test_each_role_has_a_line_and_a_mark_of_its_own(tmp_path: Path, roles: tuple[str, ...]) -> None:
    """In the radar and in its key; from one role to four."""
    html = means(tmp_path, *roles)
    (radar,) = drawings(html)
    series = [one.get("class") for one in radar.iter("g")]
    assert series == [f"vm-series vm-series--{number}" for number, _ in enumerate(roles, start=1)]
    assert [len(list(one)) for one in radar.iter("g")] == [5] * len(roles)
    assert re.findall(r'<li><svg class="(vm-series vm-series--\d)"', html) == series
    assert len({mark(number, 4.5) for number in range(4)}) == 4


def test_where_a_radar_says_nothing_there_are_bars(tmp_path: Path) -> None:
    """A cluster without a level, or too few clusters: a bar a cluster, with its mean."""
    (drawn,) = drawings(means(tmp_path, "one", "five"))
    assert "vm-bars" in (drawn.get("class") or "")
    assert [one.text for one in drawn.findall("g/g/text")] == ["4,0", "1,0", "2,0", "–", "0,0", "–", "1,0", "–"]
    few = language_of(tmp_path / "few", FACTS)
    (drawn,) = drawings(mean_chart(matrix_of(few), few, "x"))
    assert "vm-bars" in (drawn.get("class") or "")


def test_levels_have_a_drawing_a_cluster(dutch: Language) -> None:
    """Each named by its cluster and the roles, with the level in words at each bar."""
    drawn = drawings(level_chart(side_by_side(matrix_of(dutch), ["one", "five"]), dutch, "x"))
    titles = [one.findtext("title") for one in drawn]
    assert titles == [f"{letter} Groep {letter}: Niveaus van Een & een en Vijf" for letter in "ABCD"]
    scale = ["".join(one.itertext()) for one in drawn[0].findall("text")]
    assert scale == ["0", "1", "2", "3", "4"]
    assert ["".join(one.itertext()) for one in drawn[0].findall("g/text")] == ["A1 Kunde A"]
    assert [[one.text for one in two.findall("g/g/text")] for two in drawn] == [
        ["4 – Vormend", "1 – Bekend"],
        ["2 – Toepassend", "–"],
        ["0 – Nieuw", "–"],
        ["1 – Bekend", "–"],
    ]


def test_long_words_of_levels_give_way_to_numbers(tmp_path: Path) -> None:
    """Where they would run out of the drawing; the tables have them."""
    long = MORE["data/competencies.yml"].replace("Toepassend", "Past het toe met hulp van anderen")
    language = language_of(tmp_path, {**MORE, "data/competencies.yml": long})
    (drawn, *_) = drawings(level_chart(side_by_side(matrix_of(language), ["one", "five"]), language, "x"))
    assert [one.text for one in drawn.findall("g/g/text")] == ["4", "1"]


def test_no_id_stands_twice(dutch: Language) -> None:
    """Though a page has several drawings."""
    found = side_by_side(matrix_of(dutch), ["one", "two"])
    html = mean_chart(found, dutch, "x") + level_chart(found, dutch, "x") + chosen_charts(dutch)
    ids = re.findall(r' id="([^"]*)"', html)
    assert len(ids) == len(set(ids)) > 10


def test_nothing_of_a_drawing_breaks_a_strict_policy(dutch: Language) -> None:
    """No style, no colour and no script in it: its colours follow the page."""
    html = mean_chart(matrix_of(dutch).of(["one", "two"]), dutch, "x") + chosen_charts(dutch)
    assert not re.search(r"style=|<style|<script|\son\w+=|fill=|stroke=|#[0-9a-f]{3}", html)


def test_numbers_have_one_decimal_at_most(dutch: Language) -> None:
    """The same on every machine, and never minus nothing."""
    (radar,) = drawings(mean_chart(side_by_side(matrix_of(dutch), ["one", "two"]), dutch, "x"))
    written = " ".join(path.get(key, "") for path in radar.iter("path") for key in ("d", "transform"))
    assert not re.search(r"\d\.\d\d|-0(?![.\d])|e-", written)


def test_charts_of_a_choice_wait_for_a_script(dutch: Language) -> None:
    """Hidden, with four roles drawn at the centre, and rows without bars: the script makes these from the key."""
    html = chosen_charts(dutch)
    assert re.match(r'<section class="vm-chart"[^>]* hidden>', html)
    assert re.findall(r' data-of(\d)="([^"]*)"', html) == [
        ("2", "{0} en {1}"),
        ("3", "{0}, {1} en {2}"),
        ("4", "{0}, {1}, {2} en {3}"),
    ]
    radar, *levels = drawings(html)
    assert len(radar.findall("g")) == 4
    assert radar.findtext("title") == "Gemiddeld niveau per cluster: {roles}"
    assert levels[0].findtext("title") == "A Groep A: Niveaus van {roles}"
    assert [row.get("data-row") for one in levels for row in one.findall("g")] == ["c0", "c1", "c2", "c3"]
    assert not [one for drawn in levels for one in drawn.findall("g/g")]


def test_one_role_alone_cannot_be_compared(tmp_path: Path) -> None:
    """There are no charts of a choice then."""
    hidden = {f"nl/{one}.md": text("role", one, audience="board") for one in ("two", "three", "four", "five")}
    assert chosen_charts(language_of(tmp_path, {**MORE, **hidden})) == ""

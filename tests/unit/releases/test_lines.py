"""Takes two releases; checks the lines that say what differs."""

from tests.unit.frameworks import Values, release
from vademecum.languages import messages_for
from vademecum.releases import lines


def change(values: Values) -> None:
    """Some differences."""
    values["roles"]["ciso"] = {"group": "it", "name": {"nl": "CISO"}}
    values["competencies"]["linking"] = {
        **values["competencies"].pop("bridging"),
        "formerly": ["bridging"],
        "code": "B9",
    }
    values["competencies"]["linking"]["name"]["da"] = ""
    values["competencies"]["linking"]["name"].pop("da")
    values["competencies"]["linking"]["levels"]["4"] = {"nl": "Bouwt."}
    values["roles"]["cmio"]["targets"] = {"linking": 4, "safety": 2}
    values["roles"]["cio"]["targets"] = {"linking": 2}
    values["roles"]["cio"]["own-targets"] = {"safety": 1}
    values["levels"]["2"]["name"]["en"] = "Doing"


def test_each_difference_has_its_lines() -> None:
    """Below the sort that it is of; ids are named, words stand before and after, languages by their code."""
    assert list(lines(release(), release(change, version="2"), messages_for("en"))) == [
        "1 → 2",
        "",
        "Added",
        "  Role ciso: CISO",
        "",
        "Renamed",
        "  Competency linking, formerly bridging",
        "    da: Brobygning → –",
        "",
        "Moved",
        "  Competency linking: code B1 → B9",
        "",
        "Target levels",
        "  cmio · linking: 3 → 4",
        "  cio · safety: 3 → –",
        "  cio · safety: – → 1 (level of its own)",
        "",
        "Reworded",
        "  Competency linking, level 4 (nl)",
        "    + Bouwt.",
        "  Level 2, word (en)",
        "    - Practising",
        "    + Doing",
        "",
        "8 differences",
    ]


def test_without_a_difference_there_is_a_line_that_says_so() -> None:
    """The releases are named as they were asked for, with their versions."""
    names = ("main", "1")
    assert list(lines(release(), release(), messages_for("nl"), names)) == ["main (1) → 1", "", "0 verschillen"]


def test_languages_are_named_where_they_differ() -> None:
    """Words of the others are not compared."""
    other = release(languages=["en", "nl"])
    assert list(lines(other, release(), messages_for("en")))[1] == "Words are compared in: nl, en."
    none = release(languages=["sv"])
    assert list(lines(none, release(), messages_for("en")))[1] == "Words are compared in: –."

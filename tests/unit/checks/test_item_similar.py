"""Items that say nearly the same, in one list or in two."""

from fractions import Fraction
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.reports import problems
from tests.sites import text
from vademecum.checks import item_similar

NAMES = "{nl: N, da: N, en: N}"
ITEM = "{role: cmio, basis: [{source: nao}]}"
FACTS = {
    "data/roles.yml": f"groups:\n  g: {{name: {NAMES}}}\nroles:\n  cmio: {{group: g, name: {NAMES}, targets: {{}}}}\n",
    "data/sources.yml": "nao: {type: report, title: Report}\n",
    "data/checklists.yml": "".join(f"{name}:\n  name: {NAMES}\n  items:\n    x: {ITEM}\n" for name in ("one", "two")),
}


def said(folder: Path, one: str, two: str, language: str = "nl") -> list[tuple[str, str, object]]:
    """What is reported of two lists with an item each: the code, the place, and the item that it resembles."""
    lists = {
        "nl/checklists/one.md": text("checklist", "one", f"- [ ] {one} {{#x}}\n"),
        f"{language}/checklists/two.md": text("checklist", "two", f"- [ ] {two} {{#x}}\n"),
    }
    found = [found for found in problems(folder, {**FACTS, **lists}) if found.code == "item-similar"]
    return [(problem.code, str(problem.span), problem.values["other"]) for problem in found]


def test_items_of_two_lists_that_nearly_agree_are_reported_at_the_later(tmp_path: Path) -> None:
    """With the item that it resembles, whatever the order of the words, their case and their signs."""
    [(_, place, other)] = said(
        tmp_path, "We testten dit jaar onze reservekopie.", "Onze reservekopie testten we dit jaar!"
    )
    assert other == "one/x"
    assert "two.md" in place


def test_items_that_share_a_subject_only_are_not_reported(tmp_path: Path) -> None:
    """Half of the words are not enough."""
    assert said(tmp_path, "We kennen onze leveranciers.", "We kennen de contracten van onze leveranciers.") == []


words = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=8)


@given(st.lists(words, max_size=12))
def test_no_pair_is_missed_and_none_is_made_up(items: list[list[str]]) -> None:
    """The short way finds just what comparing all with all finds."""
    found = {number for number, _ in item_similar.similar(tuple(map(" ".join, items)))}
    every = {
        number
        for number, one in enumerate(items)
        for other in items[:number]
        if Fraction(len({*one} & {*other}), len({*one, *other})) >= item_similar.NEARLY
    }
    assert found == every

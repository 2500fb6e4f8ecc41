"""A checklist of three items in the facts, and its text; which items are said to be missing."""

from pathlib import Path

import pytest

from tests.reports import problems
from tests.sites import text

NAMES = "{nl: N, da: N, en: N}"
FACTS = f"c:\n  name: {NAMES}\n  items:\n" + "".join(
    f"    {item}: {{role: cmio, basis: [{{source: nao}}]}}\n" for item in ("one", "two", "three")
)
FILES = {
    "data/roles.yml": f"groups:\n  g: {{name: {NAMES}}}\nroles:\n  cmio: {{group: g, name: {NAMES}, targets: {{}}}}\n",
    "data/sources.yml": "nao: {type: report, title: Report}\n",
    "data/checklists.yml": FACTS,
}


def said(folder: Path, body: str) -> list[tuple[str, object]]:
    """The code of each problem, and what is missing."""
    found = problems(folder, {**FILES, "nl/checklists/c.md": text("checklist", "c", body)})
    return [(problem.code, problem.values.get("missing")) for problem in found]


@pytest.mark.parametrize(
    ("second", "code"),
    [
        ("- [ ] Two.\n", "item-id-missing"),
        ("- [ ] Two. {#tow}\n", "item-unknown"),
        ("- [ ] Two. {#one}\n", "heading-id-duplicate"),
    ],
    ids=["no-id", "wrong-id", "id-twice"],
)
def test_an_item_with_a_problem_of_its_own_is_not_missing(second: str, code: str, tmp_path: Path) -> None:
    """An item whose id is wrong may be the one that seems to be missing, so that one problem is reported."""
    assert said(tmp_path, f"- [ ] One. {{#one}}\n{second}- [ ] Three. {{#three}}\n") == [(code, None)]


def test_one_wrong_item_excuses_one_missing(tmp_path: Path) -> None:
    """Where more items are missing than have a wrong id, all that are missing are named."""
    assert said(tmp_path, "- [ ] One.\n") == [("item-missing", "one, two, three"), ("item-id-missing", None)]


def test_missing_items_are_named_in_one_line(tmp_path: Path) -> None:
    """Several missing items of one text are one problem, in the order of the facts."""
    assert said(tmp_path, "- [x] Three. {#three}\n") == [("item-missing", "one, two")]

"""The brief of a checklist, whose items may not exist."""

from pathlib import Path

from tests.reports import problems
from tests.sites import text

NAMES = "{nl: N, da: N, en: N}"
FILES = {
    "data/roles.yml": f"groups:\n  g: {{name: {NAMES}}}\nroles:\n  cmio: {{group: g, name: {NAMES}, targets: {{}}}}\n",
    "data/sources.yml": "nao: {type: report, title: Report}\n",
    "nl/checklists/c.md": text("checklist", "c", "- [ ] One. {#one}\n"),
}
FACTS = f"""\
c:
  name: {NAMES}
  brief:
    - item: ITEM
      ask: ASK
      good: {NAMES}
  items:
    one: {{role: cmio, basis: [{{source: nao}}]}}
"""


def said(folder: Path, item: str, ask: str = NAMES) -> list[tuple[str, int, int, object]]:
    """The code and the place of each problem, and what is meant."""
    facts = FACTS.replace("ITEM", item).replace("ASK", ask)
    found = problems(folder, {**FILES, "data/checklists.yml": facts})
    return [(one.code, one.span.line, one.span.column, one.values.get("nearest")) for one in found]


def test_an_item_that_exists_is_no_problem(tmp_path: Path) -> None:
    """Nor is a brief of fewer than five."""
    assert said(tmp_path, "one") == []


def test_an_item_that_does_not_exist_is_reported_at_its_place(tmp_path: Path) -> None:
    """With the one that was meant."""
    assert said(tmp_path, "oen") == [("fact-unknown", 4, 13, "c#one")]


def test_words_that_lack_a_language_are_reported(tmp_path: Path) -> None:
    """As those of all other facts are."""
    assert said(tmp_path, "one", "{nl: Wie, en: Who}") == [("name-missing", 5, 7, None)]

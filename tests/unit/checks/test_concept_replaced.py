"""Places that name a concept; which of them are reported once another has taken its place."""

from pathlib import Path

import pytest

from tests.reports import problems
from tests.sites import text
from tests.unit.facts import FACTS

OLD = """\
old:
  nl: {label: oud, definition: a}
  da: {label: gammel, definition: a}
  en: {label: old, definition: a}
  related: [older]
  replaced-by: older
older:
  nl: {label: ouder, definition: a}
  da: {label: ældre, definition: a}
  en: {label: older, definition: a}
  broader: [old]
  replaced-by: record
"""
CONCEPTS = FACTS["data/concepts.yml"] + OLD
CHECKLISTS, LAW = FACTS["data/checklists.yml"], FACTS["data/law.yml"]


def reported(folder: Path, files: dict[str, str]) -> list[tuple[str, int, int, object, object]]:
    """File, line, column and ids of what is reported, in a site with these files beside the facts."""
    found = problems(folder, FACTS | {"data/concepts.yml": CONCEPTS} | files)
    replaced = (one for one in found if one.code == "concept-replaced")
    return [(one.span.file, one.span.line, one.span.column, one.values["name"], one.values["now"]) for one in replaced]


@pytest.mark.parametrize(
    ("files", "place"),
    [
        ({"nl/a.md": text("practice", "a", concepts=["cloud", "old"])}, ("nl/a.md", 6, 21)),
        ({"nl/a.md": text("post", "a", date="2026-02-03", categories=["old"])}, ("nl/a.md", 7, 14)),
        ({"nl/a.md": text("practice", "a", "Zie [[term:old]].\n")}, ("nl/a.md", 7, 5)),
        ({"nl/a.md": text("practice", "a", "Zie [[old|dat]].\n")}, ("nl/a.md", 7, 5)),
        ({"data/concepts.yml": CONCEPTS.replace("related: [record]", "related: [old]")}, ("data/concepts.yml", 5, 13)),
        ({"data/concepts.yml": CONCEPTS.replace("broader: [cloud]", "broader: [old]")}, ("data/concepts.yml", 8, 13)),
        (
            {"data/checklists.yml": CHECKLISTS.replace("role: cio\n", "role: cio\n      concepts: [old]\n")},
            ("data/checklists.yml", 6, 18),
        ),
        ({"data/law.yml": f"{LAW}  concepts: [old]\n"}, ("data/law.yml", 7, 14)),
    ],
    ids=["front matter", "category", "reference", "short reference", "related", "broader", "item", "law"],
)
def test_a_use_is_reported_with_the_last_replacement(
    files: dict[str, str], place: tuple[str, int, int], tmp_path: Path
) -> None:
    """At its place, wherever a concept can be named."""
    assert reported(tmp_path, files) == [(f"docs/{place[0]}", *place[1:], "old", "record")]


def test_what_is_replaced_itself_may_name_the_other(tmp_path: Path) -> None:
    """It is no current content."""
    assert reported(tmp_path, {}) == []


def test_a_chain_that_does_not_end_is_reported_by_itself(tmp_path: Path) -> None:
    """What leads nowhere or back has no replacement to name."""
    use = {"nl/a.md": text("practice", "a", concepts=["old"])}
    for number, last in enumerate(("old", "nowhere")):
        concepts = CONCEPTS.replace("replaced-by: record", f"replaced-by: {last}")
        assert reported(tmp_path / str(number), {**use, "data/concepts.yml": concepts}) == []

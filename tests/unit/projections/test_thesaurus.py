"""Takes concepts; checks what stands around each."""

from pathlib import Path

from tests.sites import view_of
from tests.unit.facts import FACTS
from vademecum.catalogue import Shown
from vademecum.projections.thesaurus import thesaurus


def ids(found: tuple[Shown, ...]) -> list[str]:
    """The ids of entries."""
    return [shown.entry.id for shown in found]


def test_a_relation_that_one_side_names_holds_for_both(tmp_path: Path) -> None:
    """Broader on one side is narrower on the other."""
    found = thesaurus(view_of(tmp_path, FACTS))
    assert (ids(found["cloud"].broader), ids(found["cloud"].narrower), ids(found["cloud"].related)) == (
        [],
        ["hosting"],
        ["record"],
    )
    assert (ids(found["hosting"].broader), ids(found["record"].related)) == (["cloud"], ["cloud"])


def test_what_both_sides_name_stands_once(tmp_path: Path) -> None:
    """In the order of the concept's own list."""
    concepts = """\
a: {nl: {label: a, definition: A.}, related: [c, b]}
b: {nl: {label: b, definition: B.}, related: [a]}
c: {nl: {label: c, definition: C.}}
"""
    found = thesaurus(view_of(tmp_path, {"data/concepts.yml": concepts}))
    assert {name: ids(relatives.related) for name, relatives in found.items()} == {
        "a": ["c", "b"],
        "b": ["a"],
        "c": ["a"],
    }

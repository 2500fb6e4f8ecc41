"""Takes concepts that replace each other; checks where each chain ends."""

from tests.unit.model.reading import valid
from vademecum.catalogue import replacement
from vademecum.model import DATA_FILES

CONCEPTS = valid(
    DATA_FILES["concepts"],
    "a: {replaced-by: b}\nb: {replaced-by: c}\nc: {}\nd: {replaced-by: e}\ne: {replaced-by: d}\nf: {replaced-by: g}\n",
)


def test_a_chain_leads_to_its_end() -> None:
    """In one step, from each of its links."""
    assert [replacement(name, CONCEPTS) for name in "abc"] == ["c", "c", None]


def test_what_leads_nowhere_has_no_end() -> None:
    """A circle, a concept that is unknown, and one that nobody ever knew."""
    assert [replacement(name, CONCEPTS) for name in "defz"] == [None, None, None, None]

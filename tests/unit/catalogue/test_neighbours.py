"""Takes concepts; checks what is around each, said from both sides."""

from tests.unit.model.reading import valid
from vademecum.catalogue import Neighbours, neighbours
from vademecum.model import DATA_FILES

CONCEPTS = valid(
    DATA_FILES["concepts"],
    """\
z: {related: [a, a, z]}
a: {broader: [top, gone, old], related: [c, b, z]}
b: {broader: [top], related: [a]}
c: {related: [old]}
top: {broader: [top]}
old: {broader: [top], related: [a], replaced-by: b}
""",
)


def test_a_relation_holds_for_both_sides() -> None:
    """What a concept names itself comes first, in its own order, then what names it in that of the facts; each once."""
    found = neighbours(CONCEPTS)
    assert found["a"] == Neighbours(("top",), (), ("c", "b", "z"))
    assert found["top"] == Neighbours((), ("a", "b"), ())
    assert (found["b"].related, found["c"].related, found["z"].related) == (("a",), ("a",), ("a",))


def test_what_is_no_longer_used_stands_in_no_relation() -> None:
    """Neither has it any, nor is it one of another's."""
    found = neighbours(CONCEPTS)
    assert "old" not in found
    assert "old" not in {name for one in found.values() for name in (*one.broader, *one.narrower, *one.related)}


def test_no_relation_leads_out_of_the_concepts() -> None:
    """Of a part of them only the relations within it are given."""
    found = neighbours({name: CONCEPTS[name] for name in ("a", "b")})
    assert found == {"a": Neighbours((), (), ("b",)), "b": Neighbours((), (), ("a",))}

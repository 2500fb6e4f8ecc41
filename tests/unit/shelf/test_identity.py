"""The short names of values: none is shared."""

from dataclasses import dataclass
from itertools import combinations

import pytest

from vademecum.shelf import identity


@dataclass(frozen=True)
class Named:
    """A value that says itself what it is."""

    identity: bytes


DIFFERENT: list[tuple[object, ...]] = [
    (),
    ("",),
    ("", ""),
    ("ab",),
    ("a", "b"),
    (("a", "b"),),
    (("a",), "b"),
    ("a", ("b",)),
    (b"ab",),
    ("s1:a",),
    (1,),
    ("1",),
    (True,),
    (None,),
    ("None",),
    ((),),
    (Named(b"ab"),),
    (Named(b"a"), Named(b"b")),
    ("\udc80",),
]


def test_no_two_lists_of_values_have_one_name() -> None:
    """However alike they look when written one behind the other."""
    assert all(identity(*one) != identity(*other) for one, other in combinations(DIFFERENT, 2))


@pytest.mark.parametrize("values", DIFFERENT)
def test_equal_values_have_one_name(values: tuple[object, ...]) -> None:
    """In every process: nothing in it is random."""
    assert identity(*values) == identity(*values)
    assert identity("a", 1) == bytes.fromhex("36d9deedafadb06fe95176df87e839d5")


@pytest.mark.parametrize("value", [object(), {}, ["a"], Named(b"")])
def test_a_value_that_may_change_unseen_has_no_name(value: object) -> None:
    """To guess one could mix up two values."""
    with pytest.raises(TypeError, match="says nothing of its identity"):
        identity(value)

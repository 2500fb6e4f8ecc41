"""Takes two releases; checks what the things in them are called."""

from tests.unit.frameworks import Values, release
from vademecum.projections.framework import Naming


def change(values: Values) -> None:
    """A name that changes, and a role that goes."""
    values["competencies"]["safety"]["name"] = {"en": "Clinical safety"}
    values["roles"].pop("cio")


def test_a_thing_is_called_as_it_is_now_else_as_it_was() -> None:
    """In the language, else in one that has a word; by its id where nobody named it."""
    naming = Naming(release(), release(change))
    assert naming.word("competency", "safety", "en") == "Clinical safety"
    assert naming.word("competency", "safety", "da") == "Clinical safety"
    assert naming.word("role", "cio", "da") == "It-direktør"
    assert naming.word("level", "3", "nl") == "Leidend"
    assert (naming.word("cluster", "none", "nl"), naming.names("cluster", "none")) == ("none", {})

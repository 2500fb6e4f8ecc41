"""Takes the facts of people; checks names and profiles."""

from tests.unit.model.reading import fault, valid
from vademecum.model import DATA_FILES

SHAPE = DATA_FILES["people"]


def test_a_person_has_a_name_and_may_have_a_profile() -> None:
    """The profile is by language."""
    people = valid(SHAPE, "anna: {name: Anna}\nbo: {name: Bo, profile: {da: Læge}}")
    assert (people["anna"].profile, people["bo"].profile) == ({}, {"da": "Læge"})


def test_a_group_says_that_it_is_one() -> None:
    """Anything else is a person."""
    people = valid(SHAPE, "anna: {name: Anna}\neditors: {name: Editors, group: true}")
    assert [who.group for who in people.values()] == [False, True]


def test_a_person_without_a_name_is_wrong() -> None:
    """A byline needs one."""
    assert fault(SHAPE, "anna: {}") == {"key": "name"}

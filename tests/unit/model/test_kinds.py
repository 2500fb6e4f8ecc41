"""Takes the lists of kinds and files of facts; checks that they are whole."""

import pytest

from vademecum.languages import messages_for
from vademecum.model import DATA_FILES, KINDS, Kind


@pytest.mark.parametrize("name", KINDS)
def test_a_kind_is_listed_under_its_own_name(name: str) -> None:
    """The name in ids is the name in the list."""
    assert KINDS[name].name == name


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_a_shape_is_that_of_its_kind(kind: Kind) -> None:
    """Each takes its own name as `kind`, and no other; terms are generated and have none."""
    assert (kind.shape is None) == (kind.name == "term")
    if kind.shape:
        assert kind.shape.model_json_schema()["properties"]["kind"]["const"] == kind.name


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_a_list_of_each_kind_has_a_title_in_every_language(kind: Kind) -> None:
    """It is translated, also where the word is the same («Blog», «Checklists»)."""
    assert all(messages_for(code).untranslated([kind.plural]) == [] for code in ("nl", "da", "en"))


def test_every_file_of_facts_has_a_shape() -> None:
    """Those that the content uses, and the settings."""
    assert list(DATA_FILES) == ["site", "roles", "competencies", "checklists", "concepts", "sources", "law", "people"]

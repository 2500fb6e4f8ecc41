"""Takes the lists of kinds and files of facts; checks that they are whole."""

from typing import get_args

import pytest

from vademecum.languages import messages_for
from vademecum.model import DATA_FILES, KINDS, Kind
from vademecum.model.site import KindName


@pytest.mark.parametrize("name", KINDS)
def test_a_kind_is_listed_under_its_own_name(name: str) -> None:
    """The name in ids is the name in the list."""
    assert KINDS[name].name == name


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_a_shape_is_that_of_its_kind(kind: Kind) -> None:
    """Each takes its own name as `kind`, and no other; terms and laws are generated and have none."""
    assert (kind.shape is None) == (kind.name in {"term", "law"})
    if kind.shape:
        assert kind.shape.model_json_schema()["properties"]["kind"]["const"] == kind.name


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_one_and_all_of_a_kind_have_a_name_in_every_language(kind: Kind) -> None:
    """They are translated, also where the word is the same («Blog», «Checklists»)."""
    names = [kind.singular, kind.plural]
    assert all(messages_for(code).untranslated(names) == [] for code in ("nl", "da", "en"))


def test_any_kind_but_a_plain_page_can_be_in_the_menu() -> None:
    """A plain page is in no list, so nothing would stand behind its name."""
    assert {*get_args(KindName), "page"} == set(KINDS)


def test_every_file_of_facts_has_a_shape() -> None:
    """Those that the content uses, and the settings."""
    assert list(DATA_FILES) == [
        *(
            "site",
            "roles",
            "competencies",
            "matrix",
            "targets",
            "checklists",
            "concepts",
            "sources",
            "law",
            "tools",
            "people",
            "series",
        ),
        *("accessibility", "brand", "trace", "links", "digests", "search"),
    ]

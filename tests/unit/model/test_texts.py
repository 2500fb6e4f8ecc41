"""Takes front matter; checks the keys that all kinds share."""

from datetime import date
from typing import Any

import pytest

from tests.unit.model.reading import faults, valid
from vademecum.model import KINDS, OF_ONE_TEXT, Text

WRITTEN = [kind for kind in KINDS.values() if kind.shape and kind.name != "competency"]
FRONT = "id: a\ntitle: T\nsummary: S\n"


@pytest.mark.parametrize("kind", WRITTEN, ids=lambda kind: kind.name)
def test_four_keys_make_a_text(kind: Any) -> None:
    """Kind, id, title and summary are enough for every kind but competencies."""
    assert valid(kind.shape, f"kind: {kind.name}\n{FRONT}").id == "a"


@pytest.mark.parametrize("kind", WRITTEN, ids=lambda kind: kind.name)
@pytest.mark.parametrize("key", ["id", "title", "summary"])
def test_a_text_without_one_of_them_is_wrong(kind: Any, key: str) -> None:
    """The place is the top of the front matter."""
    lines = [line for line in FRONT.splitlines() if not line.startswith(key)]
    assert faults(kind.shape, "\n".join([f"kind: {kind.name}", *lines])) == {("1:1", "key-missing")}


def test_a_text_says_who_checked_it_and_when() -> None:
    """Both parts are needed."""
    text = valid(KINDS["page"].shape, f"kind: page\n{FRONT}reviewed: {{by: anna, on: 2026-02-03}}")
    assert (text.reviewed.by, text.reviewed.on) == ("anna", date(2026, 2, 3))


def test_terms_are_marked_unless_a_text_says_otherwise() -> None:
    """For all its languages alike."""
    shape = KINDS["page"].shape
    assert valid(shape, f"kind: page\n{FRONT}").term_help is True
    assert valid(shape, f"kind: page\n{FRONT}term_help: false").term_help is False
    assert "term_help" not in OF_ONE_TEXT


def test_a_text_does_not_change() -> None:
    """What was read holds for the whole build."""
    text = valid(KINDS["page"].shape, f"kind: page\n{FRONT}")
    with pytest.raises(ValueError, match="frozen"):
        text.title = "U"


def test_each_key_is_of_one_text_or_shared() -> None:
    """The keys of one text exist, and what tells entries apart or is a fact is not among them."""
    known = {key for kind in KINDS.values() if kind.shape for key in kind.shape.model_fields}
    assert known > OF_ONE_TEXT
    assert not OF_ONE_TEXT & {"statement", "countries", "roles", "audience", "date", "authors"}


def test_the_id_is_described_for_editors() -> None:
    """Descriptions reach an author through the JSON Schema."""
    assert Text.model_json_schema()["properties"]["id"]["description"]


@pytest.mark.parametrize("kind", WRITTEN, ids=lambda kind: kind.name)
def test_any_text_may_say_when_it_appeared_and_changed(kind: Any) -> None:
    """Both are facts that all languages share, and neither is needed."""
    front = f"kind: {kind.name}\n{FRONT}"
    text = valid(kind.shape, f"{front}date: 2026-11-17\nupdated: 2026-11-20\n")
    assert (text.date, text.updated) == (date(2026, 11, 17), date(2026, 11, 20))
    assert valid(kind.shape, front).date is None
    assert not OF_ONE_TEXT & {"date", "updated"}

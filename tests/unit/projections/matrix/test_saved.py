"""Takes saved self-assessments; checks them against the schema."""

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from vademecum.projections.matrix import assessment_schema
from vademecum.projections.matrix.saved import FORMAT, TYPE

SAVED: dict[str, Any] = {
    "$schema": "https://example.org/assessment.schema.json",
    "type": TYPE,
    "format": FORMAT,
    "version": "1",
    "date": "2026-11-22",
    "levels": {"bridging": 3},
}


def is_valid(saved: dict[str, Any]) -> bool:
    """Whether the schema allows a file."""
    return Draft202012Validator(assessment_schema()).is_valid(saved)


def test_schema_is_one() -> None:
    """By the rules of its own draft."""
    Draft202012Validator.check_schema(assessment_schema())


@pytest.mark.parametrize("more", [{}, {"role": "cmio", "label": "Anna"}, {"levels": {}}])
def test_what_the_page_writes_is_allowed(more: dict[str, Any]) -> None:
    """Role and label may be missing."""
    assert is_valid(SAVED | more)


@pytest.mark.parametrize(
    "wrong",
    [
        {"type": "other"},
        {"format": 2},
        {"levels": {"bridging": 5}},
        {"levels": {"bridging": "3"}},
        {"levels": {"Bridging!": 3}},
        {"role": "The CMIO"},
        {"label": "x" * 81},
        {"more": 1},
    ],
    ids=str,
)
def test_anything_else_is_not(wrong: dict[str, Any]) -> None:
    """Another type or shape, a level out of range, what is no id, a long label, an unknown key."""
    assert not is_valid(SAVED | wrong)

"""Takes texts with citations; checks their numbers."""

from pathlib import Path

import pytest

from tests.sites import catalogue_of, text
from vademecum.projections.citations import numbered


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("So [@b] and [@a].", {"b": 1, "a": 2}),
        ("So [@b], [@a] and [@b] again.", {"b": 1, "a": 2}),
        ("So `[@a]`.", {}),
        ("", {}),
    ],
)
def test_sources_are_numbered_as_the_reader_meets_them(tmp_path: Path, body: str, expected: dict[str, int]) -> None:
    """From 1; a source that is cited twice has one number, an example none."""
    ((_, local),) = catalogue_of(tmp_path, {"nl/a.md": text("page", "a", body)}).texts()
    assert numbered(local) == expected

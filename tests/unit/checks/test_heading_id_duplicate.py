"""Headings and items with ids that the page around them uses."""

from pathlib import Path

import pytest

from tests.reports import codes
from tests.sites import text


@pytest.mark.parametrize("anchor", ["sources", "mentioned-in-laws", "source-jansen-2024", "term-cmio"])
def test_an_id_of_the_page_itself_is_no_heading_s(tmp_path: Path, anchor: str) -> None:
    """Neither that of a section, nor that of a source or a term that is listed there."""
    files: dict[str, str | bytes] = {"nl/a.md": text("practice", "a", f"## Kop {{#{anchor}}}\n")}
    assert codes(tmp_path, files) == ["heading-id-duplicate"]


def test_an_id_that_only_resembles_one_is_a_heading_s(tmp_path: Path) -> None:
    """Only the beginning counts, with its hyphen."""
    files: dict[str, str | bytes] = {"nl/a.md": text("practice", "a", "## Kop {#terms-of-use}\n\n## A {#resources}\n")}
    assert codes(tmp_path, files) == []

"""Texts in folders of their kind, of another kind and elsewhere; which are reported."""

from pathlib import Path

import pytest

from tests.reports import problems
from tests.sites import text


def misplaced(folder: Path, **places: str) -> list[tuple[str, object]]:
    """The files that are reported, each with its right folder; `places` are the files by the ids of practices."""
    files: dict[str, str | bytes] = {
        path: text("practice", entry_id, "## Kern {#core}\n\nWoorden.\n", original=True)
        for entry_id, path in places.items()
    }
    found = problems(folder, files)
    return [(one.span.file, one.values["folder"]) for one in found if one.code == "folder-of-kind"]


@pytest.mark.parametrize("path", ["nl/los.md", "nl/praktijk/los.md", "nl/rollen/los.md", "nl/praktijken-oud/los.md"])
def test_a_text_outside_the_folder_of_the_others_is_reported(path: str, tmp_path: Path) -> None:
    """Wherever it stands, with the folder in which it should."""
    found = misplaced(tmp_path, one="nl/praktijken/een.md", deeper="nl/praktijken/ai/twee.md", loose=path)
    assert found == [(f"docs/{path}", "docs/nl/praktijken")]


def test_the_folder_of_another_kind_is_always_wrong(tmp_path: Path) -> None:
    """Also where no text of its kind stands in the right one yet."""
    assert misplaced(tmp_path, loose="da/roller/los.md") == [("docs/da/roller/los.md", "docs/da/praksis")]


def test_a_site_may_keep_all_texts_of_a_kind_elsewhere(tmp_path: Path) -> None:
    """Each language by itself: it chose so."""
    assert misplaced(tmp_path, one="nl/een.md", two="nl/ai/twee.md", three="en/practices/three.md") == []

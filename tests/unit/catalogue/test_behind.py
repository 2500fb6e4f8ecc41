"""Takes texts whose translations were recorded; checks which of them are told to be behind after a change."""

from pathlib import Path

import pytest

from tests.packets import ORIGINAL, TRANSLATION, change, packet_docs
from vademecum.diagnostics import Behind, Report
from vademecum.site import read_site

LATE = (Behind("practice:rounds", "da", f"docs/{TRANSLATION}", f"docs/{ORIGINAL}"),)


def report(docs: Path) -> Report:
    """What is said of these texts."""
    return read_site(docs, environment={}).report


def test_a_changed_original_leaves_its_translations_behind(tmp_path: Path) -> None:
    """It is no problem; before the change nothing is said."""
    docs = packet_docs(tmp_path)
    before = report(docs)
    change(docs, ORIGINAL, "1,710 hours", "1,710 days")
    after = report(docs)
    assert (before.behind, after.behind, list(after)) == ((), LATE, list(before))


@pytest.mark.parametrize("path", [ORIGINAL, TRANSLATION])
def test_of_drafts_nothing_is_said(path: str, tmp_path: Path) -> None:
    """Nobody reads them yet."""
    docs = packet_docs(tmp_path)
    change(docs, ORIGINAL, "1,710 hours", "1,710 days")
    change(docs, path, "kind: ", "draft: true\nkind: ")
    assert report(docs).behind == ()

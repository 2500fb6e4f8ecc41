"""Takes small sites; checks which words a splitter is taught."""

from pathlib import Path

import pytest

from tests.sites import text, view_of
from tests.unit.facts import FACTS
from vademecum.projections.search import splitter


@pytest.mark.parametrize(
    ("keys", "parts"),
    [({}, ("zorg", "dossier")), ({"draft": True}, ()), ({"audience": "board"}, ())],
)
def test_only_what_readers_see_is_known(keys: dict[str, object], parts: tuple[str, ...], tmp_path: Path) -> None:
    """No draft, and nothing for another audience."""
    body = "Zorg, zorg, zorg en zorg. Dossier.\n"
    files = {"nl/praktijken/a.md": text("practice", "a", body, **keys)}
    assert splitter(view_of(tmp_path, files)).parts("zorgdossier") == parts


def test_words_of_another_language_are_not_known(tmp_path: Path) -> None:
    """Though this one shows the text."""
    files = {"en/practices/a.md": text("practice", "a", "Zorg, zorg, zorg, zorg. Dossier.\n")}
    view = view_of(tmp_path, files)
    assert view.shown["practice:a"].text
    assert splitter(view).parts("zorgdossier") == ()


def test_titles_and_terms_are_known(tmp_path: Path) -> None:
    """With their other names and forms, each as well as a frequent word."""
    concepts = "zorg:\n  nl: {label: zorg, definition: D, alternatives: [beeld], forms: [wolken]}\n"
    files = {**FACTS, "data/concepts.yml": concepts, "nl/praktijken/a.md": text("practice", "a", title="Een kaart")}
    splits = splitter(view_of(tmp_path, files))
    assert [splits.parts(f"zorg{word}") for word in ("beeld", "wolken", "kaart", "tafel")] == [
        ("zorg", "beeld"),
        ("zorg", "wolken"),
        ("zorg", "kaart"),
        (),
    ]

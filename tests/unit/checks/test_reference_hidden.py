"""Texts for everyone and for an audience, drafts and published ones; which references readers cannot follow."""

from pathlib import Path
from typing import Any

import pytest

from tests.reports import codes
from tests.sites import SITE, text

Front = dict[str, Any]
"""Keys of a text's front matter."""

SETTINGS = SITE + "audiences: [board, staff]\n"


def found(folder: Path, origin: Front, target: Front, **translation: Any) -> list[str]:
    """The codes of the problems where one text leads to another; `translation` makes an English text of the other."""
    files: dict[str, str | bytes] = {
        "data/site.yml": SETTINGS,
        "nl/praktijken/a.md": text("practice", "a", "[[practice:b]]\n", **origin),
        "nl/praktijken/b.md": text("practice", "b", **target),
    }
    if translation:
        files["en/practices/b.md"] = text("practice", "b", **translation)
    return codes(folder, files)


@pytest.mark.parametrize(
    ("origin", "target", "expected"),
    [
        ({}, {"audience": "board"}, ["reference-hidden"]),
        ({"audience": "staff"}, {"audience": "board"}, ["reference-hidden"]),
        ({"audience": "board"}, {"audience": "board"}, []),
        ({"audience": "board"}, {}, []),
        ({"draft": True}, {"draft": True}, []),
    ],
    ids=["everyone-to-board", "staff-to-board", "board-to-board", "board-to-everyone", "draft-to-draft"],
)
def test_who_reads_the_one_can_read_the_other(
    origin: Front, target: Front, expected: list[str], tmp_path: Path
) -> None:
    """A reference leads to what at least the readers of its own text can see; drafts may lead anywhere."""
    assert found(tmp_path, origin, target) == expected


@pytest.mark.parametrize(
    ("origin", "target"), [({"audience": "bord"}, {"audience": "board"}), ({}, {"audience": "bord"})]
)
def test_an_unknown_audience_is_reported_once(origin: Front, target: Front, tmp_path: Path) -> None:
    """A slip in the name of an audience hides nothing: it has a problem of its own."""
    assert found(tmp_path, origin, target) == ["fact-unknown"]


def test_a_draft_with_a_published_translation_is_not_hidden(tmp_path: Path) -> None:
    """One language that readers can see is enough, since others borrow it."""
    assert found(tmp_path, {}, {"draft": True}, draft=False) == []


def test_a_translation_that_cannot_be_read_may_be_published(tmp_path: Path) -> None:
    """Where a text of the target could not be read, only that is reported."""
    assert found(tmp_path, {}, {"draft": True}, roles="none") == ["type-wrong"]

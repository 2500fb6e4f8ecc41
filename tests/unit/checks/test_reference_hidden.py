"""Texts for everyone and for an audience, drafts and published ones; which references readers cannot follow."""

from pathlib import Path
from typing import Any

import pytest

from tests.copies import addition, lay, problems, said
from tests.reports import codes
from tests.sites import SITE, text
from vademecum.languages import messages_for
from vademecum.reporting import message

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


def in_copy(folder: Path, *above: dict[str, str]) -> list[str]:
    """What is told of references in a copy of a site in which one text leads to another."""
    base = {"nl/a.md": text("page", "a", "[[page:b]]\n"), "nl/b.md": text("page", "b")}
    return said(lay(folder, base, *above))


HIDES = {"organisation.yml": "hide: [page:b]\n"}
OWN = {"nl/c.md": text("page", "c", "[[page:b]]\n")}
ADDED = {"nl/c.md": addition("page", "a", "## Here {#here}\n\nSee [b](b.md).\n")}


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        ([HIDES], []),
        ([HIDES | OWN], ["one/nl/c.md:7:1 reference-hidden"]),
        ([HIDES | ADDED], ["one/nl/c.md:8:9 reference-hidden"]),
        ([OWN, HIDES], []),
        ([HIDES | OWN, {}], []),
        ([HIDES, OWN], ["two/nl/c.md:7:1 reference-hidden"]),
        ([HIDES, OWN | {"organisation.yml": "show: [page:b]\n"}], []),
        ([HIDES | OWN | {"organisation.yml": "hide: [page:b, page:c]\n"}], []),
    ],
    ids=["below", "own", "added", "hidden-above", "of-a-region", "hidden-below", "shown-again", "hidden-itself"],
)
def test_what_a_copy_hides_is_a_mistake_of_its_own_texts_alone(
    above: list[dict[str, str]], expected: list[str], tmp_path: Path
) -> None:
    """Those below it were written where it could be seen; a text that is hidden itself leads nobody there."""
    assert in_copy(tmp_path, *above) == expected


def test_it_is_said_that_the_copy_hides_it(tmp_path: Path) -> None:
    """It is no draft."""
    (found,) = problems(lay(tmp_path, {"nl/b.md": text("page", "b")}, HIDES | OWN))
    assert message(found, messages_for("en")).startswith("page:b is hidden in this copy: ")

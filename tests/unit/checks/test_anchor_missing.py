"""A practice that leads to anchors of another; which of them are not there."""

from pathlib import Path

import pytest

from tests.reports import codes, problems
from tests.sites import text
from vademecum.catalogue import RESERVED_IDS

LINKED = text("practice", "linked", "## One {#one}\n\n- [ ] Done. {#done}\n")


def missing(folder: Path, body: str) -> list[object]:
    """The anchors that are reported for a Dutch text with this body, beside the text `linked`."""
    found = problems(folder, {"nl/praktijken/a.md": text("practice", "a", body), "nl/praktijken/linked.md": LINKED})
    return [problem.values["anchor"] for problem in found if problem.code == "anchor-missing"]


@pytest.mark.parametrize("anchor", sorted(RESERVED_IDS))
def test_sections_that_the_page_adds_are_there(anchor: str, tmp_path: Path) -> None:
    """The ids of sections that no author writes, such as the sources, are good anchors."""
    assert missing(tmp_path, f"[[practice:linked#{anchor}]] [one](linked.md#{anchor}) [two](#{anchor})\n") == []


@pytest.mark.parametrize("anchor", ["one", "done"])
def test_headings_and_items_are_there(anchor: str, tmp_path: Path) -> None:
    """A reference and a link may lead to the id of a heading or of an item."""
    assert missing(tmp_path, f"[[linked#{anchor}]] [words](linked.md#{anchor})\n") == []


def test_other_anchors_are_missing(tmp_path: Path) -> None:
    """What no heading and no item has as its id is reported for references, links, and links within the text."""
    body = "[[linked#two]] [words](linked.md#three) [words](#four)\n"
    assert missing(tmp_path, body) == ["two", "three", "four"]


def test_a_borrowed_text_is_looked_into(tmp_path: Path) -> None:
    """Where the reader's language lacks the text, the anchor is looked for in the original."""
    files: dict[str, str | bytes] = {
        "en/practices/a.md": text("practice", "a", "[[linked#one]] [[linked#two]]\n", original=True),
        "nl/praktijken/linked.md": LINKED,
    }
    assert [problem.values["file"] for problem in problems(tmp_path, files)] == ["docs/nl/praktijken/linked.md"]


def test_a_text_that_cannot_be_read_may_have_any_anchor(tmp_path: Path) -> None:
    """Only its own problem is reported, although the original lacks the anchor."""
    files: dict[str, str | bytes] = {
        "en/practices/a.md": text("practice", "a", "[[linked#two]]\n", original=True),
        "en/practices/linked.md": text("practise", "linked"),
        "nl/praktijken/linked.md": LINKED,
    }
    assert codes(tmp_path, files) == ["value-unknown"]

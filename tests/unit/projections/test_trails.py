"""Takes guides and posts of a series; checks which way leads through each page, and what stands beside it."""

from pathlib import Path

import pytest

from tests.sites import text, view_of
from vademecum.projections.trails import steps

PLACES = {
    "nl/a.md": text("practice", "a"),
    "nl/b.md": text("practice", "b"),
    "nl/c.md": text("checklist", "c"),
    "nl/guide.md": text("guide", "guide", "[[practice:b]], [[practice:a#x]], then [[checklist:c]] and [[practice:b]]."),
}


def ways(folder: Path, files: dict[str, str], ref: str) -> list[tuple[str, int, int, str, str]]:
    """Of each step that an entry is: the guide's id, its number of how many, and the ids beside it."""
    found = steps(view_of(folder, files)).get(ref, [])
    return [
        (
            step.trail.guide.entry.id if step.trail.guide else "",
            step.position,
            step.trail.total,
            step.previous.entry.id if step.previous else "",
            step.next.entry.id if step.next else "",
        )
        for step in found
    ]


@pytest.mark.parametrize(
    ("ref", "expected"),
    [
        ("practice:b", ("guide", 1, 3, "", "a")),
        ("practice:a", ("guide", 2, 3, "b", "c")),
        ("checklist:c", ("guide", 3, 3, "a", "")),
    ],
)
def test_a_guide_leads_through_its_entries(tmp_path: Path, ref: str, expected: tuple[str, int, int, str, str]) -> None:
    """In the order in which the text first names them, each once."""
    assert ways(tmp_path, PLACES, ref) == [expected]


def test_an_entry_is_a_step_of_every_guide_that_names_it(tmp_path: Path) -> None:
    """One after the other."""
    files = PLACES | {"nl/other.md": text("guide", "other", "[[practice:a]]")}
    assert [way[0] for way in ways(tmp_path, files, "practice:a")] == ["guide", "other"]


def test_terms_and_pages_are_no_steps(tmp_path: Path) -> None:
    """They are read beside the way."""
    files = PLACES | {"nl/about.md": text("page", "about"), "nl/guide.md": text("guide", "guide", "[[page:about]]")}
    assert steps(view_of(tmp_path, files)) == {}


def test_what_is_hidden_is_no_step(tmp_path: Path) -> None:
    """The way goes on behind a draft."""
    files = PLACES | {"nl/a.md": text("practice", "a", draft=True)}
    assert ways(tmp_path, files, "checklist:c") == [("guide", 2, 2, "b", "")]


def posts(**parts: int) -> dict[str, str]:
    """Posts of one series with these parts, the last of them written first."""
    return {
        f"nl/{name}.md": text("post", name, series={"id": "four", "part": part}, date=f"2026-01-{10 - part:02}")
        for name, part in parts.items()
    }


def test_a_series_has_the_order_of_its_parts(tmp_path: Path) -> None:
    """Whatever the dates and the names of the files."""
    files = posts(last=3, first=1, middle=2)
    assert ways(tmp_path, files, "post:middle") == [("", 2, 3, "first", "last")]
    assert ways(tmp_path, files, "post:first") == [("", 1, 3, "", "middle")]


def test_a_part_keeps_its_number_where_others_are_missing(tmp_path: Path) -> None:
    """The way goes on to the next that has appeared."""
    assert ways(tmp_path, posts(first=1, last=4), "post:last") == [("", 4, 4, "first", "")]


@pytest.mark.parametrize(("announced", "total"), [(", parts: 4", 4), (", parts: 1", 2), ("", 2)])
def test_announced_parts_count(tmp_path: Path, announced: str, total: int) -> None:
    """Also those to come; never fewer than have appeared, and without a number those that have."""
    files = posts(first=1, last=2) | {"data/series.yml": f"four: {{name: {{nl: Vier}}{announced}}}\n"}
    assert ways(tmp_path, files, "post:first") == [("", 1, total, "", "last")]


def test_two_series_do_not_lead_into_each_other(tmp_path: Path) -> None:
    """Each has its own first and last part."""
    other = text("post", "other", series={"id": "two", "part": 2}, date="2026-01-01")
    files = posts(first=1, last=3) | {"nl/other.md": other}
    assert ways(tmp_path, files, "post:first") == [("", 1, 3, "", "last")]
    assert ways(tmp_path, files, "post:other") == [("", 2, 2, "", "")]

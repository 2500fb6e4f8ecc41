"""Takes rows of levels; checks the places at which charts draw them, and that words of a radar do not overlap."""

from collections.abc import Iterable, Iterator
from itertools import combinations
from math import hypot
from pathlib import Path

import pytest

from tests.unit.projections.matrix.test_matrix import TARGETS, matrix_of
from vademecum.projections.matrix.charts import (
    ASCENT,
    BEHIND,
    LETTERS,
    LINE,
    RIGHT,
    SMALL,
    WIDTH,
    BarRow,
    Label,
    Radar,
    bars,
    fits,
    level_rows,
    mean,
    mean_rows,
    radar,
)
from vademecum.projections.matrix.lettering import width

LONG = ("Richting en waarde", "Mennesker og kultur", "Governance and delivery", "Werkproces, data en platform")
Box = tuple[float, float, float, float]


def rows(number: int, *levels: float | None) -> list[BarRow]:
    """Rows with long names, each with these levels."""
    return [BarRow(f"row-{one}", f"{chr(65 + one)} {LONG[one % len(LONG)]}", levels) for one in range(number)]


def boxes(labels: Iterable[Label]) -> Iterator[Box]:
    """What each line of the labels covers: left, top, right, bottom."""
    for label in labels:
        for number, line in enumerate(label.lines):
            wide = width(line, LETTERS)
            left = label.at.x - {"start": 0, "middle": wide / 2, "end": wide}[label.anchor]
            top = label.at.y - ASCENT + number * LINE
            yield left, top, left + wide, top + LINE


def overlapping(found: list[Box]) -> list[tuple[Box, Box]]:
    """The pairs of boxes that share some room."""
    return [
        (one, other)
        for one, other in combinations(found, 2)
        if min(one[2], other[2]) - max(one[0], other[0]) > 0.01 and min(one[3], other[3]) - max(one[1], other[1]) > 0.01
    ]


def drawn_radar(number: int, *levels: float) -> Radar:
    """A radar of so many axes."""
    found = radar(rows(number, *levels))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ((2, 2, 3, 2), 2.3),
        ((1, 2), 1.5),
        ((3, 3, 4), 3.3),
        ((3, None, 4), 3.5),
        ((0, 0), 0.0),
        ((None,), None),
        ((), None),
    ],
)
def test_a_mean_has_one_decimal(levels: tuple[int | None, ...], expected: float | None) -> None:
    """Halves go upwards, as readers round; what has no level does not count."""
    assert mean(levels) == expected


def test_means_are_those_of_the_levels_that_hold(tmp_path: Path) -> None:
    """By cluster and role, with the organisation's own levels."""
    found = mean_rows(matrix_of(tmp_path, {"data/targets.yml": TARGETS}))
    assert found == (BarRow("direct", "A Richten", (4.0, 4.0)), BarRow("join", "B Verbinden", (2.0, 1.0)))


def test_bars_have_a_row_for_each_competency(tmp_path: Path) -> None:
    """With its code, its name and the level of each role."""
    found = [level_rows(cluster) for cluster in matrix_of(tmp_path, code="da").clusters]
    assert found == [
        (BarRow("strategy", "A1 Strategi", (4, 4)),),
        (BarRow("bridging", "B1 Brobygning", (2, 3)),),
    ]


@pytest.mark.parametrize("number", [1, 2, 9])
def test_a_radar_has_three_to_eight_axes(number: int) -> None:
    """With fewer it is no shape, with more nobody can tell them apart."""
    assert radar(rows(number, 1, 2)) is None


def test_a_radar_lacks_no_corner() -> None:
    """A cluster without a level would look like one with the level 0."""
    assert radar([*rows(4, 1, 2), BarRow("e", "E", (1, None))]) is None


def test_a_radar_draws_levels_from_its_centre() -> None:
    """The first axis upwards, the others clockwise; 4 is the end of an axis, 0 the centre."""
    found = drawn_radar(4, 4, 2, 0)
    up, right, down, left = found.ends
    assert up.x == pytest.approx(found.centre.x) == down.x
    assert right.y == pytest.approx(found.centre.y) == left.y
    assert up.y < found.centre.y < down.y
    assert left.x < found.centre.x < right.x
    assert found.shapes[0] == found.ends
    half = [hypot(point.x - found.centre.x, point.y - found.centre.y) for point in found.shapes[1]]
    assert half == pytest.approx([(found.centre.y - up.y) / 2] * 4)
    assert found.shapes[2] == (found.centre,) * 4
    assert found.rings[3] == found.ends


@pytest.mark.parametrize("number", range(3, 9))
def test_words_of_a_radar_do_not_overlap(number: int) -> None:
    """And they stay on the drawing, outside the outermost ring."""
    found = drawn_radar(number, 2)
    lines = list(boxes(found.labels))
    assert overlapping(lines) == []
    assert all(
        left >= 0 and top >= 0 and right <= WIDTH and bottom <= found.height for left, top, right, bottom in lines
    )
    radius = found.centre.y - found.ends[0].y
    near = [
        hypot(
            max(left - found.centre.x, 0, found.centre.x - right), max(top - found.centre.y, 0, found.centre.y - bottom)
        )
        for left, top, right, bottom in lines
    ]
    assert min(near) > radius * 0.75


def test_a_word_without_end_shrinks_a_radar_only_so_far() -> None:
    """It is broken, and the drawing keeps a size that can be read."""
    long = [BarRow(str(one), "A Bekwaamheidsontwikkelingsprogramma", (1,)) for one in range(5)]
    found = radar(long)
    assert found is not None
    assert found.centre.y - found.ends[0].y == 70
    assert all(left >= 0 and right <= WIDTH for left, _, right, _ in boxes(found.labels))


def test_bars_end_at_their_level() -> None:
    """On the line of the level in the scale, whole or not; without a level a bar has no length."""
    found = bars([BarRow("a", "A1 Strategie", (0, 2, 3.5, None))])
    at = found.scale
    assert [bar.end.x for bar in found.rows[0].bars] == [at[0], at[2], (at[3] + at[4]) / 2, found.left]
    assert list(at) == sorted(at)
    assert at[-1] == RIGHT < WIDTH


def test_bars_stand_below_each_other() -> None:
    """Roles in their order below the words of their row, rows below each other, on a drawing as high as it needs."""
    found = bars(rows(3, 1, 2))
    for row in found.rows:
        inside = [row.top + bar.end.y for bar in row.bars]
        assert row.top + LINE * len(row.lines) < inside[0] < inside[1]
    tops = [row.top for row in found.rows]
    assert tops == sorted(tops)
    assert found.rows[-1].top + found.rows[-1].bars[-1].end.y < found.height
    assert bars(rows(3, 1, 2, 3)).height > found.height


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("Nieuw", "Geïnformeerd", "Toepassend", "Leidend", "Richtinggevend"), True),
        (("Ny", "Orienteret", "Anvendende", "Ledende", "Retningsgivende"), True),
        (("Nieuw", "Heeft veel ervaring en leidt anderen"), False),
        ((), True),
    ],
)
def test_words_of_a_level_stand_behind_its_bar_if_they_fit(words: tuple[str, ...], expected: bool) -> None:
    """Behind the longest one too, on the drawing."""
    said = [f"{level} – {word}" for level, word in enumerate(words)]
    assert fits(said) is expected
    assert all(RIGHT + BEHIND + width(one, SMALL) <= WIDTH for one in said) is expected


def test_a_long_name_has_several_lines() -> None:
    """Its bars stand below all of them."""
    (row,) = bars([BarRow("a", "A1 " + "Samenwerken over organisaties heen " * 3, (1,))]).rows
    assert len(row.lines) > 1
    assert row.bars[0].end.y > LINE * len(row.lines)
    assert all(width(line, LETTERS) <= WIDTH for line in row.lines)

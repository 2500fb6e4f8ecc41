"""Takes a matrix of a few roles; gives its charts as points and numbers: a radar by cluster, bars by row."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from vademecum.projections.matrix.lettering import broken, longest, width
from vademecum.projections.matrix.matrix import Cluster, Matrix

WIDTH = 360.0
"""How wide a drawing is, in its own units: on a phone they are nearly pixels, so that its letters can be read there."""

LETTERS, SMALL = 14.0, 13.0
LINE = 18.0
ASCENT = 13.5
"""The size of letters, from one line to the next, and from the top of a line to where its letters stand."""

TOP = 4
"""The highest level."""

_AXES = range(3, 9)
_RADII = range(125, 69, -5)
_GAP, _EDGE = 10.0, 2.0
_APART = 1.2
"""How much wider words become with the spacing of letters and words that a reader may set (WCAG 2.2, 1.4.12)."""

LEFT, RIGHT, BEHIND = 8.0, 182.0, 10.0
"""Where bars begin, where those of the highest level end, and how far from there the words of a level stand."""

BAR, BETWEEN = 14.0, 12.0
"""From one bar to the next, and between the rows of a chart."""


@dataclass(frozen=True)
class Point:
    """A place on a drawing: from left to right, from top to bottom."""

    x: float
    y: float


@dataclass(frozen=True)
class Label:
    """Lines of words: where the first one stands, and whether it begins, ends or has its middle there."""

    lines: tuple[str, ...]
    at: Point
    anchor: str


@dataclass(frozen=True)
class Radar:
    """An axis a row, from the top clockwise; a ring a level from 1; a shape a role, with a corner on each axis."""

    height: float
    centre: Point
    ends: tuple[Point, ...]
    labels: tuple[Label, ...]
    rings: tuple[tuple[Point, ...], ...]
    shapes: tuple[tuple[Point, ...], ...]


@dataclass(frozen=True)
class BarRow:
    """What bars are drawn of: its id, its words, and a level (0 to 4) for each role, None where there is none."""

    key: str
    words: str
    levels: tuple[float | None, ...]


@dataclass(frozen=True)
class Bar:
    """A bar and where it ends, counted from the top of its row; one without a level has no length."""

    level: float | None
    end: Point


@dataclass(frozen=True)
class DrawnRow:
    """A row at its height: its words in lines, and a bar a role below them."""

    row: BarRow
    top: float
    lines: tuple[str, ...]
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Bars:
    """Rows of bars from `left` on; `scale` has the place of each level from 0, and its line begins at `top`."""

    height: float
    left: float
    top: float
    scale: tuple[float, ...]
    rows: tuple[DrawnRow, ...]


def mean(levels: Iterable[int | None]) -> float | None:
    """The mean to one decimal, halves upwards; None where no level is set."""
    found = [level for level in levels if level is not None]
    return (20 * sum(found) + len(found)) // (2 * len(found)) / 10 if found else None


def cluster_means(cluster: Cluster, roles: int) -> tuple[float | None, ...]:
    """The mean level of the cluster for each of this many roles."""
    return tuple(mean(row.cells[number].level for row in cluster.rows) for number in range(roles))


def mean_rows(found: Matrix) -> tuple[BarRow, ...]:
    """A row a cluster."""
    return tuple(
        BarRow(one.key, f"{one.code} {one.name}", cluster_means(one, len(found.roles))) for one in found.clusters
    )


def level_rows(cluster: Cluster) -> tuple[BarRow, ...]:
    """A row a competency."""
    return tuple(
        BarRow(row.about.entry.id, f"{row.code} {row.about.title}", tuple(cell.level for cell in row.cells))
        for row in cluster.rows
    )


def radar(rows: Sequence[BarRow]) -> Radar | None:
    """The radar of these rows; None where it would say nothing, or more than can be told apart: 3 to 8 axes can."""
    if len(rows) not in _AXES or any(level is None for row in rows for level in row.levels):
        return None
    ways = [Point(sin(2 * pi * number / len(rows)), -cos(2 * pi * number / len(rows))) for number in range(len(rows))]
    words = [row.words for row in rows]
    radius = next((float(one) for one in _RADII if _fits(words, ways, one)), float(_RADII[-1]))
    labels = [_label(said, way, _room(way, ways, radius), radius) for said, way in zip(words, ways, strict=True)]
    above = min(one.at.y - ASCENT for one in labels)
    below = max(radius, *(one.at.y - ASCENT + LINE * len(one.lines) for one in labels))
    centre = Point(WIDTH / 2, _EDGE - above)
    return Radar(
        _EDGE - above + below + _EDGE,
        centre,
        tuple(_out(centre, way, radius) for way in ways),
        tuple(Label(one.lines, Point(centre.x + one.at.x, centre.y + one.at.y), one.anchor) for one in labels),
        tuple(tuple(_out(centre, way, radius * level / TOP) for way in ways) for level in range(1, TOP + 1)),
        tuple(
            tuple(
                _out(centre, way, radius * (row.levels[role] or 0) / TOP) for way, row in zip(ways, rows, strict=True)
            )
            for role in range(len(rows[0].levels))
        ),
    )


def bars(rows: Iterable[BarRow]) -> Bars:
    """The bars of these rows, on a scale with a number for each level."""
    top, drawn = LINE, []
    height = top + 4
    for row in rows:
        lines = broken(row.words, (WIDTH - 2 * _EDGE) / _APART, LETTERS)
        drawn.append(DrawnRow(row, height, lines, tuple(_bars(row.levels, LINE * len(lines)))))
        height += LINE * len(lines) + BAR * len(row.levels) + BETWEEN
    return Bars(height, LEFT, top, tuple(_across(level) for level in range(TOP + 1)), tuple(drawn))


def fits(words: Iterable[str]) -> bool:
    """Whether the words of each level fit behind the longest bar, also where a reader sets letters far apart."""
    room = (WIDTH - RIGHT - BEHIND) / _APART
    return all(width(said, SMALL) <= room for said in words)


def _bars(levels: Iterable[float | None], top: float) -> Iterator[Bar]:
    for number, level in enumerate(levels):
        yield Bar(level, Point(_across(level or 0), top + BAR * (number + 0.5) + 2))


def _out(centre: Point, way: Point, far: float) -> Point:
    return Point(centre.x + way.x * far, centre.y + way.y * far)


def _room(way: Point, ways: Sequence[Point], radius: float) -> float:
    """How wide a label at the end of an axis may be: to the edge of the drawing, or to the labels beside it."""
    if abs(way.x) < 0.2:
        beside = min(abs(one.x) for one in ways if abs(one.x) >= 0.2)
        return 2 * (beside * (radius + _GAP) - 6)
    return WIDTH / 2 - abs(way.x) * (radius + _GAP) - _EDGE


def _fits(words: Sequence[str], ways: Sequence[Point], radius: float) -> bool:
    """Whether no word need be broken, and no label has more than three lines."""
    rooms = [_room(way, ways, radius) for way in ways]
    return all(
        longest(said, LETTERS) <= room and len(broken(said, room, LETTERS)) <= 3
        for said, room in zip(words, rooms, strict=True)
    )


def _label(words: str, way: Point, room: float, radius: float) -> Label:
    """Around a centre at 0: outside its axis, and growing away from the middle."""
    lines = broken(words, room, LETTERS)
    high, at = LINE * len(lines), _out(Point(0, 0), way, radius + _GAP)
    top = at.y - high if way.y < -0.2 else at.y if way.y > 0.2 else at.y - high / 2
    return Label(lines, Point(at.x, top + ASCENT), _side(way))


def _side(way: Point) -> str:
    if abs(way.x) < 0.2:
        return "middle"
    return "start" if way.x > 0 else "end"


def _across(level: float) -> float:
    return LEFT + (RIGHT - LEFT) * level / TOP

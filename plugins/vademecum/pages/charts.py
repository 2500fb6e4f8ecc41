"""Takes a matrix of one to four roles; gives its charts as HTML: drawings with their keys, and the table of means."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from vademecum.languages import N_, format_number, join_list
from vademecum.pages.context import Language
from vademecum.projections.matrix import Matrix
from vademecum.projections.matrix.charts import (
    ASCENT,
    BEHIND,
    LINE,
    TOP,
    WIDTH,
    BarRow,
    Point,
    bars,
    fits,
    level_rows,
    mean_rows,
    radar,
)

_IN_RADAR = (3.5, 5.5, 8.0, 10.5)
"""Half the size of each role's mark: where roles meet, one mark stands around the other."""

SIZE = 4.5
"""The same where they never meet: at the end of a bar, and in a key."""

_IN_BARS = (SIZE,) * len(_IN_RADAR)


def mean_chart(found: Matrix, language: Language, name: str, roles: str = "") -> str:
    """The mean level of each cluster as a radar, or as bars where a radar would be hard to read; and the table.

    Ids begin with `name`; `roles` is what the title calls the roles, where that is not their names.
    """
    rows, title = mean_rows(found), _title(N_("Mean level by cluster: {roles}"), found, language, roles)
    shape = radar(rows)
    drawn = (
        _drawing("chart_radar.html.j2", language, f"{name}-means", title, drawn=shape, marks=_marks(_IN_RADAR))
        if shape
        else _bars(rows, found, language, f"{name}-means", title)
    )
    values = {"drawn": drawn, "rows": rows, "title": title, "name": name, "said": _said(found, language)}
    words = found.words if shape else {}
    return language.render("chart_means.html.j2", **values, key=_key(found, language, not shape), words=words)


def level_chart(found: Matrix, language: Language, name: str, roles: str = "") -> str:
    """The level of each competency as bars, a drawing a cluster; `name` and `roles` as above."""
    drawings, title = [], _title(N_("Levels of {roles}"), found, language, roles)
    for cluster in found.clusters:
        heading, own = f"{cluster.code} {cluster.name}", f"{name}-{cluster.key}"
        drawings.append((heading, _bars(level_rows(cluster), found, language, own, f"{heading}: {title}")))
    return language.render("chart_levels.html.j2", drawings=drawings, key=_key(found, language, True))


def role_names(found: Matrix, language: Language) -> list[tuple[str, str]]:
    """What each role is called in short, with the HTML attribute for a name that is in another language."""
    return [
        (found.names[role.entry.id], "" if language.code in role.entry.names else language.mark(role))
        for role in found.roles
    ]


def level_words(found: Matrix) -> Mapping[int, str]:
    """What stands behind a bar: the level as number and word, or as a number alone where the words would not fit."""
    words = {level: f"{level} – {found.words.get(level, '')}" for level in range(TOP + 1)}
    return words if fits(words.values()) else {level: str(level) for level in words}


def mark(number: int, size: float) -> str:
    """The outline around 0 of the mark of the role at this place: a circle, a square, a triangle, a diamond."""
    one, two, high, low, wide = (_number(size * factor) for factor in (1, 2, 1.2, 0.8, 1.15))
    return (
        f"M-{one} 0a{one} {one} 0 1 0 {two} 0a{one} {one} 0 1 0-{two} 0Z",
        f"M-{one}-{one}h{two}v{two}h-{two}Z",
        f"M0-{high}L{wide} {low}H-{wide}Z",
        f"M0-{high}L{high} 0 0 {high}-{high} 0Z",
    )[number]


def _title(msgid: str, found: Matrix, language: Language, roles: str) -> str:
    names = [name for name, _ in role_names(found, language)]
    return language.say(msgid, roles=roles or join_list(names, language.code))


def _key(found: Matrix, language: Language, as_bars: bool) -> dict[str, Any]:
    """What stands for which role, as it is drawn."""
    return {"roles": role_names(found, language), "marks": _marks(_IN_BARS), "as_bars": as_bars}


def _bars(rows: Sequence[BarRow], found: Matrix, language: Language, name: str, title: str) -> str:
    values = {"drawn": bars(rows), "marks": _marks(_IN_BARS), "said": _said(found, language), "size": SIZE}
    return _drawing("chart_bars.html.j2", language, name, title, behind=BEHIND, **values)


def _drawing(template: str, language: Language, name: str, title: str, **values: Any) -> str:
    numbers = {"width": WIDTH, "line": LINE, "ascent": ASCENT, "number": _number, "path": _path}
    return language.render(template, name=name, title=title, **numbers, **values)


def _marks(sizes: Sequence[float]) -> list[str]:
    return [mark(number, size) for number, size in enumerate(sizes)]


def _path(points: Sequence[Point]) -> str:
    return f"M{' '.join(f'{_number(point.x)} {_number(point.y)}' for point in points)}Z"


def _number(value: float) -> str:
    """With one decimal at most, finer than a screen shows; never as minus nothing."""
    return f"{round(value, 1) + 0:.1f}".removesuffix(".0")


def _said(found: Matrix, language: Language) -> Callable[[float | None], str]:
    """Gives a mean with its decimal; a level as in the tables, or as a number alone where words are long."""
    words = level_words(found)

    def said(level: float | None) -> str:
        if level is None:
            return "–"
        return words[level] if isinstance(level, int) else format_number(level, language.code, 1)

    return said

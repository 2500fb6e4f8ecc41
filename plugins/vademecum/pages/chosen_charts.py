"""Takes a language; gives the charts of roles that a reader chooses, drawn but for what a script fills in."""

from dataclasses import replace

from vademecum.languages import join_list
from vademecum.pages.charts import SIZE, level_chart, level_words, mean_chart
from vademecum.pages.context import Language
from vademecum.pages.matrix_places import matrix_of
from vademecum.projections.matrix import Matrix, side_by_side
from vademecum.projections.matrix.charts import BAR, BEHIND, BETWEEN, LEFT, LINE, RIGHT

MOST = 4
"""How many roles charts can tell apart."""

ROLES = "{roles}"
"""What stands in titles for the names of the chosen roles."""


def chosen_charts(language: Language) -> str:
    """A hidden section with charts of as many roles as can be chosen, all at level 0; none where there is one role.

    Bars are so many on a large site that the script makes them, from those in the key.
    """
    found = matrix_of(language)
    ids = [role.entry.id for role in found.roles[:MOST]]
    if len(ids) < 2:
        return ""
    counts = range(2, len(ids) + 1)
    return language.render(
        "chosen_charts.html.j2",
        lists={count: join_list([f"{{{number}}}" for number in range(count)], language.code) for count in counts},
        places={
            **{"left": LEFT, "right": RIGHT, "behind": BEHIND, "size": SIZE},
            **{"line": LINE, "bar": BAR, "between": BETWEEN, "words": int(level_words(found)[0] != "0")},
        },
        means=mean_chart(_empty(side_by_side(found, ids)), language, "vm-chosen", ROLES),
        levels=level_chart(side_by_side(found, []), language, "vm-chosen", ROLES),
    )


def _empty(found: Matrix) -> Matrix:
    clusters = tuple(
        replace(
            cluster,
            rows=tuple(
                replace(row, cells=tuple(replace(cell, model=0, own=None) for cell in row.cells))
                for row in cluster.rows
            ),
        )
        for cluster in found.clusters
    )
    return replace(found, clusters=clusters)

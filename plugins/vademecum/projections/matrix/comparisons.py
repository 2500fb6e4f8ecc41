"""Takes a matrix and the groups of roles that belong together; gives each group side by side, and where it differs."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from vademecum.catalogue import Shown
from vademecum.projections.matrix.matrix import Matrix, MatrixRow


@dataclass(frozen=True)
class Comparison:
    """Two or more roles side by side; `name` is what its page is called in an address."""

    name: str
    matrix: Matrix

    @property
    def roles(self) -> tuple[Shown, ...]:
        """The roles from left to right."""
        return self.matrix.roles

    @property
    def differing(self) -> tuple[MatrixRow, ...]:
        """The rows in which not all roles are asked the same."""
        return tuple(row for row in self.matrix.rows if row.differs)

    def highest(self, number: int) -> tuple[MatrixRow, ...]:
        """The rows in which more is asked of the role at this place (from 0) than of each other."""
        return tuple(row for row in self.matrix.rows if _leads(row, number))


def comparisons(found: Matrix, groups: Iterable[Sequence[str]]) -> tuple[Comparison, ...]:
    """Each group as far as its roles are visible, in its own order; none with one role, and none twice."""
    return tuple(Comparison(name, side_by_side(found, ids)) for name, ids in _named(found, groups))


def side_by_side(found: Matrix, ids: Sequence[str]) -> Matrix:
    """The matrix with only the roles of these ids, from left to right in this order."""
    places = [number for one in ids for number, role in enumerate(found.roles) if role.entry.id == one]
    clusters = tuple(
        replace(
            cluster,
            rows=tuple(replace(row, cells=tuple(row.cells[place] for place in places)) for row in cluster.rows),
        )
        for cluster in found.clusters
    )
    return replace(found, roles=tuple(found.roles[place] for place in places), clusters=clusters)


def _named(found: Matrix, groups: Iterable[Sequence[str]]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Names that no two groups share: ids with hyphens, joined by hyphens, may read the same."""
    visible = {role.entry.id for role in found.roles}
    seen: set[frozenset[str]] = set()
    names: Counter[str] = Counter()
    for group in groups:
        ids = tuple(one for one in group if one in visible)
        if len(ids) > 1 and frozenset(ids) not in seen:
            seen.add(frozenset(ids))
            name = "-".join(ids)
            names[name] += 1
            yield (name if names[name] == 1 else f"{name}-{names[name]}"), ids


def _leads(row: MatrixRow, number: int) -> bool:
    levels = [-1 if cell.level is None else cell.level for cell in row.cells]
    return all(levels[number] > level for place, level in enumerate(levels) if place != number)

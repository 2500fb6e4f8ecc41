"""Takes what keyed files call roles and competencies; gives the cells of a table by the ids behind its heads."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from vademecum.verification.claims import Claims, Key, Reading

Named = Mapping[str, str]
"""The name of each id, in the order of the matrix."""


@dataclass(frozen=True)
class Names:
    """What most files call each role, and each competency with its code."""

    roles: Named
    competencies: Named


@dataclass
class HeadedTable:
    """A table as it is seen: names of roles above, codes and names of competencies beside, and cells by both places."""

    roles: list[str] = field(default_factory=list)
    competencies: list[tuple[str, str]] = field(default_factory=list)
    cells: dict[tuple[int, int], Claims] = field(default_factory=dict)

    def fits(self, names: Names) -> bool:
        """Whether a role and a competency are among its heads."""
        rows = {_joined(*head) for head in self.competencies}
        return bool({*self.roles} & {*names.roles.values()} and rows & {*names.competencies.values()})

    def by_id(self, names: Names, columns: Mapping[int, str] | None = None) -> tuple[dict[Key, Claims], list[str]]:
        """Its cells with what their heads say, and the heads behind which there is no id.

        `columns` has the role of each column, by its place, where the table is a part of one: see `ids_of_columns`.
        """
        roles = ids_of(self.roles, names.roles) if columns is None else columns
        competencies = self.ids_of_rows(names)
        cells: dict[Key, Claims] = {}
        for (column, row), claims in self.cells.items():
            if column in roles and row in competencies:
                code, name = self.competencies[row]
                heads = {"role-name": self.roles[column], "code": code, "competency-name": name}
                cells[roles[column], competencies[row]] = {**heads, **claims}
        rows = [_joined(*head) for head in self.competencies]
        return cells, [*_without(self.roles, roles), *_without(rows, competencies)]

    def ids_of_rows(self, names: Names) -> dict[int, str]:
        """The competency of each row, by its place."""
        return ids_of([_joined(*head) for head in self.competencies], names.competencies)


def ids_of_columns(tables: Sequence[HeadedTable], names: Names) -> list[dict[int, str]]:
    """For each table the role of each column, by its place; the tables are parts of one, from left to right."""
    found = ids_of([head for table in tables for head in table.roles], names.roles)
    starts = accumulate((len(table.roles) for table in tables), initial=0)
    return [
        {at: found[start + at] for at in range(len(table.roles)) if start + at in found}
        for table, start in zip(tables, starts, strict=False)
    ]


def names_in(readings: Iterable[Reading]) -> Names:
    """The names by id; where files differ, the one that most cells of all files have."""
    roles: dict[str, Counter[str]] = defaultdict(Counter)
    competencies: dict[str, Counter[str]] = defaultdict(Counter)
    for reading in readings:
        for (role, competency), claims in reading.cells.items():
            roles[role][str(claims.get("role-name", ""))] += 1
            words = (str(claims.get(key, "")) for key in ("code", "competency-name"))
            competencies[competency][_joined(*words)] += 1
    return Names(_most(roles), _most(competencies))


def ids_of(heads: Sequence[str], named: Named) -> dict[int, str]:
    """The id behind each head, by its place. Heads of the same words stand in the order of the matrix.

    Heads that nobody knows are those ids that no head names, where there are as many of both; else they have none.
    """
    left = dict(named)
    found: dict[int, str] = {}
    for at, head in enumerate(heads):
        known = next((name for name, words in left.items() if words == head), None)
        if known is not None:
            found[at] = known
            del left[known]
    unknown = [at for at in range(len(heads)) if at not in found]
    if len(unknown) == len(left):
        found |= dict(zip(unknown, left, strict=True))
    return found


def _without(heads: Sequence[str], found: Mapping[int, str]) -> list[str]:
    return [head for at, head in enumerate(heads) if at not in found]


def _joined(code: str, name: str) -> str:
    return f"{code} {name}".strip()


def _most(found: Mapping[str, Counter[str]]) -> Named:
    return {name: counter.most_common(1)[0][0] for name, counter in found.items()}

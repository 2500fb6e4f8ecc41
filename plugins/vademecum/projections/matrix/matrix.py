"""Takes a view; gives the target level of each competency for each role: rows by cluster, a column a role."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from vademecum.catalogue import EditionView, Shown, in_language
from vademecum.model import Competency, CompetencyText, Role


@dataclass(frozen=True)
class Cell:
    """What is asked of one role in one competency.

    `model` is the level (0 to 4) of the model, None where it sets none; `own` is the one that the organisation sets
    for itself, None where it keeps to the model.
    """

    role: Shown
    competency: Shown
    model: int | None
    own: int | None = None

    @property
    def level(self) -> int | None:
        """The level that holds here: the organisation's own, else that of the model."""
        return self.model if self.own is None else self.own


@dataclass(frozen=True)
class MatrixRow:
    """A competency with its name, its code and its descriptors by level; `is_own` where the organisation added it.

    The name is in the language of the matrix where there is one, also where the text is borrowed.
    """

    about: Shown
    name: str
    code: str
    descriptors: Mapping[int, str]
    cells: tuple[Cell, ...]
    is_own: bool = False

    @property
    def differs(self) -> bool:
        """Whether not all roles are asked the same."""
        return len({cell.level for cell in self.cells}) > 1


@dataclass(frozen=True)
class Cluster:
    """Competencies that stand together, under a letter and a name."""

    key: str
    code: str
    name: str
    rows: tuple[MatrixRow, ...]


@dataclass(frozen=True)
class Matrix:
    """Roles from left to right, competencies from top to bottom; `words` and `tests` say each level.

    `names` has what each role is called in short, by its id: its title may say more, such as what letters stand for.
    """

    roles: tuple[Shown, ...]
    clusters: tuple[Cluster, ...]
    words: Mapping[int, str]
    tests: Mapping[int, str]
    names: Mapping[str, str]

    @property
    def rows(self) -> Iterator[MatrixRow]:
        """All rows in their order."""
        return (row for cluster in self.clusters for row in cluster.rows)

    def of(self, roles: Collection[str]) -> "Matrix":
        """The same with only the roles of these ids, in the order of the matrix."""
        clusters = tuple(
            replace(cluster, rows=tuple(_only(row, roles) for row in cluster.rows)) for cluster in self.clusters
        )
        return replace(self, roles=tuple(role for role in self.roles if role.entry.id in roles), clusters=clusters)


def matrix(view: EditionView) -> Matrix:
    """All visible roles and competencies, in the order of the model; a cluster with no visible one is left out."""
    facts = view.catalogue.facts.competencies
    roles = tuple(shown for shown in view.of_kind("role") if isinstance(shown.entry.facts, Role))
    rows = [
        (found.cluster, _row(shown, found, roles, view))
        for shown in view.of_kind("competency")
        if isinstance(found := shown.entry.facts, Competency)
    ]
    clusters = (
        Cluster(key, found.code, in_language(found.name, view.language), tuple(row for of, row in rows if of == key))
        for key, found in facts.clusters.items()
    )
    return Matrix(
        roles,
        tuple(cluster for cluster in clusters if cluster.rows),
        {level: in_language(found.name, view.language) for level, found in sorted(facts.levels.items())},
        {level: in_language(found.test, view.language) for level, found in sorted(facts.levels.items())},
        {role.entry.id: _short(role, view.language) for role in roles},
    )


def _short(role: Shown, language: str) -> str:
    """A role's name in the language, else in that of its text, which is what readers of that one see too."""
    names = role.entry.names
    return names.get(language) or names.get(role.language, role.title)


def _row(shown: Shown, facts: Competency, roles: tuple[Shown, ...], view: EditionView) -> MatrixRow:
    front = shown.text.front if shown.text else None
    descriptors = dict(sorted(front.levels.items())) if isinstance(front, CompetencyText) else {}
    cells = tuple(_cell(role, shown, view) for role in roles)
    name = shown.title if shown.language == view.language else shown.entry.names.get(view.language, shown.title)
    return MatrixRow(shown, name, facts.code, descriptors, cells, facts.own)


def _cell(role: Shown, competency: Shown, view: EditionView) -> Cell:
    """What an organisation asks of a role of its own, or in a competency of its own, is never the model's."""
    facts, names = view.catalogue.facts, (role.entry.id, competency.entry.id)
    model = facts.of_model(*names)
    own = facts.targets.targets.get(names[0], {}).get(names[1]) if facts.targets else None
    return Cell(role, competency, model, facts.asked(names[0]).get(names[1]) if model is None else own)


def _only(row: MatrixRow, roles: Collection[str]) -> MatrixRow:
    return replace(row, cells=tuple(cell for cell in row.cells if cell.role.entry.id in roles))

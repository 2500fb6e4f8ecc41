"""Takes a matrix; gives its cells one by one, with all that is said of them: the one record behind every download."""

from collections.abc import Iterator
from dataclasses import dataclass

from vademecum.projections.matrix.matrix import Cell, Cluster, Matrix, MatrixRow


@dataclass(frozen=True)
class Record:
    """One cell in words of its language: ids, names, the level that holds (0 to 4), its word and its descriptor.

    `model_level` is that of the model where the organisation set another one. The descriptor is in the language
    `descriptor_language`; it is empty where no text describes the level.
    """

    role: str
    role_name: str
    competency: str
    code: str
    competency_name: str
    cluster: str
    cluster_name: str
    level: int
    level_name: str
    descriptor: str
    descriptor_language: str
    model_level: int | None = None


def records(matrix: Matrix) -> Iterator[Record]:
    """Role by role, each with its competencies in the order of the matrix; a cell without a level is left out."""
    for number, _ in enumerate(matrix.roles):
        for cluster in matrix.clusters:
            for row in cluster.rows:
                cell = row.cells[number]
                if cell.level is not None:
                    yield _record(cell, cell.level, row, cluster, matrix)


def _record(cell: Cell, level: int, row: MatrixRow, cluster: Cluster, matrix: Matrix) -> Record:
    return Record(
        role=cell.role.entry.id,
        role_name=matrix.names[cell.role.entry.id],
        competency=row.about.entry.id,
        code=row.code,
        competency_name=row.about.title,
        cluster=cluster.key,
        cluster_name=cluster.name,
        level=level,
        level_name=matrix.words.get(level, ""),
        descriptor=row.descriptors.get(level, ""),
        descriptor_language=row.about.language,
        model_level=cell.model if cell.own is not None and cell.own != cell.model else None,
    )

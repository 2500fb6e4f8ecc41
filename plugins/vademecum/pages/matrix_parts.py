"""Takes a language; gives the parts that the page of its matrix is spread over, each with some of the roles."""

from collections.abc import Iterator
from dataclasses import dataclass

from vademecum.pages.context import Language
from vademecum.pages.matrix_places import matrix_of, matrix_path
from vademecum.pages.parts import part_path
from vademecum.projections.matrix import Matrix

COLUMNS = 100
"""How many roles a page has at most: more columns nobody reads, and they make a page that is slow to load."""


@dataclass(frozen=True)
class MatrixPart:
    """The matrix with the roles of one page only, which has this number from 1 and this path in the tree."""

    number: int
    path: str
    matrix: Matrix


def matrix_parts(language: Language) -> tuple[MatrixPart, ...]:
    """The parts in the order of the matrix, made once: each role stands in one of them, each competency in all."""
    if "matrix parts" not in language.kept:
        language.kept["matrix parts"] = tuple(_spread(matrix_of(language), matrix_path(language)))
    parts: tuple[MatrixPart, ...] = language.kept["matrix parts"]
    return parts


def _spread(found: Matrix, first: str) -> Iterator[MatrixPart]:
    for number, start in enumerate(range(0, len(found.roles), COLUMNS), start=1):
        roles = {role.entry.id for role in found.roles[start : start + COLUMNS]}
        yield MatrixPart(number, part_path(first, number), found.of(roles))

"""Takes a view; gives the matrix of roles and competencies, and its cells one by one as they are taken along."""

from vademecum.projections.matrix.former import former_ids
from vademecum.projections.matrix.matrix import Cell, Cluster, Matrix, MatrixRow, matrix
from vademecum.projections.matrix.reading import Advice, reading
from vademecum.projections.matrix.records import Record, records
from vademecum.projections.matrix.saved import assessment_schema

__all__ = [
    "Advice",
    "Cell",
    "Cluster",
    "Matrix",
    "MatrixRow",
    "Record",
    "assessment_schema",
    "former_ids",
    "matrix",
    "reading",
    "records",
]

"""Takes a view; gives the matrix of roles and competencies, and its cells one by one as they are taken along."""

from vademecum.projections.matrix.comparisons import Comparison, comparisons, side_by_side
from vademecum.projections.matrix.matrix import Cell, Cluster, Matrix, MatrixRow, matrix
from vademecum.projections.matrix.records import Record, records

__all__ = [
    "Cell",
    "Cluster",
    "Comparison",
    "Matrix",
    "MatrixRow",
    "Record",
    "comparisons",
    "matrix",
    "records",
    "side_by_side",
]

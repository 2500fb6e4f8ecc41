"""Takes a view; gives the matrix of roles and competencies, and its cells one by one as they are taken along."""

from vademecum.projections.matrix.comparisons import Comparison, comparisons, side_by_side
from vademecum.projections.matrix.document import COLUMNS, MatrixDocument, document, document_schema
from vademecum.projections.matrix.graph import PROPERTIES, Node, graph, property_address
from vademecum.projections.matrix.matrix import Cell, Cluster, Matrix, MatrixRow, matrix
from vademecum.projections.matrix.reading import Advice, reading
from vademecum.projections.matrix.records import Record, records
from vademecum.projections.matrix.saved import assessment_schema

__all__ = [
    "COLUMNS",
    "PROPERTIES",
    "Advice",
    "Cell",
    "Cluster",
    "Comparison",
    "Matrix",
    "MatrixDocument",
    "MatrixRow",
    "Node",
    "Record",
    "assessment_schema",
    "comparisons",
    "document",
    "document_schema",
    "graph",
    "matrix",
    "property_address",
    "reading",
    "records",
    "side_by_side",
]

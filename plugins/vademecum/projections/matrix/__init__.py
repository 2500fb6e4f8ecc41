"""Takes a view; gives the matrix of roles and competencies, and its cells one by one as they are taken along."""

from vademecum.projections.matrix.document import COLUMNS, MatrixDocument, document, document_schema
from vademecum.projections.matrix.graph import PROPERTIES, Node, graph, property_address
from vademecum.projections.matrix.matrix import Cell, Cluster, Matrix, MatrixRow, matrix
from vademecum.projections.matrix.records import Record, records

__all__ = [
    "COLUMNS",
    "PROPERTIES",
    "Cell",
    "Cluster",
    "Matrix",
    "MatrixDocument",
    "MatrixRow",
    "Node",
    "Record",
    "document",
    "document_schema",
    "graph",
    "matrix",
    "property_address",
    "records",
]

"""Takes views; gives the whole catalogue as typed values that can be written as JSON, and the schema of that."""

from vademecum.projections.export.catalogue import export
from vademecum.projections.export.shapes import Catalogue, catalogue_schema

__all__ = ["Catalogue", "catalogue_schema", "export"]

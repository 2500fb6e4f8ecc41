"""Takes the catalogue of a site; gives what an editor needs to complete ids and to underline those that nothing has."""

from vademecum.editors.schemas import FOLDER, site_schemas
from vademecum.editors.snippets import CHOICES, SNIPPETS, snippets

__all__ = ["CHOICES", "FOLDER", "SNIPPETS", "site_schemas", "snippets"]

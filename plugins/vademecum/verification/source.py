"""Takes a catalogue; gives what the texts and facts themselves say of each cell, by language."""

from dataclasses import asdict

from vademecum.catalogue import Catalogue, views
from vademecum.projections.matrix import matrix, records
from vademecum.verification.claims import Reading
from vademecum.verification.records import reading_of


def source(catalogue: Catalogue, name: str) -> list[Reading]:
    """A reading for each language that has a cell; `name` stands for the texts, as a file's path does for a file."""
    version = catalogue.settings.site.version
    found = []
    for language, view in views(catalogue).items():
        rows = ({key.replace("_", "-"): value for key, value in asdict(one).items()} for one in records(matrix(view)))
        reading, _ = reading_of(({**row, "version": version} for row in rows), name, language)
        found += [reading] if reading.cells else []
    return found

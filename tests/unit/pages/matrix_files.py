"""Takes files of texts and facts; gives what is written beside the pages of their matrix."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from tests.sites import SITE, make_docs, text
from tests.unit.facts import FACTS
from vademecum.catalogue import Edition
from vademecum.pages import Tree
from vademecum.pages.matrices import matrices
from vademecum.site import read_site

Files = Mapping[str, str | bytes]

FOLDERS = {"nl": "nl/competentiematrix", "da": "da/kompetencematrix", "en": "en/competency-matrix"}
LEVELS = {level: f'Niveau {level}; met "tekens" & <b>, een | en een \\' for level in range(5)}
HARD = "=2+3"
"""The name of a competency that a spreadsheet would work out."""

FILES: Files = {
    **FACTS,
    "data/site.yml": f"{SITE}license: {{name: Free, url: https://example.org/free}}\n",
    "data/competencies.yml": FACTS["data/competencies.yml"].replace("nl: Strategie,", f'nl: "{HARD}",'),
    "nl/competenties/bruggen.md": text("competency", "bridging", title="Bruggen; en 'meer', \"ja\"", levels=LEVELS),
    "en/competencies/bridging.md": text(
        "competency", "bridging", title="Bridging", levels={level: f"-{level} = level" for level in range(5)}
    ),
}
"""Dutch and English describe a competency, Danish borrows; words have signs that mean something in some file."""

TARGETS = "organisation: {nl: Huis, da: Hus, en: House}\ntargets:\n  cio: {bridging: 1}\n"


def tree(folder: Path, files: Files = FILES) -> Tree:
    """The tree with the matrix."""
    return read_site(make_docs(folder, files)).tree(Edition(day=date(2026, 3, 1)), "https://example.org/", [matrices()])


def content(folder: Path, path: str, files: Files = FILES) -> bytes:
    """The bytes of one file."""
    found = tree(folder, files)[path].content
    assert not isinstance(found, Path)
    return found if isinstance(found, bytes) else found.encode()

"""Takes a language; gives the page of its matrix: all target levels in one table."""

from collections.abc import Iterator

from vademecum.catalogue import MATRIX
from vademecum.pages.context import Language
from vademecum.pages.heads import generated_meta
from vademecum.pages.matrix_places import matrix_of, matrix_path, matrix_paths
from vademecum.pages.tree import TreeFile


def matrix_page(language: Language) -> Iterator[TreeFile]:
    """The page, as HTML."""
    path = matrix_path(language)
    meta = generated_meta("matrix", language.say(MATRIX), matrix_paths(language), language, html=True, parts=["matrix"])
    yield TreeFile(path, language.render("matrix.html.j2", matrix=matrix_of(language)), meta)

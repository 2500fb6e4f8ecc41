"""Takes a place on a page; gives the links to the matrix that fit there."""

from collections.abc import Iterator

from vademecum.catalogue import MATRIX
from vademecum.pages.comparisons import comparison_leads
from vademecum.pages.context import Language
from vademecum.pages.markdown import escape, link, relative
from vademecum.pages.matrix_places import has_matrix, matrix_path

_PLACES = ("contents", "role-list", "competency-list")
"""Lists that lead to the matrix; each role and competency does so too."""


def matrix_leads(language: Language, place: str, origin: str) -> Iterator[str]:
    """The links at a place on the page at `origin`; none on a site whose language shows no matrix."""
    kind, _, name = place.partition(":")
    if has_matrix(language) and (place in _PLACES or kind in ("role", "competency")):
        yield link(escape(language.say(MATRIX)), relative(matrix_path(language), origin), {})
    if kind == "role":
        yield from comparison_leads(language, name, origin)

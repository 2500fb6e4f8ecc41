"""Takes a place on a page; gives the links to the matrix, and to what belongs to it, that fit there."""

from collections.abc import Iterator

from vademecum.catalogue import MATRIX
from vademecum.pages.assessment_leads import assessment_leads
from vademecum.pages.comparisons import comparison_leads
from vademecum.pages.context import Language
from vademecum.pages.markdown import escape, link, relative
from vademecum.pages.matrix_places import has_matrix, matrix_path
from vademecum.pages.profile_places import ADAPT, profile_anchor, profiles_path
from vademecum.pages.releases import CHANGES, changes_path, has_changes

_PLACES = ("contents", "role-list", "competency-list")
"""Lists that lead to the matrix; each role and competency does so too."""


def matrix_leads(language: Language, place: str, origin: str) -> Iterator[str]:
    """The links at a place on the page at `origin`; none on a site whose language shows no matrix."""
    if not has_matrix(language):
        return
    kind, _, name = place.partition(":")
    if place in _PLACES or kind in ("role", "competency"):
        yield link(escape(language.say(MATRIX)), relative(matrix_path(language), origin), {})
    if kind == "role":
        yield from comparison_leads(language, name, origin)
    yield from assessment_leads(language, place, origin)
    if kind == "role" and place in language.view.shown:
        target = f"{relative(profiles_path(language), origin)}#{profile_anchor(language.view.shown[place])}"
        yield link(escape(language.say(ADAPT)), target, {})
    if place in ("contents", "matrix") and has_changes(language):
        yield link(escape(language.say(CHANGES)), relative(changes_path(language), origin), {})

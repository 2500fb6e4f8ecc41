"""Takes a place on a page; gives the links to the self-assessment that fit there."""

from collections.abc import Iterator

from vademecum.languages import N_
from vademecum.pages.assessment import TITLE, assessment_path, question_anchor, role_anchor
from vademecum.pages.context import Language
from vademecum.pages.markdown import escape, link, relative
from vademecum.pages.matrix_places import matrix_of

_PLACES = ("contents", "matrix", "role-list", "competency-list")
"""Pages that lead to the self-assessment as a whole."""


def assessment_leads(language: Language, place: str, origin: str) -> Iterator[str]:
    """The link at a place on the page at `origin`: to all questions, to that of a competency, or for a role."""
    found, target = matrix_of(language), relative(assessment_path(language), origin)
    kind, _, name = place.partition(":")
    if place in _PLACES:
        yield _lead(TITLE, target, language)
    elif kind == "role" and name in (role.entry.id for role in found.roles):
        yield _lead(N_("Assess yourself for this role"), f"{target}#{role_anchor(name)}", language)
    elif kind == "competency" and name in (row.about.entry.id for row in found.rows):
        yield _lead(N_("Assess yourself in this competency"), f"{target}#{question_anchor(name)}", language)


def _lead(words: str, target: str, language: Language) -> str:
    return link(escape(language.say(words)), target, {})

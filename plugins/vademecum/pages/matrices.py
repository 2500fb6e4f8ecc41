"""Gives the concern of the matrix: the pages of roles and competencies, what is taken along, and what leads there."""

from collections.abc import Iterator

from vademecum.pages.assessment import assessment_page
from vademecum.pages.comparisons import comparison_pages
from vademecum.pages.concerns import Concern
from vademecum.pages.context import Language
from vademecum.pages.matrix_files import matrix_files
from vademecum.pages.matrix_leads import matrix_leads
from vademecum.pages.matrix_page import matrix_page
from vademecum.pages.matrix_papers import matrix_papers
from vademecum.pages.matrix_places import matrix_of
from vademecum.pages.profiles import profile_pages
from vademecum.pages.releases import release_pages
from vademecum.pages.tree import TreeFile

_MAKERS = (matrix_page, matrix_files, comparison_pages, assessment_page, profile_pages, release_pages)
"""Each gives some of the pages and files of one language."""


def matrices() -> Concern:
    """The concern."""
    return Concern("matrices", _files, matrix_leads, papers=matrix_papers)


def _files(language: Language) -> Iterator[TreeFile]:
    """Nothing for a language that shows no role or no competency: there is no matrix then."""
    found = matrix_of(language)
    if found.roles and found.clusters:
        for make in _MAKERS:
            yield from make(language)

"""Takes a language; gives what the matrix has for a board pack: itself, and the profile of each role."""

from collections.abc import Iterator

from vademecum.catalogue import MATRIX
from vademecum.pages.context import Language
from vademecum.pages.matrix_places import has_matrix, matrix_of, matrix_path
from vademecum.pages.papers import Form, Paper
from vademecum.pages.profile_places import profile_path


def matrix_papers(language: Language) -> Iterator[Paper]:
    """None in a language that shows no matrix."""
    if has_matrix(language):
        for shown in matrix_of(language).roles:
            path = profile_path(shown, language)
            yield Paper(Form.PROFILE, shown.entry.id, shown.title, shown.language, path)
        yield Paper(Form.MATRIX, "", language.say(MATRIX), language.code, matrix_path(language))

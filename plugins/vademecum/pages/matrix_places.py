"""Takes a language; gives its matrix, and where the pages and files that belong to it stand."""

from vademecum.catalogue import matrix_folder, slugify
from vademecum.pages.context import Language
from vademecum.projections.matrix import Matrix, matrix


def matrix_of(language: Language) -> Matrix:
    """The matrix of a language, made once."""
    if "matrix" not in language.kept:
        language.kept["matrix"] = matrix(language.view)
    found: Matrix = language.kept["matrix"]
    return found


def has_matrix(language: Language) -> bool:
    """Whether a language shows a role and a competency."""
    found = matrix_of(language)
    return bool(found.roles and found.clusters)


def matrix_path(language: Language, name: str = "index.md") -> str:
    """The path in the tree of the page of the matrix, or of another page or file beside it."""
    if "matrix folder" not in language.kept:
        language.kept["matrix folder"] = matrix_folder(language.view.catalogue, language.code)
    return f"{language.kept['matrix folder']}/{name}"


def matrix_paths(language: Language, name: str = "index.md") -> dict[str, str | None]:
    """The path of a page of the matrix that has the same name in each language; None where there is no matrix."""
    return {code: matrix_path(other, name) if has_matrix(other) else None for code, other in language.languages.items()}


def titled_path(language: Language, title: str, fallback: str) -> str:
    """The path of a page beside the matrix, named by its title in the language; `fallback` where it has no letter."""
    return matrix_path(language, f"{slugify(language.say(title)) or fallback}.md")


def titled_paths(language: Language, title: str, fallback: str) -> dict[str, str | None]:
    """The path of such a page in each language; None where there is no matrix."""
    return {
        code: titled_path(other, title, fallback) if has_matrix(other) else None
        for code, other in language.languages.items()
    }

"""Takes a language; gives where its profiles to adapt stand: one page for all, and a page and a document a role."""

from vademecum.catalogue import Shown
from vademecum.languages import N_
from vademecum.pages.context import Language
from vademecum.pages.matrix_places import titled_path, titled_paths

PROFILES = N_("Role profile to adapt")
"""The title of the page on which a profile is adapted, also used in its address."""

ADAPT = N_("Adapt this profile")
"""What a link to that page says, where it leads to one role."""

_FALLBACK = "profile"


def profile_anchor(role: Shown) -> str:
    """Where a role stands on that page; a script takes it for a choice, a reader without one is led to its line."""
    return f"role={role.entry.id}"


def profiles_path(language: Language) -> str:
    """The path in the tree of the page on which a profile is adapted."""
    return titled_path(language, PROFILES, _FALLBACK)


def profiles_paths(language: Language) -> dict[str, str | None]:
    """The path of that page in each language; None where there is no matrix."""
    return titled_paths(language, PROFILES, _FALLBACK)


def profile_path(shown: Shown, language: Language, ending: str = "md") -> str:
    """The path of the profile of a role as a page, or as a file with another ending."""
    stem = shown.path.rpartition("/")[2].removesuffix(".md")
    return f"{profiles_path(language).removesuffix('.md')}/{stem}.{ending}"


def profile_paths(role: Shown, language: Language) -> dict[str, str | None]:
    """The path of the page of a role's profile in each language; None where the language does not show the role."""
    shown = {code: other.view.shown.get(role.entry.ref) for code, other in language.languages.items()}
    paths = profiles_paths(language)
    return {
        code: profile_path(found, other) if (found := shown[code]) and paths[code] else None
        for code, other in language.languages.items()
    }

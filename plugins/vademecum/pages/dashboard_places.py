"""Takes a language; gives where its dashboard of translations stands, and the files beside it."""

from collections.abc import Mapping

from vademecum.catalogue import Translation, dashboard_folder
from vademecum.pages.context import Language
from vademecum.projections.translations import Tracked, tracked

STATUS = "status.json"
"""The file with the state of all translations into a language."""


def tracked_of(language: Language) -> tuple[Tracked, ...]:
    """The translations of the whole site, worked out once for all its languages."""
    kept = next(iter(language.languages.values())).kept
    if "tracked" not in kept:
        kept["tracked"] = tracked(language.views)
    found: tuple[Tracked, ...] = kept["tracked"]
    return found


def dashboard_path(language: Language, name: str = "index.md") -> str:
    """The path in the tree of the dashboard, or of a file beside it."""
    if "dashboard folder" not in language.kept:
        language.kept["dashboard folder"] = dashboard_folder(language.view.catalogue, language.code)
    return f"{language.kept['dashboard folder']}/{name}"


def packet_path(made: Translation, languages: Mapping[str, Language]) -> str:
    """The path of the work packet of a translation, beside the dashboard in its language.

    It is plain text there: an engine would make a page of Markdown.
    """
    return dashboard_path(languages[made.language], f"packets/{made.entry.kind}-{made.entry.id}.txt")

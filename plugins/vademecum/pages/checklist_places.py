"""Takes a checklist; gives its sections, and where the pages and files that belong to it stand."""

from collections.abc import Iterator

from vademecum.catalogue import Shown, slugify
from vademecum.languages import N_
from vademecum.model import Checklist
from vademecum.pages.context import Language
from vademecum.pages.markdown import html_link, way
from vademecum.projections.checklists import Section, sections

# Translators: the name of the page on which a checklist is printed to be filled in, also used in its address
SHEET = N_("Sheet to fill in")
# Translators: the name of the two pages about a checklist for a meeting, also used in their address
BRIEF = N_("Meeting brief")

_FALLBACKS = {SHEET: "sheet", BRIEF: "brief"}


def checklists_of(language: Language) -> Iterator[Shown]:
    """The checklists that a language shows with items."""
    yield from (shown for shown in language.view.of_kind("checklist") if sections_of(shown, language))


def sections_of(shown: Shown, language: Language) -> tuple[Section, ...]:
    """The sections of a checklist, made once."""
    kept: dict[str, tuple[Section, ...]] = language.kept.setdefault("checklist sections", {})
    if shown.entry.id not in kept:
        kept[shown.entry.id] = sections(shown, language.view)
    return kept[shown.entry.id]


def has_brief(shown: Shown) -> bool:
    """Whether a checklist has questions for a meeting."""
    return isinstance(shown.entry.facts, Checklist) and bool(shown.entry.facts.brief)


def paper_links(shown: Shown, language: Language, origin: str) -> list[str]:
    """Links to the sheet and the brief of a checklist from the page at `origin`; none from a page to itself."""
    titles = (SHEET, BRIEF) if has_brief(shown) else (SHEET,)
    paths = {title: titled_path(shown, title, language) for title in titles}
    return [html_link(language.say(title), way(path, origin), {}) for title, path in paths.items() if path != origin]


def beside(shown: Shown, name: str) -> str:
    """The path of a file that belongs to a checklist, below its address."""
    return f"{shown.path.removesuffix('.md')}/{name}"


def titled_path(shown: Shown, title: str, language: Language) -> str:
    """The path of a page that belongs to a checklist, named by its title in the language."""
    return beside(shown, f"{slugify(language.say(title)) or _FALLBACKS[title]}.md")


def titled_paths(shown: Shown, title: str, language: Language) -> dict[str, str | None]:
    """The path of such a page in each language; None where the language shows no text of the checklist."""
    found = {code: (other, other.view.shown.get(shown.entry.ref)) for code, other in language.languages.items()}
    return {
        code: titled_path(there, title, other) if there and sections_of(there, other) else None
        for code, (other, there) in found.items()
    }

"""Takes the section of a concept; gives what stands below its heading: its names side by side, and what they mean."""

from collections.abc import Iterable
from typing import Any

from vademecum.catalogue import Shown
from vademecum.languages import N_, language_name
from vademecum.model import Concept
from vademecum.pages.context import Language
from vademecum.pages.terms import successor
from vademecum.projections.indexes.index import Section


def concept_head(section: Section, origin: str, language: Language) -> str:
    """As HTML for the page at `origin`; a language without a name for the concept says so."""
    shown = section.about
    concept = shown.entry.facts if shown else None
    if shown is None or not isinstance(concept, Concept):
        return ""
    values = {
        "lang": language.mark(shown),
        "term": concept.terms[shown.language],
        "names": [_name(code, concept, language) for code in language.views],
        "relatives": [*_relatives(shown, origin, language)],
        "replaced": bool(concept.replaced_by),
        "now": _now(shown, origin, language),
        "count": _count(len(section.rows), concept, language),
    }
    return language.render("concept.html.j2", **values).strip()


def _name(code: str, concept: Concept, language: Language) -> dict[str, Any]:
    mark = f' lang="{code}"' if code != language.code else ""
    return {"language": language_name(code, language.code), "mark": mark, "term": concept.terms.get(code)}


def _relatives(shown: Shown, origin: str, language: Language) -> Iterable[tuple[str, list[str]]]:
    """The concepts around it, as a heading and links."""
    around = language.thesaurus[shown.entry.id]
    named = ((N_("Broader"), around.broader), (N_("Narrower"), around.narrower), (N_("See also"), around.related))
    return (
        (language.say(heading), [language.html_link(other, origin) for other in others])
        for heading, others in named
        if others
    )


def _now(shown: Shown, origin: str, language: Language) -> str:
    now = successor(shown, language)
    return language.html_link(now, origin) if now else ""


def _count(pages: int, concept: Concept, language: Language) -> str:
    """Nobody is to use one that has been replaced, so that none does is no news."""
    if not pages and concept.replaced_by:
        return ""
    if not pages:
        return language.say(N_("No page uses it yet."))
    return language.ngettext("Used on {n} page:", "Used on {n} pages:", pages)

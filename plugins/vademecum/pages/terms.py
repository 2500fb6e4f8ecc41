"""Takes a concept; gives what its page adds: the term, its definition, and what it is called elsewhere."""

from typing import Any

from vademecum.catalogue import Entry, Shown, replacement
from vademecum.languages import N_, language_name
from vademecum.model import Concept
from vademecum.pages.context import Language


def facts(shown: Shown, language: Language) -> dict[str, Any]:
    """The term of the language that is shown, and the labels of the others."""
    concept = shown.entry.facts
    if not isinstance(concept, Concept):
        return {}
    term = concept.terms[shown.language]
    aside = {"search": {"boost": 0.5}} if concept.replaced_by else {}
    return {
        **aside,
        "replaced_by": _replaced_by(shown, language),
        "term": term,
        "summary": term.definition,
        "others": [
            (code, language_name(code, language.code), concept.terms[code].label)
            for code in language.views
            if code in concept.terms and code != shown.language
        ],
        "relations": [
            (language.say(heading), links)
            for heading, others in _relations(shown.entry, language)
            if (links := [language.link(other, shown.path) for other in others])
        ],
        "more_sources": concept.sources,
    }


def successor(shown: Shown, language: Language) -> Shown | None:
    """What took the place of a concept that is no longer used, where its readers may see it."""
    last = replacement(shown.entry.id, language.view.catalogue.facts.concepts)
    return language.view.shown.get(f"term:{last}")


def _replaced_by(shown: Shown, language: Language) -> str:
    """A link to its successor, or an empty text."""
    now = successor(shown, language)
    return language.link(now, shown.path) if now else ""


def _relations(entry: Entry, language: Language) -> list[tuple[str, tuple[Shown, ...]]]:
    """Broader, narrower and related concepts, each below its heading."""
    around = language.thesaurus[entry.id]
    return [(N_("Broader"), around.broader), (N_("Narrower"), around.narrower), (N_("See also"), around.related)]

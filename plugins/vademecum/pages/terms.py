"""Takes a concept; gives what its page adds: the term, its definition, and what it is called elsewhere."""

from typing import Any

from vademecum.catalogue import EditionView, Entry, Shown, replacement
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
            for heading, names in _relations(shown.entry, concept, language.view)
            if (links := [language.link(other, shown.path) for other in names])
        ],
        "more_sources": concept.sources,
    }


def _replaced_by(shown: Shown, language: Language) -> str:
    """A link to what took the place of a concept that is no longer used; else an empty text."""
    last = replacement(shown.entry.id, language.view.catalogue.facts.concepts)
    now = language.view.shown.get(f"term:{last}")
    return language.link(now, shown.path) if now else ""


def _relations(entry: Entry, concept: Concept, view: EditionView) -> list[tuple[str, list[Shown]]]:
    """Broader, narrower and related concepts; a relation that one side names holds for both.

    What is no longer used stands in none.
    """
    if concept.replaced_by:
        return []
    others = {name: other for name, other in view.catalogue.facts.concepts.items() if not other.replaced_by}
    narrower = [name for name, other in others.items() if entry.id in other.broader]
    related = dict.fromkeys([*concept.related, *(name for name, other in others.items() if entry.id in other.related)])
    named = ((N_("Broader"), concept.broader), (N_("Narrower"), narrower), (N_("See also"), related))
    return [
        (heading, [view.shown[ref] for name in names if (ref := f"term:{name}") in view.shown])
        for heading, names in named
    ]

"""Takes a concept; gives what its page adds: the term, its definition, and what it is called elsewhere."""

from typing import Any

from vademecum.catalogue import Shown
from vademecum.languages import N_, language_name
from vademecum.model import Concept
from vademecum.pages.context import Language
from vademecum.projections.uses import Why


def facts(shown: Shown, language: Language) -> dict[str, Any]:
    """The term of the language that is shown, and the labels of the others."""
    concept = shown.entry.facts
    if not isinstance(concept, Concept):
        return {}
    term = concept.terms[shown.language]
    return {
        "term": term,
        "summary": term.definition,
        "others": [
            (code, language_name(code, language.code), concept.terms[code].label)
            for code in language.views
            if code in concept.terms and code != shown.language
        ],
        "relations": [
            (language.say(heading), links)
            for heading, names in _relations(shown, concept, language)
            if (links := [language.link(other, shown.path) for other in names])
        ],
        "more_sources": concept.sources,
    }


def _relations(shown: Shown, concept: Concept, language: Language) -> list[tuple[str, list[Shown]]]:
    """Broader, narrower and related concepts; a relation that one side names holds for both."""
    view, uses = language.view, language.uses.get(shown.entry.ref, ())
    broader = [view.shown[ref] for name in concept.broader if (ref := f"term:{name}") in view.shown]
    narrower = [use.origin for use in uses if use.why is Why.BROADER]
    related = [use.origin for use in uses if use.why is Why.RELATED]
    return [(N_("Broader"), broader), (N_("Narrower"), narrower), (N_("See also"), related)]

"""Takes where a text first uses terms; gives the links that mark them, and the definitions that describe these."""

from collections.abc import Mapping

from vademecum.catalogue import LocalText, Shown
from vademecum.pages.context import Language
from vademecum.pages.markdown import Change, escape, link, relative
from vademecum.projections.glossary import TermUse

TermRow = tuple[str, str, str]
"""The id of a concept, a link to the page of its term, and its definition, in the language of the text."""


def term_marks(text: LocalText, path: str, language: Language) -> list[Change]:
    """A link around each use, to the term's page in the reader's language, described by its definition on this page."""
    body = text.record.markup.body
    marks = []
    for use in _uses(text, language):
        term = language.view.shown[f"term:{use.concept}"]
        attributes = {"class": "vm-term", **_language(term, text, language), "aria-describedby": f"term-{use.concept}"}
        words = link(body[use.start : use.end], relative(term.path, path), attributes)
        marks.append((use.start, use.end, words))
    return marks


def term_rows(text: LocalText, path: str, language: Language) -> list[TermRow]:
    """A row for each term that the text uses, in the order of their first use."""
    return [
        _row(concept, text, path, language) for concept in dict.fromkeys(use.concept for use in _uses(text, language))
    ]


def _row(concept: str, text: LocalText, path: str, language: Language) -> TermRow:
    term = language.view.catalogue.facts.concepts[concept].terms[text.language]
    shown = language.view.shown[f"term:{concept}"]
    words = link(escape(term.label), relative(shown.path, path), _language(shown, text, language))
    return concept, words, term.definition


def _uses(text: LocalText, language: Language) -> tuple[TermUse, ...]:
    return language.term_uses.get(f"{text.front.kind}:{text.front.id}", ())


def _language(term: Shown, text: LocalText, language: Language) -> Mapping[str, str]:
    """The language that follows, where it is neither the page's nor that of the text."""
    return {} if term.language in (language.code, text.language) else {"hreflang": term.language}

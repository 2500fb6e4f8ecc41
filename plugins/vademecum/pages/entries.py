"""Takes what a language shows of an entry; gives its page: what all kinds have in common."""

from collections.abc import Iterable, Mapping
from typing import Any

from vademecum.catalogue import Shown, State
from vademecum.languages import N_
from vademecum.model import KINDS
from vademecum.pages import checklists, competencies, posts, roles, terms
from vademecum.pages.context import Language
from vademecum.pages.rewriting import rewrite
from vademecum.pages.sources import rows
from vademecum.pages.tree import TreeFile
from vademecum.projections.alternates import alternates
from vademecum.projections.citations import numbered
from vademecum.projections.relations import Relation, mentioned_in, relations

OF_KIND = {
    "role": roles.facts,
    "competency": competencies.facts,
    "checklist": checklists.facts,
    "post": posts.facts,
    "term": terms.facts,
}
"""What a kind adds to the values of the common template; a kind without an entry adds nothing."""

_TEMPLATES = {"role": "role.md.j2", "competency": "competency.md.j2", "term": "term.md.j2"}
_STATEMENTS = {
    "law": N_("Law"),
    "guidance": N_("Guidance"),
    "opinion": N_("Opinion"),
    "example": N_("Example"),
}


def entry_page(shown: Shown, language: Language) -> TreeFile:
    """The page of one entry in one language."""
    numbers = numbered(shown.text) if shown.text else {}
    values = _common(shown, language, numbers)
    if shown.entry.kind in OF_KIND:
        values |= OF_KIND[shown.entry.kind](shown, language)
    values["sources"] = rows([*numbers, *values.pop("more_sources", ())], language)
    content = language.render(_TEMPLATES.get(shown.entry.kind, "entry.md.j2"), **values)
    return TreeFile(shown.path, content, _meta(shown, language), _inputs(shown))


def _common(shown: Shown, language: Language, numbers: dict[str, int]) -> dict[str, Any]:
    text = shown.text
    return {
        "title": shown.title,
        "lang": language.mark(shown),
        "state": _state(shown, language),
        "byline": "",
        "summary": text.front.summary if text else "",
        "to_come": text is None and shown.entry.kind != "term",
        "body": rewrite(text, shown.path, language, numbers).strip() if text else "",
        "relations": _linked(relations(shown.entry, language.view), shown, language),
        "mentioned": _linked(mentioned_in(shown.entry, language.view), shown, language),
    }


def _linked(found: Iterable[Relation], shown: Shown, language: Language) -> list[tuple[str, list[str]]]:
    """Relations as the name of a kind and links; a plain page has none: its text leads on by itself."""
    return [
        (language.say(KINDS[relation.kind].plural), [language.link(other, shown.path) for other in relation.entries])
        for relation in (found if shown.entry.kind != "page" else ())
    ]


def _state(shown: Shown, language: Language) -> list[str]:
    """The kind of statement, the countries, and the last check: what a reader must know to trust the page."""
    shared, text = shown.entry.shared, shown.text
    if shared is None or text is None or shown.entry.kind == "page":
        return []
    parts = [language.say(_STATEMENTS[shared.statement])] if shared.statement else []
    parts += [language.countries(shared.countries)] if shared.countries else []
    return [*parts, _review(text.front.reviewed, language)]


def _review(review: Any, language: Language) -> str:
    if review is None:
        return language.say(N_("Not yet checked by a named person"))
    person = language.view.catalogue.facts.people[review.by].name
    return language.say(N_("Last checked on {day} by {person}"), day=language.date(review.on), person=person)


def _meta(shown: Shown, language: Language) -> Mapping[str, Any]:
    """The front matter of the page: the only channel from the core to the theme."""
    borrowed = shown.state is State.FALLBACK
    meta: dict[str, Any] = {
        "title": shown.title,
        "description": shown.text.front.summary if shown.text else "",
        "language": language.code,
        "text_language": shown.language,
        "entry": shown.entry.ref,
        "kind": shown.entry.kind,
        "state": shown.state.value,
        "alternates": _alternates(shown.entry.ref, language),
    }
    if shown.state is State.FACTS and shown.entry.kind != "term":
        meta["search"] = {"boost": 0.5}
    if borrowed:
        original = language.views[shown.language].shown.get(shown.entry.ref)
        meta |= {"canonical": original.path if original else "", "search": {"exclude": True}, "hide": ["toc"]}
    return meta


def _alternates(ref: str, language: Language) -> list[dict[str, str]]:
    names = language.view.catalogue.settings.site.languages
    return [
        {
            "language": other.language,
            "name": names[other.language].name,
            "path": other.path,
            "state": other.state.value if other.state else "none",
        }
        for other in alternates(ref, language.views)
    ]


def _inputs(shown: Shown) -> tuple[str, ...]:
    files = [shown.text.record.file] if shown.text else []
    return tuple(dict.fromkeys([*files, shown.entry.span.file]))

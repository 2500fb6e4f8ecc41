"""Takes what a language shows of an entry; gives the front matter of its page: all that stands around its text."""

from collections.abc import Mapping
from typing import Any

from vademecum.catalogue import HOME, Shown, State
from vademecum.languages import N_
from vademecum.model import KINDS, STATEMENTS
from vademecum.pages.context import Language
from vademecum.pages.last_checks import checked
from vademecum.pages.layers import layer_meta
from vademecum.pages.notices import notices
from vademecum.projections.alternates import alternates
from vademecum.projections.structured_data import structured_data
from vademecum.projections.summaries import first_sentence
from vademecum.projections.trails import Step

Meta = Mapping[str, Any]
"""The front matter of a page: the only channel from the core to the theme."""


def entry_meta(shown: Shown, language: Language, head: Mapping[str, Any]) -> Meta:
    """The front matter of an entry's page; `head` holds what its kind adds, such as a subtitle."""
    meta: dict[str, Any] = {
        "title": shown.title,
        "description": shown.text.front.summary if shown.text else "",
        "language": language.code,
        "text_language": shown.language,
        "entry": shown.entry.ref,
        "kind": shown.entry.kind,
        "kind_name": kind_name(shown, language),
        "trust": _trust(shown, language),
        "state": shown.state.value,
        "alternates": _alternates(shown.entry.ref, language),
        "trails": [_trail(step, language) for step in language.steps.get(shown.entry.ref, ())],
        **head,
    }
    meta["lead"] = first_sentence(meta["description"])
    meta |= {**_making(shown, language), **layer_meta(shown, language)}
    if found := notices(shown, language):
        meta["notices"] = found
    meta["structured_data"] = structured_data(shown, language.view, meta["description"])
    if shown.state is State.FACTS and KINDS[shown.entry.kind].shape:
        meta["search"] = {"boost": 0.5}
    if shown.state is State.FALLBACK:
        original = language.views[shown.language].shown.get(shown.entry.ref)
        meta |= {"canonical": original.path if original else "", "search": {"exclude": True}}
    return meta


def kind_name(shown: Shown, language: Language) -> str:
    """What an entry is, in the words of a language; nothing for a plain page."""
    return language.say(KINDS[shown.entry.kind].singular) if shown.entry.kind != "page" else ""


def generated_meta(kind: str, title: str, paths: Mapping[str, str | None], language: Language, **more: Any) -> Meta:
    """The front matter of a page that no text stands behind; `paths` names it by language, None where there is none."""
    names = language.view.catalogue.settings.site.languages
    return {
        "title": title,
        "description": "",
        "lead": "",
        "language": language.code,
        "text_language": language.code,
        "entry": "",
        "kind": kind,
        "state": State.OWN.value,
        "alternates": [
            {
                "language": code,
                "name": names[code].name,
                "path": path or f"{code}/index.md",
                "state": State.OWN.value if path else "none",
            }
            for code, path in paths.items()
        ],
        "trails": [],
        "structured_data": {"@type": "CollectionPage", "name": title, "inLanguage": language.code},
        **more,
    }


def _making(shown: Shown, language: Language) -> Meta:
    """What machines are told of how a text came to be: the language of its original, the pages of its authors."""
    original, authors = _original(shown, language), getattr(shown.entry.shared, "authors", ())
    pages = [language.place(f"author:{key}") for key in authors]
    return {**({"original": original} if original else {}), **({"author_pages": pages} if any(pages) else {})}


def _original(shown: Shown, language: Language) -> str:
    """The language of the text that the page's text is, or is a translation of; empty without one to be read."""
    original = shown.entry.original
    if shown.text is None or original is None:
        return ""
    view = language.views.get(original)
    there = view.shown.get(shown.entry.ref) if view else None
    return original if there and there.state is State.OWN else ""


def _trail(step: Step, language: Language) -> dict[str, Any]:
    """The way that a page is a step of, with the pages beside it; a series has no page of its own."""
    values = {"position": step.position, "total": step.trail.total}
    guide = step.trail.guide
    return {
        "words": language.say(
            N_("Step {position} of {total}") if guide else N_("Part {position} of {total}"), **values
        ),
        "guide": _named(guide),
        "previous": _named(step.previous),
        "next": _named(step.next),
    }


def _named(shown: Shown | None) -> dict[str, str]:
    return {"title": shown.title, "path": shown.path, "language": shown.language} if shown else {}


def _trust(shown: Shown, language: Language) -> list[str]:
    """The kind of statement, the countries, and the last check: what a reader must know to trust the page."""
    shared, text = shown.entry.shared, shown.text
    if shown.entry.ref == HOME or shared is None or text is None:
        return []
    parts = [language.say(STATEMENTS[shared.statement])] if shared.statement else []
    parts += [language.countries(shared.countries)] if shared.countries else []
    return [*parts, *checked(shown, language)]


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

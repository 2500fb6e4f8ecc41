"""Takes a checklist; gives what its page adds: below each item who answers, what it touches and what it rests on."""

from collections.abc import Iterator
from typing import Any

from vademecum.catalogue import LocalText, Shown
from vademecum.languages import N_
from vademecum.model import Checklist, Item
from vademecum.pages.context import Language
from vademecum.pages.markdown import Change, apply
from vademecum.pages.rewriting import changes_of, citation, identified
from vademecum.projections.citations import numbered


def facts(shown: Shown, language: Language) -> dict[str, Any]:
    """The body with a line below each item, and the sources of the items behind those of the text; short on paper."""
    checklist, text = shown.entry.facts, shown.text
    if not isinstance(checklist, Checklist) or text is None:
        return {}
    numbers = numbered(text)
    more = dict.fromkeys(key for item in checklist.items.values() for key in _sources(item) if key not in numbers)
    numbers |= {key: number for number, key in enumerate(more, start=len(numbers) + 1)}
    lines = _items(text, checklist, {"path": shown.path, "language": language, "numbers": numbers})
    changes = [*lines, *changes_of(text, shown.path, language, numbers)]
    body = apply(text.record.markup.body, changes).strip()
    return {"body": body, "more_sources": tuple(more), "short_on_paper": True}


def _sources(item: Item) -> list[str]:
    return [key for basis in item.basis if (key := basis.source or basis.view)]


def _items(text: LocalText, checklist: Checklist, page: dict[str, Any]) -> Iterator[Change]:
    """Behind an item's words its id in the form that a list needs, and a list of one line below it."""
    for written in text.record.markup.items:
        if written.id in checklist.items:
            line = _own(" · ".join(_parts(checklist.items[written.id], **page)), text, page["language"])
            yield (
                written.words_end,
                written.end,
                f"{identified(written, text, page['language'])}\n{written.indent}    - {line}",
            )


def _own(line: str, text: LocalText, language: Language) -> str:
    """The line, marked with the page's language where the text around it is in another one."""
    return line if text.language == language.code else f'<span lang="{language.code}">{line}</span>'


def _parts(item: Item, path: str, language: Language, numbers: dict[str, int]) -> Iterator[str]:
    shown = language.view.shown
    if f"role:{item.role}" in shown:
        yield language.say(N_("Answered by: {role}"), role=language.link(shown[f"role:{item.role}"], path))
    touched = [language.link(shown[ref], path) for key in item.competencies if (ref := f"competency:{key}") in shown]
    if touched:
        yield language.say(N_("Competency: {names}"), names=", ".join(touched))
    concepts = [language.link(shown[ref], path) for key in item.concepts if (ref := f"term:{key}") in shown]
    if concepts:
        yield language.say(N_("About: {names}"), names=", ".join(concepts))
    for basis in item.basis:
        if basis.source:
            yield language.say(N_("Basis: {source}"), source=citation(basis.source, numbers[basis.source], language))
        elif basis.view:
            yield language.say(N_("View: {source}"), source=citation(basis.view, numbers[basis.view], language))
        elif basis.law and not language.view.hides(language.view.catalogue.entries[f"law:{basis.law}"]):
            law = shown.get(f"law:{basis.law}")
            names = language.view.catalogue.facts.law[basis.law].name
            yield language.say(N_("Law: {name}"), name=language.link(law, path) if law else language.words(names))

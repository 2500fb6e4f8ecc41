"""Takes the statements that the knowledge base began with; gives where each lives, for the page that shows it."""

from collections.abc import Iterable, Iterator
from typing import Any

from vademecum.catalogue import Shown, in_language
from vademecum.model import Statement
from vademecum.pages.context import Language
from vademecum.pages.rewriting import citation
from vademecum.projections.citations import numbered

TRACE = "page:trace"
"""The plain page that shows them below its text."""


def facts(shown: Shown, language: Language) -> dict[str, Any]:
    """The statements by seed, each with its number, its words and its links."""
    trace = language.view.catalogue.facts.trace
    if trace is None:
        return {"seeds": []}
    numbers = numbered(shown.text) if shown.text else {}
    more = [seed.source for seed in trace.seeds.values() if seed.source not in numbers]
    numbers |= {source: number for number, source in enumerate(more, start=len(numbers) + 1)}
    statements = [*enumerate(trace.statements, start=1)]
    return {
        "seeds": [
            {
                "key": key,
                "name": in_language(seed.name, language.code),
                "source": citation(seed.source, numbers[seed.source], language),
                "rows": [_row(number, one, shown, language) for number, one in statements if one.seed == key],
            }
            for key, seed in trace.seeds.items()
        ],
        "more_sources": tuple(more),
    }


def _row(number: int, statement: Statement, origin: Shown, language: Language) -> dict[str, Any]:
    return {
        "number": number,
        "words": language.words(statement.words),
        "competencies": [*_links("competency", statement.competencies, origin, language)],
        "practices": [*_links("practice", statement.practices, origin, language)],
        "points": [*_items(statement.items, origin, language)],
    }


def _links(kind: str, names: Iterable[str], origin: Shown, language: Language) -> Iterator[str]:
    shown = language.view.shown
    return (language.link(shown[f"{kind}:{name}"], origin.path) for name in names if f"{kind}:{name}" in shown)


def _items(items: Iterable[str], origin: Shown, language: Language) -> Iterator[str]:
    """A link to each item, in the words of the list that it stands in and its number there."""
    for ref in items:
        name, _, item = ref.partition("#")
        checklist = language.view.shown.get(f"checklist:{name}")
        written = [found.id for found in checklist.text.record.markup.items] if checklist and checklist.text else []
        if checklist and item in written:
            words = f"{checklist.title}, {written.index(item) + 1}"
            yield language.link(checklist, origin.path, words, language.code, item)

"""Takes what a language shows of an entry; gives its page: what all kinds have in common."""

from collections.abc import Iterable, Iterator
from typing import Any

from vademecum.catalogue import HOME, EditionView, Entry, Shown, target_path
from vademecum.model import KINDS
from vademecum.pages import checklists, competencies, home, laws, posts, reading_on, roles, terms, tools, trace
from vademecum.pages.context import Language
from vademecum.pages.heads import entry_meta
from vademecum.pages.rewriting import rewrite
from vademecum.pages.sources import rows
from vademecum.pages.term_help import term_rows
from vademecum.pages.tree import TreeFile
from vademecum.pages.uses import groups
from vademecum.projections.citations import numbered
from vademecum.projections.relations import Relation, relations

OF_KIND = {
    "role": roles.facts,
    "competency": competencies.facts,
    "checklist": checklists.facts,
    "post": posts.facts,
    "term": terms.facts,
    "law": laws.facts,
    "tool": tools.facts,
}
"""What a kind adds to the values of the common template; a kind without an entry adds nothing."""

OF_PAGE = {HOME: home.facts, trace.TRACE: trace.facts}
"""What a plain page adds that shows facts, by `kind:id`."""

_TEMPLATES = {
    "role": "role.md.j2",
    "competency": "competency.md.j2",
    "term": "term.md.j2",
    "law": "law.md.j2",
    "tool": "tool.md.j2",
    trace.TRACE: "trace.md.j2",
}
_HEAD = ("summary", "subtitle", "byline", "template", "roles", "newest", "kind_name", "trust", "search")
"""What a kind may say for that part of its page which the theme makes; a summary is its description there."""


def entry_page(shown: Shown, language: Language) -> TreeFile:
    """The page of one entry in one language."""
    numbers = numbered(shown.text) if shown.text else {}
    values = _common(shown, language, numbers)
    more = OF_PAGE.get(shown.entry.ref) or OF_KIND.get(shown.entry.kind)
    values |= more(shown, language) if more else {}
    head = {"description" if key == "summary" else key: values.pop(key) for key in _HEAD if key in values}
    inlays = language.inlays(shown)
    values |= {"above": [one.above for one in inlays], "below": [one.below for one in inlays]}
    parts = [part for one in inlays for part in one.parts]
    head |= {"parts": parts} if parts else {}
    head |= {key: value for one in inlays for key, value in one.head.items()}
    values["sources"] = rows([*numbers, *values.pop("more_sources", ())], shown.path, language)
    content = language.render(_template(shown.entry), **values)
    return TreeFile(shown.path, content, entry_meta(shown, language, head), _inputs(shown, language.view))


def _template(entry: Entry) -> str:
    return _TEMPLATES.get(entry.ref) or _TEMPLATES.get(entry.kind, "entry.md.j2")


def _common(shown: Shown, language: Language, numbers: dict[str, int]) -> dict[str, Any]:
    text = shown.text
    return {
        "lang": language.mark(shown),
        "added": "",
        "short_on_paper": False,
        "to_come": text is None and KINDS[shown.entry.kind].shape is not None,
        "body": rewrite(text, shown.path, language, numbers).strip() if text else "",
        "term_help": term_rows(text, shown.path, language) if text else [],
        "relations": _linked(relations(shown, language.view), shown, language),
        "uses": groups(shown, language),
        "reading_on": reading_on.rows(shown, language),
        "leads": language.leads(shown.entry.ref, shown.path),
    }


def _linked(found: Iterable[Relation], shown: Shown, language: Language) -> list[tuple[str, list[str]]]:
    """Relations as the name of a kind and links; a plain page has none: its text leads on by itself."""
    return [
        (language.say(KINDS[relation.kind].plural), [language.link(other, shown.path) for other in relation.entries])
        for relation in (() if KINDS[shown.entry.kind].is_plain else found)
    ]


def linked_assets(shown: Shown, view: EditionView) -> Iterator[str]:
    """The paths of the pictures and files of the folder that the text of an entry links to."""
    for link in shown.text.record.markup.links if shown.text else ():
        path, _ = target_path(shown.text.record.path, link) if shown.text else ("", "")
        if path in view.catalogue.folder.assets:
            yield path


def _inputs(shown: Shown, view: EditionView) -> tuple[str, ...]:
    files = [shown.text.record.file] if shown.text else []
    pictures = (view.catalogue.folder.file(path) for path in linked_assets(shown, view))
    return tuple(dict.fromkeys([*files, shown.entry.span.file, *pictures]))

"""Takes a view; gives the page that lists all entries of a kind."""

import re
from typing import Any

from vademecum.catalogue import EditionView, Shown, State, published, reading_order
from vademecum.languages import N_
from vademecum.model import KINDS, Competency
from vademecum.pages.context import Language
from vademecum.pages.tree import TreeFile


def listing_pages(language: Language) -> list[TreeFile]:
    """One page for each kind of which something is visible."""
    kinds = [kind for kind in KINDS if kind != "page" and any(language.view.of_kind(kind))]
    return [_page(kind, language) for kind in kinds]


def _path(kind: str, view: EditionView) -> str:
    return f"{view.folder(kind)}/index.md"


def _page(kind: str, language: Language) -> TreeFile:
    path = _path(kind, language.view)
    order = reading_order(kind, language.view)
    groups = [
        {"key": group.key, "heading": group.heading, "rows": [_row(shown, path, language) for shown in group.entries]}
        for group in order
    ]
    meta = {
        "title": language.say(KINDS[kind].plural),
        "description": "",
        "language": language.code,
        "text_language": language.code,
        "entry": "",
        "kind": f"{kind}-list",
        "state": State.OWN.value,
        "alternates": [_alternate(kind, view, language) for view in language.views.values()],
    }
    inputs = tuple(dict.fromkeys(shown.entry.span.file for group in order for shown in group.entries))
    return TreeFile(path, language.render("listing.md.j2", groups=groups), meta, inputs)


def _row(shown: Shown, path: str, language: Language) -> dict[str, Any]:
    facts = shown.entry.facts
    code = f"{facts.code} " if isinstance(facts, Competency) else ""
    return {
        "link": f"{code}{language.link(shown, path)}",
        "mark": _mark(shown, language),
        "summary": first_sentence(shown.text.front.summary) if shown.text else "",
        "language": shown.language if shown.state is State.FALLBACK else "",
    }


def _mark(shown: Shown, language: Language) -> str:
    day = published(shown)
    if day:
        return language.date(day)
    return language.say(N_("text to come")) if shown.text is None and shown.entry.kind != "term" else ""


def _alternate(kind: str, view: EditionView, language: Language) -> dict[str, str]:
    there = any(view.of_kind(kind))
    return {
        "language": view.language,
        "name": language.view.catalogue.settings.site.languages[view.language].name,
        "path": _path(kind, view) if there else f"{view.language}/index.md",
        "state": State.OWN.value if there else "none",
    }


def first_sentence(summary: str) -> str:
    """The first sentence of a summary: up to a full stop before a capital, but not behind «e.g.» or «bl.a.»."""
    ends = re.finditer(r"(?P<word>\S*)[.!?](?=\s+(?P<next>\S))", summary)
    end = next((end.end() for end in ends if end["next"].isupper() and "." not in end["word"]), len(summary))
    return summary[:end]

"""Takes a view; gives the page that lists all entries of a kind."""

from typing import Any

from vademecum.catalogue import EditionView, Shown, State, reading_order
from vademecum.model import KINDS, Competency
from vademecum.pages.calendars import calendar_links
from vademecum.pages.context import Language
from vademecum.pages.heads import generated_meta
from vademecum.pages.reasons import reason_words
from vademecum.pages.tree import TreeFile
from vademecum.projections.indexes.marks import marks
from vademecum.projections.summaries import first_sentence


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
    paths = {code: _path(kind, view) if any(view.of_kind(kind)) else None for code, view in language.views.items()}
    meta = generated_meta(f"{kind}-list", language.say(KINDS[kind].plural), paths, language)
    inputs = tuple(dict.fromkeys(shown.entry.span.file for group in order for shown in group.entries))
    leads = [*(calendar_links(language, path) if kind == "law" else ()), *language.leads(f"{kind}-list", path)]
    return TreeFile(path, language.render("listing.md.j2", groups=groups, leads=leads), meta, inputs)


def _row(shown: Shown, path: str, language: Language) -> dict[str, Any]:
    facts = shown.entry.facts
    code = f"{facts.code} " if isinstance(facts, Competency) else ""
    return {
        "link": f"{code}{language.link(shown, path)}",
        "mark": ", ".join(reason_words(mark, language) for mark in marks(shown)),
        "summary": first_sentence(shown.text.front.summary) if shown.text else "",
        "language": shown.language if shown.state is State.FALLBACK else "",
    }

"""Takes a language; gives the page that lists everything it shows: a way to find things without any script."""

from vademecum.catalogue import CONTENTS, HOME, EditionView, Shown, contents_path, reading_order
from vademecum.model import KINDS
from vademecum.pages.calendars import calendar_links
from vademecum.pages.context import Language
from vademecum.pages.heads import generated_meta
from vademecum.pages.tree import TreeFile


def contents_page(language: Language) -> TreeFile:
    """All titles by kind, in their order of reading."""
    catalogue = language.view.catalogue
    path = contents_path(catalogue, language.code)
    sections = [
        {"key": kind, "heading": language.say(KINDS[kind].plural), "links": links}
        for kind in KINDS
        if (links := _links(kind, path, language))
    ]
    paths = {code: contents_path(catalogue, code) for code in language.views}
    meta = generated_meta("contents", language.say(CONTENTS), paths, language, search={"exclude": True})
    return TreeFile(
        path, language.render("contents.md.j2", sections=sections, leads=language.leads("contents", path)), meta
    )


def _links(kind: str, path: str, language: Language) -> list[str]:
    calendars = calendar_links(language, path) if kind == "law" else []
    return [*calendars, *(language.link(shown, path) for shown in _listed(kind, language.view))]


def _listed(kind: str, view: EditionView) -> list[Shown]:
    groups = reading_order(kind, view)
    return [shown for group in groups for shown in group.entries if shown.entry.ref != HOME]

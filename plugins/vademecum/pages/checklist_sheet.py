"""Takes a language; gives the sheet of each checklist, to be filled in by hand or from a browser's answers."""

from collections.abc import Iterator, Mapping
from typing import Any

from vademecum.catalogue import Shown
from vademecum.languages import N_
from vademecum.pages.checklist_frame import Frame
from vademecum.pages.checklist_places import SHEET, checklists_of
from vademecum.pages.checklist_rows import row_groups, source_numbers
from vademecum.pages.context import Language
from vademecum.pages.sources import words
from vademecum.pages.tree import TreeFile

_FRAME = Frame("sheet", SHEET, N_("To fill in: {checklist}"), "a sheet")


def sheet_pages(language: Language) -> Iterator[TreeFile]:
    """A page for each checklist with items."""
    for shown in checklists_of(language):
        yield _FRAME.page(shown, language, _values(shown, _FRAME.path(shown, language), language))


def _values(shown: Shown, path: str, language: Language) -> Mapping[str, Any]:
    sources = language.view.catalogue.facts.sources
    return {
        "groups": row_groups(shown, path, language),
        "sources": [(key, words(sources[key], language)) for key in source_numbers(shown, language)],
    }

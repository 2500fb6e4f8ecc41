"""Gives the concern of checklists: answers that a browser keeps, sheets to fill in, briefs, and board packs."""

from collections.abc import Iterator
from functools import partial

from vademecum.catalogue import Shown
from vademecum.model import Checklist
from vademecum.pages.checklist_answers import answer_files, answers_inlay
from vademecum.pages.checklist_brief import brief_pages
from vademecum.pages.checklist_papers import checklist_papers
from vademecum.pages.checklist_sheet import sheet_pages
from vademecum.pages.concerns import Concern
from vademecum.pages.context import Inlay, Language
from vademecum.pages.pack_leads import pack_leads
from vademecum.pages.pack_page import pack_pages
from vademecum.pages.pack_parts import PAPERS
from vademecum.pages.tree import TreeFile

_MAKERS = (answer_files, sheet_pages, brief_pages)
"""Each gives some of the pages and files of one language."""


def checklist_tools(papers: int = PAPERS) -> Concern:
    """The concern: `papers` is the number of papers that a part of the page for board packs has at most."""
    leads = partial(pack_leads, limit=papers)
    return Concern("checklists", partial(_files, papers=papers), leads, _inlay, checklist_papers)


def _files(language: Language, papers: int) -> Iterator[TreeFile]:
    for make in _MAKERS:
        yield from make(language)
    yield from pack_pages(language, papers)


def _inlay(language: Language, shown: Shown) -> Inlay | None:
    """What stands on the page of a checklist whose text a reader sees."""
    return answers_inlay(shown, language) if isinstance(shown.entry.facts, Checklist) and shown.text else None

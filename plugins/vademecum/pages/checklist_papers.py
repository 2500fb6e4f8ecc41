"""Takes a language; gives what its checklists have for a board pack: sheets, empty or with answers, and briefs."""

from collections.abc import Iterator

from vademecum.catalogue import Shown
from vademecum.model import Checklist
from vademecum.pages.checklist_places import BRIEF, SHEET, checklists_of, titled_path
from vademecum.pages.context import Language
from vademecum.pages.papers import Form, Paper


def checklist_papers(language: Language) -> Iterator[Paper]:
    """Of each checklist with items; a brief only where it has questions for a meeting."""
    for shown in checklists_of(language):
        sheet = titled_path(shown, SHEET, language)
        yield _paper(Form.SHEET, shown, sheet)
        yield _paper(Form.FILLED, shown, sheet)
        if isinstance(shown.entry.facts, Checklist) and shown.entry.facts.brief:
            yield _paper(Form.BRIEF, shown, titled_path(shown, BRIEF, language))


def _paper(form: Form, shown: Shown, path: str) -> Paper:
    return Paper(form, shown.entry.id, shown.title, shown.language, path)

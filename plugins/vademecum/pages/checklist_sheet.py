"""Takes a language; gives the sheet of each checklist, to be filled in by hand or from a browser's answers."""

from collections.abc import Iterator

from vademecum.catalogue import Shown
from vademecum.languages import N_
from vademecum.pages.checklist_answers import answers_data
from vademecum.pages.checklist_places import SHEET, checklists_of, paper_links, titled_path, titled_paths
from vademecum.pages.checklist_rows import row_groups, source_numbers
from vademecum.pages.checklist_words import ANSWERS, WORDS
from vademecum.pages.context import Language
from vademecum.pages.heads import generated_meta
from vademecum.pages.sources import words
from vademecum.pages.tree import TreeFile


def sheet_pages(language: Language) -> Iterator[TreeFile]:
    """A page for each checklist with items; search leaves it out, since the checklist itself is found."""
    for shown in checklists_of(language):
        yield _page(shown, titled_path(shown, SHEET, language), language)


def _page(shown: Shown, path: str, language: Language) -> TreeFile:
    sources = language.view.catalogue.facts.sources
    content = language.render(
        "checklist_sheet.html.j2",
        checklist=shown,
        ways=paper_links(shown, language, path),
        groups=row_groups(shown, path, language),
        sources=[(key, words(sources[key], language)) for key in source_numbers(shown, language)],
        answers={name: language.say(WORDS[name]) for name in ANSWERS},
        data=answers_data(shown, language, path),
    )
    meta = generated_meta(
        "sheet",
        language.say(N_("To fill in: {checklist}"), checklist=shown.title),
        titled_paths(shown, SHEET, language),
        language,
        html=True,
        parts=["checklist"],
        above=shown.path,
        place="a sheet",
        search={"exclude": True},
    )
    return TreeFile(path, content, meta, (shown.entry.span.file,))

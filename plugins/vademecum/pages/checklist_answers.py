"""Takes a checklist; gives what its page adds for answers that a browser keeps, and the schema of its files."""

import json
from collections.abc import Iterator
from pathlib import PurePosixPath

from vademecum.catalogue import Shown
from vademecum.languages import list_separator
from vademecum.model import Checklist
from vademecum.pages.checklist_places import checklists_of, paper_links, sections_of
from vademecum.pages.checklist_words import ANSWERS, WORDS
from vademecum.pages.context import Inlay, Language
from vademecum.pages.markdown import way
from vademecum.pages.tree import TreeFile
from vademecum.projections.checklists import FORMAT, LONGEST, TYPE, answers_schema, former_items

_SCHEMA = "answers.schema.json"


def answers_inlay(shown: Shown, language: Language) -> Inlay:
    """Above the text how many are answered, below it the result and what can be taken along."""
    values = {
        "data": answers_data(shown, language),
        "longest": LONGEST,
        "ways": paper_links(shown, language, shown.path),
    }
    above, below = (language.render(f"answers_{place}.html.j2", **values).strip() for place in ("above", "below"))
    return Inlay(above, below, ("checklist",))


def answer_files(language: Language) -> Iterator[TreeFile]:
    """The schema of exported answers, beside the list of checklists."""
    if any(checklists_of(language)):
        yield TreeFile(_schema_path(language), f"{json.dumps(answers_schema(), ensure_ascii=False, indent=1)}\n")


def answers_data(shown: Shown, language: Language, origin: str = "") -> str:
    """What a script must know of a checklist on the page at `origin` (its own where that is empty): a line of JSON."""
    checklist = shown.entry.facts
    formerly = [name for name in checklist.formerly if "/" not in name] if isinstance(checklist, Checklist) else []
    values = {
        "type": TYPE,
        "format": FORMAT,
        "longest": LONGEST,
        "stem": PurePosixPath(shown.path).stem,
        "schema": way(_schema_path(language), origin or shown.path),
        "version": language.view.catalogue.settings.site.version,
        "language": language.code,
        "separator": list_separator(language.code),
        "checklist": {
            "id": shown.entry.id,
            "name": shown.title,
            "language": shown.language,
            "formerly": formerly,
            "former": former_items(shown),
            "sections": [
                {"name": section.heading, "items": [{"id": one.id, "words": one.words} for one in section.statements]}
                for section in sections_of(shown, language)
            ],
        },
        "answers": _answer_words(language),
        "words": {key: language.messages.gettext(msgid) for key, msgid in WORDS.items()},
    }
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _answer_words(language: Language) -> dict[str, str]:
    """What an answer may be called in a file, in small letters: its id, and its name in each language of the site."""
    said = {one.messages.gettext(WORDS[answer]): answer for one in language.languages.values() for answer in ANSWERS}
    return {words.lower(): answer for words, answer in said.items()} | {answer: answer for answer in ANSWERS}


def _schema_path(language: Language) -> str:
    return f"{language.view.folder('checklist')}/{_SCHEMA}"

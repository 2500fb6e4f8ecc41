"""Takes a matrix and a language; gives what the script of the self-assessment must know of them, as JSON."""

import json
from typing import Any

from vademecum.catalogue import Shown
from vademecum.languages import list_separator
from vademecum.pages.assessment_words import WORDS
from vademecum.pages.context import Language
from vademecum.projections.framework import carried, dropped
from vademecum.projections.matrix import Matrix
from vademecum.projections.matrix.saved import FORMAT, LONGEST_LABEL, TYPE


def page_data(matrix: Matrix, stem: str, schema: str, language: Language) -> str:
    """One line of JSON.

    `stem` begins the names of exported files, and `schema` is the way to their schema. A role's levels stand in the
    order of the competencies, null where it has no target; `model` holds those of the model where the organisation set
    other ones.
    """
    values = {
        "type": TYPE,
        "format": FORMAT,
        "longest": LONGEST_LABEL,
        "stem": stem,
        "schema": schema,
        "version": language.view.catalogue.settings.site.version,
        "language": language.code,
        "separator": list_separator(language.code),
        "levels": matrix.words,
        "competencies": [_named(row.about, language) | {"code": row.code} for row in matrix.rows],
        "roles": [_role(number, matrix, language) for number, _ in enumerate(matrix.roles)],
        "former": {kind: carried(language.view, kind) for kind in ("competency", "role")},
        "gone": {kind: dropped(language.view, kind) for kind in ("competency", "role")},
        "words": {key: language.messages.gettext(msgid) for key, msgid in WORDS.items()},
    }
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _named(shown: Shown, language: Language) -> dict[str, Any]:
    """Id and name, and the language of the name where it is not the page's."""
    foreign = {"lang": shown.language} if shown.language != language.code else {}
    return {"id": shown.entry.id, "name": shown.title, **foreign}


def _role(number: int, matrix: Matrix, language: Language) -> dict[str, Any]:
    cells = [row.cells[number] for row in matrix.rows]
    own = any(cell.own not in (None, cell.model) for cell in cells)
    model = {"model": [cell.model for cell in cells]} if own else {}
    return {**_named(matrix.roles[number], language), "levels": [cell.level for cell in cells], **model}

"""Takes a language; gives the page on which readers assess themselves, and the schema of the file that it exports."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from vademecum.catalogue import MATRIX
from vademecum.languages import N_
from vademecum.model import KINDS
from vademecum.pages.assessment_data import page_data
from vademecum.pages.context import Language
from vademecum.pages.heads import Meta, generated_meta
from vademecum.pages.markdown import html_link, way
from vademecum.pages.matrix_places import matrix_of, matrix_path, titled_path, titled_paths
from vademecum.pages.tree import TreeFile
from vademecum.projections.matrix import Advice, MatrixRow, assessment_schema, reading
from vademecum.projections.matrix.saved import LONGEST_LABEL

# Translators: the name of the page on which readers say at which level they are, also used in its address
TITLE = N_("Self-assessment")
_FALLBACK = "assessment"
_PER_MINUTE = 2
"""How many questions a reader answers in a minute."""


@dataclass(frozen=True)
class _Answer:
    """A level, its word, and what it means here; `language` is that of the meaning where it is not the page's."""

    level: int
    word: str
    meaning: str
    language: str


def assessment_path(language: Language) -> str:
    """The path of the page."""
    return titled_path(language, TITLE, _FALLBACK)


def question_anchor(competency: str) -> str:
    """The id of the question about a competency."""
    return f"question-{competency}"


def role_anchor(role: str) -> str:
    """The id that stands for a role on the page: an address that ends in it chooses the role."""
    return f"role={role}"


def assessment_page(language: Language) -> Iterator[TreeFile]:
    """The page as HTML, of use without its script too, and the schema beside it."""
    path, schema = assessment_path(language), matrix_path(language, "assessment.schema.json")
    yield TreeFile(path, language.render("assessment.html.j2", **_values(path, schema, language)), _meta(language))
    yield TreeFile(schema, f"{json.dumps(assessment_schema(), ensure_ascii=False, indent=1)}\n")


def _meta(language: Language) -> Meta:
    aid = language.say(N_("A conversation aid, not a test."))
    how = N_(
        "For each competency you choose the level that fits you today. Beside the target levels of a role you then see"
        " where the gap is largest, and what to read about it."
    )
    minutes = max(1, round(sum(1 for _ in matrix_of(language).rows) / _PER_MINUTE))
    time = language.ngettext("It takes about {n} minute.", "It takes about {n} minutes.", minutes)
    return generated_meta(
        "assessment",
        language.say(TITLE),
        titled_paths(language, TITLE, _FALLBACK),
        language,
        description=f"{aid} {language.say(how)} {time}",
        lead=aid,
        above=matrix_path(language),
        html=True,
        parts=["assessment"],
    )


def _values(path: str, schema: str, language: Language) -> Mapping[str, Any]:
    found, own = matrix_of(language), language.view.catalogue.facts.targets
    advice = reading(language.view, language.uses)
    questions = {
        row.about.entry.id: {
            "anchor": question_anchor(row.about.entry.id),
            "legend": language.html_link(row.about, path, f"{row.code} {row.about.title}"),
            "answers": [_answer(level, row, language) for level in found.words],
            "reading": [_advice(one, path, language) for one in advice.get(row.about.entry.id, ())],
        }
        for row in found.rows
    }
    return {
        "matrix": found,
        "matrix_link": html_link(language.say(MATRIX), way(matrix_path(language), path), {}),
        "questions": questions,
        "role_anchor": role_anchor,
        "organisation": language.words(own.organisation) if own else "",
        "longest": LONGEST_LABEL,
        "data": page_data(found, PurePosixPath(path).stem, way(schema, path), language),
    }


def _answer(level: int, row: MatrixRow, language: Language) -> _Answer:
    """In the words of the competency's text; else by the test that holds for all competencies."""
    found, meaning = matrix_of(language), row.descriptors.get(level, "")
    foreign = meaning and row.about.language != language.code
    return _Answer(level, found.words[level], meaning or found.tests[level], row.about.language if foreign else "")


def _advice(advice: Advice, path: str, language: Language) -> dict[str, str]:
    """What the text is, and a link to it, or to its first item that asks for the competency."""
    kind = language.say(KINDS[advice.shown.entry.kind].singular)
    return {"kind": kind, "link": language.html_link(advice.shown, path, anchor=advice.anchor)}

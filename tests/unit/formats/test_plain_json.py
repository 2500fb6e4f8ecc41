"""Takes reports; checks what a program reads of them, by the schema that it may rely on."""

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.unit.formats.reports import EMPTY, NUMBERS, ODD, PHRASE, UNKNOWN, WARNING
from vademecum.checks import RULES
from vademecum.diagnostics import Behind, Report, Untranslated
from vademecum.formats import SCHEMA, plain_json
from vademecum.languages import SPOKEN, messages_for

VALIDATOR = Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


def read(report: Report, language: str = "en") -> Any:
    """What the format says of a report."""
    return json.loads(plain_json(report, messages_for(language)))


def test_the_schema_is_one() -> None:
    """By the rules of its own draft."""
    Draft202012Validator.check_schema(VALIDATOR.schema)


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("report", [EMPTY, ODD], ids=["empty", "odd"])
def test_a_report_keeps_to_the_schema(report: Report, language: str) -> None:
    """In any language, with and without problems."""
    VALIDATOR.validate(read(report, language))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda document: document.pop("counts"),
        lambda document: document.update(version=2),
        lambda document: document.update(passed=True),
        lambda document: document["problems"][0].pop("mend"),
        lambda document: document["problems"][0].update(line=0),
        lambda document: document["problems"][0].update(severity="fout"),
        lambda document: document["problems"][0]["values"].update(target=None),
    ],
)
def test_the_schema_refuses_another_shape(spoil: Any) -> None:
    """So that it is worth something."""
    document = read(ODD)
    spoil(document)
    assert not VALIDATOR.is_valid(document)


def test_a_problem_has_all_that_a_program_may_want() -> None:
    """The fault and its mend apart from each other, and the values by name."""
    assert read(Report([UNKNOWN])) == {
        "version": 1,
        "language": "en",
        "problems": [
            {
                "code": "reference-unknown",
                "severity": "error",
                "file": "docs/nl/a.md",
                "line": 3,
                "column": 5,
                "message": "[[cmoi]] leads nowhere: there is no such id. Did you mean cmio?",
                "mend": "Correct the id, or write the text that it should lead to.",
                "values": {"target": "cmoi", "nearest": "cmio"},
            }
        ],
        "counts": {"errors": 1, "warnings": 0},
        "drafts": {"files": [], "waiting": []},
        "incomplete": [],
        "untranslated": [],
        "behind": [],
    }


def test_an_empty_report_says_so() -> None:
    """With its counts, so that nobody takes it for a failure."""
    counts = {"errors": 0, "warnings": 0}
    drafts: dict[str, list[str]] = {"files": [], "waiting": []}
    assert read(EMPTY) == {
        "version": 1,
        "language": "en",
        "problems": [],
        "counts": counts,
        "drafts": drafts,
        "incomplete": [],
        "untranslated": [],
        "behind": [],
    }


def test_files_that_were_read_in_part_are_named() -> None:
    """In their order: more may be found in them."""
    assert read(Report(incomplete=["docs/nl/b.md", "docs/data/a.yml"]))["incomplete"] == [
        "docs/data/a.yml",
        "docs/nl/b.md",
    ]


def test_a_text_that_lacks_languages_is_named() -> None:
    """With its original; it is no problem."""
    document = read(Report(untranslated=[Untranslated("post:a", "docs/nl/a.md", ("da", "en"))]))
    VALIDATOR.validate(document)
    assert document["counts"] == {"errors": 0, "warnings": 0}
    assert document["untranslated"] == [{"entry": "post:a", "file": "docs/nl/a.md", "languages": ["da", "en"]}]


def test_a_translation_that_is_behind_is_named() -> None:
    """With both files; it is no problem."""
    document = read(Report(behind=[Behind("page:a", "da", "docs/da/a.md", "docs/nl/a.md")]))
    VALIDATOR.validate(document)
    assert document["counts"] == {"errors": 0, "warnings": 0}
    expected = {"entry": "page:a", "language": "da", "file": "docs/da/a.md", "original": "docs/nl/a.md"}
    assert document["behind"] == [expected]


def test_drafts_are_named_with_the_rules_that_wait() -> None:
    """So that nobody takes no problem for a text that is ready."""
    document = read(Report([], ["docs/nl/b.md", "docs/nl/a.md"]))
    VALIDATOR.validate(document)
    assert document["drafts"]["files"] == ["docs/nl/a.md", "docs/nl/b.md"]
    assert {"heading-ids-differ", "text-empty"} <= set(document["drafts"]["waiting"]) < RULES.keys()


def test_words_are_translated_and_numbers_stay_numbers() -> None:
    """Among the values, too."""
    danish, (phrase,) = read(Report([NUMBERS]), "da"), read(Report([PHRASE]), "da")["problems"]
    assert danish["problems"][0]["values"] == {"key": "group", "first": 12}
    assert phrase["values"]["expected"] == messages_for("da").gettext("true or false") != "true or false"


def test_problems_are_in_the_order_of_their_places() -> None:
    """As in the text."""
    places = [(found["file"], found["line"]) for found in read(Report([WARNING, NUMBERS, UNKNOWN]))["problems"]]
    assert places == [("docs/data/roles.yml", 14), ("docs/nl/a.md", 3), ("docs/nl/a.md", 9)]

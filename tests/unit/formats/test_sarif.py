"""Takes reports; holds their SARIF to the standard's own schema, and to what the schema cannot say."""

import json
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from jsonschema import Draft4Validator

from tests.unit.formats.reports import EMPTY, NUMBERS, ODD, ODD_PLACE, UNKNOWN, WARNING
from vademecum.checks import RULES
from vademecum.diagnostics import Diagnostic, Report, Span
from vademecum.formats import sarif
from vademecum.languages import SPOKEN, messages_for
from vademecum.reporting import message

STANDARD = Path(__file__).parent / "sarif-schema" / "sarif-schema-2.1.0.json"
VALIDATOR = Draft4Validator(json.loads(STANDARD.read_text(encoding="utf-8")))


def read(report: Report, language: str = "en") -> Any:
    """What the format says of a report."""
    return json.loads(sarif(report, messages_for(language)))


def results(report: Report, language: str = "en") -> Any:
    """The results of its one run."""
    (run,) = read(report, language)["runs"]
    return run["results"]


def marks(*found: Diagnostic) -> list[str]:
    """By what a server knows each problem again."""
    return [one["partialFingerprints"]["problem/v1"] for one in results(Report(found))]


def moved(found: Diagnostic, lines: int) -> Diagnostic:
    """The problem, some lines further down."""
    return replace(found, span=replace(found.span, line=found.span.line + lines))


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("report", [EMPTY, ODD], ids=["empty", "odd"])
def test_sarif_keeps_to_the_standard(report: Report, language: str) -> None:
    """In any language, with and without problems."""
    VALIDATOR.validate(read(report, language))


SPOILED: dict[str, Callable[[Any], object]] = {
    "no version": lambda log: log.pop("version"),
    "another version": lambda log: log.update(version="2.0.0"),
    "no tool": lambda log: log["runs"][0].pop("tool"),
    "a key of our own": lambda log: log["runs"][0].update(docs="docs"),
    "no message": lambda log: log["runs"][0]["results"][0].pop("message"),
    "a level of our own": lambda log: log["runs"][0]["results"][0].update(level="fout"),
    "line 0": lambda log: log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"].update(
        startLine=0
    ),
    "a language as a word": lambda log: log["runs"][0].update(language="Dansk"),
    "columns in bytes": lambda log: log["runs"][0].update(columnKind="bytes"),
    "a rule twice": lambda log: log["runs"][0]["tool"]["driver"]["rules"].append(
        log["runs"][0]["tool"]["driver"]["rules"][0]
    ),
}


@pytest.mark.parametrize("fault", SPOILED)
def test_the_standard_refuses_what_is_broken(fault: str) -> None:
    """So that the test above means something."""
    log = deepcopy(read(ODD))
    SPOILED[fault](log)
    assert not VALIDATOR.is_valid(log)


@pytest.mark.parametrize("language", SPOKEN)
def test_a_result_has_the_words_and_the_place(language: str) -> None:
    """In the author's language, which the run names."""
    (run,) = read(ODD, language)["runs"]
    assert (run["language"], run["columnKind"]) == (language, "unicodeCodePoints")
    assert run["invocations"] == [{"executionSuccessful": True}]
    for found, result in zip(ODD, run["results"], strict=True):
        (location,) = result["locations"]
        region = location["physicalLocation"]["region"]
        assert result["message"]["text"] == message(found, messages_for(language))
        assert (region["startLine"], region["startColumn"]) == (found.span.line, found.span.column)


def test_a_result_leads_to_its_rule() -> None:
    """By id and by place, with the rule's own level."""
    (run,) = read(ODD)["runs"]
    for result in run["results"]:
        rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]
        assert rule["defaultConfiguration"]["level"] == result["level"] == RULES[rule["id"]].severity.value


@pytest.mark.parametrize("language", SPOKEN)
def test_every_rule_is_described(language: str) -> None:
    """With what it wants and both samples, also where it was not broken."""
    messages = messages_for(language)
    rules = read(EMPTY, language)["runs"][0]["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(RULES)
    for rule in rules:
        known = RULES[rule["id"]]
        assert rule["shortDescription"]["text"] == messages.gettext(known.aim)
        assert rule["fullDescription"]["text"].startswith(f"{messages.gettext(known.aim)} ")
        assert messages.gettext("Right:") in rule["help"]["text"]
        assert rule["help"]["markdown"].count("```") == (4 if known.sample.fails or known.sample.renamed else 2)


def test_a_path_is_a_relative_uri() -> None:
    """Spaces, signs of an address and letters beyond ASCII are encoded; the slashes are not."""
    (result,) = results(Report([ODD_PLACE]))
    place = result["locations"][0]["physicalLocation"]["artifactLocation"]
    parts = urlsplit(place["uri"])
    assert place["uri"] == "docs/da/ny%20mappe/%C3%A6%2C%20%C3%B8%3A%20100%20%25%23%C3%A5%3F.md"
    assert (parts.scheme, parts.netloc, parts.query, parts.fragment) == ("", "", "", "")
    assert unquote(parts.path) == ODD_PLACE.span.file
    assert place["uriBaseId"] in read(EMPTY)["runs"][0]["originalUriBaseIds"]


@pytest.mark.parametrize("found", [UNKNOWN, WARNING, NUMBERS])
def test_a_problem_is_known_again_where_lines_moved(found: Diagnostic) -> None:
    """Also where a value of it is the number of a line."""
    later = moved(found, 7)
    if "first" in later.values:
        later = replace(later, values={**later.values, "first": 19})
    assert marks(found) == marks(later)


def test_problems_are_told_apart() -> None:
    """By code, file and words; the same one twice in a file by their order."""
    other_file = replace(UNKNOWN, span=Span("docs/da/a.md", 3, 5))
    other_word = replace(UNKNOWN, values={"target": "cnoi"})
    found = marks(UNKNOWN, moved(UNKNOWN, 4), other_file, other_word, WARNING)
    assert len(set(found)) == len(found) == 5


def test_marks_do_not_depend_on_the_language() -> None:
    """A server that gets a report in Danish today knows yesterday's in Dutch."""
    danish, dutch = ([one["partialFingerprints"] for one in results(ODD, code)] for code in ("da", "nl"))
    assert danish == dutch


def test_a_file_beside_the_project_is_not_said_to_be_in_it() -> None:
    """As those of a region are; the content that comes with Vademecum has a path like that of any other file."""
    beside, content = (Diagnostic("file-empty", Span(file)) for file in ("../region/nl/a b.md", "vademecum/nl/a.md"))
    report = Report([beside, content])
    VALIDATOR.validate(read(report))
    places = [one["locations"][0]["physicalLocation"]["artifactLocation"] for one in results(report)]
    assert places == [
        {"uri": "../region/nl/a%20b.md"},
        {"uri": "vademecum/nl/a.md", "uriBaseId": "%SRCROOT%"},
    ]

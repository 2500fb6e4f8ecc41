"""Takes reports; checks the workflow commands, read back as the runner reads them."""

import pytest

from tests.unit.formats.reports import EMPTY, ODD, ODD_PLACE, UNKNOWN, WARNING
from vademecum.diagnostics import Diagnostic, Report, Span
from vademecum.formats import github
from vademecum.languages import SPOKEN, messages_for
from vademecum.reporting import message, summary

ENGLISH = messages_for("en")


def unescaped(words: str, *more: tuple[str, str]) -> str:
    """What the runner makes of escaped words."""
    for code, sign in (("%0D", "\r"), ("%0A", "\n"), *more, ("%25", "%")):
        words = words.replace(code, sign)
    return words


def command(line: str) -> tuple[str, dict[str, str], str]:
    """Name, values and message of a command, by the runner's own rules."""
    _, head, words = line.split("::", 2)
    name, _, rest = head.partition(" ")
    pairs = (pair.partition("=") for pair in rest.split(","))
    values = {key: unescaped(value, ("%3A", ":"), ("%2C", ",")) for key, _, value in pairs}
    return name, values, unescaped(words)


def test_a_problem_is_a_command() -> None:
    """With its place and code, and the sentences as its message."""
    first, *_ = github(Report([UNKNOWN]), ENGLISH).splitlines()
    assert first == (
        "::error file=docs/nl/a.md,line=3,col=5,title=reference-unknown::"
        "[[cmoi]] leads nowhere: there is no such id. Did you mean cmio?"
        " Correct the id, or write the text that it should lead to."
    )


def test_a_warning_is_one() -> None:
    """GitHub shows it as such."""
    assert github(Report([WARNING]), ENGLISH).startswith("::warning file=docs/nl/a.md,line=9,col=1,")


def test_line_breaks_and_percents_of_a_message_are_escaped() -> None:
    """So that a message stays one line; a colon in it is just a sign."""
    line, _count = github(Report([WARNING]), ENGLISH).splitlines()
    assert "“Kop: 100 %25, of “meer”%0D%0Aop twee”" in line


def test_signs_of_a_path_are_escaped() -> None:
    """Colons and commas, too, which would end a value."""
    line, _count = github(Report([ODD_PLACE]), ENGLISH).splitlines()
    assert "file=docs/da/ny mappe/æ%2C ø%3A 100 %25#å?.md,line=1," in line


@pytest.mark.parametrize("language", SPOKEN)
def test_what_the_runner_reads_is_what_was_said(language: str) -> None:
    """For every problem, in every language."""
    messages = messages_for(language)
    *lines, count = github(ODD, messages).splitlines()
    assert count == summary(ODD, messages)
    for found, (_, values, words) in zip(ODD, map(command, lines), strict=True):
        assert values == {
            "file": found.span.file,
            "line": str(found.span.line),
            "col": str(found.span.column),
            "title": found.code,
        }
        assert words == message(found, messages)


def test_a_message_cannot_begin_a_command_of_its_own() -> None:
    """Whatever an author writes stands in one line of one command."""
    found = Diagnostic("reference-unknown", Span("docs/a.md"), {"target": "x\n::stop-commands::y"})
    assert len(github(Report([found]), ENGLISH).splitlines()) == 2


def test_an_empty_report_is_one_plain_line() -> None:
    """Which is no command."""
    assert github(EMPTY, ENGLISH) == "No problems.\n"

"""Takes problems; checks the sentences that an author reads, in three languages."""

from string import Formatter

import pytest

from vademecum.checks import RULES
from vademecum.diagnostics import Behind, Diagnostic, Phrase, Report, Severity, Span, Untranslated
from vademecum.languages import messages_for
from vademecum.reporting import describe, errors, lines, summary

ENGLISH, DUTCH, DANISH = messages_for("en"), messages_for("nl"), messages_for("da")
ERROR = Diagnostic("date-invalid", Span("docs/nl/a.md", 5, 7), {"key": "date", "value": "2026-02-30"})
WARNING = next(rule for rule in RULES.values() if rule.severity is Severity.WARNING)


def warning(line: int) -> Diagnostic:
    """A problem that stops no build, with a value for all that its rule names."""
    named = {name for _, name, _, _ in Formatter().parse(WARNING.sentence + WARNING.mend) if name}
    return Diagnostic(WARNING.code, Span("docs/nl/a.md", line), dict.fromkeys(named, "x"))


def test_a_line_has_place_severity_sentence_mend_and_code() -> None:
    """In this order, as compilers write it, so that editors can jump to it."""
    assert describe(ERROR, ENGLISH) == (
        "docs/nl/a.md:5:7: error: “2026-02-30” is not a date. "
        "Write year, month and day, such as 2026-11-21. [date-invalid]"
    )


def test_a_line_is_in_the_authors_language() -> None:
    """Place, value and code stay as they are."""
    dutch, danish = describe(ERROR, DUTCH), describe(ERROR, DANISH)
    assert dutch.startswith("docs/nl/a.md:5:7: fout: ")
    assert danish.startswith("docs/nl/a.md:5:7: fejl: ")
    assert all("2026-02-30" in line and line.endswith("[date-invalid]") for line in (dutch, danish))
    assert len({dutch, danish, describe(ERROR, ENGLISH)}) == 3


def test_a_guess_is_offered_where_there_is_one() -> None:
    """Between the sentence and the mend."""
    slip = Diagnostic("key-unknown", Span("a.md"), {"key": "sumary", "nearest": "summary"})
    assert describe(slip, ENGLISH) == (
        "a.md:1:1: error: There is no key sumary here. "
        "Did you mean summary? Correct its name, or remove it. [key-unknown]"
    )


def test_no_guess_is_offered_where_there_is_none() -> None:
    """An empty one is none."""
    other = Diagnostic("key-unknown", Span("a.md"), {"key": "zzz", "nearest": ""})
    assert "Did you mean" not in describe(other, ENGLISH)


def test_words_of_a_sentence_are_translated_with_it() -> None:
    """A phrase among the values; a number and a text are not."""
    wrong = Diagnostic("type-wrong", Span("a.md"), {"key": "draft", "expected": Phrase("true or false")})
    assert "true or false" in describe(wrong, ENGLISH)
    assert "true or false" not in describe(wrong, DUTCH)


def test_braces_in_a_value_are_shown() -> None:
    """What an author wrote is no template."""
    odd = Diagnostic("date-invalid", Span("a.md"), {"key": "date", "value": "{day}"})
    assert "“{day}”" in describe(odd, ENGLISH)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], "No problems."),
        ([ERROR], "1 error, 0 warnings"),
        ([ERROR, warning(1), warning(2)], "1 error, 2 warnings"),
        ([warning(1)], "0 errors, 1 warning"),
    ],
)
def test_a_report_is_counted(found: list[Diagnostic], expected: str) -> None:
    """Errors first; nothing at all is said as such."""
    assert summary(Report(found), ENGLISH) == expected


def test_the_count_is_in_the_authors_language() -> None:
    """With the plural of that language."""
    assert summary(Report([ERROR]), DUTCH) == "1 fout, 0 waarschuwingen"
    assert summary(Report([ERROR]), DANISH).startswith("1 fejl, 0 ")


def test_a_report_is_one_line_a_problem_and_one_that_counts() -> None:
    """In the order of the places."""
    written = list(lines(Report([ERROR, warning(1)]), ENGLISH))
    assert len(written) == 3
    assert written[0].startswith("docs/nl/a.md:1:1: warning: ")
    assert written[-1] == "1 error, 1 warning"


def test_only_errors_stop_a_build() -> None:
    """Warnings are not among them."""
    assert errors(Report([ERROR, warning(1)])) == [ERROR]


@pytest.mark.parametrize(
    ("files", "words"),
    [
        (["docs/nl/a.md"], "docs/nl/a.md kon niet helemaal worden gelezen; er kan meer komen als dit is hersteld."),
        (
            ["docs/nl/b.md", "docs/nl/a.md"],
            "2 bestanden konden niet helemaal worden gelezen, docs/nl/a.md als eerste; er kan meer komen als deze zijn "
            "hersteld.",
        ),
    ],
)
def test_what_was_read_in_part_is_said_after_the_count(files: list[str], words: str) -> None:
    """In one line, however many files there are."""
    assert list(lines(Report([ERROR], incomplete=files), DUTCH))[1:] == ["1 fout, 0 waarschuwingen", words]


ROUNDS = Untranslated("practice:rounds", "docs/nl/praktijken/rondes.md", ("da", "en"))
WEEK = Untranslated("term:week", "docs/nl/begrippen/week.md", ("en",))
_OWN = "vademecum new practice rounds --languages da,en"
_PACKET = "vademecum translations packet practice:rounds"


@pytest.mark.parametrize(
    ("language", "found", "words"),
    [
        ("en", [ROUNDS], f"To write it: {_OWN}; for a translator: {_PACKET}"),
        ("nl", [ROUNDS], f"Zelf schrijven: {_OWN}; voor een vertaler: {_PACKET}"),
        ("da", [ROUNDS], f"Skriv den selv: {_OWN}; til en oversætter: {_PACKET}"),
        ("nl", [ROUNDS, WEEK], f"De eerste zelf schrijven: {_OWN}; voor een vertaler: {_PACKET}"),
    ],
)
def test_a_text_that_lacks_languages_is_told_last(language: str, found: list[Untranslated], words: str) -> None:
    """Which ones, and how to add those of the first: «No problems» alone would promise more."""
    count, told = lines(Report(untranslated=found), messages_for(language))
    assert count == messages_for(language).gettext("No problems.")
    texts = ["practice:rounds (da, en)", "term:week (en)"][: len(found)]
    assert told.startswith(f"{len(found)} ")
    assert told.endswith(f": {', '.join(texts)}. {words}")


def test_of_many_that_lack_languages_the_first_are_named() -> None:
    """And the command that lists all of them."""
    found = [Untranslated(f"term:{name}", f"docs/nl/{name}.md", ("da",)) for name in "abcde"]
    assert list(lines(Report(untranslated=found), ENGLISH))[1] == (
        "5 published texts lack a language: term:a (da), term:b (da), term:c (da), term:d (da), …. "
        "The whole list: vademecum translations status"
    )


_LATE = [Behind("practice:a", code, f"docs/{code}/a.md", "docs/nl/a.md") for code in ("da", "en")]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "2 translations are behind their original: practice:a (da, en). What has changed: "),
        ("nl", "2 vertalingen lopen achter op hun origineel: practice:a (da, en). Wat er veranderd is: "),
        ("da", "2 oversættelser er bagud i forhold til originalen: practice:a (da, en). Hvad der er ændret: "),
    ],
)
def test_translations_that_are_behind_are_told_last(language: str, words: str) -> None:
    """With the command that shows what has changed: it is no problem, but work."""
    _count, told = lines(Report(behind=_LATE), messages_for(language))
    assert told == f"{words}vademecum translations status practice:a"


def test_of_many_that_are_behind_the_first_are_named() -> None:
    """And the command that lists all of them."""
    late = [Behind(f"term:{name}", "da", "docs/da/a.md", "docs/nl/a.md") for name in "abcde"]
    assert list(lines(Report(behind=late), ENGLISH))[1] == (
        "5 translations are behind their original: term:a (da), term:b (da), term:c (da), term:d (da), …. "
        "What has changed: vademecum translations status"
    )

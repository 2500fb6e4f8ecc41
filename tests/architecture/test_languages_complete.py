"""Takes the sentences of code and templates; holds the catalogues to having them all, in each language."""

import ast
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

import vademecum_mkdocs
from vademecum.languages import messages_for
from vademecum.languages.extract import extract, main
from vademecum.languages.messages import SHIPPED
from vademecum.languages.po_files import forms


def test_catalogues_are_complete(capsys: pytest.CaptureFixture[str]) -> None:
    """No sentence is new, gone, untranslated or fuzzy in any catalogue: `make messages` would change nothing."""
    code = main(["--check"])
    assert (code, capsys.readouterr().out) == (0, "")


def test_there_is_a_catalogue_for_each_language_of_the_readers() -> None:
    """Dutch and Danish have a catalogue; English is the language of the sentences themselves."""
    assert {path.stem for path in SHIPPED.glob("*.po")} == {"nl", "da"}


@pytest.mark.parametrize("code", ["nl", "da"])
def test_each_sentence_of_click_is_translated(code: str) -> None:
    """All that the installed release writes by gettext, found anew in its source."""
    known = [forms(message.id)[0] for message in extract(Path(click.__file__).parent) if message.id]
    assert {"Usage:", "Error: {message}", "Did you mean {possibility}?"} <= {*known}
    assert messages_for(code).untranslated(known) == []


LEVELS = {"debug", "info", "warning", "error", "critical", "exception", "log"}


def logged(source: str) -> Iterator[str]:
    """The texts that stand in calls of a log, as they are in code."""
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in LEVELS:
            yield from (
                part.value for part in call.args if isinstance(part, ast.Constant) and isinstance(part.value, str)
            )


def test_no_line_of_a_log_is_english_in_the_code() -> None:
    """A line is a form with sentences in it, which come from the messages of the author's language."""
    files = Path(vademecum_mkdocs.__path__[0]).rglob("*.py")
    texts = [text for file in files for text in logged(file.read_text("utf-8"))]
    assert "%s" in texts
    assert [text for text in texts if any(letter.isalpha() for letter in text.replace("%s", ""))] == []
    assert [*logged('LOG.error("%s failed", name)')] == ["%s failed"]

"""Takes the sentences of code and templates; holds the catalogues to having them all, in each language."""

from pathlib import Path

import click
import pytest

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

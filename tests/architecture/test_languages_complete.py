"""Takes the sentences of code and templates; holds the catalogues to having them all, in each language."""

import pytest

from vademecum.languages.extract import main
from vademecum.languages.messages import SHIPPED


def test_catalogues_are_complete(capsys: pytest.CaptureFixture[str]) -> None:
    """No sentence is new, gone, untranslated or fuzzy in any catalogue: `make messages` would change nothing."""
    code = main(["--check"])
    assert (code, capsys.readouterr().out) == (0, "")


def test_there_is_a_catalogue_for_each_language_of_the_readers() -> None:
    """Dutch and Danish have a catalogue; English is the language of the sentences themselves."""
    assert {path.stem for path in SHIPPED.glob("*.po")} == {"nl", "da"}

"""Takes codes as authors type them; checks what `vademecum explain` says, and its exit code."""

import pytest
from click.testing import CliRunner, Result

from vademecum.checks import RULES
from vademecum.cli import main
from vademecum.explanation import explain
from vademecum.languages import SPOKEN, messages_for


def explained(*arguments: str) -> Result:
    """Run the command, in English unless the arguments say otherwise."""
    return CliRunner().invoke(main, ["explain", "--language", "en", *arguments])


@pytest.mark.parametrize("language", SPOKEN)
def test_a_code_is_explained(language: str) -> None:
    """In the language that was asked for."""
    found = explained("summary-long", "--language", language)
    expected = "\n".join(explain(RULES["summary-long"], messages_for(language)))
    assert (found.exit_code, found.stdout) == (0, f"{expected}\n")


@pytest.mark.parametrize("typed", ["[summary-long]", "Summary-Long"])
def test_a_code_may_be_copied_as_it_stands(typed: str) -> None:
    """With the brackets of the report, or with a capital."""
    assert explained(typed).stdout == explained("summary-long").stdout


@pytest.mark.parametrize("language", SPOKEN)
def test_all_rules_are_listed(language: str) -> None:
    """Where no code is named."""
    found = explained("--language", language)
    assert found.exit_code == 0
    assert [line.split()[0] for line in found.stdout.splitlines()] == list(RULES)


@pytest.mark.parametrize(
    ("typed", "language", "sentence"),
    [
        ("sumary-long", "en", "There is no rule sumary-long. Did you mean summary-long?"),
        ("sumary-long", "nl", "Er is geen regel sumary-long. Bedoelde je summary-long?"),
        ("sumary-long", "da", "Der er ingen regel sumary-long. Mente du summary-long?"),
        ("{xyz}", "en", "There is no rule {xyz}."),
    ],
)
def test_an_unknown_code_is_refused(typed: str, language: str, sentence: str) -> None:
    """With the one most like it, where there is one, and the way to all of them."""
    found = explained(typed, "--language", language)
    assert (found.exit_code, found.stdout) == (2, "")
    assert found.stderr.startswith(f"{sentence} ")
    assert "vademecum explain" in found.stderr

"""Takes what the system refused during a build; checks what its author reads."""

import errno

import pytest

from vademecum.languages import messages_for
from vademecum_mkdocs.publishing import refusal


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "docs/nl/a.png is not there any more"),
        ("nl", "docs/nl/a.png is er niet meer"),
        ("da", "docs/nl/a.png findes ikke længere"),
    ],
)
def test_a_file_that_went_away_during_the_build_is_told_in_the_authors_language(language: str, said: str) -> None:
    """Without the words of the system, which are English."""
    told = refusal(
        FileNotFoundError(errno.ENOENT, "No such file or directory", "docs/nl/a.png"), messages_for(language)
    )
    assert f": {said}. " in told
    assert "No such file" not in told


def test_other_reasons_are_told_as_the_system_says_them() -> None:
    """With the file where it is known."""
    told = refusal(OSError(errno.ENOSPC, "No space left on device", "site/a"), messages_for("nl"))
    assert told.startswith("De bouw is gestopt: site/a: No space left on device. ")

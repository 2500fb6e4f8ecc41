"""HTML in a text: one problem for one slip, with what to write instead."""

from pathlib import Path

import pytest

from tests.reports import problems
from tests.sites import text
from vademecum.languages import messages_for
from vademecum.reporting import message


@pytest.mark.parametrize(
    ("body", "shape"),
    [
        ('Zie <a href="x">dit</a>.', "Markdown, zoals in [woord](adres);"),
        ('Zie <img src="a.svg">.', "Markdown, zoals in ![wat erop staat](plaatje.png);"),
        ("Zie <center>dit</center>.", "Markdown;"),
    ],
)
def test_an_element_is_one_problem(body: str, shape: str, tmp_path: Path) -> None:
    """Neither its end nor its attributes are further ones, and a link is shown as Markdown has it."""
    found = problems(tmp_path, {"nl/praktijken/a.md": text("practice", "a", f"{body}\n")})
    assert [problem.code for problem in found] == ["html-element"]
    assert f"Schrijf het in {shape}" in message(found[0], messages_for("nl"))


def test_an_attribute_of_a_word_is_told(tmp_path: Path) -> None:
    """What a text may have of HTML may not do anything."""
    found = problems(tmp_path, {"nl/praktijken/a.md": text("practice", "a", "Druk op <kbd onclick=1>Esc</kbd>.\n")})
    assert [problem.code for problem in found] == ["attribute-unknown"]

"""Paragraphs of another language inside a text; which are reported, and which an author may have meant so."""

from pathlib import Path

import pytest

from tests.reports import problems
from tests.sites import text
from tests.unit.languages.test_recognition import PASSAGES

DUTCH = " ".join(PASSAGES["nl"].split()[:26])
FORMS = {
    "paragraph": (DUTCH, True),
    "item": (f"- {DUTCH}", True),
    "quotation": (f"> {DUTCH}", False),
    "quoted": (f"“{DUTCH}”", False),
    "emphasised": (f"*{DUTCH}*", False),
    "short": (" ".join(DUTCH.split()[:12]), False),
    "code": (f"```\n{DUTCH}\n```", False),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("language", ["da", "en"])
def test_a_strange_paragraph_is_reported_at_its_place(language: str, form: str, tmp_path: Path) -> None:
    """Unless it is a quotation, words that the text speaks about, code, or too short to tell."""
    words, is_told = FORMS[form]
    folder = {"da": "da/praksis", "en": "en/practices"}[language]
    body = f"{PASSAGES[language]}\n\n{words}\n"
    found = problems(tmp_path, {f"{folder}/a.md": text("practice", "a", body, original=True)})
    codes = [one.code for one in found if one.code.endswith("-language")]
    assert codes == (["paragraph-language"] if is_told else [])
    if is_told:
        (one,) = (one for one in found if one.code == "paragraph-language")
        assert one.span.line == 7 + body.count("\n", 0, body.index(DUTCH[:20])) + 1


def test_a_text_in_another_language_is_reported_as_one(tmp_path: Path) -> None:
    """Its paragraphs say nothing more."""
    body = f"{PASSAGES['nl']}\n\n{DUTCH}\n"
    found = problems(tmp_path, {"da/praksis/a.md": text("practice", "a", body, original=True)})
    assert [one.code for one in found] == ["text-language"]


def test_each_of_many_is_reported(tmp_path: Path) -> None:
    """A text of its own language with two paragraphs of another one, and with no mark that says they are quoted."""
    body = f"{PASSAGES['da']}\n\n{PASSAGES['en']}\n\n{PASSAGES['en']}\n"
    found = problems(tmp_path, {"da/praksis/a.md": text("practice", "a", body, original=True)})
    assert [one.code for one in found if one.code.endswith("-language")] == ["paragraph-language"] * 2

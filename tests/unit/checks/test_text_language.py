"""Texts in their own folder and in that of another language; which are reported, and what else is said of them."""

from itertools import permutations
from pathlib import Path

import pytest

from tests.reports import problems
from tests.sites import SITE, text
from tests.unit.languages.test_recognition import PASSAGES
from vademecum.checks import RULES
from vademecum.diagnostics import Phrase

FOLDERS = {"nl": "nl/praktijken", "da": "da/praksis", "en": "en/practices", "de": "de/practice", "fr": "fr/practice"}
GERMAN = SITE.replace(
    "  en: {name: English}\n", "  en: {name: English}\n  de: {name: Deutsch}\n  fr: {name: Français}\n"
)

TITLES = "- The effects of the introduction of electronic records on the work of nurses in hospitals\n" * 12
TABLE = "| what | why |\n| --- | --- |\n" + "| the handover of the shift | it is what they all ask for |\n" * 30
TERMS = """\
adoption:
  nl: {label: adoptie, definition: Iets nieuws hoort bij het werk.}
  da: {label: udbredelse, definition: Noget nyt hører til arbejdet.}
"""


def found(folder: Path, language: str, body: str, summary: str = "CMIO.", **more: str | bytes) -> list[tuple[str, str]]:
    """The codes of the problems of a text in the folder of a language, each with the folder that it names."""
    written = text("practice", "a", f"{body}\n", original=True, summary=summary)
    said = problems(folder, {"data/site.yml": GERMAN, f"{FOLDERS[language]}/a.md": written, **more})
    return [(one.code, str(one.values.get("folder", ""))) for one in said]


@pytest.mark.parametrize(("language", "folder"), [*permutations(["nl", "da", "en", "de"], 2)])
def test_a_text_in_another_languages_folder_is_reported(language: str, folder: str, tmp_path: Path) -> None:
    """With the folder of its kind in the language that it is in."""
    assert found(tmp_path, folder, PASSAGES[language]) == [("text-language", f"docs/{FOLDERS[language]}/")]


def test_the_place_is_where_its_words_begin(tmp_path: Path) -> None:
    """Below the headings, with both languages."""
    body = f"## Kern {{#core}}\n\n{PASSAGES['nl']}\n"
    (one,) = problems(tmp_path, {"da/praksis/a.md": text("practice", "a", body, original=True)})
    assert (one.code, one.span.line, one.span.column) == ("text-language", 10, 1)
    assert {name: getattr(one.values[name], "code", "") for name in ("found", "own")} == {"found": "nl", "own": "da"}


@pytest.mark.parametrize("language", ["nl", "da", "en", "de"])
def test_a_text_in_its_own_folder_is_not(language: str, tmp_path: Path) -> None:
    """Whatever the language."""
    assert found(tmp_path, language, PASSAGES[language]) == []


@pytest.mark.parametrize("language", ["nl", "da", "en", "de"])
def test_a_folder_of_an_unknown_language_is_passed_over(language: str, tmp_path: Path) -> None:
    """What it should look like nobody can say."""
    assert found(tmp_path, "fr", PASSAGES[language]) == []


@pytest.mark.parametrize("language", ["nb", "sv", "af", ""])
def test_a_language_that_the_site_lacks_is_called_by_no_other_name(language: str, tmp_path: Path) -> None:
    """A Norwegian text in an English folder is not called Danish."""
    assert found(tmp_path, "en", PASSAGES[language]) == []


QUOTED = "\n".join(f"> {line}" for line in (PASSAGES["en"] * 4).splitlines())
SHORT = "Teksten bygger på disse kilder, som vi har læst."
OWN = {
    "quotation": f"{SHORT}\n\n{QUOTED}",
    "quotation in a line": f"“{PASSAGES['en'] * 4}” {SHORT}",
    "titles": f"{SHORT}\n\n{TITLES}",
    "titles first": f"{TITLES}\n{SHORT}",
    "table": f"{SHORT}\n\n{TABLE}",
    "code": f"{SHORT}\n\n```\n{PASSAGES['en'] * 4}\n```",
    "names": "Rigshospitalet, Radboudumc, Health Level Seven International, NHS England. " * 10,
    "headings": "".join(f"## What is the matter with it? {{#a{number}}}\n\n{SHORT[:16]}.\n\n" for number in range(5)),
    "few words": "What it is and how it came to be.",
}


@pytest.mark.parametrize("body", OWN.values(), ids=OWN.keys())
def test_english_in_a_danish_text_is_not(body: str, tmp_path: Path) -> None:
    """Quotations, lists of titles, tables, code and names leave a text what it is."""
    assert found(tmp_path, "da", body, summary="Hvad der står i kilderne.") == []


def test_items_count_where_there_is_little_else(tmp_path: Path) -> None:
    """A Dutch text that is all one list is one in Dutch."""
    items = "".join(f"- {' '.join(line.split())}\n" for line in PASSAGES["nl"].splitlines())
    assert found(tmp_path, "da", items) == [("text-language", "docs/nl/praktijken/")]


def test_a_draft_is_reported(tmp_path: Path) -> None:
    """Before it is published is the time to move it."""
    written = text("practice", "a", f"{PASSAGES['nl']}\n", original=True, draft=True)
    assert [one.code for one in problems(tmp_path, {"da/praksis/a.md": written})] == ["text-language"]


def test_its_terms_are_not_reported_one_by_one(tmp_path: Path) -> None:
    """One line says it all; a term of another language in a text that is in its own is still reported."""
    data = {"data/concepts.yml": TERMS}
    assert found(tmp_path / "strange", "da", f"{PASSAGES['nl']} De adoptie.", **data) == [
        ("text-language", "docs/nl/praktijken/")
    ]
    assert found(tmp_path / "own", "da", f"{PASSAGES['da']} Det er adoptie.", **data) == [("term-foreign", "")]


def test_its_readability_is_not_measured(tmp_path: Path) -> None:
    """The formula of another language says nothing about it; a text in its own is measured."""
    hard = {"data/site.yml": SITE.replace("en: practices}", "en: practices}, readability: {da: 5}")}
    for language, code in (("nl", "text-language"), ("da", "readability-low")):
        written = text("practice", "a", f"{PASSAGES[language]}\n", original=True)
        said = problems(tmp_path / language, {**hard, "da/praksis/a.md": written})
        assert [one.code for one in said] == [code]


@pytest.mark.parametrize(
    ("mark", "name", "code"), [("!", "foto.png", "image-missing"), ("", "foto.md", "link-missing")]
)
def test_no_guess_leads_to_another_language(mark: str, name: str, code: str, tmp_path: Path) -> None:
    """What would be right beside the text in its right folder is no cure where it stands."""
    files: dict[str, str | bytes] = {
        "nl/praktijken/foto.png": b"\x89PNG",
        "nl/praktijken/foto.md": text("practice", "foto", original=True),
        "da/praksis/a.md": text("practice", "a", f"{PASSAGES['nl']} {mark}[Foto]({name})\n", original=True),
    }
    said = {one.code: one.values.get("nearest") for one in problems(tmp_path, files)}
    assert said == {"text-language": None, code: ""}


def test_a_picture_that_all_languages_share_may_be_meant(tmp_path: Path) -> None:
    """Also one in a folder that the text itself names."""
    files: dict[str, str | bytes] = {"nl/praktijken/fotos.png": b"\x89PNG", "pictures/trap.png": b"\x89PNG"}
    body = "![Foto](../../nl/praktijken/foto.png) ![Trappe](../../picture/trap.png)\n"
    said = problems(tmp_path, {**files, "da/praksis/a.md": text("practice", "a", body, original=True)})
    assert [one.values["nearest"] for one in said] == ["../../nl/praktijken/fotos.png", "../../pictures/trap.png"]


def test_pictures_beside_a_text_go_along(tmp_path: Path) -> None:
    """Those that it shows: without them the next check would miss them."""
    body = RULES["text-language"].sample.fails + "\n![Een plan](plan.svg)\n"
    files = {"en/practices/a.md": text("practice", "a", body), "en/practices/plan.svg": "<svg/>"}
    files |= {"en/practices/other.svg": "<svg/>"}
    found = next(one for one in problems(tmp_path, files) if one.code == "text-language")
    assert (found.values["pictures"], found.values["along"]) == ("plan.svg", Phrase(" Its pictures go along: "))

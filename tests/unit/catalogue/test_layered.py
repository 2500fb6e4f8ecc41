"""Takes copies in which an organisation has texts of its own; checks what each text was made from, and who sees it."""

from pathlib import Path

import pytest

from tests.copies import addition, read
from tests.sites import text
from vademecum.catalogue import Catalogue, SectionState, translations, views

NL, DA, EN = "nl/praktijken/a.md", "da/praksis/a.md", "en/practices/a.md"
BODY = "## Why {#why}\n\nThus.\n"
BASE = {path: text("practice", "a", BODY) for path in (NL, DA, EN)}
SETTINGS = "remove:\n  languages: [da]\n"


def replaced(language: str) -> dict[str, str]:
    """A layer's own text in the place of that of a language, with a section of its own."""
    body = f"{BODY}\n## Ours {{#ours}}\n\nOurs.\n"
    return {f"{language}/ours.md": text("practice", "a", body, overlay="replace")}


def sources(catalogue: Catalogue) -> dict[str, str]:
    """By language, the file of the text that each text was made from; empty for one that was made from none."""
    entry = catalogue.entries["practice:a"]
    found = {code: entry.source_of(one) for code, one in entry.texts.items()}
    return {code: source.record.file if source else "" for code, source in found.items()}


@pytest.mark.parametrize(
    ("layers", "expected"),
    [
        ([], {"nl": "", "da": f"docs/{NL}", "en": f"docs/{NL}"}),
        ([replaced("nl")], {"nl": "", "da": f"docs/{NL}", "en": f"docs/{NL}"}),
        ([replaced("da")], {"nl": "", "da": "", "en": f"docs/{NL}"}),
        ([replaced("nl"), replaced("da")], {"nl": "", "da": "", "en": f"docs/{NL}"}),
        ([replaced("nl"), replaced("nl")], {"nl": "", "da": f"docs/{NL}", "en": f"docs/{NL}"}),
        ([{"nl/x.md": addition("practice", "a")}], {"nl": "", "da": f"docs/{NL}", "en": f"docs/{NL}"}),
    ],
    ids=["none", "nl", "da", "nl-then-da", "nl-twice", "addition"],
)
def test_a_text_was_made_from_what_was_below_it(
    layers: list[dict[str, str]], expected: dict[str, str], tmp_path: Path
) -> None:
    """A text of a layer's own was made from none; the others from the original of their own layer."""
    assert sources(read(tmp_path, BASE, *layers)) == expected


def test_a_translation_of_a_layer_is_made_from_its_original(tmp_path: Path) -> None:
    """A new entry of an organisation has translations as any other has."""
    new = {path.replace("/a.md", "/b.md"): text("practice", "b", BODY) for path in (NL, DA)}
    entry = read(tmp_path, BASE, new).entries["practice:b"]
    assert entry.source_of(entry.texts["da"]) is entry.texts["nl"]


def held(catalogue: Catalogue) -> dict[str, list[str]]:
    """By language, the sections that a translation is held to."""
    entry, records = catalogue.entries["practice:a"], catalogue.facts.translations
    found = translations(entry, catalogue.settings.languages, records)
    return {one.language: [section.name for section in one.sections if section.now] for one in found}


def test_translations_are_held_to_the_text_below(tmp_path: Path) -> None:
    """A section that the organisation has in its own original is none that lacks in the others."""
    whole = ["title", "summary", "", "why"]
    plain = held(read(tmp_path / "plain", BASE))
    assert held(read(tmp_path / "nl", BASE, replaced("nl"))) == plain
    assert plain["da"][-1] == whole[-1]
    assert held(read(tmp_path / "da", BASE, replaced("da"))) == plain | {"da": []}


@pytest.mark.parametrize("language", ["nl", "da"])
def test_an_addition_is_no_part_of_a_translation(language: str, tmp_path: Path) -> None:
    """Neither that of the original nor that of a translation."""
    catalogue = read(tmp_path, BASE, {f"{language}/x.md": addition("practice", "a")})
    found = [*translations(catalogue.entries["practice:a"], ("nl", "da", "en"), {})]
    names = {section.name for one in found for section in one.sections}
    assert "here" not in names
    assert "why" in names
    assert all(section.state is not SectionState.SURPLUS for one in found for section in one.sections)


def test_an_original_in_a_language_that_is_not_shown_keeps_its_facts(tmp_path: Path) -> None:
    """They hold for the translations; its own text is shown nowhere, not even where nothing else is."""
    base = {
        DA: text("practice", "a", BODY, original=True, statement="guidance"),
        EN: text("practice", "a", BODY),
        "da/praksis/b.md": text("practice", "b", BODY, title="Hemmelig", original=True),
    }
    catalogue = read(tmp_path, base, {"data/site.yml": SETTINGS})
    entry = catalogue.entries["practice:a"]
    assert (entry.original, entry.shared and entry.shared.statement) == ("da", "guidance")
    assert (catalogue.settings.known, catalogue.settings.languages) == (("nl", "en", "da"), ("nl", "en"))
    shown = {code: view.shown for code, view in views(catalogue).items()}
    assert shown.keys() == {"nl", "en"}
    assert [shown[code]["practice:a"].language for code in ("nl", "en")] == ["en", "en"]
    assert [code for code in shown if "practice:b" in shown[code]] == []

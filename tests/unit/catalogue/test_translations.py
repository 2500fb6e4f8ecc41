"""Takes originals, translations and records; checks what is said of each section and of the whole."""

from datetime import date
from pathlib import Path

import pytest

from tests.sites import catalogue_of, text
from vademecum.authoring.translations.records import done, record_json, record_path
from vademecum.catalogue import Catalogue, SectionState, TextState, Translation, translations
from vademecum.model import TranslationRecord

DAY = date(2026, 11, 20)
NL = "## Waarom {#why}\n\nDaarom.\n\n## Hoe {#how}\n\nZo.\n"
DA = "## Hvorfor {#why}\n\nDerfor.\n\n## Hvordan {#how}\n\nSådan.\n"
FILES = {"nl/a.md": text("page", "a", NL), "da/a.md": text("page", "a", DA)}
PERSON = {"data/people.yml": "kim: {name: Kim}\n"}


def recorded(folder: Path, files: dict[str, str]) -> dict[str, str]:
    """The files of a site, and the record by which all its translations are up to date."""
    catalogue = catalogue_of(folder, files)
    made = tuple(translations(catalogue.entries["page:a"], catalogue.settings.languages, {}))
    chosen = {one.language: [section for section in one.sections if section.own] for one in made if one.text}
    return {**files, record_path("page:a"): record_json(done(made, chosen, None, DAY))}


def danish(catalogue: Catalogue) -> Translation:
    """The Danish translation."""
    made = translations(catalogue.entries["page:a"], catalogue.settings.languages, catalogue.facts.translations)
    return next(one for one in made if one.language == "da")


def states(translation: Translation) -> dict[str, str]:
    """By name, the sections that are not up to date."""
    return {one.name: one.state.value for one in translation.sections if one.state is not SectionState.CURRENT}


def after(folder: Path, **changed: str) -> Translation:
    """The Danish translation after a change of its text, or of that of its original."""
    files = recorded(folder / "before", FILES)
    texts = {f"{code}/a.md": text("page", "a", body) for code, body in changed.items()}
    return danish(catalogue_of(folder / "after", files | texts))


def test_what_was_recorded_is_up_to_date(tmp_path: Path) -> None:
    """And says since when."""
    found = danish(catalogue_of(tmp_path / "after", recorded(tmp_path / "before", FILES)))
    assert states(found) == {}
    assert found.state is TextState.UNCHECKED
    assert {section.on for section in found.sections} == {DAY}


def test_a_change_of_the_original_is_one_of_its_section(tmp_path: Path) -> None:
    """The others stay as they are; what was there is kept."""
    found = after(tmp_path, nl=NL.replace("Zo.", "Zus."))
    assert states(found) == {"how": "behind"}
    assert (found.open[0].was, found.open[0].now) == ("## Hoe {#how}\n\nZo.", "## Hoe {#how}\n\nZus.")
    assert found.state is TextState.BEHIND


def test_a_change_of_the_translation_clears_nothing(tmp_path: Path) -> None:
    """It only shows that somebody was there."""
    found = after(tmp_path, nl=NL.replace("Zo.", "Zus."), da=DA.replace("Sådan", "Således"))
    assert states(found) == {"how": "behind"}
    assert [section.touched for section in found.sections] == [False, False, False, True]


def test_a_change_that_is_taken_back_is_none(tmp_path: Path) -> None:
    """The record knows what the translation was made from, not when."""
    assert states(after(tmp_path, nl=NL.replace("\n\n", "\n\n\n"))) == {}


def test_a_new_section_is_missing(tmp_path: Path) -> None:
    """And one that the original has no longer is too many."""
    assert states(after(tmp_path, nl=NL.replace("how", "how-much"))) == {"how-much": "missing", "how": "surplus"}


def test_a_section_that_both_have_and_nobody_recorded_is_said_to_be_so(tmp_path: Path) -> None:
    """It is not taken for one that is up to date."""
    more = "\n## Wie {#who}\n\n?\n"
    found = after(tmp_path, nl=NL + more, da=DA + more)
    assert states(found) == {"who": "unrecorded"}
    assert found.state is TextState.UNRECORDED


def test_without_a_record_nothing_is_known(tmp_path: Path) -> None:
    """Not even that it is behind."""
    found = danish(catalogue_of(tmp_path, FILES))
    assert set(states(found).values()) == {"unrecorded"}


def test_another_original_makes_the_record_worthless(tmp_path: Path) -> None:
    """It tells what was made from another language."""
    files = recorded(tmp_path / "before", FILES) | {"en/a.md": text("page", "a", NL, original=True)}
    assert set(states(danish(catalogue_of(tmp_path / "after", files))).values()) == {"unrecorded"}


def test_any_language_can_be_the_original(tmp_path: Path) -> None:
    """It has no translation of itself."""
    files = recorded(tmp_path / "before", {**FILES, "da/a.md": text("page", "a", DA, original=True)})
    files["da/a.md"] = files["da/a.md"].replace("Derfor", "Fordi")
    catalogue = catalogue_of(tmp_path / "after", files)
    made = translations(catalogue.entries["page:a"], catalogue.settings.languages, catalogue.facts.translations)
    assert {one.language: one.state for one in made} == {"nl": TextState.BEHIND, "en": TextState.MISSING}


@pytest.mark.parametrize(
    ("keys", "state"),
    [
        ({"reviewed": {"by": "kim", "on": "2026-11-20"}}, TextState.CHECKED),
        ({"reviewed": {"by": "kim", "on": "2026-11-20", "of": "0" * 16}}, TextState.CHANGED),
        ({"draft": True}, TextState.DRAFT),
        ({}, TextState.UNCHECKED),
    ],
)
def test_a_text_is_as_its_front_matter_says(keys: dict[str, object], state: TextState, tmp_path: Path) -> None:
    """Where its sections are up to date."""
    files = recorded(tmp_path / "before", {**FILES, **PERSON}) | {"da/a.md": text("page", "a", DA, **keys)}
    assert danish(catalogue_of(tmp_path / "after", files)).state is state


def test_a_check_does_not_outlive_a_change_of_the_original(tmp_path: Path) -> None:
    """What is behind is behind, whoever has read it."""
    checked = text("page", "a", DA, reviewed={"by": "kim", "on": "2026-11-20"})
    files = recorded(tmp_path / "before", {**FILES, **PERSON, "da/a.md": checked})
    files["nl/a.md"] = files["nl/a.md"].replace("Zo.", "Zus.")
    assert danish(catalogue_of(tmp_path / "after", files)).state is TextState.BEHIND


def test_a_record_that_makes_no_sense_is_a_problem_at_its_place(tmp_path: Path) -> None:
    """Of the file, like any other."""
    section = '{"of": "x", "own": "0", "on": "2026"}'
    broken = '{\n "original": "nl",\n "texts": {},\n "languages": {"da": {"why": ' + section + "}}\n}\n"
    catalogue = catalogue_of(tmp_path, {**FILES, record_path("page:a"): broken})
    assert {(found.code, str(found.span).rsplit(":", 1)[0]) for found in catalogue.problems} >= {
        ("date-invalid", "docs/data/translations/page/a.json:4")
    }
    assert catalogue.facts.translations == {}


def test_a_record_is_read_as_it_is_written(tmp_path: Path) -> None:
    """Whatever stands in a text."""
    files = recorded(tmp_path, {**FILES, "nl/a.md": text("page", "a", NL + '\n"Å" \\ {x} <!-- -->\n')})
    written = files[record_path("page:a")]
    assert record_json(TranslationRecord.model_validate_json(written)) == written

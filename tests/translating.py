"""Gives small sites whose translations were recorded before an original was changed, as files or as a project."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from tests.builds import BASE, lay_out, run
from tests.sites import catalogue_of, text
from vademecum.authoring.translations.records import done, record_json, record_path
from vademecum.catalogue import translations

RECORDED = date(2026, 11, 1)
"""The day on which the translations were recorded."""

SECRET = "okapi"
"""A word that stands only in what readers may not see."""

PERSON = "kim: {name: Kim}\n"


def recorded(folder: Path, files: Mapping[str, str | bytes]) -> dict[str, str | bytes]:
    """The files, and the records by which all translations among them are up to date."""
    catalogue = catalogue_of(folder / "recorded", files)
    found: dict[str, str | bytes] = dict(files)
    for entry in catalogue.entries.values():
        made = tuple(translations(entry, catalogue.settings.languages, {}))
        chosen = {one.language: [part for part in one.sections if part.own] for one in made if one.text}
        if chosen:
            found[record_path(entry.ref)] = record_json(done(made, chosen, None, RECORDED))
    return found


def change(project: Path, path: str, old: str, new: str) -> None:
    """Change words of a text of a project."""
    file = project / "docs" / path
    words = file.read_text(encoding="utf-8")
    assert old in words, path
    file.write_text(words.replace(old, new, 1), encoding="utf-8")


def lay_out_translations(folder: Path) -> Path:
    """Make a project in a folder of its own, without git, and change originals after all of it was recorded.

    A Dutch practice is behind in Danish and English, an English one in Dutch and Danish; the role is up to date in
    both, and checked in Danish; the checklist has no Danish text. A draft in Dutch has a Danish translation, and the
    Dutch practice `quiet` has an English draft.
    """
    project = lay_out(folder, BASE, without=("da/tjeklister/dagen-for-idriftsaettelse.md",))
    for path, words in _more().items():
        (project / "docs" / path).write_text(words, encoding="utf-8")
    change(project, "da/roller/cmio.md", "summary:", "reviewed: {by: editors, on: 2026-11-05}\nsummary:")
    change(project, "da/praksis/klinisk-ejerskab.md", "summary:", "reviewed: {by: editors, on: 2026-11-05}\nsummary:")
    said = run(project, "vademecum", "translations", "done", "--new", "--date", RECORDED.isoformat())
    assert said.code == 0, said.errors
    path = "nl/praktijken/klinisch-eigenaarschap.md"
    change(project, path, "wat er anders misgaat", f"<!-- {SECRET} --> wat er dan misgaat")
    change(project, "en/practices/handover.md", "Say it.", "Write it down.")
    change(project, "nl/praktijken/geheim.md", "Een okapi.", "Twee okapi's.")
    return project


def _more() -> dict[str, str]:
    """A practice that was written in English, one whose Dutch original is a draft, one with a draft in English."""
    return {
        "en/practices/handover.md": text(
            "practice", "handover", "## How {#how}\n\nSay it.\n", title="Handover", original=True
        ),
        "nl/praktijken/overdracht.md": text("practice", "handover", "## Hoe {#how}\n\nZeg het.\n", title="Overdracht"),
        "da/praksis/overdragelse.md": text("practice", "handover", "## Hvordan {#how}\n\nSig.\n", title="Overdragelse"),
        "nl/praktijken/geheim.md": text(
            "practice", "hushed", f"## De {SECRET} {{#one}}\n\nEen {SECRET}.\n", title=f"Een {SECRET}", draft=True
        ),
        "da/praksis/stille.md": text("practice", "hushed", "## Dyret {#one}\n\nEt dyr.\n", title="Stille"),
        "nl/praktijken/rustig.md": text("practice", "quiet", "## Rust {#rest}\n\nRust.\n", title="Rustig"),
        f"en/practices/{SECRET}.md": text(
            "practice", "quiet", f"## {SECRET} {{#rest}}\n\n{SECRET}.\n", title=SECRET, draft=True
        ),
    }

"""Takes translations; checks what programs are told of them."""

from pathlib import Path

import pytest

from tests.sites import catalogue_of, text
from tests.translating import PERSON, recorded
from vademecum.catalogue import Catalogue, Translation, text_fingerprint, translations
from vademecum.projections.translations import needs_work, open_sections, status_document, status_values

FILES = {
    "nl/a.md": text("page", "a", "## Hoe {#how}\n\nZo.\n"),
    "da/a.md": text("page", "a", "## Hvordan {#how}\n\nSådan.\n"),
}


def changed(folder: Path) -> Catalogue:
    """The site after one section of the original was changed."""
    files = recorded(folder, FILES) | {"nl/a.md": text("page", "a", "## Hoe {#how}\n\nZus.\n")}
    return catalogue_of(folder / "after", files)


def by_language(catalogue: Catalogue, ref: str = "page:a") -> dict[str, Translation]:
    """The translations of an entry."""
    made = translations(catalogue.entries[ref], catalogue.settings.languages, catalogue.facts.translations)
    return {one.language: one for one in made}


def test_a_section_that_is_behind_comes_with_its_change(tmp_path: Path) -> None:
    """Word by word, in what the reading makes of it."""
    values = status_values(by_language(changed(tmp_path))["da"], reading=str.lower)
    (section,) = values["sections"]
    assert section == {
        "section": "how",
        "state": "behind",
        "recorded": "2026-11-01",
        "translation_changed": False,
        "words_changed": 2,
        "change": [
            {"fate": "stays", "words": "## hoe {#how}"},
            {"fate": "goes", "words": "zo."},
            {"fate": "comes", "words": "zus."},
        ],
    }
    assert status_document([values]) == {"version": 1, "translations": [values]}


def test_with_everything_come_the_other_sections_too(tmp_path: Path) -> None:
    """Of a missing text there is only the whole, unless all is asked for."""
    found = by_language(changed(tmp_path))
    assert [section.name for section in open_sections(found["da"])] == ["how"]
    assert [section.name for section in open_sections(found["da"], True)] == ["front.title", "front.summary", "how"]
    assert (open_sections(found["en"]), len(open_sections(found["en"], True))) == ((), 3)


def test_a_post_may_stay_without_a_translation(tmp_path: Path) -> None:
    """What others stand in for may not."""
    catalogue = catalogue_of(tmp_path, {**FILES, "nl/blog/b.md": text("post", "b", date="2026-01-01")})
    assert needs_work(by_language(catalogue)["en"], catalogue)
    assert not needs_work(by_language(catalogue, "post:b")["en"], catalogue)


@pytest.mark.parametrize(("words", "changed"), [("Sådan.", False), ("Sådan  \nher.", True)])
def test_a_check_is_told_with_whether_its_text_is_another_now(words: str, changed: bool, tmp_path: Path) -> None:
    """Also of a text that is up to date with its original."""
    known = text_fingerprint(catalogue_of(tmp_path / "checked", FILES).entries["page:a"].texts["da"])
    check = {"by": "kim", "on": "2026-11-05", "of": known}
    body = f"## Hvordan {{#how}}\n\n{words}\n"
    files = {**FILES, "da/a.md": text("page", "a", body, reviewed=check), "data/people.yml": PERSON}
    values = status_values(by_language(catalogue_of(tmp_path / "now", recorded(tmp_path, files)))["da"])
    assert values["reviewed"] == {"by": "kim", "on": "2026-11-05", "changed": changed}
    assert values["state"] == ("changed" if changed else "checked")

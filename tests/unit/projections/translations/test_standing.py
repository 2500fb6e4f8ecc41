"""Takes translations and their originals, some of them hidden; checks what readers are told of each."""

from datetime import date
from pathlib import Path

from tests.sites import PUBLIC, catalogue_of, text
from tests.translating import RECORDED, recorded
from vademecum.catalogue import Catalogue, Edition, views
from vademecum.projections.translations import Standing, standings

NL = "## Waarom {#why}\n\nDaarom.\n\n## Hoe {#how}\n\nZo.\n"
DA = "## Hvorfor {#why}\n\nDerfor.\n\n## Hvordan {#how}\n\nSådan.\n"
FILES = {"nl/praktijken/a.md": text("practice", "a", NL), "da/praksis/a.md": text("practice", "a", DA)}


def told(catalogue: Catalogue, language: str = "da", edition: Edition = PUBLIC) -> dict[str, Standing]:
    """What readers of a language are told, by `kind:id`."""
    return standings(language, views(catalogue, edition))


def after(folder: Path, original: str, **keys: object) -> Catalogue:
    """The site after its original was changed."""
    files = recorded(folder, FILES) | {"nl/praktijken/a.md": text("practice", "a", original, **keys)}
    return catalogue_of(folder / "after", files)


def test_a_translation_that_is_up_to_date_says_since_when(tmp_path: Path) -> None:
    """It is that of the last day on which somebody said so."""
    found = told(catalogue_of(tmp_path, recorded(tmp_path, FILES)))["practice:a"]
    assert (found.behind, found.compared) == ({}, RECORDED)
    assert found.original.path == "nl/praktijken/a.md"


def test_a_change_of_the_original_is_told_by_section(tmp_path: Path) -> None:
    """Then nothing is up to date as a whole."""
    found = told(after(tmp_path, NL.replace("Zo.", "Zus.")))["practice:a"]
    assert (list(found.behind), found.compared) == (["how"], None)


def test_an_original_is_no_translation(tmp_path: Path) -> None:
    """Neither is a page that borrows it."""
    catalogue = after(tmp_path, NL.replace("Zo.", "Zus."))
    assert told(catalogue, "nl") == told(catalogue, "en") == {}


def test_nothing_is_told_where_the_original_is_hidden(tmp_path: Path) -> None:
    """A draft is told of where drafts are shown."""
    catalogue = after(tmp_path, NL.replace("Zo.", "Zus."), draft=True)
    assert told(catalogue) == {}
    assert list(told(catalogue, edition=Edition(drafts=True))["practice:a"].behind) == ["how"]


def test_what_is_not_recorded_is_neither_behind_nor_up_to_date(tmp_path: Path) -> None:
    """Nobody knows."""
    found = told(catalogue_of(tmp_path, FILES))["practice:a"]
    assert (found.behind, found.compared) == ({}, None)


def test_one_section_without_a_record_is_enough(tmp_path: Path) -> None:
    """The whole is not said to be up to date."""
    more = "\n## Wie {#who}\n\n?\n"
    files = recorded(tmp_path, FILES)
    files |= {
        "nl/praktijken/a.md": text("practice", "a", NL + more),
        "da/praksis/a.md": text("practice", "a", DA + more),
    }
    found = told(catalogue_of(tmp_path / "after", files))["practice:a"]
    assert (found.behind, found.compared) == ({}, None)


def test_what_will_be_published_later_is_told_of_later(tmp_path: Path) -> None:
    """A post of a later day is in no page."""
    files = {
        "nl/blog/a.md": text("post", "a", NL, date="2027-01-01"),
        "da/blog/a.md": text("post", "a", DA),
    }
    catalogue = catalogue_of(tmp_path, recorded(tmp_path, files))
    assert told(catalogue, edition=Edition(day=date(2026, 12, 31))) == {}
    assert list(told(catalogue, edition=Edition(day=date(2027, 1, 1)))) == ["post:a"]

"""Takes sites whose translations are in different states; checks what their dashboard tells, and what it keeps back."""

from datetime import date
from pathlib import Path

import pytest

from tests.sites import PUBLIC, catalogue_of, text
from tests.translating import PERSON, RECORDED, recorded
from vademecum.catalogue import Edition, TextState, views
from vademecum.projections.translations import Tracked, summary, tracked

NL = "## Waarom {#why}\n\nDaarom [[practice:b]].\n\n## Hoe {#how}\n\nZo is het.\n"
DA = "## Hvorfor {#why}\n\nDerfor.\n\n## Hvordan {#how}\n\nSådan.\n"
CHECKED = {"by": "kim", "on": "2026-11-05"}
FILES: dict[str, str | bytes] = {
    "nl/praktijken/a.md": text("practice", "a", NL),
    "da/praksis/a.md": text("practice", "a", DA, reviewed=CHECKED),
    "nl/praktijken/b.md": text("practice", "b", title="Bruggen"),
    "nl/blog/c.md": text("post", "c", date="2026-01-01"),
    "data/people.yml": PERSON,
}


def of(folder: Path, files: dict[str, str | bytes], edition: Edition = PUBLIC) -> dict[tuple[str, str], Tracked]:
    """What is told, by `kind:id` and language."""
    found = tracked(views(catalogue_of(folder, files), edition))
    return {(one.made.entry.ref, one.made.language): one for one in found}


def after(folder: Path, nl: str = NL, **keys: object) -> dict[tuple[str, str], Tracked]:
    """The same when the original was changed after the translation was recorded."""
    return of(folder / "after", recorded(folder, FILES) | {"nl/praktijken/a.md": text("practice", "a", nl, **keys)})


def test_every_translation_has_its_state(tmp_path: Path) -> None:
    """A post may stay without one: nothing stands in for it."""
    found = after(tmp_path)
    assert {key: one.state for key, one in found.items()} == {
        ("practice:a", "da"): TextState.CHECKED,
        ("practice:a", "en"): TextState.MISSING,
        ("practice:b", "da"): TextState.MISSING,
        ("practice:b", "en"): TextState.MISSING,
    }
    counts = summary(found.values(), ("nl", "da", "en"))
    assert (counts["nl"], counts["en"]) == ({}, {TextState.MISSING: 2})


def test_a_change_is_told_in_the_words_that_readers_read(tmp_path: Path) -> None:
    """Without marks; a reference is said by its title."""
    one = after(tmp_path, NL.replace("Daarom", "Om **deze** reden"))["practice:a", "da"]
    (change,) = one.changes
    assert [(passage.fate, passage.words) for passage in change.passages] == [
        ("stays", "Waarom"),
        ("goes", "Daarom"),
        ("comes", "Om deze reden"),
        ("stays", "Bruggen."),
    ]
    assert (one.state, one.size, one.recorded) == (TextState.BEHIND, 4, RECORDED)


def test_what_only_machines_see_is_a_change_without_words(tmp_path: Path) -> None:
    """A page says so in place of a comparison without a difference."""
    (change,) = after(tmp_path, NL.replace("[[practice:b]]", "[[practice:b|Bruggen]]"))["practice:a", "da"].changes
    assert change.words == 0


def test_a_change_does_not_name_what_is_hidden(tmp_path: Path) -> None:
    """Neither its title nor its id, as on the page."""
    files = recorded(tmp_path, FILES) | {
        "nl/praktijken/a.md": text("practice", "a", NL.replace("Daarom", "Dus")),
        "nl/praktijken/b.md": text("practice", "b", title="Bruggen", draft=True),
    }
    found = of(tmp_path / "after", files)
    said = " ".join(passage.words for passage in found["practice:a", "da"].changes[0].passages)
    assert said == "Waarom Daarom Dus een tekst die niet in deze uitgave staat."
    assert not [ref for ref, _ in found if ref == "practice:b"]


def test_comments_of_authors_are_not_told(tmp_path: Path) -> None:
    """They are no change, and stand in none."""
    one = after(tmp_path, NL.replace("Zo is", "<!-- secret --> Zo was"))["practice:a", "da"]
    assert "secret" not in str(one.changes[0].passages)
    assert one.size == 2


@pytest.mark.parametrize("drafts", [True, False])
def test_of_a_hidden_draft_nothing_is_told_but_that_it_is_one(tmp_path: Path, drafts: bool) -> None:
    """Where drafts are shown, it has a page and a check."""
    files = FILES | {"da/praksis/a.md": text("practice", "a", DA, draft=True, reviewed=CHECKED, title="Secret")}
    one = of(tmp_path, recorded(tmp_path, files), Edition(drafts=drafts))["practice:a", "da"]
    assert (one.state, one.is_hidden, one.changes) == (TextState.DRAFT, not drafts, ())
    assert (one.review is not None, one.recorded is not None) == (drafts, drafts)


def test_nothing_is_told_of_what_others_are_to_read(tmp_path: Path) -> None:
    """An audience of its own, or a later day."""
    later = FILES | {
        "nl/praktijken/a.md": text("practice", "a", NL, audience="board"),
        "nl/blog/c.md": text("post", "c", date="2027-01-01"),
        "da/blog/c.md": text("post", "c"),
    }
    found = of(tmp_path, recorded(tmp_path, later), Edition(day=date(2026, 11, 20)))
    assert {ref for ref, _ in found} == {"practice:b"}


def test_a_missing_section_counts_its_words(tmp_path: Path) -> None:
    """One that the original lacks counts none."""
    one = after(tmp_path, NL.replace("{#how}", "{#ways}"))["practice:a", "da"]
    assert {change.section.name: change.words for change in one.changes} == {"ways": 6, "how": 0}

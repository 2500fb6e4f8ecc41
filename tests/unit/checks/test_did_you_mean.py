"""Words with a slip in them, and words that are like no other; what the author is asked."""

from pathlib import Path

import pytest

from tests.reports import nearest_words, problems
from tests.sites import text

NEAR: dict[str, tuple[str, str]] = {
    "reference-unknown": ("[[learnin]]\n", "learning"),
    "anchor-missing": ("[[learning#mandat]]\n", "mandate"),
    "link-missing": ("[words](../praktijken/learnin.md)\n", "learning.md"),
    "source-unknown": ("[@nao-2002]\n", "nao-2020"),
}
FAR: dict[str, str] = {
    "reference-unknown": "[[xyz]]\n",
    "anchor-missing": "[[learning#xyz]]\n",
    "link-missing": "[words](xyz/q)\n",
    "source-unknown": "[@xyz]\n",
}


def asked(folder: Path, body: str, **keys: object) -> dict[str, object]:
    """What the words of a text with this body are taken for, by code."""
    files: dict[str, str | bytes] = {
        "data/sources.yml": "nao-2020: {type: report, title: Report}\n",
        "data/people.yml": "editors: {name: Editors}\n",
        "nl/praktijken/learning.md": text("practice", "learning", "## Mandaat {#mandate}\n[@nao-2020]\n"),
        "nl/praktijken/a.md": text("practice", "a", body, **keys),
    }
    return nearest_words(folder, files)


@pytest.mark.parametrize("code", NEAR)
def test_a_slip_is_answered_with_the_word(code: str, tmp_path: Path) -> None:
    """A word with a letter too few or two that are exchanged is taken for the known one."""
    body, word = NEAR[code]
    assert asked(tmp_path, body) == {code: word}


@pytest.mark.parametrize("code", FAR)
def test_nothing_is_asked_where_nothing_is_near(code: str, tmp_path: Path) -> None:
    """A word that is like no known one is not taken for any."""
    assert asked(tmp_path, FAR[code]) == {code: ""}


def test_a_key_with_a_slip_is_answered_with_the_key(tmp_path: Path) -> None:
    """A key is taken for one that its kind knows, and that key is not said to be missing as well."""
    assert asked(tmp_path, "", concept=[]) == {"key-unknown": "concepts"}


def test_a_key_like_no_other_is_only_unknown(tmp_path: Path) -> None:
    """Nothing is asked about a key that is like no other."""
    assert asked(tmp_path, "", zzzz=1) == {"key-unknown": ""}


def test_a_fact_with_a_slip_is_answered_with_the_fact(tmp_path: Path) -> None:
    """A value is taken for a known one of the kind that its key asks for."""
    assert asked(tmp_path, "", reviewed={"by": "editor", "on": "2026-01-31"}) == {"fact-unknown": "editors"}


def test_a_part_of_a_key_is_answered_with_the_key(tmp_path: Path) -> None:
    """Who remembers the end of a source's key is asked about the whole."""
    assert asked(tmp_path, "[@2020]\n") == {"source-unknown": "nao-2020"}


def test_a_name_in_capitals_is_answered_with_one_thing(tmp_path: Path) -> None:
    """With its kind where several have the id."""
    files: dict[str, str | bytes] = {
        "data/concepts.yml": "learning: {nl: {label: leren, definition: Oefenen.}}\n",
        "nl/praktijken/learning.md": text("practice", "learning", "Woorden.\n"),
        "nl/praktijken/a.md": text("practice", "a", "[[LEARNING]]\n"),
    }
    assert nearest_words(tmp_path, files)["reference-unknown"] == "practice:learning"


def test_a_kind_in_another_language_is_answered_with_its_own_name(tmp_path: Path) -> None:
    """An author calls it as the page does."""
    assert asked(tmp_path, "[[praksis:learning]]\n")["reference-unknown"] == "practice:learning"


def test_a_title_finds_its_id_and_stands_behind_it(tmp_path: Path) -> None:
    """In any language; the title in that of the text."""
    files: dict[str, str | bytes] = {
        "nl/praktijken/strategie.md": text("practice", "boardroom-talk", "W.\n", title="Digitale strategie bespreken"),
        "nl/praktijken/a.md": text("practice", "a", "[[practice:digitale-strategie]]\n"),
    }
    (found,) = problems(tmp_path, files)
    assert (found.values["nearest"], found.values["title"]) == (
        "practice:boardroom-talk",
        "Digitale strategie bespreken",
    )


def test_a_shared_year_is_no_likeness(tmp_path: Path) -> None:
    """None is better than a senseless one."""
    assert asked(tmp_path, "[@stuegang-2020]\n") == {"source-unknown": ""}

"""Takes differences of releases; checks how each is told in one language, as Markdown."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.unit.facts import FACTS
from tests.unit.frameworks import Values, release
from tests.unit.pages.reading import language_of
from vademecum.catalogue import in_language
from vademecum.pages.changes import Part, change_parts
from vademecum.projections.framework import Naming, ThingKind, compare

Change = Callable[[Values], object]


def told(folder: Path, *changes: Change, language: str = "en", old: Change = lambda _: None) -> dict[str, Part]:
    """What is told of changes, by sort; a thing is named by its id and its word."""

    def named(kind: ThingKind, key: str, names: Mapping[str, str]) -> str:
        return f"<{key}|{in_language(names, language)}>"

    before, now = release(old), release(*changes, version="2")
    parts = change_parts(compare(before, now), Naming(before, now), named, language_of(folder, FACTS, language))
    return {part.key: part for part in parts if part}


def test_nothing_is_told_where_nothing_differs(tmp_path: Path) -> None:
    """Nor where only the words of another language do."""
    assert told(tmp_path / "a") == {}

    def change(values: Values) -> None:
        values["competencies"]["bridging"]["levels"]["2"]["nl"] = "Tolkt."
        values["roles"]["cio"]["name"]["da"] = "CIO"

    assert told(tmp_path / "b", change) == {}
    assert set(told(tmp_path / "c", change, language="nl")) == {"words"}
    assert set(told(tmp_path / "d", change, language="da")) == {"renamed"}


def test_what_is_new_or_gone_is_named(tmp_path: Path) -> None:
    """With its kind; what is gone has the name that it had."""

    def change(values: Values) -> None:
        values["roles"]["ciso"] = {"group": "it", "name": {"en": "CISO"}}
        values["clusters"].pop("value")
        values["levels"]["4"] = {"name": {"en": "Shaping"}, "test": {}}

    found = told(tmp_path, change)
    assert found["new"].rows == ("Role: <ciso|CISO>", "Level: <4|Shaping>")
    assert (found["gone"].heading, found["gone"].rows) == ("No longer there", ("Cluster: <value|Value>",))


def test_a_new_name_stands_before_the_old_one(tmp_path: Path) -> None:
    """Another id is named too; nothing in a name is taken for Markdown."""

    def change(values: Values) -> None:
        values["competencies"]["linking"] = {**values["competencies"].pop("bridging"), "formerly": ["bridging"]}
        values["groups"]["it"]["en"] = "Technology"
        values["groups"]["leads"].pop("en")

    def before(values: Values) -> None:
        values["groups"]["it"]["en"] = "*IT* [a](b)"

    assert told(tmp_path, change, old=before)["renamed"].rows == (
        "Competency: <linking|Bridging> (`bridging` → `linking`)",
        "Group of roles: <leads|Leiders>, formerly *Leads*",
        r"Group of roles: <it|Technology>, formerly *\*IT\* \[a\](b)*",
    )


def test_a_move_says_from_where_to_where(tmp_path: Path) -> None:
    """By name; a code by itself."""

    def change(values: Values) -> None:
        values["competencies"]["safety"] |= {"cluster": "value", "code": "A1"}
        values["roles"]["cio"]["group"] = "leads"

    assert told(tmp_path, change, language="nl")["moved"].rows == (
        "Rol: <cio|ICT-directeur>: van *ICT* naar *Leiders*",
        "Competentie: <safety|Veiligheid>: van *Mensen* naar *Waarde*",
        "Competentie: <safety|Veiligheid>: code A1, eerder B2",
    )


def test_a_level_has_its_number_and_its_word(tmp_path: Path) -> None:
    """Also one that was not set before, or is not any more; a level without a word is its number."""

    def change(values: Values) -> None:
        values["roles"]["cmio"]["targets"] = {"bridging": 2, "safety": 4}
        values["roles"]["cio"]["targets"] = {"safety": 3}

    def before(values: Values) -> None:
        values["roles"]["cmio"]["targets"].pop("safety")

    assert told(tmp_path, change, old=before)["changed-levels"].rows == (
        "<cmio|CMIO>, <bridging|Bridging>: from 3 – Leading to 2 – Practising",
        "<cmio|CMIO>, <safety|Safety>: 4, not set before",
        "<cio|IT director>, <bridging|Bridging>: no longer set, 2 – Practising before",
    )


def test_levels_of_an_organisation_stand_apart(tmp_path: Path) -> None:
    """Under its name, also where it sets none any more."""

    def change(values: Values) -> None:
        values["organisation"] = {"en": "House & Co"}
        values["roles"]["cmio"]["own-targets"] = {"safety": 3}

    found = told(tmp_path / "a", change)
    assert (list(found), found["changed-own-levels"].heading) == (
        ["changed-own-levels"],
        "Other levels of House &amp; Co",
    )
    assert found["changed-own-levels"].rows == ("<cmio|CMIO>, <safety|Safety>: 3 – Leading, not set before",)
    gone = told(tmp_path / "b", old=change)["changed-own-levels"]
    assert (gone.heading, gone.rows[0].split(": ")[1]) == (
        "Other levels of House &amp; Co",
        "no longer set, 3 – Leading before",
    )


@pytest.mark.parametrize(
    ("path", "about", "old"),
    [
        (("competencies", "bridging", "levels", "2", "en"), "<bridging|Bridging>, 2 – Practising", "Translates."),
        (("roles", "cio", "full-name", "en"), "<cio|IT director>, name in full", "Chief information officer"),
        (("levels", "2", "name", "en"), "Level 2, word", "Practising"),
        (("levels", "2", "test", "en"), "Level 2, test", "Does."),
        (("competencies", "safety", "levels", "3", "en"), "<safety|Safety>, 3 – Leading", ""),
    ],
)
def test_words_stand_before_and_after(tmp_path: Path, path: tuple[str, ...], about: str, old: str) -> None:
    """Under what they are about."""

    def change(values: Values) -> None:
        for key in path[:-1]:
            values = values.setdefault(key, {})
        values[path[-1]] = "A <b>"

    (words,) = told(tmp_path, change)["words"].words
    assert (words.about, words.old, words.new) == (about, old, "A &lt;b&gt;")

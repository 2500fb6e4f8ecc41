"""Takes a section and what a translator made of it; checks that every token is carried over, and no other one."""

import pytest

from vademecum.authoring.translations.fidelity import Damage, Languages, damages
from vademecum.catalogue import Section, SectionState
from vademecum.sources import address

LANGUAGES = Languages("en", "da", address, address)


def found(now: str, words: str, was: str = "", own: str = "") -> list[Damage]:
    """The damages of a translation."""
    return list(damages(Section("core", SectionState.BEHIND, now, was, own), words, LANGUAGES))


def test_the_order_may_differ() -> None:
    """As the order of words does; a number is written as the language writes it."""
    assert found("See [[a]] and `b` [@c]. 1.5 and 2", "Se `b` [@c] og [[a]]. 2 og 1,5") == []
    assert {one.kind for one in found("1.5 and 2", "2 og 1.5")} == {"number"}


@pytest.mark.parametrize(
    ("now", "words", "damage"),
    [
        ("[[role:cmio|a]]", "Se [[role:cnio|b]]", Damage("reference", "[[role:cnio]]", "[[role:cmio]]", 3)),
        ("a [@key-2020]", "en [@key-202]", Damage("citation", "[@key-202]", "[@key-2020]", 3)),
        ("a [@key-2020]", "en (@key-2020)", Damage("citation", "", "[@key-2020]", 4)),
        ("## A {#core}", "## Å {#kerne}", Damage("id", "{#kerne}", "{#core}", 5)),
        ("[a](https://a.org/b)", "[å](https://a.org/c)", Damage("address", "https://a.org/c", "https://a.org/b", 4)),
        ("`run it`", "`kør det`", Damage("code", "`kør det`", "", 0)),
        ("a[^one]", "en", Damage("footnote", "", "[^one]", 0)),
        ("<b>a</b>", "<b>en", Damage("html", "", "</b>", 0)),
        ("## A", "### En", Damage("heading", "###", "##", 0)),
        ('!!! note "A"', '!!! notat "En"', Damage("block", "!!! notat", "!!! note", 0)),
        ("12 days", "13 dage", Damage("number", "13", "12", 0)),
    ],
)
def test_what_is_damaged_is_named(now: str, words: str, damage: Damage) -> None:
    """With its place, and with what it should be where that can be guessed."""
    assert damage in found(now, words)


def test_a_token_stands_as_often_as_in_the_original() -> None:
    """One more is new, one fewer is missing; the last one is the one too many."""
    assert found("[@a] [@a]", "[@a]") == [Damage("citation", "", "[@a]", 1)]
    assert found("[@a]", "[@a] og [@a]") == [Damage("citation", "[@a]", "", 8)]


def test_a_translation_may_differ_as_it_did() -> None:
    """A source for its own readers stays, and may go; one that the original takes out must go."""
    now, was, own = "New [@a].", "Old [@a] [@b].", "Ny [@a] [@b] [@dansk]."
    assert found(now, "Ny [@a] [@dansk].", was, own) == []
    assert found(now, "Ny [@a].", was, own) == []
    assert [one.found for one in found(now, "Ny [@a] [@b] [@dansk].", was, own)] == ["[@b]"]
    assert [one.wanted for one in found("[@a] [@c]", "[@a] [@dansk]", was, own)] == ["[@c]"]


def test_links_may_be_compared_by_what_they_lead_to() -> None:
    """The same text has another path in another language."""
    languages = Languages("en", "da", lambda link: "role:cmio", lambda link: "role:cmio")
    section = Section("core", SectionState.MISSING, "[a](../roles/cmio.md)")
    assert list(damages(section, "[en](../roller/cmio.md)", languages)) == []


def test_every_damage_is_told_in_the_order_of_the_text() -> None:
    """All of them in one run."""
    assert [one.kind for one in found("a `x` [[b]] [@c]", "en [@d] `x` [[e]]")] == ["citation", "reference"]


def test_what_the_translation_went_without_is_named() -> None:
    """As such, since that may be meant; numbers are left alone. What was there, and is gone, is another matter."""
    now, own = "New [@a] [@b] 12 ![p](p.svg) [l](l.md).", "Ny [@b]."
    gone = found(now, "Ny.", own=own)
    assert {(one.wanted, one.is_old) for one in gone} == {
        ("[@a]", True), ("[@b]", False), ("!p.svg", True), ("l.md", True)
    }  # fmt: skip
    assert found(now, "Ny [@a] [@b] 12 ![p](p.svg) [l](l.md).", own=own) == []


@pytest.mark.parametrize(
    ("now", "own", "words", "wanted"),
    [
        (
            "[@nao-2020-digital-transformation] [@b]",
            "",
            "[@nao-2020-digital] [@b]",
            "[@nao-2020-digital-transformation]",
        ),
        ("[@nao-2020-digital-transformation]", "Ord.", "[@nao-2020-digital]", "[@nao-2020-digital-transformation]"),
        ("![a](../media/plan-of-wards.svg)", "Ord.", "![a](plan-of-wards.svg)", "!../media/plan-of-wards.svg"),
        ("[[role:cmio]] [[role:cnio]]", "", "[[role:cmio]] [[x]]", "[[role:cnio]]"),
        ("[@a]", "", "![a](p.svg)", ""),
        ("[a](https://a.org) [@a]", "", "![a](p.svg) [@a]", ""),
    ],
)
def test_what_was_meant_is_found_among_what_is_missing(now: str, own: str, words: str, wanted: str) -> None:
    """Also of what the translation went without before: nobody is told to take out what should be mended."""
    assert [one.wanted for one in found(now, words, own=own) if one.found] == [wanted]

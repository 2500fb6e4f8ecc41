"""Texts and facts with former names; which of these names are in use, claimed twice, or used in a reference."""

from pathlib import Path

import pytest

from tests.reports import codes, problems
from tests.sites import text
from vademecum.diagnostics import Phrase

Files = dict[str, str | bytes]


def said(folder: Path, code: str, files: Files) -> list[dict[str, object]]:
    """The values of every problem with this code."""
    return [dict(problem.values) for problem in problems(folder, files) if problem.code == code]


@pytest.mark.parametrize(
    "address",
    [
        *("praktijken/b", "nl/praktijken/b/", "en/practices/b/", "/inhoud", "praktijken/", "nl/", "registers/a-tot-z"),
        *("bestuursmap/", "bestuursmap/2"),
    ],
    ids=["text", "whole", "borrowed", "contents", "list", "front-page", "index", "pack", "part-of-pack"],
)
def test_an_address_that_has_a_page_is_no_former_one(tmp_path: Path, address: str) -> None:
    """Whatever page it is: a forward never stands in its place."""
    files: Files = {"nl/praktijken/a.md": text("practice", "a", formerly=[address])}
    files |= {"nl/praktijken/b.md": text("practice", "b")}
    assert codes(tmp_path, files) == ["former-in-use"]


def test_an_address_of_an_entry_s_own_is_no_former_one(tmp_path: Path) -> None:
    """Nobody needs to be sent on from there."""
    files: Files = {"nl/praktijken/a.md": text("practice", "a", formerly=["praktijken/a"])}
    found = said(tmp_path, "former-in-use", files)
    assert found == [{"name": "nl/praktijken/a/", "holder": "docs/nl/praktijken/a.md"}]


@pytest.mark.parametrize("draft", ["a", "b"])
def test_a_draft_may_take_a_name_over_or_leave_it(tmp_path: Path, draft: str) -> None:
    """As long as readers see only one of the two."""
    files: Files = {
        "nl/praktijken/a.md": text("practice", "a", formerly=["b"], draft=draft == "a"),
        "nl/praktijken/b.md": text("practice", "b", draft=draft == "b"),
    }
    assert codes(tmp_path, files) == []


@pytest.mark.parametrize("anchor", ["why", "sources"])
def test_an_id_on_the_page_is_no_former_one(tmp_path: Path, anchor: str) -> None:
    """Be it a heading's or the page's own."""
    body = f'\n## Wat {{#what formerly="{anchor}"}}\n\n## Waarom {{#why}}\n'
    found = said(tmp_path, "former-in-use", {"nl/a.md": text("practice", "a", body)})
    assert found == [{"name": f"#{anchor}", "holder": "docs/nl/a.md"}]


def test_an_item_has_no_former_id_of_another(tmp_path: Path) -> None:
    """Items are in the facts, and their words in the text."""
    item = "role: cmio, basis: [{view: s}]"
    facts = f"""\
go-live:
  name: {{nl: L, da: I, en: G}}
  items:
    one: {{{item}, formerly: [two]}}
    two: {{{item}, formerly: [three]}}
"""
    found = said(tmp_path, "former-in-use", {"data/checklists.yml": facts})
    assert [problem["name"] for problem in found] == ["#two"]


def test_translations_may_repeat_a_former_name(tmp_path: Path) -> None:
    """It is the same one."""
    body = "\n## Wat {#what formerly=this}\n"
    files: Files = {f"{code}/a.md": text("practice", "a", body, formerly=["once"]) for code in ("nl", "da", "en")}
    assert codes(tmp_path, files) == []


def test_two_headings_have_no_former_id_in_common(tmp_path: Path) -> None:
    """An old link can lead to one place."""
    body = "\n## Wat {#what formerly=this}\n\n## Waarom {#why formerly=this}\n"
    assert codes(tmp_path, {"nl/a.md": text("practice", "a", body)}) == ["former-twice"]


def test_headings_that_changed_places_are_a_circle(tmp_path: Path) -> None:
    """Reported once, at the name that comes first."""
    body = "\n## A {#one formerly=two}\n\n## B {#two formerly=one}\n"
    found = [(p.code, p.span.line) for p in problems(tmp_path, {"nl/a.md": text("practice", "a", body)})]
    assert found == [("former-cycle", 10)]


def test_an_entry_that_was_itself_is_a_circle(tmp_path: Path) -> None:
    """Of one."""
    files: Files = {"nl/a.md": text("practice", "a", formerly=["a"])}
    assert said(tmp_path, "former-cycle", files) == [{"path": "practice:a → practice:a"}]


@pytest.mark.parametrize(
    ("written", "target", "now"),
    [
        ("[[practice:once]]", "practice:once", "practice:b"),
        ("[[once|words]]", "once", "practice:b"),
        ("[[once#this]]", "once#this", "practice:b#that"),
        ("[[b#this]]", "b#this", "b#that"),
        ("[words](b.md#this)", "b.md#this", "b.md#that"),
    ],
)
def test_a_former_name_is_named_with_the_present_one(tmp_path: Path, written: str, target: str, now: str) -> None:
    """Of an entry and of a heading, in a reference and in a link; nothing else is wrong with it."""
    other = text("practice", "b", "\n## Dat {#that formerly=this}\n", formerly=["once"])
    files: Files = {"nl/praktijken/b.md": other, "nl/praktijken/a.md": text("practice", "a", f"{written}\n")}
    found = problems(tmp_path, files)
    assert [(p.code, dict(p.values)) for p in found] == [("reference-former", {"target": target, "now": now})]


def test_formerly_stands_at_headings_only(tmp_path: Path) -> None:
    """Elsewhere it would come into the page as it is."""
    files: Files = {"nl/a.md": text("practice", "a", "[b](index.md){formerly=c}\n")}
    assert codes(tmp_path, files) == ["attribute-unknown"]


def test_a_fact_by_a_former_name_is_told_the_present_one(tmp_path: Path) -> None:
    """However little the two look alike."""
    files: Files = {
        "data/concepts.yml": "gain: {nl: {label: baat, definition: D.}, formerly: [x]}\n",
        "nl/praktijken/a.md": text("practice", "a", concepts=["x"]),
    }
    assert said(tmp_path, "fact-unknown", files) == [
        {
            "key": "concepts",
            "value": "x",
            "nearest": "gain",
            "where": "docs/data/concepts.yml",
            "command": "vademecum explain fact-unknown",
            "does": Phrase("shows how"),
        }
    ]

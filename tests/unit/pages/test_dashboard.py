"""Takes sites whose translations are in different states; checks the pages of their dashboard and its files."""

import json
import re
from collections.abc import Mapping
from datetime import date
from html import unescape
from pathlib import Path
from types import MappingProxyType

import pytest

from tests.sites import catalogue_of, text
from tests.translating import PERSON, recorded
from vademecum.authoring.translations.packet_files import read_packet_file
from vademecum.catalogue import Edition, views
from vademecum.pages import Concern, Tree, build_tree
from vademecum.pages.dashboard import dashboard, no_dashboard

PATHS = {
    "nl": "nl/vertaalstand/index.md",
    "da": "da/oversaettelsesstatus/index.md",
    "en": "en/translation-status/index.md",
}
NL = "## Hoe {#how}\n\nZo & zo is het.\n"
DA = "## Hvordan {#how}\n\nSådan.\n"
FILES: dict[str, str | bytes] = {
    "nl/praktijken/a.md": text("practice", "a", NL, title="Leren"),
    "da/praksis/a.md": text("practice", "a", DA, title="Lære", reviewed={"by": "kim", "on": "2026-11-05"}),
    "nl/praktijken/b.md": text("practice", "b", "", title="Bruggen"),
    "en/practices/b.md": text("practice", "b", "", title="Bridges <b>"),
    "data/people.yml": PERSON,
}
"""A practice in Dutch and Danish, one in Dutch and English."""


def built(
    folder: Path,
    concern: Concern | None = None,
    body: str = NL,
    more: Mapping[str, str] = MappingProxyType({}),
    day: int = 20,
) -> Tree:
    """The tree of a day of November 2026, after the first practice was changed, with more files."""
    files = recorded(folder, FILES) | {"nl/praktijken/a.md": text("practice", "a", body, title="Leren")} | dict(more)
    edition = Edition(day=date(2026, 11, day))
    return build_tree(views(catalogue_of(folder / "after", files), edition), concerns=[concern or dashboard()])


def html(tree: Tree, path: str) -> str:
    """A file of the tree."""
    content = tree[path].content
    assert isinstance(content, str)
    return content


def words(markup: str) -> str:
    """What is read in HTML."""
    return " ".join(unescape(re.sub(r"<[^>]+>", "", markup)).split())


def rows(page: str) -> list[list[str]]:
    """The cells of all rows that begin with a head, as words."""
    found = re.findall(r'<tr>\s*(<th scope="row">.*?)</tr>', page, re.DOTALL)
    return [[words(cell) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL)] for row in found]


def headings(page: str) -> list[str]:
    """The ids of the tables' headings."""
    return re.findall(r'<h2 id="([^"]+)"', page)


def test_what_needs_work_comes_first(tmp_path: Path) -> None:
    """After a summary: languages with the number of translations in each state."""
    page = html(built(tmp_path, body=NL.replace("is", "was")), PATHS["en"])
    assert headings(page) == ["behind", "missing", "unchecked"]
    assert rows(page) == [
        ["Danish", "1", "1", "0", "0", "0", "0", "0", "JSON"],
        ["English", "0", "1", "0", "0", "1", "0", "0", "JSON"],
        [
            *("Leren", "Danish from Dutch", "behind the original", "Kim, 5 November 2026"),
            *("1 November 2026 19 days ago", "2 words", "Download"),
        ],
        ["Leren", "English from Dutch", "not translated", "–", "–", "11 words", "Download"],
        ["Bridges <b>", "Danish from Dutch", "not translated", "–", "–", "3 words", "Download"],
        [
            *("Bridges <b>", "English from Dutch", "up to date, not checked by a named person", "–"),
            *("1 November 2026 19 days ago", "–", "–"),
        ],
    ]


OUTLIVED = {"by": "kim", "on": "2026-11-05", "of": "0" * 16}


@pytest.mark.parametrize(
    ("body", "cells"),
    [
        (NL, ["up to date, checked by a named person, changed since", "Kim, 5 November 2026"]),
        (NL.replace("is", "was"), ["behind the original", "Kim, 5 November 2026 changed since"]),
    ],
    ids=["up to date", "behind"],
)
def test_a_check_that_its_text_has_outlived_is_said_to_be_one(body: str, cells: list[str], tmp_path: Path) -> None:
    """It counts on its own, neither as checked nor as never checked."""
    more = {"da/praksis/a.md": text("practice", "a", DA, title="Lære", reviewed=OUTLIVED)}
    found = rows(html(built(tmp_path, body=body, more=more), PATHS["en"]))
    (row,) = [one for one in found if one[:2] == ["Leren", "Danish from Dutch"]]
    assert row[2:4] == cells
    behind, changed = ("0", "1") if body == NL else ("1", "0")
    assert found[0] == ["Danish", behind, "1", "0", "0", "0", changed, "0", "JSON"]


def test_a_record_of_the_day_itself_says_so(tmp_path: Path) -> None:
    """It is as old as today."""
    dates = {row[4] for row in rows(html(built(tmp_path, day=1), PATHS["en"])) if len(row) == 7}
    assert dates == {"1 November 2026 today", "–"}


@pytest.mark.parametrize(
    ("code", "row"),
    [
        ("nl", ["Leren", "Deens uit het Nederlands", "bij, onder eigen naam gecontroleerd"]),
        ("da", ["Lære", "dansk fra nederlandsk", "ajour, kontrolleret af en navngiven person"]),
    ],
)
def test_each_language_has_a_page_of_its_own(tmp_path: Path, code: str, row: list[str]) -> None:
    """In its words, at an address in them; search engines and the site's own search leave it out."""
    tree = built(tmp_path)
    assert row in [one[:3] for one in rows(html(tree, PATHS[code]))]
    meta = tree[PATHS[code]].meta
    assert (meta["noindex"], meta["search"], meta["language"]) == (True, {"exclude": True}, code)
    assert {one["language"]: one["path"] for one in meta["alternates"]} == PATHS


def test_a_row_leads_to_its_page_and_its_packet(tmp_path: Path) -> None:
    """The languages of words and targets are marked; what has changed stands below, closed, in words too."""
    page = html(built(tmp_path, body=NL.replace("is", "was <b>")), PATHS["en"])
    assert '<a href="../../da/praksis/a/" hreflang="da" lang="nl">Leren</a>' in page
    assert 'href="../../da/oversaettelsesstatus/packets/practice-a.txt" download="packet-practice-a-da.md"' in page
    (details,) = re.findall(r"<details.*?</details>", page, re.DOTALL)
    assert '<a href="../../nl/praktijken/a/#how" hreflang="nl" lang="nl">Hoe</a>: behind · 2 words' in details
    assert (
        '<p lang="nl">Hoe Zo &amp; zo <del><span class="vm-hidden" lang="en">taken out: </span>is</del> '
        '<ins><span class="vm-hidden" lang="en">put in: </span>was</ins> het. </p>'
    ) in details


def test_a_change_that_nobody_reads_is_said_to_be_one(tmp_path: Path) -> None:
    """As that of a link."""
    page = html(built(tmp_path, body=NL.replace("Zo &", "[Zo](https://example.org/) &")), PATHS["en"])
    assert "<p>Only links, sources or marks have changed.</p>" in page


def test_a_long_dashboard_goes_on_at_other_addresses(tmp_path: Path) -> None:
    """The summary stands on the first."""
    tree = built(tmp_path, dashboard(rows=3))
    pages = [file.path for file in tree if file.path.startswith("en/translation-status/") and file.is_page]
    assert pages == ["en/translation-status/2.md", "en/translation-status/3.md", "en/translation-status/index.md"]
    found = [html(tree, path) for path in sorted(pages, key=lambda path: path.replace("index", "1"))]
    assert ["JSON" in page for page in found] == [True, False, False]
    assert [len(rows(page)) for page in found[1:]] == [1, 1]


def test_programs_read_the_same(tmp_path: Path) -> None:
    """Beside the page of each language, what is translated into it."""
    tree = built(tmp_path, body=NL.replace("is", "was"))
    found = json.loads(html(tree, "da/oversaettelsesstatus/status.json"))
    assert [(one["entry"], one["state"]) for one in found["translations"]] == [
        ("practice:a", "behind"),
        ("practice:b", "missing"),
    ]
    assert found["translations"][0]["reviewed"] == {"by": "kim", "on": "2026-11-05"}
    assert [section["words_changed"] for section in found["translations"][0]["sections"]] == [2]
    assert json.loads(html(tree, "nl/vertaalstand/status.json"))["translations"] == []


def test_a_packet_can_be_read_back(tmp_path: Path) -> None:
    """There is one for each text that is behind or missing, beside the page of its language."""
    tree = built(tmp_path, body=NL.replace("is", "was"))
    packets = [file.path for file in tree if "/packets/" in file.path]
    assert packets == [
        "da/oversaettelsesstatus/packets/practice-a.txt",
        "da/oversaettelsesstatus/packets/practice-b.txt",
        "en/translation-status/packets/practice-a.txt",
    ]
    read = read_packet_file(html(tree, packets[0]), packets[0])
    assert [section.name for section in read.sections] == ["how"]
    assert read.findings == ()


@pytest.mark.parametrize("secret", ["<!-- okapi -->", "[[practice:okapi|dier]]"], ids=["comment", "reference"])
def test_a_packet_that_is_not_for_all_is_not_there(tmp_path: Path, secret: str) -> None:
    """The row says how to ask for it; a packet holds what authors wrote for each other."""
    hidden = {"nl/praktijken/okapi.md": text("practice", "okapi", title="Okapi", draft=True)}
    tree = built(tmp_path, body=NL.replace("is", f"{secret} was"), more=hidden)
    there = [file for file in tree if file.path.startswith("da/oversaettelsesstatus/")]
    assert "da/oversaettelsesstatus/packets/practice-a.txt" not in [file.path for file in there]
    assert not [file.path for file in there if "okapi" in str(file.content).lower()]
    assert rows(html(tree, PATHS["en"]))[2][-1] == "vademecum translations packet practice:a --to da"


def test_switched_off_nothing_of_it_is_there(tmp_path: Path) -> None:
    """No page, no file, and nothing leads to one."""
    tree = built(tmp_path, no_dashboard(), NL.replace("is", "was"))
    assert not [
        file.path for file in tree if "oversaettelsesstatus" in file.path or "oversaettelsesstatus" in str(file.content)
    ]
    assert "(oversaettelsesstatus/index.md)" in html(built(tmp_path / "on"), "da/indhold.md")


def test_without_translations_it_says_so(tmp_path: Path) -> None:
    """A site of one language has nothing to translate."""
    settings = recorded(tmp_path, {})
    tree = build_tree(views(catalogue_of(tmp_path / "none", settings)), concerns=[dashboard()])
    assert "<p>There is nothing to translate yet.</p>" in html(tree, PATHS["en"])

"""Takes small sites; checks the sheets and briefs of checklists, where they stand, and what leads to them."""

import re
from html import unescape
from pathlib import Path

import pytest

from tests.sites import PUBLIC, make_docs, text
from tests.unit.facts import FACTS
from vademecum.pages.checklist_concern import checklist_tools
from vademecum.site import read_site

BODY = """\
We begin. [@doe-view]

- [ ] We know where `NIS2` holds & "why" [@doe-view] {#scope}

## Second part & more {#second}

- [ ] The board is trained {#training}
"""
BRIEF = """\
nis2:
  brief:
    - item: training
      ask: {nl: Wie "leert"?, da: Hvem lærer?, en: Who learns & when?}
      good: {nl: Iedereen., da: Alle., en: Everyone < all.}
"""
FILES = FACTS | {
    "data/checklists.yml": FACTS["data/checklists.yml"].replace("nis2:\n", BRIEF),
    "en/checklists/nis2.md": text("checklist", "nis2", BODY, title="Ready for <NIS2>", summary="Two & more."),
}
SHEETS = {"nl": "nl/checklists/nis2/invulblad.md", "en": "en/checklists/nis2/sheet-to-fill-in.md"}


def made(folder: Path, **changed: str) -> dict[str, str]:
    """The pages that the concern adds, by path; `changed` are other facts, by file."""
    files = FILES | {f"data/{name}.yml": content for name, content in changed.items()}
    tree = read_site(make_docs(folder, files)).tree(PUBLIC, "https://example.org/", [checklist_tools()])
    return {file.path: file.content for file in tree if isinstance(file.content, str)}


def read(html: str) -> str:
    """The words of a piece of HTML, in one line."""
    return " ".join(unescape(re.sub(r"<[^<>]*>", " ", html)).split())


def row(page: str, item: str) -> str:
    """The row of an item on a sheet, or its question on a brief."""
    found = re.search(rf'<(tr|li) data-item="{item}">.*?</\1>', page, re.S)
    assert found
    return found[0]


def test_a_sheet_has_every_item_with_what_it_rests_on(tmp_path: Path) -> None:
    """Numbered through all sections, in plain words; four boxes each, and its own list of sources."""
    page = made(tmp_path)[SHEETS["en"]]
    first = read(row(page, "scope").partition("<td")[0])
    assert first.startswith('1. We know where NIS2 holds & "why" IT director · Law: ')
    assert first.endswith("· Basis: [1] · View: [2]")
    assert read(row(page, "training")).startswith("2. The board is trained CMIO")
    assert len(re.findall('<td data-answer="[a-z]+"><span class="vm-box"></span>', page)) == 8
    assert [*re.findall(r'<th scope="rowgroup">([^<]*)<', page)] == ["Second part &amp; more"]
    assert re.findall(r'<li id="source-([^"]*)">', page) == ["nis2-article-20", "doe-view"]


def test_a_sheet_in_another_language_marks_what_is_borrowed(tmp_path: Path) -> None:
    """The Dutch sheet shows the English items, marked as such, below Dutch heads."""
    page = made(tmp_path)[SHEETS["nl"]]
    assert '<span lang="en">2. The board is trained</span>' in page
    assert '<th scope="col">Deels</th>' in page


def test_a_brief_asks_and_says_what_is_good(tmp_path: Path) -> None:
    """In the words of the facts, escaped; what the law asks, and since when."""
    page = made(tmp_path)["en/checklists/nis2/meeting-brief.md"]
    assert "<strong>Who learns &amp; when?</strong>" in page
    assert "Everyone &lt; all." in page
    assert "Point 2 of the list: The board is trained" in read(row(page, "training"))
    assert "Two &amp; more." in page
    law = read(page.partition('<ul class="vm-brief__law">')[2].partition("</ul>")[0])
    assert "Sources read on" in law


@pytest.mark.parametrize("code", ["nl", "en"])
def test_a_checklist_leads_to_them(tmp_path: Path, code: str) -> None:
    """And they to each other, but not to themselves."""
    pages = made(tmp_path)
    brief = SHEETS[code].replace("invulblad", "vergaderblad").replace("sheet-to-fill-in", "meeting-brief")
    above = pages[f"{code}/checklists/nis2.md"].partition('<p class="vm-checklist__ways"')[2].partition("</p>")[0]
    assert len(re.findall("<a ", above)) == 2
    for page, other in ((SHEETS[code], brief), (brief, SHEETS[code])):
        ways = pages[page].partition('__ways">')[2].partition("</p>")[0]
        assert re.findall('href="([^"]*)"', ways) == [f"../{other.rpartition('/')[2].removesuffix('.md')}/"]


def test_a_checklist_without_questions_has_no_brief(tmp_path: Path) -> None:
    """It has a sheet all the same, which leads nowhere else."""
    pages = made(tmp_path, checklists=FACTS["data/checklists.yml"])
    assert SHEETS["en"] in pages
    assert not [path for path in pages if "brief" in path or "vergaderblad" in path]
    assert "__ways" not in pages[SHEETS["en"]]


def test_a_checklist_without_a_text_has_neither(tmp_path: Path) -> None:
    """Its items have no words yet."""
    files = {path: content for path, content in FILES.items() if not path.startswith("en/checklists")}
    tree = read_site(make_docs(tmp_path, files)).tree(PUBLIC, "https://example.org/", [checklist_tools()])
    assert [file.path for file in tree if "checklists/nis2/" in file.path or "schema" in file.path] == []


def test_without_the_concern_a_checklist_is_a_list(tmp_path: Path) -> None:
    """The very page that it was: nothing above, nothing below, and no part of the theme."""
    tree = read_site(make_docs(tmp_path, FILES)).tree(PUBLIC, "https://example.org/")
    page = tree["en/checklists/nis2.md"]
    assert "vm-checklist" not in str(page.content)
    assert "parts" not in page.meta
    assert [file.path for file in tree if "checklists/nis2/" in file.path] == []

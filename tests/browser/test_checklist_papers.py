"""A checklist, its sheet and its brief for a meeting, as they are printed: blank, and with the reader's answers."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.answering import KEY
from tests.browser.conftest import Contexts
from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import settle
from tests.browser.test_print import OWN_NAMES, printed
from vademecum.languages import format_date
from vademecum.model import Checklist

LIST = "boardroom-strategy"
PAPERS = {
    "nl": ("invulblad", "vergaderblad"),
    "da": ("ark-til-udfyldning", "moedeark"),
    "en": ("sheet-to-fill-in", "meeting-brief"),
}
SAID = {"nl": ("Ja", "Deels"), "da": ("Ja", "Delvist"), "en": ("Yes", "Partly")}
STORE = """([key, records]) => Object.entries(records).forEach(([id, record]) =>
  localStorage.setItem(`${key}/${id}`, JSON.stringify(record)))"""


def address(site: Published, code: str, paper: int, ref: str = f"checklist:{LIST}") -> str:
    """Where the sheet (0) or the brief (1) of a checklist stands."""
    return f"{site.page(ref, code)}{PAPERS[code][paper]}/"


def facts(site: Published) -> Checklist:
    """What the facts say of the checklist."""
    found = site.views["nl"].shown[f"checklist:{LIST}"].entry.facts
    assert isinstance(found, Checklist)
    return found


def fill(page: Page, site: Published, code: str) -> None:
    """Answer every item, with who sees to it and what was said of it."""
    page.goto(site.page(f"checklist:{LIST}", code))
    answers = ["yes", "partly", "no", "na"]
    records = {
        name: {"answer": answers[at % 4], "owner": f"Anna {at}", "due": "2027-03-01", "note": "Wordt nog besproken."}
        for at, name in enumerate(facts(site).items)
    }
    page.evaluate(STORE, [f"{KEY}/own/{LIST}", records])


def items(site: Published, code: str) -> list[str]:
    """The words of all items as the sheet of the language has them, in order."""
    text = site.views[code].shown[f"checklist:{LIST}"].text
    assert text
    return [item.text for item in text.record.markup.items]


def squeezed(words: str) -> str:
    """Words without spaces, which a line break may add."""
    return "".join(words.split())


def foot(site: Published, code: str) -> list[str]:
    """What stands at the foot: the version, the date and the language."""
    view = site.views[code]
    day = view.edition.day
    assert day
    return [view.catalogue.settings.site.version, format_date(day, code), f": {OWN_NAMES[code]}."]


@pytest.mark.parametrize("code", LANGUAGES)
def test_blank_sheet_takes_two_pages_at_most(root_site: Published, page: Page, tmp_path: Path, code: str) -> None:
    """With every item, an empty box for each answer, and where it comes from; no button and no tick."""
    page.goto(address(root_site, code, 0))
    expect(page.locator(".vm-sheet__choice")).to_be_visible()
    sheets = printed(page, tmp_path, order="-raw")
    text = squeezed(" ".join(sheets))
    assert len(sheets) <= 2
    assert [words for words in items(root_site, code) if squeezed(words) not in text] == []
    assert [words for words in foot(root_site, code) if squeezed(words) not in text] == []
    assert "✓" not in text
    page.emulate_media(media="print")
    assert page.locator("[data-answer] .vm-box:visible").count() == 4 * len(facts(root_site).items)
    assert page.locator("button:visible, select:visible, input:visible").count() == 0


@pytest.mark.parametrize("code", LANGUAGES)
def test_filled_sheet_takes_two_pages_at_most(root_site: Published, page: Page, tmp_path: Path, code: str) -> None:
    """With a tick, an owner, a day and a note for each item, and the last item too; empty again when asked for."""
    fill(page, root_site, code)
    settle(page, address(root_site, code, 0))
    sheets = printed(page, tmp_path, order="-raw")
    text = squeezed(" ".join(sheets))
    assert len(sheets) <= 2
    assert squeezed(items(root_site, code)[-1]) in text
    assert text.count("✓") == len(facts(root_site).items)
    last = page.locator("tr[data-item]").last
    assert last.locator("[data-chosen]").get_attribute("data-answer") == "na"
    expect(last.locator("[data-more]")).to_contain_text("Anna 11")
    assert [words for words in foot(root_site, code) if squeezed(words) not in text] == []
    page.locator("input[value=empty]").check()
    assert "✓" not in " ".join(printed(page, tmp_path, order="-raw"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_blank_checklist_takes_two_pages_at_most(root_site: Published, page: Page, tmp_path: Path, code: str) -> None:
    """Its own page: every heading, item and source, an empty box for each item, and where it comes from."""
    page.goto(root_site.page(f"checklist:{LIST}", code))
    expect(page.locator(".vm-checklist__head")).to_be_visible()
    sheets = printed(page, tmp_path, order="-raw")
    text = squeezed(" ".join(sheets))
    headings = page.locator(".vm-checklist ~ h2").all_inner_texts()
    assert len(headings) > 3
    words = [*headings, *items(root_site, code)]
    assert len(sheets) <= 2
    assert [said for said in [*words, *foot(root_site, code)] if squeezed(said) not in text] == []
    sources = page.locator(".vm-sources cite").all_inner_texts()
    assert len(sources) > 5
    assert [source for source in sources if squeezed(source) not in text] == []
    page.emulate_media(media="print")
    assert page.locator(".task-list-item .vm-box:visible").count() == len(facts(root_site).items)
    assert page.locator("button:visible, select:visible, input:visible").count() == 0


@pytest.mark.parametrize("code", LANGUAGES)
def test_filled_checklist_takes_two_pages_at_most(root_site: Published, page: Page, tmp_path: Path, code: str) -> None:
    """Its own page: below each item the answer, who sees to it, by when and a note; then the result."""
    fill(page, root_site, code)
    settle(page, root_site.page(f"checklist:{LIST}", code))
    sheets = printed(page, tmp_path, order="-raw")
    text = squeezed(" ".join(sheets))
    assert len(sheets) <= 2
    assert squeezed(items(root_site, code)[-1]) in text
    assert [name for name in range(len(facts(root_site).items)) if f"Anna{name}" not in text] == []
    assert squeezed(page.locator("#checklist-result").inner_text()) in text
    assert [words for words in foot(root_site, code) if squeezed(words) not in text] == []
    page.emulate_media(media="print")
    assert page.locator(".task-list-item .vm-box:visible").count() == 0


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_paper_takes_two_pages_at_most(
    root_site: Published, contexts: Contexts, tmp_path: Path, code: str
) -> None:
    """Each checklist, its blank sheet and its brief, without a script."""
    page = contexts(java_script_enabled=False).new_page()
    lengths: dict[str, int] = {}
    for shown in root_site.views[code].of_kind("checklist"):
        for place in (
            root_site.page(shown.entry.ref, code),
            *(address(root_site, code, at, shown.entry.ref) for at in (0, 1)),
        ):
            page.goto(place)
            lengths[page.url] = len(printed(page, tmp_path, order="-raw"))
    assert len(lengths) == 3 * len(list(root_site.views[code].of_kind("checklist")))
    assert {path: length for path, length in lengths.items() if length > 2} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_brief_asks_what_matters_most(root_site: Published, page: Page, tmp_path: Path, code: str) -> None:
    """Five questions with what is good, what the law asks and since when, and the reader's answers."""
    fill(page, root_site, code)
    page.goto(address(root_site, code, 1))
    text = squeezed(" ".join(printed(page, tmp_path, order="-raw")))
    brief = facts(root_site).brief
    assert len(brief) == 5
    said = [words for question in brief for words in (question.ask[code], question.good[code])]
    assert [words for words in said if squeezed(words) not in text] == []
    law = root_site.views[code].catalogue.facts.law["nis2"]
    assert squeezed(format_date(law.dates[0].on, code)) in text
    places = list(facts(root_site).items)
    for question in brief:
        chosen = page.locator(f".vm-brief [data-item={question.item}] [data-chosen]")
        assert chosen.get_attribute("data-answer") == ["yes", "partly", "no", "na"][places.index(question.item) % 4]


@pytest.mark.parametrize("code", LANGUAGES)
def test_checklist_leads_to_its_papers(root_site: Published, contexts: Contexts, code: str) -> None:
    """And each paper to the other one and back, without a script too."""
    page = contexts(java_script_enabled=False).new_page()
    page.goto(root_site.page(f"checklist:{LIST}", code))
    ways = page.locator(".vm-checklist__ways a")
    assert [link.get_attribute("href") for link in ways.all()] == [f"{paper}/" for paper in PAPERS[code]]
    ways.first.click()
    page.locator(".vm-sheet__ways a").click()
    assert page.url == address(root_site, code, 1)
    page.locator(".vm-path a").last.click()
    assert page.url == root_site.page(f"checklist:{LIST}", code)

"""The self-assessment on paper, and without a script."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.assessing import PATHS, Small, answer, choose_role, do, question, saved
from tests.browser.conftest import Contexts
from tests.browser.published import LANGUAGES, Published
from tests.browser.test_print import printed

FIRST, SECOND, LAST = "digital-strategy", "clinical-transformation", "inclusion"
"""Competencies of the project's texts."""


@pytest.fixture
def small(contexts: Contexts, three: Small) -> Page:
    """Gives the page of the small site in Dutch to a new reader."""
    page = contexts().new_page()
    page.goto(three.address + PATHS["nl"])
    return page


@pytest.fixture
def plain(contexts: Contexts, three: Small) -> Page:
    """Gives it to a reader without JavaScript."""
    page = contexts(java_script_enabled=False).new_page()
    page.goto(three.address + PATHS["nl"])
    return page


def title(site: Published, code: str, name: str) -> str:
    """What a competency is called."""
    return site.views[code].shown[f"competency:{name}"].title


def missing(sheet: str, *expected: str) -> list[str]:
    """What is expected on a sheet and is not there; it may be broken over lines that stand beside others."""
    return [words for words in expected if not set(words.split()) <= set(sheet.split())]


@pytest.mark.parametrize("across", [False, True], ids=["upright", "across"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_the_result_fits_one_sheet(root_site: Published, page: Page, tmp_path: Path, code: str, across: bool) -> None:
    """With name and role, every competency, and what to read about the first gaps; not the questions."""
    page.goto(root_site.address + PATHS[code])
    choose_role(page, "cmio")
    question(page, FIRST).locator("input[value='1']").check()
    page.locator("#assessment-label").fill("Anna Bos")
    names = page.locator(".vm-levels tbody th").all_inner_texts()
    reading = page.locator(".vm-gaps > li").first.locator("ul a").all_inner_texts()
    role = page.locator("#assessment-role option:checked").inner_text()
    (sheet,) = printed(page, tmp_path, across)
    assert (len(names), len(reading)) == (20, 3)
    assert missing(sheet, role, "Anna Bos", title(root_site, code, FIRST), title(root_site, code, LAST)) == []
    assert missing(sheet, *names, *reading) == []
    assert missing(sheet, *page.locator(f"#question-{SECOND} .vm-answer__meaning").all_inner_texts()) != []


def test_the_result_is_the_same_with_all_answers(root_site: Published, page: Page, tmp_path: Path) -> None:
    """Words of levels are no longer than that nothing was answered."""
    page.goto(root_site.address + PATHS["nl"])
    choose_role(page, "cnio")
    for choice in page.locator("input[value='0']").all():
        choice.check()
    assert len(printed(page, tmp_path)) == 1


@pytest.mark.parametrize("reader", ["small", "plain"])
def test_the_empty_form_has_boxes(request: pytest.FixtureRequest, reader: str, tmp_path: Path) -> None:
    """With a script and without: every question and answer, and lines for who fills it in; nothing to read or press."""
    page: Page = request.getfixturevalue(reader)
    sheet = " ".join(printed(page, tmp_path))
    assert missing(sheet, "A1 Aarden", "A3 =Creatie & <co>", "0 – Nieuw Weet wie.", "4 – Vormend Vormt.") == []
    assert missing(sheet, "Naam of kenmerk:", "Datum:") == []
    assert missing(sheet, "Leren aarden") == ["Leren aarden"]
    page.emulate_media(media="print")
    assert page.locator(".vm-answer__box:visible").count() == 15
    assert page.locator(":is(input, select, button, summary):visible").count() == 0


def test_several_people_are_printed_where_there_is_no_result(small: Page, tmp_path: Path) -> None:
    """Their table and the role, on one sheet, and no question."""
    files = [saved({"a": level}, label=f"Persoon{level}", role="cmio") for level in range(5)]
    small.locator("#board-files").set_input_files(files)
    expect(small.locator(".vm-board")).to_be_visible()
    (sheet,) = printed(small, tmp_path)
    assert missing(sheet, "Persoon0", "Persoon4", "Spreiding", "Streefniveau:", "A3 =Creatie & <co>") == []
    assert "Vragen" not in sheet


def test_each_button_prints_what_it_says(small: Page) -> None:
    """Afterwards paper gets what it would get without a button."""
    small.evaluate("""() => { window.printed = []; window.print = () => {
        window.printed.push(document.querySelector(".vm-assessment").dataset.paper);
        window.dispatchEvent(new Event("afterprint")); } }""")
    answer(small, a=1)
    small.locator("#board-files").set_input_files([saved({"a": 1})])
    for name in ("form", "result", "board"):
        do(small, f"print-{name}")
        expect(small.locator(".vm-assessment")).to_have_attribute("data-paper", "result")
    assert small.evaluate("window.printed") == ["form", "result", "board"]


def test_without_a_script_it_is_a_list_with_boxes(plain: Page) -> None:
    """Questions, answers and what to read; it says how to use it, and offers nothing that would do nothing."""
    assert plain.locator(".vm-answer__box:visible").count() == 15
    expect(plain.locator(".vm-assessment")).to_contain_text("Druk deze pagina af en kruis de vakjes aan.")
    assert plain.locator(".vm-assessment :is(input, select, button):visible").count() == 0
    assert [one.inner_text() for one in plain.locator(".vm-assessment h2:visible").all()] == ["Vragen"]
    plain.get_by_text("Wat je kunt lezen").first.click()
    plain.get_by_role("link", name="Leren aarden").click()
    expect(plain.locator("h1")).to_have_text("Leren aarden")

"""A site whose originals have changed: what its readers see of it, and the dashboard, in a real browser."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.assessing import Small
from tests.browser.conftest import Contexts
from tests.browser.reading import NARROW, WIDE
from tests.browser.server import serving
from tests.browser.test_print import printed
from tests.builds import build
from tests.translating import lay_out_translations
from vademecum.catalogue import TextState

BEHIND = {"da": "da/praksis/klinisk-ejerskab/", "nl": "nl/praktijken/overdracht/"}
DASHBOARDS = {"nl": "nl/vertaalstand/", "da": "da/oversaettelsesstatus/", "en": "en/translation-status/"}


@pytest.fixture(scope="session")
def translated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Small]:
    """Gives the site, built 19 days after its translations were recorded."""
    folder = tmp_path_factory.mktemp("translated")
    with serving(folder / "public") as address:
        project = lay_out_translations(folder / "project")
        build(project, "vademecum", "--date", "2026-11-20", "--url", address, "--site-dir", str(folder / "public"))
        yield Small(address, folder / "public")


def test_the_notice_leads_to_the_section_and_to_the_original(translated: Small, page: Page) -> None:
    """Each of them by a link that says its language where that is another."""
    page.goto(translated.address + BEHIND["da"])
    notice = page.locator(".vm-notice--behind")
    notice.get_by_role("link", name="Kernen").click()
    expect(page.locator("#core + .vm-behind")).to_be_in_viewport()
    notice.get_by_role("link", name="Klinisch eigenaarschap").click()
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    assert page.locator(".vm-notice, .vm-behind").count() == 0


def test_a_packet_is_saved_under_its_own_name(translated: Small, page: Page) -> None:
    """As the file that is read back."""
    page.goto(translated.address + DASHBOARDS["da"])
    with page.expect_download() as download:
        page.get_by_role("link", name="Arbejdspakke: packet-practice-handover-da.md").click()
    assert download.value.suggested_filename == "packet-practice-handover-da.md"
    assert Path(download.value.path()).read_text(encoding="utf-8").startswith("<!-- vademecum packet")


def test_each_state_has_a_sign_of_its_own(translated: Small, page: Page) -> None:
    """Beside its words, for the eye alone: programs that read pages out leave it to the words."""
    page.goto(translated.address + DASHBOARDS["en"])
    cell = page.locator("[data-state]").first
    signs = {}
    for state in TextState:
        cell.evaluate("(cell, state) => { cell.dataset.state = state }", state.value)
        signs[state] = cell.evaluate("cell => getComputedStyle(cell, '::before').content")
    assert len(set(signs.values())) == len(TextState), signs
    assert all(sign.endswith('/ ""') for sign in signs.values()), signs


def test_what_has_changed_opens_without_a_script(translated: Small, contexts: Contexts) -> None:
    """In the language of the original, word by word; those who do not see it hear what went and what came."""
    page = contexts(java_script_enabled=False).new_page()
    page.goto(translated.address + DASHBOARDS["en"])
    details = page.locator("details", has_text="Handover, Danish")
    expect(details.locator("ins")).not_to_be_visible()
    details.locator("summary").click()
    expect(details.locator("del")).to_have_text("taken out: Say it.")
    expect(details.locator("ins")).to_have_text("put in: Write it down.")


def test_paper_says_it_too(translated: Small, page: Page, tmp_path: Path) -> None:
    """The notice, and the line at the section."""
    page.goto(translated.address + BEHIND["da"])
    sheets = " ".join(" ".join(printed(page, tmp_path)).split())
    assert "Her er oversættelsen bagud:" in sheets
    assert "Originalen til dette afsnit er ændret" in sheets


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize("address", [BEHIND["nl"], *DASHBOARDS.values()])
def test_axe_finds_nothing(
    translated: Small,
    contexts: Contexts,
    address: str,
    size: dict[str, int],
    scheme: Literal["light", "dark"],
) -> None:
    """With everything open, in both schemes and widths; nothing is wider than the window."""
    page = contexts(viewport=size, color_scheme=scheme).new_page()
    page.goto(translated.address + address)
    page.evaluate("for (const one of document.querySelectorAll('.vm-dashboard details')) one.open = true")
    found = Axe().run(page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

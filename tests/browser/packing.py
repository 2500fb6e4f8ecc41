"""Takes a window of the browser and a site; does and sees what a reader does who puts a board pack together."""

import json
from urllib.parse import urlencode

from playwright.sync_api import Locator, Page, expect

from tests.browser.published import Published
from tests.browser.reading import settle
from vademecum.projections.checklists import Statement, sections

PACKS = {"nl": "nl/bestuursmap/", "da": "da/bestyrelsesmappe/", "en": "en/board-pack/"}
HOSPITAL = "Sint & <Ærø>"
FACTS = {"title": "Quality & <safety>", "organisation": HOSPITAL, "date": "2026-12-03"}
LIST = "cyber-nis2"
PARTS = ("role.cmio", f"brief.{LIST}", f"answers.{LIST}", "calendar.nl", "guide.first-100-days")
NOTE = "Ask the supplier again."


def address(site: Published, code: str, parts: tuple[str, ...] = (), **facts: str) -> str:
    """The address of the page, with a pack in it."""
    said = {**facts, **({"parts": "_".join(parts)} if parts else {})}
    return f"{site.address}{PACKS[code]}" + (f"#{urlencode(said)}" if said else "")


def packed(page: Page, site: Published, code: str = "en", parts: tuple[str, ...] = PARTS, **facts: str) -> None:
    """Open the page with a pack, and wait until it is there."""
    settle(page, address(site, code, parts, **(facts or FACTS)))
    expect(page.locator(".vm-pack__part")).to_have_count(len(parts))


def answered(page: Page, site: Published, copy: str = "own", note: str = NOTE) -> None:
    """Have answers in a copy: yes to the first item, and partly to the last with a note."""
    first, *_, last = statements(site, "en")
    page.goto(site.contents("en"))
    for item, said in ((first, {"answer": "yes"}), (last, {"answer": "partly", "note": note})):
        key = f"vademecum.checklists/{copy}/{LIST}/{item.id}"
        page.evaluate("([key, words]) => localStorage.setItem(key, words)", [key, json.dumps(said | {"statement": ""})])


def statements(site: Published, code: str) -> list[Statement]:
    """The items of the checklist in a language."""
    view = site.views[code]
    return [item for section in sections(view.shown[f"checklist:{LIST}"], view) for item in section.statements]


def box(page: Page, part: str) -> Locator:
    """The box that puts a part into the pack."""
    return page.locator(f"input[value='{part}']")


def chosen(page: Page) -> list[str]:
    """The parts in their order, as the list has them."""
    found = page.locator("[data-chosen]").evaluate_all("rows => rows.map(row => row.dataset.chosen)")
    return [str(part) for part in found if part]


def shown(page: Page) -> list[str]:
    """What the parts of the document are, in their order."""
    found = page.locator(".vm-pack__part").evaluate_all("parts => parts.map(part => part.classList[1])")
    return [str(name).removeprefix("vm-pack__part--") for name in found]


def move(page: Page, part: str, name: str) -> Locator:
    """The button that moves a part up or down, or takes it out."""
    return page.locator(f"[data-chosen='{part}'] [data-do={name}]")

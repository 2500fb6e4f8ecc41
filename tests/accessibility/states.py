"""Takes a loaded page; brings it into one of the states in which a reader meets it."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.accessibility.check import WIDTHS

NARROW = (360,)
HEADER = ".vm-header"
"""What promises search and a menu on the pages that have it."""

QUERY = "digit"
"""What is searched for: a begin of a word that stands in the texts of every language."""

OPEN = """() => {
  const blocks = document.querySelectorAll("details:not([open])");
  const panels = document.querySelectorAll(".tabbed-block");
  for (const block of blocks) block.open = true;
  for (const panel of panels) panel.style.display = "block";
  return blocks.length + panels.length > 0;
}"""


@dataclass(frozen=True)
class State:
    """A state of a page: its name, what brings a loaded page there, the part it adds, and the widths that have it.

    `enter` says whether the page has the state. It raises TimeoutError of Playwright where the page promises the state
    and does not get there. `part` selects what only this state shows; it is empty where that is the whole page. A
    `common` one shows the same on all pages of a kind in a language.
    """

    name: str
    enter: Callable[[Page], bool]
    part: str = ""
    widths: tuple[int, ...] = WIDTHS
    common: bool = False


def plain(page: Page) -> bool:
    """The page as it comes."""
    return not page.is_closed()


def search(page: Page) -> bool:
    """Search is open and shows results."""
    if not page.locator(HEADER).count():
        return False
    page.locator("button.vm-find").click()
    page.locator("dialog[open] input").fill(QUERY)
    page.locator("dialog[open] form[data-done]").wait_for()
    page.locator("dialog[open] [role=option]").first.wait_for()
    return True


def results(page: Page) -> bool:
    """The page of results has some, and can narrow them."""
    place = page.locator("#vm-results")
    if not place.count():
        return False
    place.locator("input").fill(QUERY)
    place.locator("form[data-done]").wait_for()
    place.locator("li a").first.wait_for()
    return True


def menu(page: Page) -> bool:
    """The panel of the menu is open."""
    return bool(page.locator(HEADER).count()) and _open(page, "button.vm-menu-button")


def contents(page: Page) -> bool:
    """The panel with the headings of the page is open."""
    return bool(page.locator(".vm-toc").count()) and _open(page, "button.vm-toc__button")


def _open(page: Page, button: str) -> bool:
    page.locator(button).click()
    page.locator(":popover-open").wait_for()
    return True


def term(page: Page) -> bool:
    """The first term in the text shows its definition."""
    words = page.locator("a.vm-term")
    if not words.count():
        return False
    words.first.hover()
    page.locator(".vm-help:popover-open").wait_for()
    return True


def opened(page: Page) -> bool:
    """Every block that opens is open, and the panels of tabs stand one below another."""
    return bool(page.evaluate(OPEN))


def assessed(page: Page) -> bool:
    """Some questions of the self-assessment are answered, and another person stands beside them."""
    if not page.locator(".vm-assessment").count():
        return False
    page.locator("#assessment-role").select_option(index=1)
    for question in page.locator(".vm-question").all()[:3]:
        question.locator("input[value='1']").check()
    with page.expect_download() as download:
        page.locator("[data-do='json']").click()
    page.locator("#board-files").set_input_files(download.value.path())
    page.locator(".vm-board").wait_for()
    return True


def packed(page: Page) -> bool:
    """A board pack has the first part of each form, and stands below the form."""
    if not page.locator(".vm-packing").count():
        return False
    boxes = page.locator(".vm-packing__groups input")
    forms = {str(part).partition(".")[0]: part for part in boxes.evaluate_all("all => all.map(box => box.value)")[::-1]}
    for part in forms.values():
        page.locator(f"input[value='{part}']").evaluate("box => box.click()")
    page.locator(".vm-pack__part").nth(len(forms) - 1).wait_for()
    return True


def answered(page: Page) -> bool:
    """Items of a checklist are answered, the second with a note, an owner and a day."""
    items = page.locator(".vm-said")
    if not items.count():
        return False
    for item, answer in zip(items.all(), ("yes", "partly", "na"), strict=False):
        item.locator(f"input[value='{answer}']").check()
    second = items.nth(1)
    second.locator("summary").click()
    for name, words in {
        "note": "Agreed",
        "owner": "Anna",
        "due": "2027-03-01",
        "evidence": "https://example.org/",
    }.items():
        second.locator(f"[data-field={name}]").fill(words)
    return True


STATES = (
    State("plain", plain),
    State("opened", opened, part="details, .tabbed-set"),
    State("search", search, part="dialog[open]", common=True),
    State("results", results, part="#vm-results"),
    State("menu", menu, part=".vm-menu", widths=NARROW, common=True),
    State("term", term, part=".vm-help"),
    State("contents", contents, part=".vm-toc", widths=NARROW),
    State("assessed", assessed, part=".vm-assessment"),
    State("packed", packed, part=".vm-packing"),
    State("answered", answered, part=".vm-body"),
)
BY_NAME = {state.name: state for state in STATES}

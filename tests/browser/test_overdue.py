"""Checks that run out after a site was built: the reader's day shows the notice that the page holds."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.browser.assessing import Small
from tests.browser.conftest import Contexts
from tests.browser.listening import listen, listen_for_violations
from tests.browser.reading import NARROW, WIDE
from tests.browser.server import serving
from tests.browser.test_print import printed
from tests.builds import build
from tests.overdue import LATER, PAGES, WORDS, lay_out_checks

LAST = datetime.fromisoformat(f"{LATER}T23:59:00")
NEXT = LAST + timedelta(minutes=2)
SHIFTS = """() => new Promise(done => {
  const seen = [];
  const observer = new PerformanceObserver(list => seen.push(...list.getEntries().map(entry => entry.value)));
  observer.observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(seen.reduce((sum, value) => sum + value, 0)), 500);
})"""
"""How much has moved on a page since it was opened (w3c layout instability)."""


@pytest.fixture(scope="session")
def overdue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Small]:
    """Gives a site that was built on the day after the check of its Dutch text ran out."""
    folder = tmp_path_factory.mktemp("overdue")
    with serving(folder / "public") as address:
        project = lay_out_checks(folder / "project")
        build(project, "vademecum", "--date", "2026-11-02", "--url", address, "--site-dir", str(folder / "public"))
        yield Small(address, folder / "public")


def notice(page: Page) -> Locator:
    """The notice, whether it is shown or not."""
    return page.locator(".vm-notice--overdue")


def opened(page: Page, address: str, now: datetime) -> Page:
    """The page at a moment of the reader's clock."""
    page.clock.set_fixed_time(now)
    page.goto(address)
    return page


@pytest.mark.parametrize(("now", "visible"), [(LAST, False), (NEXT, True)], ids=["last day", "day after"])
@pytest.mark.parametrize("zone", ["Europe/Copenhagen", "Pacific/Auckland", "America/Los_Angeles"])
def test_today_shows_the_notice(overdue: Small, contexts: Contexts, zone: str, now: datetime, visible: bool) -> None:
    """From midnight on, by the reader's own calendar; nothing is asked of another host, and nothing stored."""
    context = contexts(timezone_id=zone)
    heard = listen(context, overdue.address)
    page = opened(context.new_page(), overdue.address + PAGES["da"], now.replace(tzinfo=ZoneInfo(zone)))
    expect(notice(page)).to_be_visible(visible=visible)
    assert page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length") == 0
    assert heard == []


@pytest.mark.parametrize("code", PAGES)
def test_the_notice_is_said_in_the_language_of_the_page(overdue: Small, page: Page, code: str) -> None:
    """Also above a text that is borrowed, behind the notice that says so; it leads to where mistakes are reported."""
    opened(page, overdue.address + PAGES[code], NEXT)
    expect(notice(page)).to_have_text(WORDS[code])
    assert page.locator("html").get_attribute("lang") == code
    assert notice(page).evaluate("one => one.closest('[lang]').lang") == code
    assert (notice(page).locator("a").get_attribute("href") or "").startswith("mailto:mail@example.org?subject=")
    assert page.locator(".vm-notice").count() == (2 if code == "en" else 1)


def test_the_clock_takes_no_notice_away(overdue: Small, page: Page) -> None:
    """Of a page that was built when the check had run out, on a machine whose clock is behind."""
    opened(page, overdue.address + PAGES["nl"], datetime(2020, 1, 1))
    expect(notice(page)).to_be_visible()


@pytest.mark.parametrize(("code", "visible"), [("nl", True), ("en", True), ("da", False)])
def test_without_javascript_the_day_of_the_build_counts(
    overdue: Small, contexts: Contexts, code: str, visible: bool
) -> None:
    """Whatever the day."""
    page = contexts(java_script_enabled=False).new_page()
    page.goto(overdue.address + PAGES[code])
    expect(notice(page)).to_be_visible(visible=visible)


@pytest.mark.parametrize(("now", "visible"), [(LAST, False), (NEXT, True)], ids=["last day", "day after"])
def test_it_works_from_a_folder(overdue: Small, page: Page, now: datetime, visible: bool) -> None:
    """Opened as a file, without any host."""
    opened(page, (overdue.folder / PAGES["da"] / "index.html").as_uri(), now)
    expect(notice(page)).to_be_visible(visible=visible)


@pytest.mark.parametrize(("now", "visible"), [(LAST, False), (NEXT, True)], ids=["last day", "day after"])
def test_paper_says_what_the_page_says(
    overdue: Small, page: Page, tmp_path: Path, now: datetime, visible: bool
) -> None:
    """Without the link, which leads nowhere there."""
    text = " ".join("\n".join(printed(opened(page, overdue.address + PAGES["da"], now), tmp_path)).split())
    assert ("den kan være forældet" in text) is visible
    assert "Meld en fejl" not in text


def test_nothing_moves_when_it_is_shown(overdue: Small, contexts: Contexts) -> None:
    """The script runs before what follows is painted; the policy of the site lets it run."""
    policy = (overdue.folder / "content-security-policy.txt").read_text(encoding="utf-8").strip()
    context = contexts(viewport=NARROW)
    heard = listen_for_violations(context)
    page = context.new_page()
    with serving(overdue.folder, "", {"Content-Security-Policy": policy}) as guarded:
        opened(page, guarded + PAGES["da"], NEXT)
        expect(notice(page)).to_be_visible()
        assert page.evaluate(SHIFTS) == 0
    assert heard == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("window", [NARROW, WIDE], ids=["phone", "desktop"])
@pytest.mark.parametrize("code", PAGES)
def test_everyone_can_read_it(
    overdue: Small, contexts: Contexts, code: str, window: dict[str, int], scheme: Literal["light", "dark"]
) -> None:
    """By axe, in both schemes; nothing is wider than the window."""
    page = opened(contexts(viewport=window, color_scheme=scheme).new_page(), overdue.address + PAGES[code], NEXT)
    expect(notice(page)).to_be_visible()
    assert Axe().run(page).response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")

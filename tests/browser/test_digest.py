"""Takes the roundup of a real week as a mail; looks at it in a browser as a mail program would show it."""

from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.accessibility.checks.html import complaints
from tests.builds import PROJECT
from vademecum.catalogue import Edition
from vademecum.model import read_week
from vademecum.pages.context import languages_of
from vademecum.pages.digest import digest_files
from vademecum.projections.digest import digest
from vademecum.site import Site, read_site

NARROW, WIDE = 320, 1280
Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, Scheme] = ("light", "dark")


@pytest.fixture(scope="module")
def site() -> Site:
    """Gives the real texts."""
    return read_site(PROJECT / "docs", environment={})


@pytest.fixture(params=["nl", "da", "en"])
def mail(request: pytest.FixtureRequest, site: Site, tmp_path: Path) -> Path:
    """Gives the mail of a language as a file."""
    assert site.catalogue is not None
    language = languages_of(site.views(Edition(day=site.catalogue.day)), site.messages)[request.param]
    made = digest(language.view, read_week("2026-W47"))
    assert not made.is_empty
    file = tmp_path / "digest.html"
    file.write_text(digest_files(made, language, "https://kb.example/")["digest.html"], encoding="utf-8")
    return file


def opened(browser: Browser, mail: Path, scheme: Scheme, width: int) -> Page:
    """The mail in a window."""
    page = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 800}, java_script_enabled=True)
    page.goto(mail.as_uri())
    return page


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_the_mail_is_accessible(scheme: Scheme, width: int, browser: Browser, mail: Path) -> None:
    """By axe, light and dark; nothing is wider than the window."""
    page = opened(browser, mail, scheme, width)
    assert Axe().run(page).response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


def test_lines_are_no_wider_than_600_pixels(browser: Browser, mail: Path) -> None:
    """In a window of any width."""
    page = opened(browser, mail, "light", WIDE)
    assert page.evaluate("document.querySelector('h1').parentElement.getBoundingClientRect().width") == 600
    page.close()


def test_the_dark_mail_is_dark(browser: Browser, mail: Path) -> None:
    """It names no colours, so the program's own hold: light words on a dark page."""
    look = "name => getComputedStyle(document.querySelector(name)).color"
    colours = {}
    for scheme in SCHEMES:
        page = opened(browser, mail, scheme, WIDE)
        colours[scheme] = [page.evaluate(look, name) for name in ("p", "a")]
        page.close()
    assert colours["light"][0] == "rgb(0, 0, 0)"
    assert colours["dark"][0] == "rgb(255, 255, 255)"
    assert colours["light"][1] != colours["dark"][1]


def test_the_mail_asks_nobody_for_anything(browser: Browser, mail: Path) -> None:
    """No picture, no font, no script: opening it tells nobody."""
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(mail.as_uri())
    assert asked == [mail.as_uri()]
    page.close()


def test_the_mail_is_valid_html(mail: Path) -> None:
    """By the Nu HTML checker, with the comments that only Outlook reads."""
    assert complaints(mail.read_bytes()) == []

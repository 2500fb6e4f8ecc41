"""Takes a preview without a good site; looks at the page that lists its problems in a browser."""

from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.accessibility.check import SCHEMES, WIDTHS
from vademecum.diagnostics import Severity
from vademecum.languages import messages_for
from vademecum_mkdocs.preview.host import NEWS
from vademecum_mkdocs.preview.panel import Panel
from vademecum_mkdocs.preview.preview import Shown
from vademecum_mkdocs.preview.problems import Problem

LONG = "docs/nl/rollen/" + "een-naam-die-niet-ophoudt-" * 6 + "cmio.md:2:7"
PROBLEMS = (Problem("Zo niet.", place=LONG, code="value-unknown"), Problem("Hm.", Severity.WARNING)) * 8


def test_the_page_of_problems_is_accessible(browser: Browser, tmp_path: Path) -> None:
    """By axe at each width, light and dark; no name is too long for the window."""
    file = tmp_path / "page.html"
    shown = Shown(1, problems=PROBLEMS, held=True)
    file.write_text(Panel(messages_for("nl"), NEWS).page(shown), encoding="utf-8")
    for width in WIDTHS:
        for scheme in SCHEMES:
            page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
            page.goto(file.as_uri())
            assert Axe().run(page).response["violations"] == [], (width, scheme)
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            page.close()

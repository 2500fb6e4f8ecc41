"""Takes a running preview; makes and mends mistakes in the sources, and looks at what an open page shows."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.accessibility.check import SCHEMES, WIDTHS
from tests.builds import content
from tests.preview.running import PANEL, Preview

CMIO = "docs/nl/rollen/cmio.md"
ROLES = "docs/data/roles.yml"
FOOTER = "overrides/theme/partials/footer.html"
PLACE = "nl/rollen/cmio/"


def replace(preview: Preview, name: str, old: str, new: str) -> None:
    """Put words in the place of others, which must be there, in a file of the project."""
    path = preview.project / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@contextmanager
def mistake(preview: Preview, name: str, old: str, new: str) -> Iterator[str]:
    """Make a mistake in a file, and give the report that the pages then show; mended at the end, it must go."""
    before = (preview.project / name).read_bytes()
    replace(preview, name, old, new)
    try:
        yield str(preview.until(lambda news: bool(news["report"]))["report"])
    finally:
        (preview.project / name).write_bytes(before)
        preview.until(lambda news: not news["report"])


@contextmanager
def broken(preview: Preview) -> Iterator[str]:
    """Break the front matter of a text."""
    with mistake(preview, CMIO, "kind: role", "kind: rolle") as report:
        yield report


def test_a_mistake_comes_and_goes_on_an_open_page(preview: Preview, page: Page) -> None:
    """With file and line, above the page as it was; mended, the page shows the new words. Nobody touches it."""
    page.goto(preview.address + PLACE)
    with broken(preview):
        panel = page.locator("#vademecum-preview")
        expect(panel.get_by_text(f"{CMIO}:2:7")).to_be_visible()
        expect(panel.get_by_role("heading", name="1 fout, 0 waarschuwingen")).to_be_visible()
        expect(panel.get_by_role("alert")).to_contain_text("Je ziet de laatste goede versie.")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        replace(preview, CMIO, "kind: rolle", "kind: role")
        replace(preview, CMIO, "De CMIO is eigenaar", "De CMIO is nu eigenaar")
        expect(page.get_by_text("De CMIO is nu eigenaar")).to_be_visible()
        expect(panel.get_by_role("heading")).to_have_count(0)


def test_the_last_good_page_stays_as_it_was(preview: Preview) -> None:
    """Byte for byte, but for the panel."""
    before = PANEL.sub(b"", preview.page(PLACE)[1])
    with broken(preview):
        status, now = preview.page(PLACE)
        assert (status, PANEL.sub(b"", now)) == (200, before)
        assert f"{CMIO}:2:7".encode() in now


def test_an_edited_fact_builds_again(preview: Preview) -> None:
    """The pages that differ stand on the terminal, in each language."""
    preview.renewed(lambda: replace(preview, ROLES, "CMIO", "Chief"))
    addresses = preview.saying(f"{ROLES}: ").split()[:3]
    assert [address.removeprefix(preview.address)[:3] for address in addresses] == ["nl/", "da/", "en/"]
    assert [preview.page(address.removeprefix(preview.address))[0] for address in addresses] == [200, 200, 200]


def test_an_edited_text_names_its_page_in_each_language(preview: Preview) -> None:
    """Its own address, and those of its translations; no list."""
    preview.renewed(lambda: replace(preview, CMIO, "## Opdracht", "Meer.\n\n## Opdracht"))
    paths = (PLACE, "da/roller/cmio/", "en/roles/cmio/")
    preview.saying(f"{CMIO}: {'  '.join(preview.address + path for path in paths)}")


def test_an_edited_template_builds_again(preview: Preview) -> None:
    """All pages show it."""
    preview.renewed(lambda: replace(preview, FOOTER, "</footer>", "<p>Zwaluw</p></footer>"))
    assert "<p>Zwaluw</p>" in preview.page(PLACE)[1].decode()
    preview.saying(f"{FOOTER}: alle pagina’s")


def test_a_new_file_of_an_overlay_builds_again(preview: Preview) -> None:
    """All of `overrides` is watched."""
    overlay = preview.project / "overrides/organisations/huis/nl/rollen"

    def add() -> None:
        overlay.mkdir(parents=True)
        (overlay / "cmio.md").write_text("Van ons huis.", encoding="utf-8")

    preview.renewed(add)
    preview.saying("overrides/organisations/huis/nl/rollen/cmio.md: geen pagina ziet er anders uit")


@pytest.mark.parametrize(
    ("name", "old", "new", "place"),
    [
        (FOOTER, "</footer>", "\n{{ nobody.knows.this }}\n</footer>", f"{FOOTER}:"),
        ("mkdocs.yml", "plugins:\n", "docs_dir: elders\nplugins:\n", "mkdocs.yml:"),
    ],
    ids=["template", "settings"],
)
def test_what_no_check_foresees_has_a_place_too(preview: Preview, name: str, old: str, new: str, place: str) -> None:
    """The file and the line, and the preview lives on."""
    lines = (preview.project / name).read_text(encoding="utf-8").replace(old, new, 1).splitlines()
    changed = next(at for at, line in enumerate(lines, 1) if any(part and part in line for part in new.split("\n")))
    with mistake(preview, name, old, new) as report:
        number = int(report.partition(place)[2].partition("<")[0].partition(":")[0])
        assert abs(number - changed) <= 1, report
        assert report.count("<li>") == 1
        assert preview.page(PLACE)[0] == 200


def test_a_warning_is_quieter(preview: Preview, page: Page) -> None:
    """The page is new, and the panel is there, closed."""
    page.goto(preview.address + PLACE)
    with mistake(preview, ROLES, ", da: Ledere", ""):
        summary = page.locator("#vademecum-preview summary")
        expect(summary).to_have_text("0 fouten, 1 waarschuwing")
        expect(page.get_by_text(f"{ROLES}:")).to_be_hidden()
        summary.click()
        expect(page.get_by_text(f"{ROLES}:")).to_be_visible()


def test_the_panel_closes_by_keyboard_and_stays_closed(preview: Preview, page: Page) -> None:
    """Until there is something else to say."""
    page.goto(preview.address + PLACE)
    with broken(preview):
        summary, place = page.locator("#vademecum-preview summary"), page.get_by_text(f"{CMIO}:2:7")
        expect(place).to_be_visible()
        summary.focus()
        page.keyboard.press("Enter")
        expect(place).to_be_hidden()
        page.goto(preview.address)
        expect(summary).to_be_visible()
        expect(place).to_be_hidden()
        replace(preview, CMIO, "kind: rolle", "kind: rollen")
        expect(place).to_be_visible()


def test_the_panel_is_accessible(preview: Preview, browser: Browser) -> None:
    """By axe at each width, light and dark; nothing is wider than the window, and the end of the page can be seen."""
    with broken(preview):
        for width in WIDTHS:
            for scheme in SCHEMES:
                page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
                page.goto(preview.address + PLACE)
                page.locator("#vademecum-preview h2").wait_for()
                assert Axe().run(page).response["violations"] == [], (width, scheme)
                assert page.evaluate("document.documentElement.scrollWidth") <= width
                page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
                ends = "name => document.querySelector(name).getBoundingClientRect()"
                foot, panel = (page.evaluate(ends, name) for name in ("footer", "#vademecum-preview"))
                assert foot["bottom"] <= panel["top"] + 1
                page.close()


def test_no_other_host_is_asked(preview: Preview, page: Page) -> None:
    """For nothing on the page, nor in the panel."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(preview.address + PLACE)
    with page.expect_request(lambda request: "vademecum-preview" in request.url), broken(preview):
        page.locator("#vademecum-preview h2").wait_for()
    assert [url for url in asked if not url.startswith((preview.address, "data:"))] == []


def test_nothing_is_left_in_the_folder_of_the_project(preview: Preview) -> None:
    """But what was read of the texts, as by a check; the pages lie elsewhere."""
    names = {path.name for path in Path(preview.project).iterdir()}
    assert names == {".cache", "docs", "mkdocs.yml", "overrides"}
    assert content(preview.project / ".cache").keys() == {"vademecum/check/docs.sqlite"}


def test_preview_makes_no_full_text(preview: Preview, page: Page) -> None:
    """It would take longer than to show a page again; the rest of the site is there."""
    page.goto(f"{preview.address}{PLACE}")
    assert page.request.get(f"{preview.address}nl/sitemap.xml").ok
    assert page.request.get(f"{preview.address}nl/search/full/pagefind-entry.json").status == 404
    assert not (preview.project / ".cache" / "vademecum" / "search").exists()

"""Old addresses, old anchors and ids in a browser: where a reader arrives, with script and without."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PATHS, Contexts
from tests.browser.reading import switch
from tests.browser.server import serving
from tests.builds import BASE, build, lay_out
from tests.scenarios.test_moved import LEFT, MOVED, NEW, OLD


@pytest.fixture(scope="module", params=PATHS, ids=["root", "folder"])
def address(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Gives the address of the site with moved pages, once at the root of its host and once in a folder."""
    folder = tmp_path_factory.mktemp("moved")
    project = lay_out(folder / "project", BASE, MOVED, without=LEFT)
    public = folder / "public"
    with serving(public, request.param) as site_url:
        build(project, "vademecum", "--url", site_url, "--site-dir", str(public / request.param))
        yield site_url


@pytest.fixture
def plain(contexts: Contexts) -> Page:
    """Gives a window of a reader without JavaScript."""
    return contexts(java_script_enabled=False).new_page()


@pytest.mark.parametrize("old", OLD)
def test_old_address_arrives_without_script(address: str, plain: Page, old: str) -> None:
    """The reader is on the new page, in the language of the old one."""
    plain.goto(address + old)
    expect(plain).to_have_url(address + NEW[OLD[old]])


@pytest.mark.parametrize("anchor", ["core", "kernel", "heart"])
@pytest.mark.parametrize("old", ["nl/praktijken/eigenaarschap/", "en/practices/ownership/"])
def test_old_anchor_of_an_old_page_arrives_with_script(address: str, page: Page, old: str, anchor: str) -> None:
    """At the section itself, and the way back does not lead to the old page."""
    page.goto(f"{address}{OLD[old]}/")
    page.goto(f"{address}{old}#{anchor}")
    page.wait_for_url(f"{address}{NEW[OLD[old]]}#{anchor}")
    page.go_back()
    expect(page).to_have_url(f"{address}{OLD[old]}/")


@pytest.mark.parametrize("code", NEW)
def test_old_anchor_arrives_without_script(address: str, contexts: Contexts, code: str) -> None:
    """On a page that stayed where it is, the old id leads as high as the new one, below the frame's head."""
    page = contexts(java_script_enabled=False, viewport={"width": 360, "height": 300}).new_page()
    page.goto(f"{address}{NEW[code]}#core")
    place = page.locator("#core").bounding_box()
    heading = page.locator("#heart").bounding_box()
    assert place and heading
    assert heading["y"] - 1 <= place["y"] <= heading["y"] + heading["height"]
    header = page.locator("header").first.bounding_box()
    assert header
    assert header["y"] + header["height"] <= place["y"] + 1 < 300
    assert page.evaluate("document.querySelector(':target').id") == "core"


def test_no_key_stops_at_an_old_anchor(address: str, page: Page) -> None:
    """It is a place, not a thing."""
    page.goto(f"{address}{NEW['nl']}")
    assert page.evaluate("document.getElementById('core').tabIndex") == -1
    assert page.locator("#heart").inner_text().startswith("De kern")


def test_id_waits_for_a_choice(address: str, page: Page) -> None:
    """A reader who chose no language sees all of them, each in its own words."""
    page.goto(f"{address}id/practice/owner/#core")
    page.wait_for_load_state("networkidle")
    assert page.url == f"{address}id/practice/owner/#core"
    assert [link.get_attribute("hreflang") for link in page.get_by_role("link").all()] == list(NEW)


def test_choice_at_an_id_keeps_the_section_and_is_remembered(address: str, page: Page) -> None:
    """The root leads there next time, and so does every other id."""
    page.goto(f"{address}id/practice/owner/#core")
    page.locator("a[hreflang=da]").click()
    page.wait_for_url(f"{address}{NEW['da']}#core")
    page.goto(f"{address}id/checklist/go-live-day/#owner-named")
    page.wait_for_url(f"{address}da/tjeklister/dagen-for-idriftsaettelse/#owner-named")


@pytest.mark.parametrize("code", NEW)
def test_id_leads_to_the_remembered_language(address: str, page: Page, code: str) -> None:
    """Under its present name and under those before, as chosen in the switch of any page."""
    page.goto(f"{address}{'nl' if code != 'nl' else 'en'}/")
    switch(page, code).click()
    page.wait_for_url(f"{address}{code}/")
    for name in ("change-ownership", "clinical-ownership"):
        page.goto(f"{address}id/practice/{name}/#core")
        page.wait_for_url(f"{address}{NEW[code]}#core")


@pytest.mark.parametrize("code", NEW)
def test_id_lists_links_without_script(address: str, plain: Page, code: str) -> None:
    """Following one shows the page in that language."""
    plain.goto(f"{address}id/practice/clinical-ownership/")
    plain.locator(f"a[hreflang={code}]").click()
    expect(plain).to_have_url(address + NEW[code])

"""The site behind nginx with the configuration made for it, and on a disk: read and used, page by page."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser import assessing
from tests.browser.conftest import Contexts, Sites
from tests.browser.listening import TELL, listen
from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import FOUND, SCHEMES, search, switch
from tests.hosting.servers import hosted

ABORTED = ": net::ERR_ABORTED"
"""What the browser says of a request that it gave up because its reader went on."""


@dataclass(frozen=True)
class Place:
    """Where the site is read: the address of its top, with a slash at its end, and what a folder's address ends in."""

    top: str
    page: str

    def at(self, path: str) -> str:
        """The whole address of a path below the top."""
        return f"{self.top}{path}{self.page if path.endswith('/') else ''}"


@pytest.fixture(scope="session")
def started(sites: Sites) -> Iterator[Callable[[str], Place]]:
    """Gives the site at a path of its host behind nginx, which is started once for each."""
    with ExitStack() as running:

        @cache
        def start(path: str) -> Place:
            port = running.enter_context(hosted(sites(path).folder, "nginx"))
            return Place(f"http://127.0.0.1:{port}/{path}", "")

        yield start


@pytest.fixture
def behind_nginx(site: Published, started: Callable[[str], Place]) -> Place:
    """Gives the site behind nginx, at each address."""
    return started(site.path)


@pytest.fixture
def on_disk(root_site: Published) -> Place:
    """Gives the site as a folder on a disk."""
    return Place(f"{root_site.folder.resolve().as_uri()}/", "index.html")


def attentive(contexts: Contexts, place: Place) -> tuple[BrowserContext, Callable[[], list[str]]]:
    """A reader, and what has been heard by now of faults, violations and requests to elsewhere than the site."""
    context = contexts()
    context.add_init_script(TELL)
    heard = listen(context, place.top)
    return context, lambda: [told for told in heard if not told.endswith(ABORTED)]


def paths(site: Published, code: str) -> list[str]:
    """The path below the site's top of one page of every kind."""
    found = [address.removeprefix(site.address) for address in site.samples(code).values()]
    return ["404.html", "id/page/home/", *found]


def read_all(context: BrowserContext, place: Place, found: list[str]) -> None:
    """Open one page after the other, until nothing more is fetched."""
    page = context.new_page()
    for path in found:
        page.goto(place.at(path), wait_until="networkidle")
        expect(page.locator("h1").first).to_be_visible()


def use(page: Page, place: Place, code: str, checklist: str) -> None:
    """Search and follow; choose colours; change the language; answer a checklist and the self-assessment."""
    page.goto(place.at(f"{code}/"))
    found = search(page, "cmio")[0]
    page.locator(FOUND).first.click()
    page.wait_for_url(found)
    page.locator(SCHEMES).locator("[data-scheme=dark]").click()
    expect(page.locator("html")).to_have_attribute("data-scheme", "dark")
    other = "en" if code == "da" else "da"
    address = switch(page, other).evaluate("link => link.href")
    page.goto(address + place.page)
    expect(page.locator("html")).to_have_attribute("lang", other)
    page.goto(place.at(checklist))
    page.locator(".vm-said input:not([value=''])").first.check()
    page.reload()
    expect(page.locator(".vm-said input:not([value='']):checked")).to_have_count(1)
    page.goto(place.at(assessing.PATHS[code]))
    assessing.choose_role(page, "cmio")
    page.locator("[data-competency] input[value='1']").first.check()
    expect(page.locator(".vm-gaps > li").first).to_be_visible()


def everything(context: BrowserContext, place: Place, site: Published, code: str) -> None:
    """All kinds of pages of a language, and all that one can do there."""
    found = paths(site, code)
    # The page for what is missing is shown by a server, at any address: its links begin at the top of the host.
    read_all(context, place, [path for path in found if not (place.page and path.endswith("404.html"))])
    checklist = site.samples(code)["checklist"].removeprefix(site.address)
    use(context.new_page(), place, code, checklist)


def test_behind_nginx_all_is_quiet_and_works(behind_nginx: Place, site: Published, contexts: Contexts) -> None:
    """No violation, no fault, nothing asked of another host or from outside the site; in every language."""
    for code in LANGUAGES:
        context, heard = attentive(contexts, behind_nginx)
        everything(context, behind_nginx, site, code)
        assert heard() == []


def test_on_a_disk_all_is_quiet_and_works(on_disk: Place, root_site: Published, contexts: Contexts) -> None:
    """The same from `file://`, where no server helps."""
    for code in LANGUAGES:
        context, heard = attentive(contexts, on_disk)
        everything(context, on_disk, root_site, code)
        assert heard() == []


def test_root_leads_readers_to_their_language(behind_nginx: Place, contexts: Contexts) -> None:
    """By what their browser says; a page that is not there answers in its language."""
    page = contexts(locale="da-DK").new_page()
    page.goto(behind_nginx.top)
    assert page.url == f"{behind_nginx.top}da/"
    answer = page.goto(f"{behind_nginx.top}en/nowhere/")
    assert answer and answer.status == 404
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.locator("header a").first.click()
    page.wait_for_url(f"{behind_nginx.top}en/")


def test_what_breaks_the_rules_is_heard(root_site: Published, contexts: Contexts) -> None:
    """An inline script in a page that nginx serves is refused, and a picture of another host too."""

    def plant(site: Path) -> None:
        page = site / "en" / "index.html"
        planted = "<script>document.title = 'ran'</script><img src='http://localhost:9/a.png'>"
        page.write_text(f"{page.read_text(encoding='utf-8')}{planted}", encoding="utf-8")

    with hosted(root_site.folder, "nginx", plant) as port:
        place = Place(f"http://127.0.0.1:{port}/", "")
        context, heard = attentive(contexts, place)
        read_all(context, place, ["en/"])
        assert {told.split(" by ")[0] for told in heard() if told.startswith("violation")} == {
            "violation of script-src-elem",
            "violation of img-src",
        }

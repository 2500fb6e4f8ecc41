"""Takes the site as it is read from a disk; does in a browser, without any server, what a reader does."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.archives import put
from tests.browser import assessing
from tests.browser.conftest import Contexts, Sites
from tests.browser.listening import listen
from tests.browser.packing import PACKS
from tests.browser.published import LANGUAGES, RESULTS, Published
from tests.browser.reading import FOUND, RESULT, SEARCH, answered, language, open_search, search, switch
from tests.browser.test_profiles import PROFILES
from tests.crawler import Page as Parsed
from tests.crawler import PageParser
from vademecum.archives.archive import read_site
from vademecum.archives.offline import offline

TITLES = {"nl": "Klinisch eigenaarschap", "da": "Klinisk ejerskab", "en": "Clinical ownership"}


@pytest.fixture(scope="module")
def disk(sites: Sites, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the folder that an archive unpacks to; a space and an accent in its path are usual on a disk."""
    folder = tmp_path_factory.mktemp("Mijn schijf é")
    return put(folder, offline(read_site(sites("").folder)))


@pytest.fixture
def page(contexts: Contexts) -> Iterator[Page]:
    """Gives a window; whatever is asked of a host, is missing or goes wrong fails the test."""
    context = contexts(accept_downloads=True)
    heard = listen(context, "file://")
    yield context.new_page()
    # Whoever goes on breaks off what is still being loaded; a file that is missing is another fault.
    assert [fault for fault in heard if not fault.endswith("net::ERR_ABORTED")] == []


def file(disk: Path, address: str) -> str:
    """The address on the disk of a page, by its address below that of the site."""
    return (disk / address / "index.html").as_uri()


def entry(site: Published, ref: str, code: str) -> str:
    """The address of an entry's page below that of the site."""
    return site.page(ref, code).removeprefix(site.address)


def links(page: Page) -> set[Path]:
    """The files that the links of a page lead to, once its scripts have run."""
    found = page.eval_on_selector_all("a[href]", "all => all.map(one => one.href)")
    return {Path(unquote(urlsplit(one).path)) for one in found if one.startswith("file:")}


def test_every_address_in_every_page_is_a_file(disk: Path) -> None:
    """Links, pictures, scripts and style sheets, also of pages that no other page leads to."""
    dead = []
    for path in disk.rglob("*.html"):
        parser = PageParser(found := Parsed(path.name, path.name))
        parser.feed(path.read_text(encoding="utf-8"))
        for address in found.links | found.resources:
            parts = urlsplit(address)
            if not parts.scheme and parts.path and not (path.parent / unquote(parts.path)).is_file():
                dead.append(f"{path.relative_to(disk)}: {address}")
    assert dead == []


def test_no_link_is_dead(disk: Path, page: Page) -> None:
    """One page of each folder is opened, from the start on; every file that its links name is there."""
    start = disk / "START.html"
    waiting, seen, folders = [start], {start}, set[Path]()
    while waiting:
        path = waiting.pop()
        page.goto(path.as_uri(), wait_until="load")
        for target in sorted(links(page) - seen):
            assert target.is_file(), f"{path} leads to {target}"
            seen.add(target)
            if target.suffix == ".html" and target.parent.parent not in folders:
                folders.add(target.parent.parent)
                waiting.append(target)
    assert len(folders) > 40
    assert len(seen) > 900


def test_a_reader_clicks_through(root_site: Published, disk: Path, page: Page) -> None:
    """From the start to a language, a list, an article, its translation and back."""
    page.goto((disk / "START.html").as_uri())
    page.get_by_role("link", name="Continue in English").click()
    page.wait_for_url("**/en/index.html")
    page.goto(file(disk, "en/practices"))
    page.locator("main").get_by_role("link", name=TITLES["en"]).first.click()
    expect(page.locator("main h1")).to_contain_text(TITLES["en"])
    switch(page, "da").click()
    page.wait_for_url(file(disk, entry(root_site, "practice:clinical-ownership", "da")))
    assert language(page) == "da"
    page.go_back()
    assert language(page) == "en"


def test_the_chosen_language_is_remembered(disk: Path, page: Page) -> None:
    """The start leads straight on, as that of the served site does."""
    page.goto(file(disk, "nl"))
    switch(page, "da").click()
    page.wait_for_url("**/da/index.html")
    page.goto((disk / "START.html").as_uri())
    page.wait_for_url("**/da/index.html")


@pytest.mark.parametrize("code", LANGUAGES)
def test_search_finds_files(root_site: Published, disk: Path, page: Page, code: str) -> None:
    """In its window and on its page."""
    page.goto(file(disk, code))
    there = file(disk, entry(root_site, "practice:clinical-ownership", code))
    assert there in search(page, TITLES[code])[:3]
    page.locator(FOUND).first.click()
    expect(page.locator("main h1")).to_be_visible()
    open_search(page).fill(TITLES[code])
    answered(page)
    page.locator(f"{SEARCH} .vm-search__all").click()
    page.wait_for_url(f"**/{RESULTS[code]}/index.html?**")
    assert there in page.locator(RESULT).evaluate_all("all => all.map(one => one.href)")


@pytest.mark.parametrize("code", LANGUAGES)
def test_ticks_of_a_checklist_are_kept(root_site: Published, disk: Path, page: Page, code: str) -> None:
    """After the page is loaded again, and only there."""
    page.goto(file(disk, entry(root_site, "checklist:boardroom-strategy", code)))
    yes = page.locator("input[type=radio][value=yes]")
    yes.nth(0).check()
    yes.nth(2).check()
    page.reload()
    expect(yes.nth(0)).to_be_checked()
    expect(yes.nth(1)).not_to_be_checked()
    expect(yes.nth(2)).to_be_checked()


@pytest.mark.parametrize("code", LANGUAGES)
def test_assessment_gives_its_result(disk: Path, page: Page, code: str) -> None:
    """And keeps it."""
    page.goto(file(disk, assessing.PATHS[code]))
    assessing.choose_role(page, "cmio")
    before = dict(assessing.gaps(page))
    name = next(iter(before))
    assessing.answer(page, **{name: before[name] - 1})
    assert dict(assessing.gaps(page))[name] == 1
    page.reload()
    assert dict(assessing.gaps(page))[name] == 1


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_profile_is_adapted(disk: Path, page: Page, code: str) -> None:
    """The sheet of another page, and its document in Word."""
    page.goto(file(disk, PROFILES[code]))
    page.locator("#adapt-role").select_option("cio")
    expect(page.locator("#profile-title")).to_contain_text("CIO")
    with page.expect_download() as saved:
        page.locator("[name=word]").click()
    assert zipfile.is_zipfile(saved.value.path())


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_board_pack_has_its_parts(disk: Path, page: Page, code: str) -> None:
    """Each of another page: a profile, the matrix, a brief."""
    page.goto(f"{file(disk, PACKS[code])}#parts=role.cmio_matrix_brief.cyber-nis2")
    expect(page.locator(".vm-pack__part")).to_have_count(3)
    expect(page.locator(".vm-pack__levels")).to_be_visible()
    expect(page.locator(".vm-pack__part .vm-profile")).to_be_visible()

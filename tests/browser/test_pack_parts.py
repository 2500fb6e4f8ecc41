"""The list of what can be printed on a site with so much of it that it goes on at further pages."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Route, expect

from tests.browser.assessing import Small
from tests.browser.conftest import Contexts
from tests.browser.packing import PACKS, box, chosen
from tests.browser.reading import NARROW, settle, switch
from tests.browser.server import serving
from tests.builds import BASE, build, lay_out
from tests.bundles import fragments
from tests.sites import text
from vademecum.pages.pack_parts import PAPERS

PRACTICES = PAPERS + 20
"""So many that they are cut: what stands before them is part 1, and they are parts 2 and 3."""

FIRST, LAST = "practice.p0001", f"practice.p{PRACTICES:04}"
ROLE = "role.cmio"
LIST = ".vm-packing__groups"


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Small]:
    """Gives a small site with many practices in English, which no other language borrows."""
    folder = tmp_path_factory.mktemp("long")
    project = lay_out(folder / "project", BASE)
    settings = project / "docs" / "data" / "site.yml"
    words = settings.read_text(encoding="utf-8")
    settings.write_text(words.replace("en: practices}}", "en: practices}, fallback: none}"), encoding="utf-8")
    for number in range(1, PRACTICES + 1):
        _practice(project / "docs" / "en" / "practices", f"p{number:04}")
    with serving(folder / "public") as address:
        build(project, "vademecum", "--url", address, "--site-dir", str(folder / "public"))
        yield Small(address, folder / "public")


def _practice(folder: Path, name: str) -> None:
    path = folder / f"{name}.md"
    path.write_text(text("practice", name, f"Words of {name}.\n", title=f"Practice {name}"), encoding="utf-8")


def address(site: Small, number: int = 1, parts: tuple[str, ...] = ()) -> str:
    """The address of a part in English, with a pack in it."""
    below = "" if number == 1 else f"{number}/"
    return f"{site.address}{PACKS['en']}{below}" + (f"#parts={'_'.join(parts)}" if parts else "")


def gathered(page: Page, site: Small, number: int = 1, parts: tuple[str, ...] = ()) -> None:
    """Open a part, and wait until the list is whole and the pack is there."""
    settle(page, address(site, number, parts))
    expect(page.locator(".vm-packing__form")).to_be_visible()
    expect(page.locator(".vm-pack__part")).to_have_count(len(parts))


def headings(page: Page) -> list[str]:
    """The headings of the list."""
    return page.locator(f"{LIST} h2").all_inner_texts()


def offered(page: Page) -> list[str]:
    """What can be chosen, in its order."""
    return [str(one) for one in page.locator(f"{LIST} input").evaluate_all("all => all.map(one => one.value)")]


def refuse(route: Route) -> None:
    """Give no answer."""
    route.abort()


def test_without_a_script_each_part_is_whole(long: Small, contexts: Contexts) -> None:
    """It has its lines, leads to all other parts, and has nothing to press."""
    page = contexts(java_script_enabled=False).new_page()
    seen = list[str]()
    page.goto(address(long))
    ways = page.locator(".vm-parts a").evaluate_all("links => links.map(link => link.href)")
    assert ways == [address(long, 2), address(long, 3)]
    for number in (1, 2, 3):
        page.goto(address(long, number))
        expect(page.locator(".vm-parts [aria-current=page]")).to_be_visible()
        assert (
            page.locator(".vm-parts li").evaluate_all(
                "all => all.findIndex(one => one.querySelector('[aria-current]'))"
            )
            == number - 1
        )
        pressed = page.locator(".vm-body :is(select, input, button, [role=alert])").locator("visible=true")
        expect(pressed).to_have_count(0)
        links = page.locator(f"{LIST} a:not([hidden])")
        seen += [str(link) for link in links.evaluate_all("links => links.map(link => link.href)")]
    assert len(seen) == len(set(seen)) > PRACTICES
    assert [link for link in (*seen[:5], *seen[-5:]) if not page.request.get(link).ok] == []
    assert headings(page) == ["Practices (2)"]
    expect(page.locator("h1")).to_have_text("Board pack, part 3 of 3")


def test_pages_are_light_and_search_finds_the_first(long: Small) -> None:
    """Search leaves out what only goes on."""
    folder = long.folder / PACKS["en"]
    sizes = [path.stat().st_size for path in folder.rglob("index.html")]
    assert len(sizes) == 3
    assert max(sizes) < 300_000
    found = fragments(long.folder / "en" / "search" / "full")
    assert [address for address in found if address.startswith("board-pack/")] == ["board-pack/"]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_each_part_makes_the_list_whole(long: Small, page: Page, number: int) -> None:
    """In the same order below the same headings, with each other part fetched once; nothing else is."""
    heard = list[str]()
    page.on("request", lambda request: heard.append(request.url) if request.resource_type == "fetch" else None)
    gathered(page, long, number)
    assert sorted(heard) == [address(long, other) for other in (1, 2, 3) if other != number]
    found = offered(page)
    assert ROLE in found
    assert [name for name in found if name.startswith("practice.p")] == [
        f"practice.p{one:04}" for one in range(1, PRACTICES + 1)
    ]
    assert headings(page)[0] == "Role profiles"
    assert [words for words in headings(page) if words.startswith("Practices")] == ["Practices"]
    assert headings(page)[-1] == "Practices"
    expect(page.locator(f"{LIST} summary")).to_have_text(
        f"{len(found) - found.index('practice.clinical-ownership')} pages"
    )
    expect(page.locator(".vm-parts")).to_be_hidden()
    expect(page.locator("h1")).to_have_text("Board pack")
    expect(page).to_have_title("Board pack – Handboek")
    expect(page.locator(".vm-packing").get_by_role("alert").locator("visible=true")).to_have_count(0)
    ids = page.locator("[id]").evaluate_all("all => all.map(one => one.id)")
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("number", [1, 2])
def test_papers_of_two_parts_make_one_pack(long: Small, page: Page, number: int) -> None:
    """Chosen on one page, in the order of choosing; the address is that of the page, and opens the same."""
    gathered(page, long, number)
    for block in page.locator(f"{LIST} details").all():
        block.evaluate("block => { block.open = true; }")
    for name in (LAST, ROLE, FIRST):
        box(page, name).check()
    expect(page.locator(".vm-pack__part")).to_have_count(3)
    assert page.url == address(long, number, (LAST, ROLE, FIRST))
    expect(page.locator("[data-part=document]")).to_contain_text("Words of p0001.")
    page.reload()
    expect(page.locator(".vm-pack__part")).to_have_count(3)
    assert chosen(page) == [LAST, ROLE, FIRST]


def test_address_of_a_pack_opens_on_any_part(long: Small, page: Page) -> None:
    """A pack with papers of all three; what the address says is kept."""
    for number in (1, 2, 3):
        page.goto("about:blank")
        gathered(page, long, number, (ROLE, FIRST, LAST))
        assert chosen(page) == [ROLE, FIRST, LAST]
        assert page.url == address(long, number, (ROLE, FIRST, LAST))
        assert page.locator("[data-part=moved]").inner_text() == ""


def test_pack_survives_the_switch(long: Small, page: Page) -> None:
    """It leads to the first part of the other language, which says what it does not have."""
    gathered(page, long, 2, (ROLE, FIRST))
    switch(page, "nl").click()
    page.wait_for_url(re.compile(f"{PACKS['nl']}#"))
    expect(page.locator("[data-part=moved]")).to_contain_text(FIRST)
    assert chosen(page) == [ROLE]


def test_a_part_that_cannot_be_had_is_said(long: Small, page: Page) -> None:
    """With what it begins and ends with; the rest can be chosen below its own headings, also what goes on."""
    errors = list[str]()
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.route(address(long, 2), refuse)
    gathered(page, long, 3, (ROLE, LAST))
    alert = page.locator(".vm-packing__lacking")
    expect(alert).to_have_text(re.compile("^This could not be loaded, .*: Practices\\. Reload"))
    assert headings(page)[-1] == "Practices (2)"
    assert {name.partition(".")[0] for name in offered(page)} >= {"role", "checklist", "practice"}
    assert FIRST not in offered(page)
    assert chosen(page) == [ROLE, LAST]
    page.unroute_all()
    page.reload()
    expect(alert).to_be_hidden()
    expect(box(page, FIRST)).to_have_count(1)
    assert errors == []


def test_what_is_no_such_page_is_said_too(long: Small, page: Page) -> None:
    """As where a host asks readers who they are."""
    page.route(address(long, 2), lambda route: route.fulfill(body="<p>Who are you?</p>", content_type="text/html"))
    page.route(address(long, 3), lambda route: route.fulfill(status=503, body="later"))
    gathered(page, long, 1, (ROLE,))
    expect(page.locator(".vm-packing__lacking")).to_contain_text(": Practices, Practices (2).")
    assert headings(page)[0] == "Role profiles"
    assert chosen(page) == [ROLE]


def test_until_the_list_is_whole_the_page_is_as_without_a_script(long: Small, page: Page) -> None:
    """Links, the ways to the parts, and a sentence; no box to tick that would be lost."""
    held = list[Route]()

    def hold(route: Route) -> None:
        held.append(route)

    page.route(address(long, 3), hold)
    page.goto(address(long))
    expect(page.locator(".vm-packing__plain")).to_have_text("The rest of the list is loading; then you can choose.")
    expect(page.locator(".vm-parts")).to_be_visible()
    expect(page.locator(f"{LIST} input")).to_have_count(0)
    page.locator(f"[data-part='{ROLE}']").focus()
    held[0].continue_()
    expect(box(page, LAST)).to_have_count(1)
    expect(page.locator(".vm-packing__plain")).to_be_hidden()
    expect(box(page, ROLE)).to_be_focused()


def test_a_list_on_one_page_fetches_nothing(long: Small, page: Page) -> None:
    """As in Dutch here."""
    heard = list[str]()
    page.on("request", lambda request: heard.append(request.url) if request.resource_type == "fetch" else None)
    settle(page, f"{long.address}{PACKS['nl']}")
    expect(page.locator(".vm-packing__form")).to_be_visible()
    expect(page.locator(".vm-parts")).to_have_count(0)
    assert heard == []


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_page_is_accessible_on_a_phone(long: Small, contexts: Contexts, script: bool) -> None:
    """By axe, and nothing is wider than the window; also where a part cannot be had."""
    page = contexts(viewport=NARROW, java_script_enabled=script).new_page()
    page.route(address(long, 1), refuse)
    page.goto(address(long, 3))
    if script:
        expect(page.locator(".vm-packing__lacking")).to_be_visible()
        assert Axe().run(page).response["violations"] == []
    width = page.locator("html").evaluate("root => root.scrollWidth")
    assert width == NARROW["width"]

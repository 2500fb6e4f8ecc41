"""The board pack that a reader puts together: what is chosen, in which order, in the address and on paper."""

import re
import subprocess
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import Contexts
from tests.browser.listening import listen, listen_for_violations
from tests.browser.packing import (
    FACTS,
    HOSPITAL,
    LIST,
    NOTE,
    PACKS,
    PARTS,
    address,
    answered,
    box,
    chosen,
    move,
    packed,
    shown,
    statements,
)
from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import NARROW, WIDE, settle, stored, switch
from tests.browser.test_policy import header
from tests.browser.test_print import printed
from tests.browsers import tool
from vademecum.languages import format_date

ALL = ("role.cmio", "role.cnio", "matrix", f"checklist.{LIST}", *PARTS[1:], "practice.ai-governance")
NUMBERS = {"nl": "Pagina {} van {}", "da": "Side {} af {}", "en": "Page {} of {}"}
OWN_NAMES = {"nl": "Nederlands", "da": "Dansk", "en": "English"}
DAYS = {"nl": "3 december 2026", "da": "3. december 2026", "en": "3 December 2026"}


def words(sheet: str) -> str:
    """The words of a sheet in one line."""
    return " ".join(sheet.split())


def squeezed(text: str) -> str:
    """Words without what a line break may add or take."""
    return "".join(text.replace("\u00ad", "").split())


def raw(page: Page, folder: Path) -> str:
    """The text of all sheets, a cell's lines together, without spaces."""
    page.pdf(path=folder / "raw.pdf", prefer_css_page_size=True)
    command = [tool("pdftotext", "poppler-utils"), "-raw", str(folder / "raw.pdf"), "-"]
    return squeezed(subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout)


@pytest.mark.parametrize("code", LANGUAGES)
def test_paper_has_cover_contents_and_parts(root_site: Published, page: Page, tmp_path: Path, code: str) -> None:
    """Each part begins on a sheet of its own, with its number, in the order that was chosen."""
    answered(page, root_site)
    packed(page, root_site, code)
    cover, contents, *rest = (words(sheet) for sheet in printed(page, tmp_path))
    heads = page.locator(".vm-pack__part > h2").all_inner_texts()
    assert [head.partition(".")[0] for head in heads] == ["1", "2", "3", "4", "5"]
    assert all(said in cover for said in ("Vademecum", FACTS["title"], HOSPITAL, DAYS[code], OWN_NAMES[code]))
    listing = cover.partition(DAYS[code])[2]
    named = [listing.find(f" {number}. ") for number in range(1, 6)]
    listed = [squeezed(contents).find(squeezed(head)) for head in heads]
    assert -1 not in (*named, *listed)
    assert (named, listed) == (sorted(named), sorted(listed))
    first = [next(at for at, sheet in enumerate(rest) if sheet.startswith(head[:20])) for head in heads]
    assert first == sorted(set(first))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_sheet_is_numbered_and_says_where_it_comes_from(
    root_site: Published, page: Page, tmp_path: Path, code: str
) -> None:
    """At its foot: the version and the day of the content, the language, and which sheet of how many it is."""
    packed(page, root_site, code)
    sheets = printed(page, tmp_path)
    view = root_site.views[code]
    assert view.edition.day
    marks = (view.catalogue.settings.site.version, format_date(view.edition.day, code), OWN_NAMES[code])
    assert len(sheets) > 7
    for number, sheet in enumerate(sheets, 1):
        foot = words(sheet.rstrip().rpartition("\n")[2])
        assert foot.endswith(NUMBERS[code].format(number, len(sheets)))
        assert all(mark in foot for mark in marks)


@pytest.mark.parametrize("code", LANGUAGES)
def test_answers_are_printed_where_they_were_asked_for(
    root_site: Published, page: Page, tmp_path: Path, code: str
) -> None:
    """On the sheet with answers: the last item, its note and the count; an empty sheet stays empty."""
    answered(page, root_site)
    packed(page, root_site, code, (f"answers.{LIST}",))
    text = raw(page, tmp_path)
    assert squeezed(statements(root_site, code)[-1].words) in text
    assert squeezed(NOTE) in text
    expect(page.locator(".vm-pack [data-result]")).to_contain_text("2")
    packed(page, root_site, code, (f"checklist.{LIST}",))
    text = raw(page, tmp_path)
    assert squeezed(statements(root_site, code)[-1].words) in text
    assert squeezed(NOTE) not in text
    expect(page.locator(".vm-pack [data-chosen]")).to_have_count(0)


def test_another_copy_has_other_answers(root_site: Published, page: Page) -> None:
    """The one in use, which the page lets choose as soon as there are answers."""
    packed(page, root_site)
    expect(page.locator("#pack-copy")).to_be_hidden()
    answered(page, root_site)
    answered(page, root_site, "b", "Not this one.")
    page.evaluate(
        """localStorage.setItem("vademecum.checklists", '{"current": "b", "copies": {"own": "A", "b": "B"}}')"""
    )
    packed(page, root_site)
    expect(page.locator("[data-part=document]")).to_contain_text("Not this one.")
    heading = page.locator(".vm-pack__part--answers > h2")
    expect(heading).to_have_text(re.compile(r"^\d\. Sheet with my answers: .* – B$"))
    page.locator("#pack-copy").select_option("A")
    expect(page.locator("[data-part=document]")).to_contain_text(NOTE)
    expect(heading).to_have_text(re.compile(" – A$"))


def test_order_follows_the_buttons(root_site: Published, page: Page) -> None:
    """In the list, in the document and in the address; a screen reader hears the new place."""
    packed(page, root_site)
    move(page, "guide.first-100-days", "up").click()
    expect(page.locator("[data-part=moved]")).to_have_text(re.compile(r"is now number 4 of 5\.$"))
    move(page, "role.cmio", "down").click()
    expect(page.locator(".vm-pack__part").first).to_have_class(re.compile("--brief"))
    assert chosen(page) == [PARTS[1], PARTS[0], PARTS[2], PARTS[4], PARTS[3]]
    assert shown(page) == ["brief", "role", "answers", "guide", "calendar"]
    assert "_".join(chosen(page)) in page.url
    move(page, "role.cmio", "remove").click()
    expect(page.locator(".vm-pack__part")).to_have_count(4)
    expect(box(page, "role.cmio")).not_to_be_checked()


def test_boxes_put_parts_in_and_take_them_out(root_site: Published, page: Page) -> None:
    """At the end of the pack; clearing takes all of it, and the address is bare again."""
    packed(page, root_site, parts=("matrix",))
    box(page, "role.cio").check()
    expect(page.locator(".vm-pack__part")).to_have_count(2)
    assert shown(page) == ["matrix", "role"]
    box(page, "matrix").uncheck()
    expect(page.locator(".vm-pack__part")).to_have_count(1)
    page.locator("[data-do=clear]").click()
    expect(page.locator(".vm-pack")).to_be_hidden()
    assert page.url == address(root_site, "en")
    assert page.locator("#pack-title").input_value() == ""
    assert page.locator("[data-part=none]").is_visible()


def test_a_cleared_pack_is_one_step_back(root_site: Published, page: Page) -> None:
    """With its parts and its title."""
    packed(page, root_site)
    page.locator("[data-do=clear]").click()
    expect(page.locator(".vm-pack")).to_be_hidden()
    page.go_back()
    expect(page.locator(".vm-pack__part")).to_have_count(len(PARTS))
    assert chosen(page) == list(PARTS)
    assert page.locator("#pack-title").input_value() == FACTS["title"]


def test_address_holds_the_pack(root_site: Published, contexts: Contexts, page: Page) -> None:
    """Another reader who opens it sees the same; no host learns of it, nothing is kept, and answers do not go along."""
    heard = list[str]()
    answered(page, root_site)
    page.on("request", lambda request: heard.append(f"{request.method} {unquote(request.url)} {request.post_data}"))
    before = stored(page)
    packed(page, root_site)
    page.locator("#pack-organisation").fill("Elsewhere")
    other = contexts().new_page()
    settle(other, page.url)
    assert chosen(other) == list(PARTS)
    expect(other.locator("#pack-heading")).to_have_text(FACTS["title"])
    expect(other.locator(".vm-pack__organisation")).to_have_text("Elsewhere")
    expect(other.locator("[data-part=document]")).not_to_contain_text(NOTE)
    expect(other.locator(".vm-pack__part--answers .vm-note")).to_contain_text("This browser holds no answers")
    assert page.locator(".vm-pack__part--answers .vm-note").count() == 0
    assert [line for line in heard if not line.startswith(f"GET {root_site.address}") or "safety" in line] == []
    assert heard[-1].endswith(" None")
    assert stored(page) == before
    assert stored(other) == {}


def test_pack_survives_the_switch(root_site: Published, page: Page) -> None:
    """In the other language the same parts in the same order, in its words."""
    packed(page, root_site, "nl")
    switch(page, "da").click()
    page.wait_for_url(re.compile("/da/"))
    expect(page.locator(".vm-pack__part")).to_have_count(len(PARTS))
    assert chosen(page) == list(PARTS)
    expect(page.locator("#pack-heading")).to_have_text(FACTS["title"])
    expect(page.locator(".vm-pack__part > h2").first).to_contain_text("Stillingsprofil")


def test_a_link_inside_the_page_leaves_the_pack_as_it_is(root_site: Published, page: Page) -> None:
    """One in the contents, and the one that skips the menu."""
    packed(page, root_site)
    before = page.url
    page.locator(".vm-pack__contents a").last.click()
    expect(page).to_have_url(before)
    page.locator(".vm-skip").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(before)
    assert chosen(page) == list(PARTS)


def test_what_an_address_says_amiss_is_named(root_site: Published, page: Page) -> None:
    """What is not known here is left out; the rest is there, once."""
    errors = list[str]()
    page.on("pageerror", lambda error: errors.append(str(error)))
    settle(page, address(root_site, "en") + "#parts=role.nobody_matrix_matrix_%E0&date=soon&x=y")
    expect(page.locator("[data-part=moved]")).to_contain_text("role.nobody")
    assert chosen(page) == ["matrix"]
    expect(page.locator(".vm-pack__day")).to_have_text("")
    assert errors == []


def test_a_part_that_cannot_be_had_is_said(root_site: Published, page: Page, tmp_path: Path) -> None:
    """In words, with its name; paper has the others, and a later try brings it back."""
    page.route("**/first-100-days/", lambda route: route.abort())
    page.route("**/legal-calendar-*/", lambda route: route.fulfill(status=404, body="gone"))
    settle(page, address(root_site, "en", PARTS))
    expect(page.get_by_role("alert")).to_contain_text("first 100 days")
    expect(page.get_by_role("alert")).to_contain_text("Legal calendar")
    assert shown(page) == ["role", "brief", "answers"]
    text = words("".join(printed(page, tmp_path)))
    assert "could not be loaded" not in text
    assert "first 100 days" not in text
    page.unroute_all()
    move(page, "role.cmio", "down").click()
    expect(page.locator(".vm-pack__part")).to_have_count(len(PARTS))
    expect(page.get_by_role("alert")).to_have_text("")


@pytest.mark.parametrize(
    ("roles", "columns"), [((), 12), (("role.cio",), 12), (("role.cio", "role.cmio"), 2)], ids=["none", "one", "two"]
)
def test_matrix_has_the_roles_of_the_pack(
    root_site: Published, page: Page, tmp_path: Path, roles: tuple[str, ...], columns: int
) -> None:
    """All of them where fewer than two profiles are chosen: then it lies across, and a level is its number."""
    packed(page, root_site, parts=(*roles, "matrix"))
    heads = page.locator(".vm-pack__levels thead th").all_inner_texts()
    assert len(heads) == columns + 1
    cells = page.locator(".vm-pack__levels tr:has(td[class])").first.locator("td").all_inner_texts()
    assert len(cells) == columns
    assert bool(re.fullmatch(r"\d", cells[0])) is (columns == 12)
    page.pdf(path=tmp_path / "a.pdf", prefer_css_page_size=True)
    command = [tool("pdfinfo", "poppler-utils"), "-l", "99", str(tmp_path / "a.pdf")]
    sizes = re.findall(r"size: +(\d+)", subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    assert ("841" in sizes) is (columns == 12)
    assert sizes[0] == "594"


@pytest.mark.parametrize("code", LANGUAGES)
def test_links_and_ids_are_whole(root_site: Published, page: Page, code: str) -> None:
    """No id stands twice, a link inside leads to a place in the pack, and any other says its whole address."""
    packed(page, root_site, code, (*ALL, "guide.before-go-live"))
    ids = page.locator("[id]").evaluate_all("all => all.map(one => one.id)")
    assert len(ids) == len(set(ids))
    links = page.locator(".vm-pack a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    inside = [str(link)[1:] for link in links if str(link).startswith("#")]
    assert set(inside) <= set(ids)
    assert len(inside) > 40
    assert [link for link in links if not re.match("#|https?://", str(link))] == []
    referring = page.locator(".vm-pack [aria-labelledby]").evaluate_all(
        "all => all.map(one => one.ariaLabelledByElements?.length)"
    )
    assert referring
    assert 0 not in referring


def test_nothing_to_press_is_in_the_document(root_site: Published, page: Page) -> None:
    """No form, button or menu; headings go down without a gap below the title of a part."""
    packed(page, root_site, parts=ALL)
    expect(
        page.locator("[data-part=document]").locator("button, input, select, form, nav, script, style")
    ).to_have_count(0)
    levels = page.locator(".vm-pack :is(h1, h2, h3, h4, h5, h6)").evaluate_all("all => all.map(one => +one.tagName[1])")
    assert min(levels) == 2
    assert max(after - before for before, after in pairwise(levels)) <= 1


@pytest.mark.parametrize("code", LANGUAGES)
def test_without_a_script_it_is_a_list_of_links(root_site: Published, contexts: Contexts, code: str) -> None:
    """Each to a page that is there, with nothing to press; the page of a role leads to its line."""
    page = contexts(java_script_enabled=False).new_page()
    page.goto(address(root_site, code))
    body = page.locator(".vm-body")
    expect(body.locator("select, input, button, .vm-pack, .vm-packing__chosen").locator("visible=true")).to_have_count(
        0
    )
    links = body.locator(".vm-packing__groups a:not([hidden])").evaluate_all("links => links.map(link => link.href)")
    assert len(links) > 50
    assert [link for link in set(links) if not page.request.get(str(link)).ok] == []
    page.goto(root_site.page("role:cnio", code))
    page.locator("a[href$='#parts%3Drole.cnio'], a[href$='#parts=role.cnio']").click()
    expect(page.locator(":target")).to_contain_text("CNIO")


def test_pages_lead_to_a_pack_with_them(root_site: Published, page: Page) -> None:
    """The contents to an empty one, a role and a checklist to one that begins with it."""
    for ref, part in (("role:cnio", "role.cnio"), (f"checklist:{LIST}", f"checklist.{LIST}")):
        page.goto(root_site.page(ref, "en"))
        page.get_by_role("link", name="Put it in a board pack").click()
        expect(page.locator(".vm-pack__part")).to_have_count(1)
        assert chosen(page) == [part]
    page.goto(root_site.contents("en"))
    page.locator(".vm-body").get_by_role("link", name="Board pack", exact=True).click()
    expect(page).to_have_url(f"{root_site.address}{PACKS['en']}")


def test_policy_allows_it_all(site: Published, contexts: Contexts) -> None:
    """On a host that sends the policy, and in a folder of it, nothing is refused or asked of another."""
    context = contexts()
    refused = listen_for_violations(context)
    with site.with_headers(header(site)) as guarded:
        heard = listen(context, guarded.address)
        # In windows of their own: one that is led on breaks off what it has not loaded yet.
        answered(context.new_page(), guarded)
        page = context.new_page()
        packed(page, guarded, parts=ALL)
        expect(page.locator("[data-part=document]")).to_contain_text(NOTE)
    assert refused == []
    assert heard == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [NARROW, WIDE], ids=["narrow", "wide"])
def test_page_is_accessible(root_site: Published, contexts: Contexts, scheme: str, viewport: dict[str, int]) -> None:
    """By axe, with a pack of all forms; nothing is wider than the window, and nothing is too small to touch."""
    page = contexts(viewport=viewport, color_scheme=scheme).new_page()
    answered(page, root_site)
    packed(page, root_site, "nl", ALL)
    page.locator(".vm-packing details").evaluate("block => { block.open = true; }")
    assert Axe().run(page).response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth") == viewport["width"]
    tall = "(one.closest('label') ?? one).getBoundingClientRect().height"
    small = f"all => all.filter(one => {tall} < 24).map(one => one.outerHTML)"
    assert page.locator(".vm-packing :is(select, input, button):visible").evaluate_all(small) == []


def test_page_works_by_keyboard(root_site: Published, page: Page) -> None:
    """A space puts a part in; the focus goes along with a part that moves, and stays in the list when one goes."""
    packed(page, root_site, parts=("role.cio", "role.ciso"))
    page.locator("#pack-date").focus()
    for _ in range(6):
        if page.evaluate("document.activeElement.value") != "role.cmio":
            page.keyboard.press("Tab")
    expect(box(page, "role.cmio")).to_be_focused()
    page.keyboard.press("Space")
    expect(page.locator(".vm-pack__part")).to_have_count(3)
    move(page, "role.cmio", "up").focus()
    page.keyboard.press("Enter")
    expect(move(page, "role.cmio", "up")).to_be_focused()
    page.keyboard.press("Enter")
    assert chosen(page) == ["role.cmio", "role.cio", "role.ciso"]
    expect(move(page, "role.cmio", "down")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(move(page, "role.cio", "remove")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(page.locator("#pack-chosen")).to_be_focused()


def test_print_button_waits_for_the_document(root_site: Published, contexts: Contexts) -> None:
    """It prints what was chosen last, and only where something is."""
    context = contexts()
    context.add_init_script(
        "window.print = () => { window.counted = document.querySelectorAll('.vm-pack__part').length; }"
    )
    page = context.new_page()
    settle(page, address(root_site, "en"))
    expect(page.locator("[data-do=print]")).to_be_disabled()
    page.evaluate(
        "() => { for (const part of ['role.cio', 'matrix']) document.querySelector(`[value='${part}']`).click();"
        " document.querySelector('[data-do=print]').click(); }"
    )
    page.wait_for_function("window.counted === 2")


def test_without_a_pack_paper_has_the_list(root_site: Published, page: Page, tmp_path: Path) -> None:
    """All that can be printed, and no form; with a pack the list stays off paper."""
    settle(page, address(root_site, "en"))
    text = words("".join(printed(page, tmp_path)))
    assert "Legal calendar: Denmark" in text
    assert "Title of the meeting" not in text
    packed(page, root_site, parts=("matrix",))
    assert "Legal calendar: Denmark" not in words("".join(printed(page, tmp_path)))

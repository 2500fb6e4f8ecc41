"""The role profile that a reader adapts: on the screen, in the address, on paper and in Word."""

import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Contexts
from tests.browser.listening import listen, listen_for_violations
from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import NARROW, settle, stored, switch
from tests.browser.test_policy import header
from tests.browser.test_print import printed
from tests.word import faults, read_word
from vademecum.catalogue import Shown

PROFILES = {
    "nl": "nl/competentiematrix/functieprofiel-op-maat/",
    "da": "da/kompetencematrix/stillingsprofil-til-tilpasning/",
    "en": "en/competency-matrix/role-profile-to-adapt/",
}
HOSPITAL = "Sint & <Ærø> 🏥"


def profiles(site: Published, code: str, choice: str = "") -> str:
    """The address of the page on which a profile is adapted."""
    return f"{site.address}{PROFILES[code]}{choice}"


def row(page: Page, competency: str) -> Locator:
    """The row of a competency in the sheet."""
    return page.locator(f".vm-adapt__sheet [data-competency={competency}]")


def choose(page: Page, competency: str, level: str, when: str = "") -> None:
    """Ask for a level of a competency."""
    row(page, competency).locator("select[name=level]").select_option(level)
    if when:
        row(page, competency).locator("select[name=when]").select_option(when)


def adapt(page: Page, site: Published, code: str = "en") -> None:
    """Choose the profile of a CNIO, with a name and other levels."""
    settle(page, profiles(site, code, "#role=cnio"))
    page.locator("[name=organisation]").fill(HOSPITAL)
    choose(page, "digital-strategy", "2", "grow")
    choose(page, "inclusion", "-")


def competencies(site: Published, code: str) -> list[Shown]:
    """Those of the model in a language, in its order."""
    return list(site.views[code].of_kind("competency"))


def download(page: Page) -> tuple[str, bytes]:
    """The name and the bytes of the document that the page makes."""
    with page.expect_download() as got:
        page.locator("[name=word]").click()
    return got.value.suggested_filename, Path(got.value.path()).read_bytes()


@pytest.mark.parametrize("code", LANGUAGES)
def test_sheet_follows_the_choice(root_site: Published, page: Page, code: str) -> None:
    """The level and the words of the level; a mark says what the model asks, and the end of the sheet which differ."""
    adapt(page, root_site, code)
    strategy = row(page, "digital-strategy")
    option = strategy.locator("select[name=level] option[value='2']")
    assert strategy.locator("td[data-words]").inner_text() == option.get_attribute("data-words")
    expect(strategy.locator("[data-mark]")).to_have_text("model: 3")
    expect(row(page, "team-building").locator("[data-mark]")).to_have_count(0)
    expect(page.locator("[data-changes]")).to_contain_text("A1 2 (model: 3); E4")
    expect(page.locator("[data-fact=organisation]")).to_have_text(HOSPITAL)
    choose(page, "digital-strategy", "3")
    expect(strategy.locator("[data-mark]")).to_have_count(0)


def test_choice_stands_in_the_address(root_site: Published, contexts: Contexts, page: Page) -> None:
    """Another reader who opens it sees the same; the name goes to no host, and nothing is kept."""
    heard = list[str]()
    page.on("request", lambda request: heard.append(unquote(request.url)))
    before = stored(page) if page.url.startswith("http") else {}
    adapt(page, root_site)
    other = contexts().new_page()
    settle(other, page.url)
    for window in (page, other):
        expect(row(window, "digital-strategy").locator("select[name=level]")).to_have_value("2")
        expect(row(window, "digital-strategy").locator("select[name=when]")).to_have_value("grow")
        expect(row(window, "inclusion").locator("select[name=level]")).to_have_value("-")
        expect(window.locator("[name=organisation]")).to_have_value(HOSPITAL)
    download(page)
    assert [address for address in heard if "Sint" in address or not address.startswith(root_site.address)] == []
    assert stored(page) == before


def test_choice_survives_the_switch(root_site: Published, page: Page) -> None:
    """In the other language the same role and levels, in its words."""
    adapt(page, root_site, "nl")
    switch(page, "da").click()
    page.wait_for_url(re.compile("/da/"))
    expect(row(page, "digital-strategy").locator("select[name=level]")).to_have_value("2")
    expect(page.locator("[name=organisation]")).to_have_value(HOSPITAL)
    expect(page.locator(".vm-profile__kind")).to_have_text("Stillingsprofil")


def test_what_an_address_says_amiss_is_passed_over(root_site: Published, page: Page) -> None:
    """A role, a competency and a level that do not exist: the first role, and its own levels."""
    errors = list[str]()
    page.on("pageerror", lambda error: errors.append(str(error)))
    settle(
        page, profiles(root_site, "en", "#role=nobody&levels=nothing.3_inclusion.9_bridging_%E0&grow=x&organisation=")
    )
    expect(page.locator("#adapt-role")).to_have_value(next(iter(root_site.views["en"].of_kind("role"))).entry.id)
    expect(page.locator(".vm-adapt__sheet [data-mark]")).to_have_count(0)
    assert errors == []


def test_another_role_keeps_the_name(root_site: Published, page: Page) -> None:
    """Its levels are its own again; clearing takes the name as well."""
    adapt(page, root_site)
    page.locator("#adapt-role").select_option("cio")
    expect(page.locator("#profile-title")).to_contain_text("CIO")
    expect(page.locator(".vm-adapt__sheet [data-mark]")).to_have_count(0)
    expect(page.locator("[data-fact=organisation]")).to_have_text(HOSPITAL)
    page.locator("button[type=reset]").click()
    expect(page.locator("[data-fact=organisation]")).to_have_text("")
    assert page.url.endswith("#role=cio")


@pytest.mark.parametrize("code", LANGUAGES)
def test_word_document_has_the_choice(root_site: Published, page: Page, code: str) -> None:
    """It is whole, Word finds no fault, and the rest is as the site has it."""
    adapt(page, root_site, code)
    name, content = download(page)
    made = read_word(content)
    shown = root_site.views[code].shown["role:cnio"]
    path = f"{PROFILES[code]}{shown.path.rpartition('/')[2].removesuffix('.md')}.docx"
    as_it_stands = read_word((root_site.folder / path).read_bytes())
    words = row(page, "digital-strategy").locator("td[data-words]").inner_text()
    assert name == "cnio-sint-ærø.docx"
    assert faults(made) == []
    assert made.controls()["organisation"] == made.controls("word/footer1.xml")["organisation"] == HOSPITAL
    assert made.controls()["level-A1"].startswith("2 – ")
    assert made.controls()["words-A1"] == words != as_it_stands.controls()["words-A1"]
    assert made.controls()["when-A1"] != as_it_stands.controls()["when-A1"]
    assert made.controls()["changes"] == page.locator("[data-changes]").inner_text()
    filled = made.filled_in()
    assert (filled["organisation"], filled["digital-strategy"], filled["inclusion"]) == (HOSPITAL, "2", "-")
    adapted = ("organisation", "changes", "level-A1", "words-A1", "when-A1", "level-E4", "words-E4")
    rest = {tag: said for tag, said in made.controls().items() if tag not in adapted}
    assert rest == {tag: said for tag, said in as_it_stands.controls().items() if tag not in adapted}
    assert set(made.parts) == set(as_it_stands.parts)


def test_word_document_without_a_choice_is_that_of_the_site(root_site: Published, page: Page) -> None:
    """What nobody filled in goes on asking for it."""
    settle(page, profiles(root_site, "en", "#role=cnio"))
    made = read_word(download(page)[1])
    stands = read_word((root_site.folder / PROFILES["en"] / "cnio.docx").read_bytes())
    assert made.paragraphs() == stands.paragraphs()
    assert made.filled_in() == stands.filled_in()


@pytest.mark.parametrize("code", LANGUAGES)
def test_adapted_profile_takes_two_sheets(root_site: Published, page: Page, tmp_path: Path, code: str) -> None:
    """With the name, the first and the last competency, and no button or form."""
    adapt(page, root_site, code)
    sheets = printed(page, tmp_path)
    assert len(sheets) == 2
    text = " ".join(" ".join(sheets).split())
    first, last = (competencies(root_site, code)[place].title for place in (0, -1))
    assert "Sint & <Ærø>" in text
    assert all(word in text for word in (*first.split(), *last.split()))
    assert "A1 2 (model: 3)" in text
    assert page.locator("[name=word]").inner_text() not in text


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_profile_takes_two_sheets(root_site: Published, contexts: Contexts, tmp_path: Path, code: str) -> None:
    """As it stands, without a script."""
    page = contexts(java_script_enabled=False).new_page()
    page.goto(profiles(root_site, code))
    links = page.locator(".vm-adapt__list li a:first-of-type").evaluate_all("links => links.map(link => link.href)")
    assert len(links) == len(list(root_site.views[code].of_kind("role")))
    lengths = dict[str, int]()
    for address in links:
        page.goto(str(address))
        lengths[str(address)] = len(printed(page, tmp_path))
    assert {address: length for address, length in lengths.items() if length != 2} == {}


@pytest.mark.parametrize("script", [True, False])
def test_without_a_sheet_paper_has_the_list(
    root_site: Published, contexts: Contexts, tmp_path: Path, script: bool
) -> None:
    """Where no script runs, and where the sheet cannot be had; with a sheet the list stays off paper."""
    page = contexts(java_script_enabled=script).new_page()
    page.route("**/cmio/", lambda route: route.abort())
    page.goto(profiles(root_site, "en", "#role=cmio"))
    if script:
        expect(page.get_by_role("status")).to_have_text(re.compile("^That did not work here"))
    assert "Profiles as they stand" in " ".join(printed(page, tmp_path))
    page.unroute_all()
    settle(page, profiles(root_site, "en", "#role=cnio"))
    if script:
        page.reload()
        expect(page.locator("#profile-title")).to_contain_text("CNIO")
    assert ("Profiles as they stand" in " ".join(printed(page, tmp_path))) is not script


def test_without_a_script_nothing_is_offered_that_does_nothing(root_site: Published, contexts: Contexts) -> None:
    """The link from a role leads to its line, with a page to print and a document."""
    page = contexts(java_script_enabled=False).new_page()
    page.goto(root_site.page("role:cnio", "en"))
    page.get_by_role("link", name="Adapt this profile").click()
    expect(page.locator("main").locator("select, input, button").locator("visible=true")).to_have_count(0)
    line = page.locator(":target")
    expect(line).to_contain_text("CNIO")
    document = page.request.get(str(line.locator("a[type]").evaluate("link => link.href"))).body()
    assert faults(read_word(document)) == []


def test_a_browser_that_cannot_pack_offers_no_document(root_site: Published, contexts: Contexts) -> None:
    """The list below has it as it stands."""
    context = contexts()
    context.add_init_script("delete window.CompressionStream")
    page = context.new_page()
    settle(page, profiles(root_site, "en", "#role=cnio"))
    expect(page.locator("[name=word]")).to_be_hidden()
    expect(page.locator(".vm-adapt__list a[type]").first).to_be_visible()


def test_a_document_that_cannot_be_had_is_said(root_site: Published, page: Page) -> None:
    """In words, where a screen reader hears it."""
    settle(page, profiles(root_site, "en", "#role=cnio"))
    page.route("**/*.docx", lambda route: route.abort())
    page.locator("[name=word]").click()
    expect(page.get_by_role("status")).to_have_text(re.compile("^That did not work here"))


def test_policy_allows_it_all(root_site: Published, contexts: Contexts) -> None:
    """On a host that sends the policy, and in a folder of it, nothing is refused or asked of another."""
    context = contexts()
    refused = listen_for_violations(context)
    with root_site.with_headers(header(root_site)) as guarded:
        heard = listen(context, guarded.address)
        page = context.new_page()
        adapt(page, guarded)
        assert faults(read_word(download(page)[1])) == []
    assert refused == []
    assert heard == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_is_accessible_on_a_phone(root_site: Published, contexts: Contexts, scheme: str) -> None:
    """By axe, with choices made; nothing is wider than the window, and nothing is too small to touch."""
    page = contexts(viewport=NARROW, color_scheme=scheme).new_page()
    adapt(page, root_site, "nl")
    assert Axe().run(page).response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth") == NARROW["width"]
    small = "all => all.filter(one => one.getBoundingClientRect().height < 24).map(one => one.name)"
    assert page.locator("main :is(select, input, button):visible").evaluate_all(small) == []


def test_page_works_by_keyboard(root_site: Published, page: Page) -> None:
    """A button leads to the first level; arrows change it, and the words beside it."""
    settle(page, profiles(root_site, "en", "#role=cnio"))
    page.locator("[name=levels]").focus()
    page.keyboard.press("Enter")
    first = row(page, competencies(root_site, "en")[0].entry.id)
    expect(first.locator("select[name=level]")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(first.locator("select[name=level]")).to_have_value("2")
    expect(first.locator("[data-mark]")).to_have_text("model: 3")

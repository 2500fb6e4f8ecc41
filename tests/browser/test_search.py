"""Search in its window: what is found, how it is shown, and how it is used by keyboard and heard."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser import naming
from tests.browser.conftest import Contexts
from tests.browser.naming import BORROWED, OTHER, TIRED, found, give_answers, give_names, item
from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import (
    FOUND,
    NARROW,
    OPTION,
    RESULT,
    SEARCH,
    SEARCH_BUTTON,
    answered,
    language,
    links,
    open_search,
    search,
    search_status,
    settle,
)

FOREIGN = [(code, word) for code in LANGUAGES for other, word in TIRED.items() if other != code]
OF_SEARCH = ("/search/", "vademecum-search")
HOSTILE = "<img src=x onerror=\"document.title='ran'\">"

Visit = Callable[..., Page]


@pytest.fixture
def visit(root_site: Published, page: Page) -> Visit:
    """Gives the page of a role in a language, on a host that has names of pages."""

    def go(code: str = "en") -> Page:
        give_names(page, root_site)
        page.goto(root_site.page("role:cnio", code))
        return page

    return go


def active(page: Page) -> str:
    """The words of the option that the box names as the active one; empty where it names none."""
    name = page.locator(f"{SEARCH} [role=combobox]").get_attribute("aria-activedescendant")
    if not name:
        return ""
    option = page.locator(f"[id='{name}']")
    expect(option).to_have_attribute("aria-selected", "true")
    expect(page.locator(f"{OPTION}[aria-selected=true]")).to_have_count(1)
    return option.inner_text()


def asked(page: Page) -> list[str]:
    """A list that fills with the addresses that search asks for."""
    heard = list[str]()
    page.on("request", lambda request: heard.append(request.url))
    return heard


@pytest.mark.parametrize("code", LANGUAGES)
def test_word_is_found_in_its_language(site: Published, page: Page, code: str) -> None:
    """The pages that a word names are found, at their addresses in the language; the best one comes first."""
    give_names(page, site)
    page.goto(f"{site.address}{code}/")
    first, *others = search(page, TIRED[code].lower())
    assert first == site.page("practice:clinical-ownership", code)
    assert set(others) == {site.page("role:cmio", code), site.page("term:cmio", code)}


@pytest.mark.parametrize(("code", "word"), FOREIGN)
def test_word_of_another_language_finds_the_own_page(visit: Visit, root_site: Published, code: str, word: str) -> None:
    """A word of another language leads to the page in the reader's own."""
    page = visit(code)
    assert search(page, word) == [root_site.page("practice:clinical-ownership", code)]
    page.locator(FOUND).click()
    page.wait_for_url(root_site.page("practice:clinical-ownership", code))
    assert language(page) == code


@pytest.mark.parametrize("code", LANGUAGES)
def test_result_says_what_it_is(visit: Visit, code: str) -> None:
    """Its kind, as a word with a picture, and the other name by which it was found."""
    page = visit(code)
    search(page, OTHER[code])
    hit = page.locator(f"{SEARCH} .vm-hit")
    expect(hit.locator(".vm-hit__title")).to_have_text(TIRED[code])
    expect(hit.locator(".vm-hit__kind")).to_have_text(dict(naming.KINDS[code])["practice"])
    expect(hit.locator(".vm-hit__kind svg")).to_be_visible()
    expect(hit.locator(".vm-hit__name")).to_contain_text(OTHER[code])


@pytest.mark.parametrize("code", LANGUAGES)
def test_result_in_another_language_is_marked(visit: Visit, code: str) -> None:
    """The language stands beside it by its own name, and its title is in that language for those who hear it."""
    page = visit(code)
    search(page, "alene")
    mark = page.locator(f"{SEARCH} .vm-hit__language")
    expect(mark).to_have_text({"nl": "Nederlands", "da": "Dansk"}[BORROWED[code]])
    for element in (mark, page.locator(f"{SEARCH} .vm-hit__title")):
        expect(element).to_have_attribute("lang", BORROWED[code])


def test_section_and_words_around_it_are_shown(visit: Visit, root_site: Published, page: Page) -> None:
    """Below the page stands the section that fits best, a link of its own, and the words around what was found."""
    there = root_site.page("role:cmio", "en")
    section = {"title": "Mandate", "address": f"{there}#mandate"}
    give_answers(
        page, found(item(there, "CMIO", section=section, excerpt=[["a ", False], ["word", True], [" in it", False]]))
    )
    visit()
    search(page, "word")
    assert links(page.locator(OPTION)) == [there, f"{there}#mandate"]
    part = page.locator(OPTION).nth(1)
    expect(part).to_have_text("Mandate a word in it")
    expect(part.locator("mark")).to_have_text("word")
    part.click()
    page.wait_for_url(f"{there}#mandate")


def test_what_counts_for_less_comes_later(site: Published, page: Page) -> None:
    """Of two pages that are called the same, the one that holds no longer."""
    old, new = "practice:clinical-ownership", "practice:ai-governance"
    give_names(
        page, site, [naming.page(site, "en", old, t="Fatigue", b=0.5), naming.page(site, "en", new, t="Fatigue")]
    )
    page.goto(f"{site.address}en/")
    assert search(page, "fatigue") == [site.page(new, "en"), site.page(old, "en")]


@pytest.mark.parametrize("code", LANGUAGES)
def test_search_works_where_a_page_is_missing(site: Published, page: Page, code: str) -> None:
    """At an address that does not exist, the «not found» page of the language finds the language's pages."""
    give_names(page, site)
    response = page.goto(f"{site.address}{code}/gone/for/good/")
    assert response and response.status == 404
    address = search(page, TIRED[code])[0]
    page.locator(FOUND).first.click()
    page.wait_for_url(address)
    assert language(page) == code


@pytest.mark.parametrize("size", [None, NARROW], ids=["desktop", "phone"])
def test_search_is_used_by_keyboard(visit: Visit, page: Page, size: dict[str, int] | None) -> None:
    """Enter on the button opens the search, words are typed at once, and Enter leads to the first result."""
    if size:
        page.set_viewport_size({"width": size["width"], "height": size["height"]})
    visit().locator(SEARCH_BUTTON).focus()
    page.keyboard.press("Enter")
    page.keyboard.type("fatigue")
    expect(page.locator(FOUND).first).to_be_visible()
    first = links(page.locator(FOUND))[0]
    page.keyboard.press("Enter")
    page.wait_for_url(first)


def test_arrows_choose_an_option(visit: Visit) -> None:
    """Down and up go through the options, round their end; the focus stays in the box, which names the active one."""
    page = visit()
    titles = len(search(page, "fatigue"))
    first, *_, last = page.locator(OPTION).all_inner_texts()
    assert (titles, active(page)) == (3, "")
    for key, expected in [("ArrowDown", first), ("ArrowUp", last), ("ArrowDown", first), ("ArrowUp", last)]:
        page.keyboard.press(key)
        assert active(page) == expected
        expect(page.locator(f"{SEARCH} [role=combobox]")).to_be_focused()


def test_home_and_end_stay_in_the_words(visit: Visit) -> None:
    """They move the place where letters come, and no option."""
    page = visit()
    search(page, "atigu")
    for key, letter in [("ArrowDown", ""), ("Home", "f"), ("End", "e")]:
        page.keyboard.press(key)
        page.keyboard.type(letter)
    expect(page.locator(f"{SEARCH} [role=combobox]")).to_have_value("fatigue")


def test_enter_follows_the_active_option(visit: Visit) -> None:
    """Not the first one."""
    page = visit()
    second = search(page, "fatigue")[1]
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(second)


def test_box_says_whether_it_has_a_list(visit: Visit) -> None:
    """It is a combobox that is expanded where options are shown, and names their list."""
    page = visit()
    box = open_search(page)
    listbox = page.locator(f"[id='{box.get_attribute('aria-controls')}']")
    for words, expanded in [
        ("fatigue", "true"),
        ("nothing at all", "false"),
        ("role", "false"),
        ("fatigue", "true"),
        ("", "false"),
    ]:
        box.fill(words)
        expect(box).to_have_attribute("aria-expanded", expanded)
        expect(listbox).to_be_visible(visible=expanded == "true")
    expect(listbox).to_have_attribute("role", "listbox")


@pytest.mark.parametrize("by", ["click", "Enter"])
def test_option_opens_in_a_tab_as_a_link_does(visit: Visit, by: str) -> None:
    """With the control key, by pointer and by keyboard; the search stays as it is."""
    page = visit()
    here, first = page.url, search(page, "fatigue")[0]
    with page.context.expect_page() as opened:
        if by == "click":
            page.locator(FOUND).first.click(modifiers=["Control"])
        else:
            page.keyboard.press("Control+Enter")
    opened.value.wait_for_url(first)
    assert page.url == here
    expect(page.locator(SEARCH)).to_be_visible()


def test_quick_reader_waits_for_no_names(visit: Visit) -> None:
    """Enter that comes before the results leads to the first of them, as soon as they are there."""
    page = visit()
    first = search(page, "fatigue")[0]
    page.reload()
    open_search(page)
    page.keyboard.type("fatigue")
    page.keyboard.press("Enter")
    page.wait_for_url(first)


def test_quick_reader_waits_for_the_texts(visit: Visit, root_site: Published, page: Page) -> None:
    """Where no name fits, Enter waits for what the texts give."""
    there = root_site.page("role:cmio", "en")
    give_answers(page, found(), found(item(there, "CMIO")))
    open_search(visit())
    page.keyboard.type("a word")
    page.keyboard.press("Enter")
    page.wait_for_url(there)


def test_second_answer_moves_no_active_option(visit: Visit, root_site: Published, page: Page) -> None:
    """Who has chosen an option keeps it, and the order in which it stands; what is new comes behind."""
    a, b, c = (item(root_site.page(ref, "en"), ref) for ref in ("role:cmio", "role:cnio", "role:cio"))
    give_answers(page, found(a, b), found(c, {**b, "excerpt": [["more", False]]}, a), pause=1000)
    visit()
    open_search(page).fill("word")
    expect(page.locator(FOUND)).to_have_count(2)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert active(page).startswith("role:cnio")
    expect(page.locator(FOUND)).to_have_count(3)
    assert links(page.locator(FOUND)) == [a["address"], b["address"], c["address"]]
    assert "more" in active(page)


def test_second_answer_takes_the_place_of_the_first(visit: Visit, root_site: Published, page: Page) -> None:
    """Where nobody is in the list, the better order is shown."""
    a, b = (item(root_site.page(ref, "en"), ref) for ref in ("role:cmio", "role:cnio"))
    give_answers(page, found(a), found(b, a))
    visit()
    assert search(page, "word") in ([a["address"]], [b["address"], a["address"]])
    expect(page.locator(FOUND)).to_have_count(2)
    assert links(page.locator(FOUND)) == [b["address"], a["address"]]


@pytest.mark.parametrize("words", ["", "fatigue"])
def test_escape_closes_the_search(visit: Visit, words: str) -> None:
    """Escape closes the search at once, also with words in it, and the focus is on its button again."""
    page = visit()
    open_search(page).fill(words)
    page.keyboard.press("Escape")
    expect(page.locator(SEARCH)).to_be_hidden()
    expect(page.locator(SEARCH_BUTTON)).to_be_focused()


def test_button_closes_the_search(visit: Visit, root_site: Published) -> None:
    """«Close» closes the search and follows no result."""
    page = visit()
    search(page, "fatigue")
    page.locator(SEARCH).get_by_role("button", name="Close").click()
    expect(page.locator(SEARCH)).to_be_hidden()
    assert page.url == root_site.page("role:cnio", "en")


def test_result_on_the_same_page_closes_the_search(visit: Visit, root_site: Published, page: Page) -> None:
    """A result that is a section of the page being read shows that section, with the search out of the way."""
    settle(page, root_site.page("role:cnio", "en"))
    name = page.locator("article h2[id]").last.get_attribute("id")
    here = f"{page.url}#{name}"
    give_answers(page, found(item(page.url, "CNIO", section={"title": "Part", "address": here})))
    visit()
    search(page, "part")
    page.locator(OPTION).nth(1).click()
    expect(page.locator(SEARCH)).to_be_hidden()
    expect(page.locator(f"[id='{name}']")).to_be_in_viewport()


@pytest.mark.parametrize("code", LANGUAGES)
def test_number_of_results_is_announced(visit: Visit, code: str) -> None:
    """A status, which screen readers read out, says how many pages there are, or that there are none."""
    page = visit(code)
    assert len(search(page, TIRED[code])) == 3
    assert answered(page).startswith("3 ")
    open_search_again = page.locator(f"{SEARCH} [role=combobox]")
    open_search_again.fill("qqqqqq")
    expect(search_status(page)).to_have_text(search_status(page).get_attribute("data-none") or "")


@pytest.mark.parametrize(
    ("code", "typed", "expected"),
    [
        ("nl", "uiputting", "1 pagina gevonden · “uitputting” in plaats van “uiputting”"),
        ("da", "udmatelse", "1 side fundet · »udmattelse« i stedet for »udmatelse«"),
        ("en", "ftaigue", "3 pages found · “fatigue” instead of “ftaigue”"),
    ],
)
def test_mistyped_word_is_told(visit: Visit, code: str, typed: str, expected: str) -> None:
    """The status says which word was looked for in its place."""
    page = visit(code)
    search(page, typed)
    expect(search_status(page)).to_have_text(expected)


def test_one_number_is_announced(visit: Visit, root_site: Published, page: Page) -> None:
    """Where the second answer comes soon, the number of the first one is not said."""
    a, b = (item(root_site.page(ref, "en"), ref) for ref in ("role:cmio", "role:cnio"))
    give_answers(page, found(a), found(a, b), pause=100)
    open_search(visit())
    page.evaluate("""() => {
      const status = document.querySelector("dialog [role=status]");
      window.heard = [];
      new MutationObserver(() => window.heard.push(status.textContent)).observe(status, { childList: true });
    }""")
    page.keyboard.type("w")
    expect(search_status(page)).to_have_text("2 pages found")
    assert [words for words in page.evaluate("window.heard") if "found" in words] == ["2 pages found"]


def test_results_are_narrowed_by_kind_and_role(visit: Visit) -> None:
    """Two lists offer the kinds and roles of what is found, with the number of pages of each."""
    page = visit()
    search(page, "fatigue")
    kind, role = (page.locator(SEARCH).get_by_label(name) for name in ("Kind", "Role"))
    assert kind.locator("option").all_inner_texts() == ["All kinds", "Role (1)", "Practice (1)", "Term (1)"]
    assert role.locator("option").all_inner_texts() == ["All roles", "CMIO (2)", "CNIO (1)"]
    kind.select_option("role")
    expect(page.locator(FOUND)).to_have_count(1)
    expect(search_status(page)).to_have_text("1 page found")
    kind.select_option("")
    role.select_option("cmio")
    expect(page.locator(FOUND)).to_have_count(2)


def test_nothing_is_offered_where_nothing_can_be_narrowed(visit: Visit) -> None:
    """One page has no other kind."""
    page = visit()
    search(page, OTHER["en"])
    expect(page.locator(SEARCH).get_by_label("Kind")).to_be_hidden()
    page.locator(f"{SEARCH} [role=combobox]").fill("fatigue")
    expect(page.locator(SEARCH).get_by_label("Kind")).to_be_visible()


def test_nothing_is_fetched_before_the_search_is_opened(visit: Visit, page: Page) -> None:
    """Names and script come with the first opening, once."""
    heard = asked(page)
    visit()
    page.wait_for_load_state("networkidle")
    assert [url for url in heard if any(part in url for part in OF_SEARCH)] == []
    for _ in range(2):
        search(page, "fatigue")
        page.keyboard.press("Escape")
    assert [sum(part in url for url in heard) for part in OF_SEARCH] == [1, 1]


@pytest.mark.parametrize("missing", [naming.NAMES, naming.SCRIPT])
def test_search_that_cannot_be_loaded_says_so(visit: Visit, root_site: Published, missing: str) -> None:
    """Where names or script are not to be had, the search says so, and leads on; opened again, it tries."""
    page = visit()
    page.route(missing, lambda route: route.abort())
    open_search(page)
    expect(search_status(page)).to_have_text("Search cannot be loaded.")
    page.keyboard.press("Escape")
    page.unroute(missing)
    give_names(page, root_site)
    assert len(search(page, "fatigue")) == 3
    page.locator(SEARCH).get_by_role("link", name="Contents").click()
    expect(page).to_have_url(root_site.contents("en"))


def test_names_that_are_none_say_so(visit: Visit) -> None:
    """A host that answers with something else is no host of names."""
    page = visit()
    page.route(naming.NAMES, lambda route: route.fulfill(body="<!doctype html>"))
    open_search(page)
    expect(search_status(page)).to_have_text("Search cannot be loaded.")


def test_search_that_hears_nothing_says_so(visit: Visit) -> None:
    """A host that never answers is waited for a while, and no longer."""

    def keep(route: Route) -> None:
        """Give no answer."""

    page = visit()
    page.route(naming.NAMES, keep)
    page.clock.install()
    open_search(page)
    expect(search_status(page)).to_have_text("Search is being prepared …")
    page.clock.run_for(30_000)
    expect(search_status(page)).to_have_text("Search cannot be loaded.")


def test_texts_that_cannot_be_searched_leave_the_names(visit: Visit, root_site: Published, page: Page) -> None:
    """What is found by name is shown, and the status says what is missing."""
    there = item(root_site.page("role:cmio", "en"), "CMIO")
    give_answers(page, found(there), found(there, failed=True))
    visit()
    assert search(page, "cmio") == [there["address"]]
    expect(search_status(page)).to_have_text("1 page found · the texts could not be searched")


def test_words_with_markup_are_text(visit: Visit, root_site: Published, page: Page) -> None:
    """Words of names, texts and readers that look like HTML are shown as words: nothing of them becomes an element."""
    there = root_site.page("role:cmio", "en")
    section = {"title": HOSTILE, "address": f"{there}#x"}
    row = item(there, HOSTILE, name=HOSTILE, language=HOSTILE, kind=HOSTILE, section=section, excerpt=[[HOSTILE, True]])
    words = {"kinds": [[HOSTILE, HOSTILE], ["x", HOSTILE]], "roles": [[HOSTILE, HOSTILE]]}
    give_answers(page, found(row, corrected=HOSTILE, kinds={HOSTILE: 1, "x": 1}, roles={HOSTILE: 1}), words=words)
    title = visit().title()
    search(page, HOSTILE)
    for place in (
        ".vm-hit__title",
        ".vm-hit__part",
        ".vm-hit__kind",
        ".vm-hit__name",
        ".vm-hit__language",
        "option",
        "mark",
    ):
        expect(page.locator(SEARCH).locator(place).filter(has_text=HOSTILE).first).to_be_attached()
    expect(page.locator(f"{SEARCH} img")).to_have_count(0)
    assert page.title() == title


@pytest.mark.parametrize("code", LANGUAGES)
def test_files_on_a_disk_are_searched(root_site: Published, contexts: Contexts, code: str) -> None:
    """Where the site is read from a disk, names come as a script; nothing is fetched, and a result is a file."""
    page = contexts().new_page()
    script = f"vademecumNames({naming.packed_script(root_site, code)});"
    page.route("file://**/search/names.js", lambda route: route.fulfill(body=script, content_type="text/javascript"))
    heard = asked(page)
    page.goto((root_site.folder / code / "index.html").as_uri())
    found_here = search(page, TIRED[code])
    assert len(found_here) == 3
    assert [url for url in heard if not url.startswith("file://") or url.endswith((".gz", ".json"))] == []
    page.locator(FOUND).first.click()
    page.wait_for_url(found_here[0])
    expect(page.locator("main h1")).to_be_visible()
    assert language(page) == code
    search(page, TIRED[code])
    page.locator(f"{SEARCH} .vm-search__all").click()
    expect(page.locator(RESULT)).to_have_count(3)

"""The self-assessment: answers, the result, what the browser keeps, and an address that holds it all."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.assessing import (
    KEY,
    PATHS,
    Small,
    agree,
    answer,
    answered,
    choose_role,
    do,
    gaps,
    kept,
    note,
    question,
    role,
    said,
    table,
)
from tests.browser.conftest import Contexts
from tests.browser.listening import listen
from tests.browser.reading import NARROW, stored, switch

BLOCKED = {
    "forbidden": """Object.defineProperty(window, "localStorage", {
        get() { throw new DOMException("blocked", "SecurityError"); } })""",
    "missing": """Object.defineProperty(window, "localStorage", { value: null })""",
    "full": """Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }""",
}
"""Ways in which a browser keeps nothing."""


@pytest.fixture
def page(contexts: Contexts, three: Small) -> Page:
    """Gives the page in Dutch to a new reader."""
    page = contexts().new_page()
    page.goto(three.address + PATHS["nl"])
    return page


def fill(page: Page) -> None:
    """Own levels A=1, B=3, C unanswered; the role's targets are A=3, B=2, C=2."""
    choose_role(page, "cmio")
    answer(page, a=1, b=3)


def is_filled(page: Page) -> bool:
    """Whether the page shows these answers, and the list that follows from them."""
    return (answered(page), role(page), gaps(page)) == ({"a": "1", "b": "3"}, "cmio", [("a", 2), ("c", 2)])


def test_gaps_stand_by_size_and_then_in_the_order_of_the_matrix(page: Page) -> None:
    """What is not answered counts from 0 and says so; where there is no gap there is no row."""
    fill(page)
    assert gaps(page) == [("a", 2), ("c", 2)]
    first, second = page.locator(".vm-gaps > li").all()
    expect(first).to_contain_text("Eigen niveau: 1 – Bekend · Streefniveau: 3 – Leidend")
    expect(second).to_contain_text("Eigen niveau: niet beantwoord · Streefniveau: 2 – Toepassend")
    answer(page, a=2)
    assert gaps(page) == [("c", 2), ("a", 1)]


def test_the_table_has_all_three_numbers(page: Page) -> None:
    """Of every competency, also of those without a gap."""
    fill(page)
    assert table(page) == [
        ["A1 Aarden", "1 – Bekend", "3 – Leidend", "2"],
        ["A2 Bruggen", "3 – Leidend", "2 – Toepassend", "\u22121"],
        ["A3 =Creatie & <co>", "niet beantwoord", "2 – Toepassend", "2"],
    ]


def test_a_gap_says_what_the_target_means_and_what_to_read(page: Page) -> None:
    """The words and links of the question."""
    fill(page)
    first = page.locator(".vm-gaps > li").first
    expect(first).to_contain_text("Leidt.")
    assert first.locator("ul a").all_inner_texts() == ["Leren aarden", "De dag van livegang"]
    first.get_by_role("link", name="De dag van livegang").click()
    assert page.url.endswith("/nl/checklists/dag-van-livegang/#owner-named")


def test_another_role_has_other_gaps(page: Page) -> None:
    """A target of 0 is reached without an answer; where there is no gap the page says so."""
    fill(page)
    choose_role(page, "cio")
    assert gaps(page) == [("a", 3), ("b", 1)]
    answer(page, a=4, b=4)
    expect(page.locator("[data-part=hint]")).to_have_text("Geen afstand: je haalt alle streefniveaus van deze rol.")


def test_an_organisations_own_target_counts(page: Page) -> None:
    """The page says whose it is, and shows the model's beside it."""
    choose_role(page, "cio")
    answer(page, a=1)
    assert table(page)[0] == ["A1 Aarden", "1 – Bekend", "4 – Vormend (model: 1)", "3"]
    expect(page.locator(".vm-assessment__about")).to_contain_text("Huis & Hof heeft eigen streefniveaus gekozen.")


def test_without_a_role_there_is_no_gap(page: Page) -> None:
    """The page asks for one, and shows the own levels."""
    answer(page, c=1)
    assert gaps(page) == []
    assert table(page)[2] == ["A3 =Creatie & <co>", "1 – Bekend", "–", "–"]
    expect(page.locator("[data-part=hint]")).to_contain_text("Kies een rol")


def test_an_answer_can_be_taken_back(page: Page) -> None:
    """It counts as not answered then; without any answer there is no result, and the browser keeps nothing."""
    fill(page)
    for name in ("a", "b"):
        question(page, name).get_by_label("Niet beantwoord").check()
    assert answered(page) == {}
    expect(page.locator(".vm-result")).to_be_hidden()
    assert kept(page) is None


def test_nothing_is_kept_before_the_first_answer(page: Page) -> None:
    """A role alone is no answer; then ids and levels are kept, and the version, under one key."""
    choose_role(page, "cmio")
    page.locator("h1").click()
    assert stored(page) == {}
    answer(page, b=3)
    assert kept(page) == {"version": "1", "role": "cmio", "levels": {"b": 3}}
    assert [*stored(page)] == [KEY]


def test_answers_are_there_again(page: Page) -> None:
    """After the page is loaded again, and in another language, under the same ids."""
    fill(page)
    page.reload()
    assert is_filled(page)
    switch(page, "da").click()
    page.wait_for_url(f"**/{PATHS['da']}")
    assert is_filled(page)
    expect(page.locator(".vm-gaps > li").nth(1)).to_contain_text("ikke besvaret")


def test_another_window_follows(page: Page) -> None:
    """What one keeps, the other shows, so that none overwrites the other."""
    other = page.context.new_page()
    other.goto(page.url)
    fill(page)
    expect(other.locator(".vm-gaps > li")).to_have_count(2)
    assert is_filled(other)


@pytest.mark.parametrize("way", BLOCKED)
def test_it_works_where_nothing_can_be_kept(contexts: Contexts, three: Small, way: str) -> None:
    """And it says so; the address still holds everything."""
    context = contexts()
    context.add_init_script(BLOCKED[way])
    page = context.new_page()
    page.goto(three.address + PATHS["nl"])
    fill(page)
    assert is_filled(page)
    expect(note(page, "blocked")).to_contain_text("Deze browser bewaart niets voor deze pagina.")
    other = context.new_page()
    other.goto(page.locator("#assessment-address").input_value())
    assert is_filled(other)


def test_what_is_kept_may_be_nonsense(page: Page) -> None:
    """The page begins anew, or takes what it can read."""
    for found, expected in {"{": {}, "null": {}, '{"levels": {"a": 9, "b": "x", "c": 2}}': {"c": "2"}}.items():
        page.evaluate("([key, found]) => localStorage.setItem(key, found)", [KEY, found])
        page.reload()
        assert answered(page) == expected


def test_a_former_id_counts_and_an_unknown_one_is_told(page: Page) -> None:
    """What has no place stays in the browser: another language may show it."""
    found = '{"version": "0.9", "role": "chief", "levels": {"alpha": 1, "gone": 4}}'
    page.evaluate("([key, found]) => localStorage.setItem(key, found)", [KEY, found])
    page.reload()
    assert (answered(page), role(page)) == ({"a": "1"}, "cmio")
    expect(note(page, "lost")).to_contain_text("gone")
    expect(note(page, "version")).to_contain_text("0.9")
    answer(page, b=3)
    assert kept(page) == {"version": "1", "role": "cmio", "levels": {"a": 1, "b": 3, "gone": 4}}


def test_a_fresh_profile_opens_the_address(contexts: Contexts, page: Page) -> None:
    """In the same state; it says where the answers come from, and keeps nothing before the reader says so."""
    fill(page)
    address = page.locator("#assessment-address").input_value()
    assert address == f"{page.url}#own=a.1,b.3&role=cmio"
    fresh = contexts().new_page()
    fresh.goto(address)
    assert is_filled(fresh)
    expect(note(fresh, "address")).to_be_visible()
    assert stored(fresh) == {}
    do(fresh, "adopt")
    assert kept(fresh) == kept(page)
    assert fresh.url == page.url
    expect(note(fresh, "address")).to_be_hidden()
    expect(fresh.locator("#questions")).to_be_focused()


def test_an_address_does_not_overwrite_what_is_kept(page: Page) -> None:
    """Not even when answers are changed; these stay in the address. To put it aside brings back the own ones."""
    answer(page, c=4)
    before = kept(page)
    page.goto(f"{page.url}#own=a.1,b.0&role=cmio")
    answer(page, b=3)
    assert is_filled(page)
    page.reload()
    assert is_filled(page)
    assert kept(page) == before
    do(page, "leave")
    assert answered(page) == {"c": "4"}
    assert "#" not in page.url


def test_an_address_replaces_what_is_kept_if_the_reader_agrees(page: Page) -> None:
    """The question has a way out, by a button and by Escape."""
    answer(page, c=4)
    page.goto(f"{page.url}#own=a.1,b.3&role=cmio")
    do(page, "adopt")
    page.keyboard.press("Escape")
    assert kept(page) == {"version": "1", "role": "", "levels": {"c": 4}}
    do(page, "adopt")
    agree(page)
    assert kept(page) == {"version": "1", "role": "cmio", "levels": {"a": 1, "b": 3}}


def test_an_address_goes_along_to_another_language(page: Page, three: Small) -> None:
    """With the answers that were changed."""
    page.goto(f"{page.url}#own=a.1&role=cmio")
    answer(page, b=3)
    switch(page, "en").click()
    page.wait_for_url(f"{three.address}{PATHS['en']}#own=a.1,b.3&role=cmio")
    assert is_filled(page)


def test_an_address_keeps_its_answers_when_a_heading_is_chosen(page: Page) -> None:
    """Headings stand behind the same sign; elsewhere they are as always."""
    page.locator("a[href='#keep']").click()
    assert page.url.endswith("/#keep")
    fill(page)
    page.goto(f"{page.url.partition('#')[0]}#own=a.1,b.3&role=cmio")
    page.locator("a[href='#result']").click()
    expect(page.locator("#result")).to_be_in_viewport()
    expect(page.locator("#result")).to_be_focused()
    page.reload()
    assert is_filled(page)


def test_an_address_may_be_nonsense(page: Page) -> None:
    """What can be read counts, and the rest is told; a plain heading is no answer."""
    page.goto(f"{page.url}#own=a.9,b.3,,x,alpha.1,gone.2&role=nobody")
    assert answered(page) == {"a": "1", "b": "3"}
    expect(note(page, "bad")).to_contain_text("a: 9, x: .")
    expect(note(page, "lost")).to_contain_text("gone")
    expect(note(page, "lostRole")).to_contain_text("nobody")


def test_an_address_may_name_a_role_alone(page: Page, three: Small) -> None:
    """So a role's page leads here: it chooses the role, changes no answer, and is kept with the first one."""
    page.goto(f"{three.address}nl/rollen/cmio/")
    page.get_by_role("link", name="Beoordeel jezelf voor deze rol").click()
    assert role(page) == "cmio"
    expect(note(page, "address")).to_be_hidden()
    assert stored(page) == {}
    answer(page, a=1, b=3)
    assert is_filled(page)
    assert "#" not in page.url
    page.reload()
    assert is_filled(page)


def test_the_address_can_be_copied(contexts: Contexts, three: Small) -> None:
    """Where the browser does not allow that, it is selected."""
    for allowed, sentence in ((True, "Het adres is gekopieerd."), (False, "Het adres is geselecteerd")):
        context = contexts(permissions=["clipboard-read", "clipboard-write"] if allowed else [])
        page = context.new_page()
        if not allowed:
            page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
        page.goto(three.address + PATHS["nl"])
        fill(page)
        do(page, "copy")
        expect(said(page, "keep")).to_contain_text(sentence)
        if allowed:
            assert page.evaluate("navigator.clipboard.readText()") == f"{page.url}#own=a.1,b.3&role=cmio"
        else:
            assert page.evaluate("getSelection().toString()") == f"{page.url}#own=a.1,b.3&role=cmio"


def test_all_answers_can_be_cleared(page: Page) -> None:
    """After a question, by the keyboard alone; the safe answer has the focus."""
    fill(page)
    page.locator("[data-do=clear]").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert is_filled(page)
    expect(page.locator("[data-do=clear]")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(said(page, "keep")).to_have_text("Alle antwoorden zijn gewist.")
    assert (answered(page), kept(page)) == ({}, None)
    page.reload()
    assert answered(page) == {}


def test_the_keyboard_is_enough(page: Page) -> None:
    """Tab goes from question to question, arrows from answer to answer."""
    page.locator("#assessment-role").focus()
    page.keyboard.type("CMIO")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    for _ in range(4):
        page.keyboard.press("ArrowDown")
    assert is_filled(page)


@pytest.mark.parametrize("code", PATHS)
def test_a_phone_has_room_for_all(contexts: Contexts, three: Small, code: str) -> None:
    """No page is wider than its window."""
    page = contexts(viewport=NARROW).new_page()
    page.goto(three.address + PATHS[code])
    fill(page)
    assert page.evaluate("document.documentElement.scrollWidth") == NARROW["width"]


def test_it_asks_for_nothing_but_its_own_files(contexts: Contexts, three: Small) -> None:
    """From the first answer to the last click nothing is asked but the icon, which a browser shows anew."""
    context = contexts()
    heard = listen(context, three.address)
    page = context.new_page()
    page.goto(three.address + PATHS["nl"], wait_until="networkidle")
    asked = set[str]()
    context.on("request", lambda request: asked.add(request.url))
    fill(page)
    page.evaluate("location.hash = 'own=a.2&role=cio'")
    do(page, "adopt")
    agree(page)
    do(page, "clear")
    agree(page)
    assert (asked - {f"{three.address}assets/vademecum.svg"}, heard) == (set(), [])

"""A checklist that is answered in the browser: what is kept, shown, counted and printed."""

import json
import subprocess
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.answering import (
    ITEMS,
    KEY,
    LIST,
    OWN,
    PATHS,
    answer,
    answered,
    counts,
    do,
    exported,
    field,
    import_file,
    item,
    keep,
    kept,
    said,
    write,
)
from tests.browser.assessing import Small, agree
from tests.browser.conftest import Contexts
from tests.browser.listening import listen, listen_for_violations
from tests.browser.reading import NARROW, WIDE, stored, switch
from tests.browser.server import serving
from tests.browser.test_assessment import BLOCKED
from tests.browsers import tool

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
STATES = """sets => sets.flatMap(set => [...set.querySelectorAll("input, textarea")].filter(control =>
  !control.labels.length || !set.querySelector("legend").textContent.trim()
  || control.closest("label, p").getBoundingClientRect().height < 24).map(control => control.outerHTML))"""


@pytest.fixture
def page(contexts: Contexts, five: Small) -> Page:
    """Gives the page in Dutch to a new reader."""
    return opened(contexts(), five)


def opened(context: Any, five: Small, code: str = "nl") -> Page:
    """The page in a language, in a new window."""
    page: Page = context.new_page()
    page.goto(five.address + PATHS[code])
    return page


def fill(page: Page) -> None:
    """Three answers, and all there is to say of one item."""
    answer(page, owner_named="yes", plan_written="partly", way_back="na")
    more = {"note": "Met het\nteam", "owner": "Anna", "due": "2026-12-03", "discussed": "2026-11-22"}
    write(page, "owner-named", evidence="https://example.org/plan", **more)


def is_filled(page: Page) -> bool:
    """Whether the page shows all of it."""
    shown = [field(page, "owner-named", name) for name in ("note", "owner", "due", "evidence", "discussed")]
    more = ["Met het\nteam", "Anna", "2026-12-03", "https://example.org/plan", "2026-11-22"]
    return (answered(page), shown) == ({"owner-named": "yes", "plan-written": "partly", "way-back": "na"}, more)


def status(page: Page) -> str:
    """What the page says above its items."""
    return page.locator("[data-part=answered]").inner_text()


def test_answers_are_there_in_another_language_and_again(page: Page) -> None:
    """After three answers in Dutch, Danish shows them, and so does the page when it is loaded again."""
    fill(page)
    assert status(page) == "2 van 4 beantwoord"
    switch(page, "da").click()
    page.wait_for_url(f"**/{PATHS['da']}")
    assert is_filled(page)
    assert status(page) == "2 af 4 besvaret"
    page.reload()
    assert is_filled(page)


def test_nothing_is_kept_before_the_first_answer(page: Page) -> None:
    """Then one key an item; what is taken back leaves no key."""
    page.locator("h1").click()
    assert stored(page) == {}
    answer(page, owner_named="no")
    assert kept(page) == {f"{OWN}/owner-named": {"answer": "no"}}
    assert [*stored(page)] == [f"{OWN}/owner-named"]
    answer(page, owner_named="")
    assert stored(page) == {}


@pytest.mark.parametrize("way", BLOCKED)
def test_it_works_where_nothing_can_be_kept(contexts: Contexts, five: Small, way: str) -> None:
    """And it says so; an export still holds everything."""
    context = contexts()
    context.add_init_script(BLOCKED[way])
    page = opened(context, five)
    fill(page)
    assert is_filled(page)
    expect(page.locator("[data-note=blocked]")).to_contain_text("Deze browser bewaart niet wat je nu invult")
    assert len(json.loads(exported(page, "json"))["answers"]) == 3


def test_what_can_be_kept_is_not_said_to_be_lost(page: Page) -> None:
    """The notice is for browsers that keep nothing."""
    fill(page)
    expect(page.locator("[data-note=blocked]")).to_be_hidden()


@pytest.mark.parametrize("words", ["{", "null", "[]", "3", '{"answer": 9}', '{"answer": "maybe", "due": "2026-02-31"}'])
def test_what_is_kept_may_be_nonsense(page: Page, words: str) -> None:
    """What cannot be read is not shown, also in the lists of copies and rounds; what is written next is kept."""
    keys = [KEY, OWN, f"{OWN}/owner-named", f"{OWN}/gone"]
    page.evaluate("([keys, words]) => keys.forEach(key => localStorage.setItem(key, words))", [keys, words])
    page.reload()
    assert answered(page) == {}
    assert field(page, "owner-named", "due") == ""
    answer(page, owner_named="yes")
    page.reload()
    assert answered(page) == {"owner-named": "yes"}


def test_two_windows_lose_nothing(page: Page) -> None:
    """They write different items, and different fields of one item; each shows what the other wrote."""
    other = page.context.new_page()
    other.goto(page.url)
    write(page, "owner-named", note="Van de een")
    write(other, "owner-named", owner="Van de ander")
    answer(page, owner_named="yes")
    answer(other, way_back="no")
    for one in (page, other):
        expect(item(one, "owner-named").locator("[data-field=owner]")).to_have_value("Van de ander")
        expect(item(one, "way-back").locator("[value=no]")).to_be_checked()
        assert answered(one) == {"owner-named": "yes", "way-back": "no"}
    assert kept(page) == {
        f"{OWN}/owner-named": {"answer": "yes", "note": "Van de een", "owner": "Van de ander"},
        f"{OWN}/way-back": {"answer": "no"},
    }


def test_what_is_being_typed_stays(page: Page) -> None:
    """Also when another window writes the same field; the focus stays where it is."""
    other = page.context.new_page()
    other.goto(page.url)
    write(page, "owner-named", note="Half")
    write(other, "owner-named", note="Anders", owner="Bo")
    expect(item(page, "owner-named").locator("[data-field=owner]")).to_have_value("Bo")
    assert field(page, "owner-named", "note") == "Half"
    expect(item(page, "owner-named").locator("[data-field=note]")).to_be_focused()
    page.locator("h1").click()
    expect(item(page, "owner-named").locator("[data-field=note]")).to_have_value("Anders")
    assert kept(page)[f"{OWN}/owner-named"]["note"] == "Anders"


def test_copies_have_answers_of_their_own(page: Page) -> None:
    """They are added, renamed, chosen and deleted; the copy in use is that of the next page."""
    answer(page, owner_named="yes")
    page.locator("#checklist-name").fill("Afdeling 3")
    do(page, "add")
    assert answered(page) == {}
    answer(page, owner_named="no")
    page.reload()
    expect(page.locator("[data-part=copy]")).to_have_text("Kopie in gebruik: Afdeling 3")
    page.locator("#checklist-name").fill("Afdeling 4")
    do(page, "rename")
    assert page.locator("#checklist-copy option").all_inner_texts() == ["Eerste kopie", "Afdeling 4"]
    expect(said(page, "copies")).not_to_be_empty()
    page.locator("#checklist-copy").select_option("own")
    expect(said(page, "copies")).to_be_empty()
    assert answered(page) == {"owner-named": "yes"}
    page.locator("#checklist-copy").select_option(label="Afdeling 4")
    do(page, "remove")
    page.keyboard.press("Escape")
    assert answered(page) == {"owner-named": "no"}
    do(page, "remove")
    agree(page)
    assert answered(page) == {"owner-named": "yes"}
    assert [*stored(page)] == [f"{OWN}/owner-named"]


def test_a_window_stays_with_its_copy(page: Page) -> None:
    """What another one chooses does not lead its answers elsewhere; it leaves a copy only when that is deleted."""
    page.locator("#checklist-name").fill("B")
    do(page, "add")
    other = page.context.new_page()
    other.goto(page.url)
    other.locator("#checklist-copy").select_option("own")
    answer(page, owner_named="no")
    assert (answered(other), answered(page)) == ({}, {"owner-named": "no"})
    expect(page.locator("[data-part=copy]")).to_contain_text("B")
    other.locator("#checklist-copy").select_option(label="B")
    do(other, "remove")
    agree(other)
    expect(page.locator("[data-part=copy]")).to_contain_text("Eerste kopie")
    assert answered(page) == {}


@pytest.mark.parametrize("name", ["", "  ", "Eerste kopie"])
def test_a_copy_has_a_name_of_its_own(page: Page, name: str) -> None:
    """Without one, or with that of another, nothing is added."""
    page.locator("#checklist-name").fill(name)
    do(page, "add")
    expect(page.locator("#checklist-name")).to_be_focused()
    expect(said(page, "copies")).not_to_be_empty()
    expect(page.locator("#checklist-copy option")).to_have_count(1)


def test_a_new_round_keeps_the_previous_one(page: Page) -> None:
    """After a question; notes and owners stay, and the old answer stands beside the new one."""
    fill(page)
    do(page, "round")
    page.keyboard.press("Escape")
    assert is_filled(page)
    do(page, "round")
    agree(page)
    assert answered(page) == {}
    assert field(page, "owner-named", "owner") == "Anna"
    expect(item(page, "owner-named").locator(".vm-said__previous")).to_contain_text("Vorige ronde")
    expect(item(page, "owner-named").locator(".vm-said__previous")).to_contain_text("Ja")
    answer(page, owner_named="no")
    page.reload()
    assert counts(page)[0] == ["Vooraf", "1 van 3", "0", "0", "1", "0", "2 van 3: 1 ja, 1 deels, 0 nee"]
    assert kept(page)[OWN]["answers"] == {"owner-named": "yes", "plan-written": "partly", "way-back": "na"}
    assert kept(page)[OWN]["version"] == "1"


def test_the_result_counts_by_section(page: Page) -> None:
    """Each number stands with how many were answered; what is not applicable leaves the count."""
    expect(page.locator("[data-part=counts]")).to_be_hidden()
    fill(page)
    assert counts(page) == [
        ["Vooraf", "2 van 3", "1", "1", "0", "0"],
        ["Op de dag", "0 van 1", "0", "0", "0", "1"],
        ["Hele lijst", "2 van 4", "1", "1", "0", "1"],
    ]
    assert "%" not in page.locator(".vm-answered").inner_text()


def test_an_answer_under_a_former_id_moves_at_the_next_write(page: Page) -> None:
    """Of the item, of the list, and of both; only when something is written the old key goes."""
    keep(page, own__go_live_day__plan={"answer": "yes"}, own__go_live__way_back={"answer": "no"})
    keep(page, own__go_live={"date": "2026-01-05", "version": "0.9", "answers": {"draft": "partly"}})
    page.reload()
    assert answered(page) == {"plan-written": "yes", "way-back": "no"}
    expect(item(page, "plan-written").locator(".vm-said__previous")).to_have_text(
        "Vorige ronde (5 januari 2026): Deels"
    )
    assert f"{OWN}/plan" in kept(page)
    write(page, "plan-written", owner="Bo")
    answer(page, way_back="yes")
    found = {key: value for key, value in kept(page).items() if key != f"{KEY}/own/go-live"}
    assert found == {f"{OWN}/plan-written": {"answer": "yes", "owner": "Bo"}, f"{OWN}/way-back": {"answer": "yes"}}


def test_what_has_no_place_is_named_in_its_own_words(page: Page) -> None:
    """It stays stored, does not count, and goes along in an export."""
    keep(page, own__go_live_day__gone={"answer": "no", "statement": "De fax staat klaar."})
    page.reload()
    expect(page.locator("[data-note=lost]")).to_contain_text("De fax staat klaar. – Nee")
    assert status(page) == "0 van 5 beantwoord"
    answer(page, owner_named="yes")
    assert kept(page)[f"{OWN}/gone"] == {"answer": "no"}
    found = json.loads(exported(page, "json"))["answers"][f"{LIST}/gone"]
    assert found == {"answer": "no", "statement": "De fax staat klaar."}


def test_a_list_can_be_cleared(page: Page) -> None:
    """After a question; another list and another copy stay."""
    fill(page)
    keep(page, own__other__one={"answer": "yes"}, b__go_live_day__way_back={"answer": "yes"})
    do(page, "clear")
    page.keyboard.press("Enter")
    assert is_filled(page)
    do(page, "clear")
    agree(page)
    assert answered(page) == {}
    assert sorted(kept(page)) == [f"{KEY}/b/{LIST}/way-back", f"{KEY}/own/other/one"]
    expect(said(page, "round")).to_have_text("Deze lijst is leeg.")


@pytest.mark.parametrize(
    ("words", "link"),
    [("https://example.org/a b", "https://example.org/a%20b"), ("javascript:alert(1)", ""), ("map 3", "")],
)
def test_evidence_is_a_link_only_where_it_is_an_address(page: Page, words: str, link: str) -> None:
    """An address of the web and nothing else."""
    write(page, "owner-named", evidence=words)
    links = item(page, "owner-named").locator("a").all()
    assert [one.get_attribute("href") for one in links] == ([link] if link else [])


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["360", "1280"])
def test_the_answered_page_keeps_to_the_guidelines(contexts: Contexts, five: Small, size: Any, scheme: str) -> None:
    """By axe; nothing is wider than the window, and every control has a name, a group and room for a finger."""
    page = opened(contexts(viewport=size, color_scheme=scheme), five)
    fill(page)
    do(page, "round")
    agree(page)
    answer(page, owner_named="no")
    found = Axe().run(page, options={"runOnly": TAGS}).response
    assert [(one["id"], [node["target"] for node in one["nodes"]]) for one in found["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth") == size["width"]
    page.locator(".vm-said details").evaluate_all("all => all.forEach(one => { one.open = true; })")
    assert page.locator(".vm-said").evaluate_all(STATES) == []


def test_every_control_has_a_name_a_state_and_a_group(page: Page) -> None:
    """As the accessibility tree gives them to a screen reader."""
    answer(page, owner_named="partly")
    write(page, "owner-named", owner="Anna")
    expect(item(page, "owner-named")).to_match_aria_snapshot("""
    - group "De afdeling weet wie de eigenaar is.":
      - radio "Ja"
      - text: Ja
      - radio "Deels" [checked]
      - text: Deels
      - radio "Nee"
      - text: Nee
      - radio "Niet van toepassing"
      - text: Niet van toepassing
      - radio "Niet beantwoord"
      - text: Niet beantwoord
      - group:
        - text: /.*/
        - paragraph:
          - textbox "Notitie"
        - paragraph:
          - textbox "Eigenaar": Anna
        - paragraph:
          - textbox "Uiterlijk op"
        - paragraph:
          - textbox "Bewijs (link of vindplaats)"
        - paragraph:
          - textbox "Besproken op"
    """)


def test_the_keyboard_is_enough(page: Page) -> None:
    """Tab goes from item to item, arrows from answer to answer."""
    item(page, "owner-named").locator(":checked").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("Zo")
    assert kept(page) == {f"{OWN}/owner-named": {"answer": "partly", "note": "Zo"}}


def test_without_a_script_nothing_is_offered(contexts: Contexts, five: Small) -> None:
    """The page is the clean list with its boxes."""
    page = opened(contexts(java_script_enabled=False), five)
    assert page.locator(".task-list-item .vm-box:visible").count() == len(ITEMS)
    assert page.locator(".vm-body :is(input, select, textarea, button, fieldset, [role=status]):visible").count() == 0
    expect(page.locator(".vm-answered")).to_have_text("", use_inner_text=True)


def test_it_asks_for_nothing(contexts: Contexts, five: Small) -> None:
    """From the first answer to the last click nothing leaves the page but for the icon, which a browser shows anew."""
    context = contexts()
    heard = listen(context, five.address)
    page = opened(context, five)
    page.wait_for_load_state("networkidle")
    asked = set[str]()
    context.on("request", lambda request: asked.add(request.url))
    fill(page)
    words = exported(page, "csv")
    do(page, "clear")
    agree(page)
    import_file(page, "a.csv", words)
    agree(page)
    expect(said(page, "files")).to_contain_text("Geïmporteerd")
    assert is_filled(page)
    files = {url for url in asked if url.startswith(f"blob:{five.address}")}
    assert (asked - files - {f"{five.address}assets/vademecum.svg"}, heard) == (set(), [])


def test_the_sites_policy_allows_it_all(contexts: Contexts, five: Small) -> None:
    """Answers, files and dialog, on a host that sends the policy."""
    policy = (five.folder / "content-security-policy.txt").read_text(encoding="utf-8").strip()
    with serving(five.folder, "", {"Content-Security-Policy": policy}) as address:
        context = contexts()
        heard = listen_for_violations(context)
        page = context.new_page()
        page.goto(address + PATHS["nl"])
        fill(page)
        assert exported(page, "json") and exported(page, "csv")
        do(page, "round")
        agree(page)
        assert (answered(page), heard) == ({}, [])


def printed(page: Page) -> str:
    """The words on the sheets of the page."""
    command = [tool("pdftotext", "poppler-utils"), "-layout", "-", "-"]
    return subprocess.run(command, input=page.pdf(format="A4"), capture_output=True, check=True).stdout.decode()


def test_paper_has_answers_and_no_controls(page: Page) -> None:
    """Below an item stands its answer with owner, date and note; the result is printed where there is one."""
    empty = printed(page)
    assert "Niet beantwoord" not in empty
    assert "Resultaat" not in empty
    fill(page)
    paper = " ".join(printed(page).split())
    assert "Ja · Anna · uiterlijk 3 december 2026 · Met het team" in paper
    assert "Resultaat" in paper
    assert not [words for words in ("Niet beantwoord", "Bewaren en delen", "Notitie, eigenaar") if words in paper]
    page.emulate_media(media="print")
    assert page.locator(".task-list-item .vm-box:visible").count() == 2


@pytest.mark.parametrize("code", PATHS)
def test_sheet_and_brief_show_the_answers(contexts: Contexts, five: Small, code: str) -> None:
    """Where there are any; the sheet can be empty too."""
    page = opened(contexts(), five, code)
    fill(page)
    for folder in (five.folder / PATHS[code]).iterdir():
        if folder.is_dir():
            page.goto(f"{five.address}{PATHS[code]}{folder.name}/")
            row = page.locator("[data-item='owner-named']")
            expect(row.locator("[data-answer=yes] .vm-box")).to_contain_text("✓")
            expect(row.locator("[data-answer=no] .vm-box")).to_be_empty()
            expect(row.locator("[data-more]")).to_contain_text("Anna")
            if page.locator(".vm-sheet").count():
                page.locator(".vm-sheet__choice [value=empty]").check()
                expect(row.locator("[data-answer=yes] .vm-box")).to_be_empty()
                expect(page.locator("[data-result]")).to_be_empty()

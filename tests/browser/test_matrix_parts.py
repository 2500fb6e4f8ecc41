"""A matrix of two parts in a browser: each is whole by itself, and a choice may take roles of both."""

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Contexts
from tests.browser.drawings import drawn, faults
from tests.browser.listening import listen
from tests.browser.reading import NARROW, WIDE, settle
from tests.browser.server import serving
from tests.browser.test_matrix import CHOICE, ROWS, overflow
from tests.browser.test_matrix_choice import STATUS, query, shown_roles
from tests.builds import once
from tests.matrices import LONGEST_WORDS, OF_PARTS, SPREAD, level, role_name, spread_site
from vademecum.pages.matrix_parts import COLUMNS

PATHS = {1: "nl/competentiematrix/", 2: "nl/competentiematrix/2/"}
OWN = {1: range(COLUMNS), 2: range(COLUMNS, SPREAD)}
BOTH = "?roles=role-3,role-120"
HEADS = "th[data-role]"
BUTTON = "Voeg de rollen van de andere delen toe"
LOST = f"Deze rollen konden niet worden opgehaald: {role_name(COLUMNS)} – {role_name(SPREAD - 1)}."
LABELS = """rows => rows.map(row => [...row.cells].slice(1).filter(cell => !cell.hidden)
    .map(cell => getComputedStyle(cell, "::before").content))"""


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Gives the address of the site, with a slash at its end."""
    with serving(once(tmp_path_factory, "spread-matrix", spread_site) / "project" / "site") as address:
        yield address


def words(role: int, competency: int) -> str:
    """What a cell says."""
    return f"{level(role, competency)} – {LONGEST_WORDS[level(role, competency)]}"


def cells(page: Page) -> dict[str, list[str]]:
    """What the cells that are shown say, by competency."""
    rows = """rows => rows.map(row => [row.dataset.competency, [...row.querySelectorAll("td")]
        .filter(cell => !cell.hidden).map(cell => cell.textContent.trim())])"""
    return dict(page.locator(ROWS).evaluate_all(rows))


def expected(*roles: int) -> dict[str, list[str]]:
    """What the cells of these roles say."""
    found = [number for letter in range(6) for number in range(OF_PARTS) if number % 6 == letter]
    return {f"competency-{number}": [words(role, number) for role in roles] for number in found}


@pytest.mark.parametrize("number", PATHS)
@pytest.mark.parametrize("window", [NARROW, WIDE], ids=["phone", "desktop"])
def test_without_a_script_each_part_is_whole(
    parts: str, contexts: Contexts, number: int, window: dict[str, int]
) -> None:
    """All competencies for its own roles; a list leads to the other, and says where the reader is."""
    page = contexts(java_script_enabled=False, viewport=window).new_page()
    page.goto(parts + PATHS[number])
    assert shown_roles(page) == [f"role-{role}" for role in OWN[number]]
    assert cells(page) == expected(*OWN[number])
    labels = {tuple(labels) for labels in page.locator(ROWS).evaluate_all(LABELS)}
    assert labels == {tuple(f'"{role_name(role)}"' if window is NARROW else "none" for role in OWN[number])}
    expect(page.locator(CHOICE)).to_be_hidden()
    assert overflow(page) == 0
    ways = page.get_by_role("navigation", name="Delen")
    expect(ways.get_by_role("listitem")).to_have_text(
        [f"{role_name(own[0])} – {role_name(own[-1])}" for own in OWN.values()]
    )
    expect(ways.locator("[aria-current=page]")).to_have_text(
        f"{role_name(OWN[number][0])} – {role_name(OWN[number][-1])}"
    )
    ways.get_by_role("link").click()
    expect(page).to_have_url(parts + PATHS[3 - number])


@pytest.mark.parametrize("window", [NARROW, WIDE], ids=["phone", "desktop"])
@pytest.mark.parametrize(("number", "order"), [(1, (3, 120)), (2, (120, 3))])
def test_an_address_takes_roles_of_both_parts(
    parts: str, contexts: Contexts, number: int, order: tuple[int, int], window: dict[str, int]
) -> None:
    """On either of them, with their boxes and their charts; those of the other part stand behind."""
    context = contexts(viewport=window)
    heard = listen(context, parts)
    page = context.new_page()
    page.goto(parts + PATHS[number] + BOTH)
    expect(page.locator(".vm-chart")).to_be_visible()
    assert shown_roles(page) == [f"role-{role}" for role in order]
    assert cells(page) == expected(*order)
    expect(page.locator(STATUS)).to_have_text("Competenties: 20 van 20. Rollen: 2.")
    assert page.locator("[name=role]:checked").evaluate_all("ticks => ticks.map(tick => tick.value)") == [
        f"role-{role}" for role in order
    ]
    assert "role-3" in page.url and "role-120" in page.url
    _, *charts = drawn(page)
    assert {row["row"]: row["said"] for one in charts for row in one["rows"]} == expected(*order)
    assert faults(page) == []
    assert heard == []


@pytest.mark.parametrize("number", PATHS)
def test_links_that_are_added_arrive(parts: str, page: Page, number: int) -> None:
    """The parts do not stand equally deep."""
    page.goto(parts + PATHS[number] + BOTH)
    expect(page.locator(".vm-chart")).to_be_visible()
    links = page.locator(f"{HEADS}:visible a, {ROWS} td:visible a").evaluate_all(
        "links => links.map(link => link.href)"
    )
    assert len(links) == 2 + 2 * OF_PARTS
    assert [link for link in links if not page.request.get(str(link)).ok] == []
    assert {f"{parts}nl/rollen/zorginformaticus-{role}/" for role in ("03", "120")} < set(links)


@pytest.mark.parametrize("number", PATHS)
def test_a_button_adds_all_roles(parts: str, contexts: Contexts, number: int) -> None:
    """It goes when it has done that; the reader goes on at the first box that it brought. Nothing is fetched before."""
    context = contexts(viewport=WIDE)
    page = context.new_page()
    asked = list[str]()
    page.on("request", lambda request: asked.append(request.url))
    settle(page, parts + PATHS[number])
    other = parts + PATHS[3 - number]
    assert other not in asked
    page.get_by_role("button", name=BUTTON).focus()
    page.keyboard.press("Enter")
    expect(page.locator(STATUS)).to_have_text(f"Competenties: 20 van 20. Rollen: {SPREAD}.")
    expect(page.get_by_role("button", name=BUTTON)).to_be_hidden()
    order = [*OWN[number], *OWN[3 - number]]
    assert shown_roles(page) == [f"role-{role}" for role in order]
    assert cells(page) == expected(*order)
    expect(page.locator(f"[name=role][value=role-{OWN[3 - number][0]}]")).to_be_focused()
    assert {*page.locator("[scope=rowgroup] + td").evaluate_all("cells => cells.map(cell => cell.colSpan)")} == {SPREAD}
    page.get_by_label(role_name(3), exact=True).check()
    page.get_by_label(role_name(120), exact=True).check()
    assert cells(page) == expected(*sorted((3, 120), key=order.index))
    assert query(page) == {"roles": [",".join(f"role-{role}" for role in sorted((3, 120), key=order.index))]}
    assert asked.count(other) == 1


@pytest.mark.parametrize("number", PATHS)
def test_on_a_phone_each_level_that_is_added_has_its_role(parts: str, contexts: Contexts, number: int) -> None:
    """The names of the page's own roles stay where they are; nothing is wider than the window."""
    page = contexts(viewport=NARROW).new_page()
    page.goto(parts + PATHS[number])
    assert overflow(page) == 0
    page.locator(f"{CHOICE} summary").click()
    page.get_by_role("button", name=BUTTON).click()
    expect(page.locator(HEADS)).to_have_count(SPREAD)
    order = [*OWN[number], *OWN[3 - number]]
    labels = {tuple(labels) for labels in page.locator(ROWS).evaluate_all(LABELS)}
    assert labels == {tuple(f'"{role_name(role)}"' for role in order)}
    assert cells(page) == expected(*order)
    assert overflow(page) == 0


@pytest.mark.parametrize("window", [NARROW, WIDE], ids=["phone", "desktop"])
def test_a_part_is_accessible(parts: str, contexts: Contexts, window: dict[str, int]) -> None:
    """By axe, with the roles of the other part and with charts; the button is large enough to touch."""
    page = contexts(viewport=window).new_page()
    page.goto(parts + PATHS[1])
    page.locator(".vm-choice details").evaluate("block => { block.open = true; }")
    size = page.get_by_role("button", name=BUTTON).bounding_box()
    assert size and size["height"] >= 24
    page.goto(parts + PATHS[2] + BOTH)
    expect(page.locator(".vm-chart")).to_be_visible()
    assert Axe().run(page).response["violations"] == []


def test_a_part_that_cannot_be_had_is_said(parts: str, contexts: Contexts) -> None:
    """With its roles; all else works, and the button is there for another try."""
    page = contexts(viewport=WIDE).new_page()
    page.route("**/competentiematrix/2/", lambda route: route.fulfill(status=200, body="<p>Log in</p>"))
    page.goto(parts + PATHS[1] + BOTH)
    expect(page.locator(STATUS)).to_contain_text(LOST)
    page.unroute_all()
    page.route("**/competentiematrix/2/", lambda route: route.abort())
    page.reload()
    expect(page.locator(STATUS)).to_have_text(
        f"Competenties: 20 van 20. Rollen: 1. Hier niet bekend en dus weggelaten: role-120. {LOST}"
    )
    assert cells(page) == expected(3)
    page.unroute_all()
    page.get_by_role("button", name=BUTTON).click()
    expect(page.locator(STATUS)).to_have_text("Competenties: 20 van 20. Rollen: 2.")
    expect(page.get_by_role("button", name=BUTTON)).to_be_hidden()
    assert cells(page) == expected(3, 120)


def test_a_choice_made_meanwhile_keeps_what_is_waited_for(parts: str, contexts: Contexts) -> None:
    """The status says that roles are being fetched; no role is called unknown before that is known."""
    page = contexts(viewport=WIDE).new_page()
    held = list[Route]()
    page.route("**/competentiematrix/2/", lambda route: held.insert(0, route))
    page.goto(f"{parts}{PATHS[1]}?roles=role-3,role-120,ceo")
    expect(page.locator(STATUS)).to_have_text(
        "Competenties: 20 van 20. Rollen: 1. De rollen van de andere delen worden opgehaald."
    )
    page.get_by_label(role_name(5), exact=True).check()
    held[0].continue_()
    expect(page.locator(STATUS)).to_have_text(
        "Competenties: 20 van 20. Rollen: 3. Hier niet bekend en dus weggelaten: ceo."
    )
    assert cells(page) == expected(3, 5, 120)


def test_showing_all_gives_up_what_is_waited_for(parts: str, contexts: Contexts) -> None:
    """The address is bare then, and stays so."""
    page = contexts(viewport=WIDE).new_page()
    held = list[Route]()
    page.route("**/competentiematrix/2/", lambda route: held.insert(0, route))
    page.goto(parts + PATHS[1] + BOTH)
    page.get_by_role("button", name="Toon alles").click()
    expect(page).to_have_url(parts + PATHS[1])
    held[0].continue_()
    expect(page.locator(STATUS)).to_have_text(f"Competenties: 20 van 20. Rollen: {SPREAD}.")
    expect(page).to_have_url(parts + PATHS[1])


@pytest.mark.parametrize(("roles", "columns"), [((3, 120), (3, 120)), ((101, 120), (101, 120)), ((3,), range(SPREAD))])
def test_a_pack_has_columns_of_both_parts(
    parts: str, page: Page, roles: tuple[int, ...], columns: tuple[int, ...]
) -> None:
    """Those of its profiles, or all where these are fewer than two."""
    chosen = "_".join(f"role.role-{role}" for role in roles)
    page.goto(f"{parts}nl/bestuursmap/#parts={chosen}_matrix")
    table = page.locator(".vm-pack__levels")
    expect(table).to_be_visible()
    assert table.locator("thead th").all_inner_texts()[1:] == [role_name(role) for role in columns]
    said = table.locator("tr[data-competency]").first.locator("td").all_text_contents()
    assert [one.strip()[0] for one in said] == [str(level(role, 0)) for role in columns]
    assert table.locator("[scope=rowgroup] + td").first.get_attribute("colspan") == str(len(columns))
    expect(page.locator(".vm-pack a").filter(has_text=re.compile(r"^\d – "))).to_have_count(0)


def test_a_pack_says_which_matrix_it_cannot_have(parts: str, page: Page) -> None:
    """One with a part missing would be another matrix."""
    page.route("**/competentiematrix/2/", lambda route: route.abort())
    page.goto(f"{parts}nl/bestuursmap/#parts=role.role-3_role.role-120_matrix")
    expect(page.get_by_role("alert")).to_contain_text("Competentiematrix")
    expect(page.locator(".vm-pack__part")).to_have_count(2)

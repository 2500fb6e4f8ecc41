"""The matrix in a browser: its table, its heads that stay, its cards on a phone, and its sheet of paper."""

import subprocess
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Contexts
from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import NARROW, WIDE
from tests.browsers import tool
from vademecum.catalogue import matrix_folder
from vademecum.projections.matrix import Matrix, matrix

FRAME = ".vm-matrix__frame"
ROWS = "tr[data-competency]"
CHOICE = ".vm-choice"
LEAST_TYPE = 6.5 * 96 / 72
SHEET = 281 * 96 / 25.4
"""How wide A4 across is between its margins, in pixels."""

SAID = """rows => rows.map(row => [...row.cells].map(cell =>
    [getComputedStyle(cell, "::before").content, cell.innerText.trim()]))"""

COVERED = """turn => {
  const links = [...document.querySelectorAll(".vm-matrix__frame td > a")];
  return (turn ? links.reverse() : links).filter(link => {
    link.focus();
    const { left, top, width, height } = link.getBoundingClientRect();
    const hits = [.1, .5, .9].map(share => document.elementFromPoint(left + share * width, top + height / 2));
    return !hits.some(hit => link.contains(hit));
  }).map(link => link.href);
}"""


def address(site: Published, code: str) -> str:
    """The address of the matrix in a language."""
    return f"{site.address}{matrix_folder(site.views[code].catalogue, code)}/"


def matrix_of(site: Published, code: str) -> Matrix:
    """What the page shows."""
    return matrix(site.views[code])


def said(found: Matrix) -> list[list[str]]:
    """What the cells say, row by row."""
    return [[f"{cell.level} – {found.words[cell.level or 0]}" for cell in row.cells] for row in found.rows]


@pytest.fixture
def wide(contexts: Contexts) -> Page:
    """Gives a window of a desktop's width."""
    return contexts(viewport=WIDE).new_page()


@pytest.fixture
def narrow(contexts: Contexts) -> Page:
    """Gives a phone."""
    return contexts(viewport=NARROW).new_page()


def overflow(page: Page) -> int:
    """How much wider the page is than its window."""
    wider: int = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return wider


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("window", [NARROW, WIDE], ids=["phone", "desktop"])
def test_without_a_script_all_is_there(
    root_site: Published, contexts: Contexts, code: str, window: dict[str, int]
) -> None:
    """Every level in words, in every language; what needs a script is not offered."""
    page = contexts(java_script_enabled=False, viewport=window).new_page()
    page.goto(f"{address(root_site, code)}?roles=cmio&only=differences")
    cells = page.locator(f"{ROWS} td")
    expected = [words for row in said(matrix_of(root_site, code)) for words in row]
    assert [words.strip() for words in cells.all_inner_texts()] == expected
    assert len(expected) == 12 * 20
    expect(cells.last).to_be_visible()
    expect(page.locator(CHOICE)).to_be_hidden()


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("window", [NARROW, WIDE], ids=["phone", "desktop"])
def test_each_cell_is_announced_with_its_heads(
    root_site: Published, contexts: Contexts, code: str, window: dict[str, int]
) -> None:
    """For screen readers it is a table on a phone too: below the head of its role, beside that of its competency."""
    context = contexts(viewport=window)
    page = context.new_page()
    page.goto(address(root_site, code))
    head, *rows = heard(context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"])
    found = matrix_of(root_site, code)
    assert head[1:] == [("columnheader", found.names[role.entry.id]) for role in found.roles]
    of_competencies = [row for row in rows if len(row) > 2]
    assert [row[0] for row in of_competencies] == [("rowheader", f"{row.code} {row.about.title}") for row in found.rows]
    for row, words in zip(of_competencies, said(found), strict=True):
        assert [role for role, _ in row[1:]] == ["cell"] * len(words)
        assert all(name.endswith(level) for (_, name), level in zip(row[1:], words, strict=True))


def heard(nodes: list[dict[str, Any]]) -> list[list[tuple[str, str]]]:
    """The role and the name of each cell, row by row, of the table in an accessibility tree."""
    by_id = {node["nodeId"]: node for node in nodes}
    table = next(node for node in nodes if node["role"]["value"] == "table")
    return [
        [(cell["role"]["value"], cell["name"]["value"]) for cell in below(row, by_id) if not cell["ignored"]]
        for row in rows_below(table, by_id)
    ]


def below(node: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """The nodes directly below another."""
    return [by_id[name] for name in node["childIds"]]


def rows_below(node: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows of a table, in their order."""
    if node["role"]["value"] == "row":
        return [node]
    return [row for child in below(node, by_id) for row in rows_below(child, by_id)]


@pytest.mark.parametrize("code", LANGUAGES)
def test_heads_stay_in_view(root_site: Published, wide: Page, code: str) -> None:
    """However far the table is scrolled, down and to the side; the page itself does not scroll sideways."""
    wide.goto(address(root_site, code))
    frame = wide.locator(FRAME)
    frame.scroll_into_view_if_needed()
    column, row = wide.locator("th[data-role]").last, wide.locator(f"{ROWS} > th").last
    before = frame.bounding_box()
    frame.evaluate("frame => frame.scrollTo(frame.scrollWidth, frame.scrollHeight)")
    assert frame.evaluate("frame => frame.scrollTop > 100 && frame.scrollLeft > 20")
    edge, top, left = frame.bounding_box(), column.bounding_box(), row.bounding_box()
    assert edge and top and left and edge == before
    assert abs(top["y"] - edge["y"]) <= 2
    assert top["x"] + top["width"] <= edge["x"] + edge["width"] + 1
    assert abs(left["x"] - edge["x"]) <= 2
    assert left["y"] + left["height"] <= edge["y"] + edge["height"] + 1
    for head in (column, row):
        expect(head).to_be_in_viewport(ratio=0.99)
    assert overflow(wide) == 0


def test_the_table_scrolls_by_keyboard(root_site: Published, wide: Page) -> None:
    """Its frame is a stop before its cells; arrows scroll it in both directions."""
    wide.goto(address(root_site, "nl"))
    wide.locator(".vm-matrix__skip a").focus()
    wide.keyboard.press("Tab")
    expect(wide.locator(FRAME)).to_be_focused()
    for key in ("ArrowDown", "ArrowRight"):
        wide.keyboard.press(key)
    wide.wait_for_function("document.querySelector('.vm-matrix__frame').scrollTop > 0")
    wide.wait_for_function("document.querySelector('.vm-matrix__frame').scrollLeft > 0")
    wide.keyboard.press("Tab")
    expect(wide.locator("th[data-role] a").first).to_be_focused()


def test_no_head_covers_a_cell_that_has_the_focus(root_site: Published, wide: Page) -> None:
    """On the way forth and, which is where heads would lie over it, back."""
    wide.goto(address(root_site, "nl"))
    wide.locator(FRAME).scroll_into_view_if_needed()
    assert wide.evaluate(COVERED, False) == []
    assert wide.evaluate(COVERED, True) == []
    wide.add_style_tag(content=f"{FRAME} {{ scroll-padding: 0 !important }}")
    assert len(wide.evaluate(COVERED, True)) > 10, "the heads cover nothing anyway"


def test_the_table_can_be_skipped(root_site: Published, wide: Page) -> None:
    """One link leads past hundreds of others."""
    wide.goto(address(root_site, "nl"))
    wide.locator(".vm-matrix__skip a").focus()
    wide.keyboard.press("Enter")
    wide.keyboard.press("Tab")
    assert wide.evaluate(
        "!document.activeElement.closest('.vm-matrix__frame') && !!document.activeElement.closest('main')"
    )


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])
def test_on_a_phone_each_competency_is_a_card(
    root_site: Published, contexts: Contexts, code: str, scripted: bool
) -> None:
    """A line for each role with its name and its level, one below another; nothing scrolls sideways."""
    page = contexts(viewport=NARROW, java_script_enabled=scripted).new_page()
    page.goto(address(root_site, code))
    found = matrix_of(root_site, code)
    names = [f'"{found.names[role.entry.id]}"' for role in found.roles]
    cards = page.locator(ROWS).evaluate_all(SAID)
    assert [[cell for cell in card[1:]] for card in cards] == [
        [[name, words] for name, words in zip(names, levels, strict=True)] for levels in said(found)
    ]
    boxes = (
        page.locator(ROWS)
        .first.locator("td")
        .evaluate_all("cells => cells.map(cell => cell.getBoundingClientRect()).map(({x, y, width}) => [x, y, width])")
    )
    assert sorted(boxes, key=lambda box: box[1]) == boxes
    assert {(x, width) for x, _, width in boxes} == {(boxes[0][0], boxes[0][2])}
    assert boxes[0][2] > 300
    assert overflow(page) == 0


def test_a_level_leads_to_its_row(root_site: Published, wide: Page) -> None:
    """The row is in view and marked; below its table stands where to read about it."""
    wide.goto(address(root_site, "en"))
    wide.locator(f"{ROWS}[data-competency=bridging] td a").nth(1).click()
    assert wide.url == f"{root_site.page('competency:bridging', 'en')}#level-4"
    row = wide.locator("tr", has=wide.locator("#level-4"))
    expect(row).to_be_in_viewport()
    assert row.locator("td").evaluate("cell => getComputedStyle(cell).backgroundColor") == "rgb(255, 233, 168)"
    read = wide.get_by_text("What to read for it")
    expect(read).to_be_in_viewport()
    read.get_by_role("link").first.click()
    assert wide.evaluate("!!document.querySelector(location.hash)")


@pytest.mark.parametrize("settings", [{"forced_colors": "active"}, {}], ids=["system colours", "own colours"])
@pytest.mark.parametrize("medium", ["screen", "print"])
def test_levels_differ_without_colour(
    root_site: Published, contexts: Contexts, settings: dict[str, Any], medium: Any
) -> None:
    """By a line of as many quarters as the level, drawn as a border: that stays on paper and in any palette."""
    page = contexts(viewport=WIDE, **settings).new_page()
    page.emulate_media(media=medium)
    page.goto(address(root_site, "nl"))
    shares = [
        page.locator(f"{ROWS} td.l{level}").first.evaluate(
            """cell => { const line = getComputedStyle(cell, "::after");
            return parseFloat(line.borderBottomWidth) > 1 && parseFloat(line.width) / cell.clientWidth; }"""
        )
        for level in range(5)
    ]
    assert shares == pytest.approx([0, 0.25, 0.5, 0.75, 1], abs=0.03)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_matrix_is_one_sheet_of_paper(root_site: Published, page: Page, tmp_path: Path, code: str) -> None:
    """A4 across, whatever a printer is set to: every competency and every role is on it, in type that can be read."""
    page.goto(address(root_site, code))
    found = matrix_of(root_site, code)
    for settings in ({"prefer_css_page_size": True}, {"format": "A4"}, {"format": "A4", "landscape": True}):
        sheets = tmp_path / "page.pdf"
        page.pdf(path=sheets, **settings)
        command = [tool("pdftotext", "poppler-utils"), "-raw", str(sheets), "-"]
        text = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
        assert text.count("\f") == 1
        words = "".join(text.split())
        told = [f"{row.code}{row.about.title}" for row in found.rows] + [*found.names.values()]
        assert [name for name in told if "".join(name.split()) not in words] == []
    page.set_viewport_size({"width": int(SHEET), "height": 700})
    page.emulate_media(media="print")
    assert overflow(page) <= 0, "a browser would make all letters smaller"
    sizes = page.locator(".vm-matrix__table :is(th, td)").evaluate_all(
        "cells => cells.map(cell => parseFloat(getComputedStyle(cell).fontSize))"
    )
    assert min(sizes) >= LEAST_TYPE - 0.01

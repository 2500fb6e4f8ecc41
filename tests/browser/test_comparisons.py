"""Pages that compare roles, and the charts of roles that a reader chooses."""

from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Contexts
from tests.browser.drawings import assert_alike, contrast, drawn, faults, lines
from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import NARROW, WIDE
from tests.browser.test_print import printed
from vademecum.catalogue import matrix_folder
from vademecum.projections.matrix import Comparison, comparisons, matrix

CHOSEN = ".vm-chart"


def matrix_address(site: Published, code: str, name: str = "") -> str:
    """The address of the matrix of a language, or of a page beside it."""
    return f"{site.address}{matrix_folder(site.views[code].catalogue, code)}/{name}"


def compared(site: Published, code: str) -> tuple[Comparison, ...]:
    """The comparisons of the real site."""
    view = site.views[code]
    found = comparisons(matrix(view), view.catalogue.facts.matrix.comparisons)
    assert len(found) > 3
    return found


def choice(site: Published, code: str, roles: str) -> str:
    """The address of the matrix with these roles chosen."""
    return f"{matrix_address(site, code)}?roles={roles}"


def choose(page: Page, site: Published, code: str, *roles: str) -> None:
    """Open the matrix with these roles, and wait for their charts."""
    page.goto(choice(site, code, ",".join(roles)))
    expect(page.locator(CHOSEN)).to_be_visible()


def test_a_comparison_is_whole_without_a_script(root_site: Published, contexts: Contexts) -> None:
    """Tables and drawings are those that a reader with JavaScript sees, in each language."""
    plain, scripted = contexts(java_script_enabled=False).new_page(), contexts().new_page()
    for code in LANGUAGES:
        for found in compared(root_site, code):
            shown = []
            for page in (plain, scripted):
                page.goto(matrix_address(root_site, code, f"{found.name}/"))
                assert page.locator("svg.vm-drawing").count() == 1 + len(found.matrix.clusters)
                shown.append(page.locator(".vm-body").inner_text())
            assert shown[0] == shown[1]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_comparison_shows_every_level(root_site: Published, page: Page, code: str) -> None:
    """In the table of all, and only what differs in the one before it."""
    for found in compared(root_site, code):
        page.goto(matrix_address(root_site, code, f"{found.name}/"))
        cells = [text.strip() for text in page.locator("#all ~ .vm-compared td:has(a)").all_inner_texts()]
        words = found.matrix.words
        assert cells == [f"{cell.level} – {words[cell.level or 0]}" for row in found.matrix.rows for cell in row.cells]
        expect(page.locator("#differences ~ .vm-compared--words tbody tr")).to_have_count(len(found.differing))


@pytest.mark.parametrize("window", [NARROW, WIDE], ids=["phone", "desktop"])
def test_words_of_charts_do_not_overlap(root_site: Published, contexts: Contexts, window: dict[str, int]) -> None:
    """Nor leave their drawing, nor become too small; and no page is wider than the window."""
    page = contexts(viewport=window).new_page()
    for code in LANGUAGES:
        for found in compared(root_site, code):
            page.goto(matrix_address(root_site, code, f"{found.name}/"))
            assert faults(page) == []


@pytest.mark.parametrize(
    ("style", "fault"),
    [
        (".vm-drawing text { font-size: 30px }", "overlap: "),
        (".vm-drawing { width: 90px; overflow: hidden }", "px high: "),
        (".vm-radar text { transform: translate(-100px) }", "beyond its drawing: "),
        (".vm-figure { min-width: 2000px }", "wider than the window"),
    ],
)
def test_faults_of_words_are_found(root_site: Published, page: Page, style: str, fault: str) -> None:
    """Each kind of them, where a style makes it."""
    page.goto(matrix_address(root_site, "en", "cmio-cio/"))
    page.add_style_tag(content=style)
    assert [found for found in faults(page) if fault in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_lines_of_charts_can_be_seen(root_site: Published, contexts: Contexts, scheme: str) -> None:
    """They keep 3:1 against their ground (WCAG 2.2, 1.4.11), whichever of four roles they stand for."""
    page = contexts(color_scheme=scheme).new_page()
    choose(page, root_site, "en", "cmio", "cnio", "cio", "board-member")
    found = lines(page)
    assert {line["series"] for line in found} == {f"vm-series vm-series--{number}" for number in range(1, 5)}
    assert min(contrast(line["colour"], line["ground"]) for line in found) >= 3


@pytest.mark.parametrize("part", ["radar", "bars"])
def test_lines_of_charts_differ_without_their_colours(root_site: Published, page: Page, part: str) -> None:
    """Each role has a line and a mark of its own."""
    choose(page, root_site, "en", "cmio", "cnio", "cio", "board-member")
    found = [line for line in lines(page) if line["of"] == part]
    looks = {line["series"]: line["shape"] for line in found if not line["mark"]}
    marks = {line["series"]: line["mark"] for line in found if line["mark"]}
    assert len(set(looks.values())) == len(looks) == 4
    assert len(set(marks.values())) == len(marks) == 4


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_choice_is_drawn_like_a_page(root_site: Published, page: Page, code: str) -> None:
    """The script draws the roles of a comparison as its page has them: titles, words, places, means."""
    for found in compared(root_site, code):
        page.goto(matrix_address(root_site, code, f"{found.name}/"))
        of_page, means = drawn(page), page.locator(".vm-pair table").inner_text()
        choose(page, root_site, code, *(role.entry.id for role in found.roles))
        assert_alike(of_page, drawn(page))
        assert page.locator(f"{CHOSEN} table").inner_text() == means


@pytest.mark.parametrize("window", [NARROW, WIDE], ids=["phone", "desktop"])
def test_four_roles_fit_in_charts(root_site: Published, contexts: Contexts, window: dict[str, int]) -> None:
    """Those with the longest names, in each language: no words overlap, and the page scrolls up and down only."""
    page = contexts(viewport=window).new_page()
    for code in LANGUAGES:
        names = matrix(root_site.views[code]).names
        roles = sorted(names, key=lambda role: len(names[role]))[-4:]
        choose(page, root_site, code, *roles)
        expect(page.locator(f"{CHOSEN} .vm-key").first.locator("li")).to_have_count(4)
        assert faults(page) == []


@pytest.mark.parametrize("roles", ["", "cmio", "cmio,cnio,cio,ciso,it-manager"])
def test_charts_take_two_to_four_roles(root_site: Published, page: Page, roles: str) -> None:
    """With another number there is no chart, not even an empty one."""
    page.goto(choice(root_site, "nl", roles))
    expect(page.locator("tr[data-competency]").first).to_be_visible()
    expect(page.locator(CHOSEN)).to_be_hidden()


def test_charts_follow_the_choice(root_site: Published, page: Page) -> None:
    """They come, change and go with the ticks, and show the rows that the table shows."""
    choose(page, root_site, "en", "cmio", "cio")
    chosen = page.locator(CHOSEN)
    expect(chosen.locator(".vm-bars [data-row]")).to_have_count(20)
    page.get_by_label("Only where roles differ").check()
    rows = page.locator("tr[data-competency]:visible").evaluate_all("rows => rows.map(row => row.dataset.competency)")
    assert 0 < len(rows) < 20
    expect(chosen.locator(".vm-bars [data-row]")).to_have_count(len(rows))
    assert chosen.locator(".vm-bars [data-row]").evaluate_all("rows => rows.map(row => row.dataset.row)") == rows
    page.get_by_role("checkbox", name="CMIO", exact=True).uncheck()
    expect(chosen).to_be_hidden()
    page.get_by_role("checkbox", name="CNIO", exact=True).check()
    expect(chosen.locator(".vm-key").first).to_have_text("CNIO CIO")


def test_a_comparison_leads_to_the_matrix_with_its_roles(root_site: Published, page: Page) -> None:
    """And the matrix back to all comparisons, as do the pages of their roles."""
    page.goto(matrix_address(root_site, "en", "cmio-cio/"))
    page.get_by_role("link", name="These roles in the matrix").click()
    expect(page.locator("th[data-role]:visible")).to_have_text(["CMIO", "CIO"])
    page.get_by_role("link", name="CMIO and CNIO compared").click()
    expect(page.locator("h1")).to_have_text("CMIO and CNIO compared")
    page.goto(root_site.page("role:cnio", "en"))
    page.get_by_role("link", name="Compare with CIO").click()
    expect(page).to_have_url(matrix_address(root_site, "en", "cnio-cio/"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_comparison_is_whole_on_paper(root_site: Published, page: Page, tmp_path: Path, code: str) -> None:
    """Every competency with its levels, no column cut off, and no drawing cut by the end of a sheet."""
    found = compared(root_site, code)[1]
    page.goto(matrix_address(root_site, code, f"{found.name}/"))
    text = " ".join("\n".join(printed(page, tmp_path)).split())
    assert all(row.code in text for row in found.matrix.rows)
    assert found.matrix.clusters[-1].name in text
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 680, "height": 960})
    assert (
        page.locator(".vm-compared").evaluate_all("all => all.filter(one => one.scrollWidth > one.clientWidth + 1)")
        == []
    )
    assert {
        one
        for one in page.locator(".vm-figure").evaluate_all("all => all.map(one => getComputedStyle(one).breakInside)")
    } == {"avoid"}


def test_headings_of_a_comparison_lead_down_in_order(root_site: Published, page: Page) -> None:
    """No level is left out, neither there nor where charts of a choice stand."""
    for address in (matrix_address(root_site, "en", "cmio-cnio/"), choice(root_site, "en", "cmio,cnio")):
        page.goto(address)
        page.locator("svg.vm-drawing:visible").first.wait_for()
        levels = page.locator("main :is(h1, h2, h3, h4):visible").evaluate_all(
            "all => all.map(one => Number(one.localName[1]))"
        )
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))

"""The choice of roles, cluster and level in the matrix: it stands in the address, and it answers at once."""

from pathlib import Path
from statistics import median
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Contexts
from tests.browser.listening import listen
from tests.browser.published import LANGUAGES, Published
from tests.browser.reading import NARROW, WIDE, switch
from tests.browser.server import serving
from tests.browser.test_matrix import CHOICE, ROWS, address, matrix_of, overflow
from tests.builds import once
from tests.matrices import large_site

STATUS = f"{CHOICE} [role=status]"
DIFFERENT = "?roles=cmio,cnio,cio&only=differences"
MOST_MILLISECONDS = 100

TOLD = """window.told = [];
addEventListener("vm-matrix-choice", ({ target, detail }) => told.push([target.className, detail]));"""

TIMES = """async () => {
  const form = document.querySelector(".vm-choice"), times = [];
  const painted = () => new Promise(done => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = done;
    channel.port2.postMessage("");
  }));
  const time = async act => {
    await painted();
    const start = performance.now();
    act();
    document.body.getBoundingClientRect();
    await painted();
    times.push(performance.now() - start);
  };
  const change = field => field.dispatchEvent(new Event("change", { bubbles: true }));
  for (const tick of [...form.querySelectorAll("[name=role]")].slice(0, 3)) await time(() => tick.click());
  for (const round of [1, 2, 3]) {
    await time(() => form.elements.only.click());
    for (const field of [form.elements.cluster, form.elements.level]) {
      await time(() => { field.selectedIndex = round; change(field); });
    }
    await time(() => form.querySelector("button").click());
  }
  return times;
}"""


@pytest.fixture
def wide(contexts: Contexts) -> Page:
    """Gives a window of a desktop's width."""
    return contexts(viewport=WIDE).new_page()


def shown_rows(page: Page) -> list[str]:
    """The ids of the competencies that are shown."""
    ids: list[str] = page.locator(f"{ROWS}:visible").evaluate_all("rows => rows.map(row => row.dataset.competency)")
    return ids


def shown_roles(page: Page) -> list[str]:
    """The ids of the roles that are shown."""
    ids: list[str] = page.locator("th[data-role]:visible").evaluate_all("heads => heads.map(head => head.dataset.role)")
    return ids


def query(page: Page) -> dict[str, list[str]]:
    """What the address asks for."""
    return parse_qs(urlsplit(page.url).query)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("window", [NARROW, WIDE], ids=["phone", "desktop"])
def test_the_address_shows_the_differences_of_roles(
    root_site: Published, contexts: Contexts, code: str, window: dict[str, int]
) -> None:
    """Just the rows in which they differ, and just their columns, with the levels of the record."""
    page = contexts(viewport=window).new_page()
    page.goto(address(root_site, code) + DIFFERENT)
    found = matrix_of(root_site, code).of(["cmio", "cnio", "cio"])
    expected = [row for row in found.rows if row.differs]
    assert 0 < len(expected) < 20
    assert shown_rows(page) == [row.about.entry.id for row in expected]
    assert shown_roles(page) == ["cmio", "cnio", "cio"]
    words = [f"{cell.level} – {found.words[cell.level or 0]}" for row in expected for cell in row.cells]
    assert page.locator(f"{ROWS} td:visible").all_inner_texts() == words
    expect(page.locator(STATUS)).to_contain_text(f"{len(expected)} ")
    clusters = {row.about.entry.id: cluster.key for cluster in found.clusters for row in cluster.rows}
    visible = page.locator("tbody[data-cluster]:visible")
    bodies = visible.evaluate_all("bodies => bodies.map(body => body.dataset.cluster)")
    assert bodies == [*dict.fromkeys(clusters[row.about.entry.id] for row in expected)]
    assert overflow(page) == 0


def test_a_choice_stands_in_the_address(root_site: Published, wide: Page) -> None:
    """Whoever opens it sees the same; one press shows all again."""
    wide.goto(address(root_site, "en"))
    expect(wide.locator(STATUS)).to_have_text("Competencies: 20 of 20. Roles: 12.")
    wide.get_by_label("CMIO", exact=True).check()
    wide.get_by_label("Board member", exact=True).check()
    wide.get_by_label("Cluster", exact=True).select_option(label="D Workflow, data and platform")
    wide.get_by_label("Level", exact=True).select_option(label="4 – Shaping or higher")
    wide.get_by_label("Only where roles differ").check()
    assert wide.url.endswith("/?roles=cmio,board-member&cluster=workflow-data-and-platform&level=4&only=differences")
    assert shown_rows(wide) == ["record-optimisation"]
    expect(wide.locator(STATUS)).to_have_text("Competencies: 1 of 20. Roles: 2.")
    other = wide.context.new_page()
    other.goto(wide.url)
    assert (shown_rows(other), shown_roles(other)) == (["record-optimisation"], ["cmio", "board-member"])
    for name in ("CMIO", "Board member", "Only where roles differ"):
        expect(other.get_by_label(name, exact=True)).to_be_checked()
    other.get_by_role("button", name="Show all").click()
    assert other.url == address(root_site, "en")
    assert (len(shown_rows(other)), len(shown_roles(other))) == (20, 12)


def test_each_part_of_a_choice_narrows(root_site: Published, wide: Page) -> None:
    """A cluster by its competencies, a level by any of the roles that are shown."""
    found = matrix_of(root_site, "nl")
    wide.goto(f"{address(root_site, 'nl')}?cluster=people-and-culture")
    assert shown_rows(wide) == [row.about.entry.id for row in found.clusters[1].rows]
    wide.goto(f"{address(root_site, 'nl')}?roles=cmio,cnio&level=4")
    assert shown_rows(wide) == [
        row.about.entry.id for row in found.of(["cmio", "cnio"]).rows if 4 in {cell.level for cell in row.cells}
    ]


def test_what_an_address_asks_in_vain_is_said(root_site: Published, wide: Page) -> None:
    """It is left out; the rest holds. A choice that is made then says nothing of it any more."""
    heard = listen(wide.context, root_site.address)
    wide.goto(f"{address(root_site, 'en')}?roles=cmio,ceo,<b>&cluster=none&level=9&only=all")
    expect(wide.locator(STATUS)).to_have_text(
        "Competencies: 20 of 20. Roles: 1. Not known here, so left out: ceo, <b>, none, 9, all."
    )
    wide.get_by_label("CNIO", exact=True).check()
    expect(wide.locator(STATUS)).to_have_text("Competencies: 20 of 20. Roles: 2.")
    assert query(wide) == {"roles": ["cmio,cnio"]}
    assert heard == []


def test_a_choice_that_leaves_nothing_says_so(root_site: Published, wide: Page) -> None:
    """One role alone differs from none."""
    wide.goto(f"{address(root_site, 'en')}?roles=cmio&only=differences")
    assert shown_rows(wide) == []
    expect(wide.locator(STATUS)).to_have_text("Competencies: 0 of 20. Roles: 1. No competency fits this choice.")


def test_a_choice_goes_along_to_other_languages(root_site: Published, wide: Page) -> None:
    """Ids are the same in all of them."""
    wide.goto(address(root_site, "nl") + DIFFERENT)
    before = shown_rows(wide)
    switch(wide, "da").click()
    expect(wide).to_have_url(address(root_site, "da") + DIFFERENT)
    assert (shown_rows(wide), shown_roles(wide)) == (before, ["cmio", "cnio", "cio"])


def test_a_choice_follows_the_way_back(root_site: Published, wide: Page) -> None:
    """And what else the address asks for stays in it."""
    wide.goto(f"{address(root_site, 'nl')}?from=mail&roles=cio")
    wide.evaluate("history.pushState(null, '', '?roles=cnio')")
    wide.go_back()
    wide.wait_for_function("document.querySelector('th[data-role=cnio]').hidden")
    assert shown_roles(wide) == ["cio"]
    wide.get_by_label("CMIO", exact=True).check()
    assert query(wide) == {"from": ["mail"], "roles": ["cmio,cio"]}


def test_others_on_the_page_are_told(root_site: Published, wide: Page) -> None:
    """At the beginning and after each choice, with all that is chosen."""
    wide.add_init_script(TOLD)
    wide.goto(address(root_site, "nl") + DIFFERENT)
    wide.get_by_label("CNIO", exact=True).uncheck()
    chosen = {"roles": ["cmio", "cnio", "cio"], "cluster": "", "level": 0, "only": "differences"}
    assert wide.evaluate("told") == [
        ["vm-matrix", chosen],
        ["vm-matrix", {**chosen, "roles": ["cmio", "cio"]}],
    ]


def test_the_choice_works_by_keyboard(root_site: Published, wide: Page) -> None:
    """Space ticks, and Enter sends nothing away."""
    wide.goto(address(root_site, "nl"))
    wide.get_by_label("CMIO", exact=True).focus()
    wide.keyboard.press("Space")
    wide.keyboard.press("Enter")
    wide.wait_for_timeout(100)
    assert query(wide) == {"roles": ["cmio"]}
    assert shown_roles(wide) == ["cmio"]


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the built site with a large matrix."""
    return once(tmp_path_factory, "large-matrix", large_site) / "project" / "site"


@pytest.mark.parametrize("window", [NARROW, WIDE], ids=["phone", "desktop"])
def test_a_large_matrix_answers_at_once(large: Path, contexts: Contexts, window: dict[str, int]) -> None:
    """40 roles and 120 competencies: until the answer is painted. Half of the choices count: a machine may be busy."""
    page = contexts(viewport=window).new_page()
    with serving(large) as site:
        page.goto(f"{site}nl/competentiematrix/")
        times = page.evaluate(TIMES)
        assert len(times) == 15
        assert median(times) < MOST_MILLISECONDS, times
        page.goto(f"{site}nl/competentiematrix/?roles=role-3,role-4&only=differences")
        assert len(shown_rows(page)) == 108
        assert overflow(page) == 0

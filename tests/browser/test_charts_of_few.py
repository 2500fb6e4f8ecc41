"""Charts on a site with two clusters, long words for levels, and levels of an organisation."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.drawings import assert_alike, drawn, faults
from tests.browser.server import serving
from tests.builds import build, lay_out, once
from tests.sites import make_docs, text

MATRIX = "en/competency-matrix/"
FILES: dict[str, str | bytes] = {
    "data/site.yml": """\
title: Handbook
version: "1"
id_base: https://example.org/id/
languages: {en: {name: English}}
kinds:
  role: {folder: {en: roles}}
  competency: {folder: {en: competencies}}
""",
    "data/roles.yml": """\
groups: {leads: {name: {en: Leads}}}
roles:
  one: {group: leads, name: {en: One & <b>}, targets: {a1: 4, a2: 1, b1: 0}}
  two: {group: leads, name: {en: "{roles}"}, targets: {a1: 2, a2: 3, b1: 2}}
  three: {group: leads, name: {en: Three}, targets: {a1: 4, a2: 4, b1: 2}}
""",
    "data/competencies.yml": """\
levels:
  0: {name: {en: New}, test: {en: a}}
  1: {name: {en: Has done this once or twice before}, test: {en: a}}
  2: {name: {en: Practising}, test: {en: a}}
  3: {name: {en: Leading}, test: {en: a}}
  4: {name: {en: Shaping}, test: {en: a}}
clusters:
  a1: {code: A, name: {en: Here a cluster has the id of a competency}}
  b: {code: B, name: {en: There}}
competencies:
  a1: {code: A1, cluster: a1, name: {en: Strategy}}
  a2: {code: A2, cluster: a1, name: {en: Working with others in other organisations far away}}
  b1: {code: B1, cluster: b, name: {en: Bridging}}
""",
    "data/matrix.yml": "comparisons: [[one, two], [one, three], [one, two, three]]\n",
    "data/targets.yml": "organisation: {en: House}\ntargets: {two: {b1: 3}, three: {b1: 1}}\n",
    "en/index.md": text("page", "home", "Text.\n"),
}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Gives the address of the site, with a slash at its end."""

    def make(folder: Path) -> None:
        project = lay_out(folder / "project", make_docs(folder / "texts", FILES))
        build(project, "mkdocs")

    with serving(once(tmp_path_factory, "few", make) / "project" / "site", "") as address:
        yield address


@pytest.mark.parametrize("roles", [("one", "two"), ("one", "three"), ("one", "two", "three")], ids="-".join)
def test_a_choice_is_drawn_like_a_page(small: str, page: Page, roles: tuple[str, ...]) -> None:
    """Bars in the place of a radar, and numbers in the place of long words."""
    page.goto(f"{small}{MATRIX}{'-'.join(roles)}/")
    of_page, means = drawn(page), page.locator(".vm-pair table").inner_text()
    assert faults(page) == []
    page.goto(f"{small}{MATRIX}?roles={','.join(roles)}")
    expect(page.locator(".vm-chart")).to_be_visible()
    assert_alike(of_page, drawn(page))
    assert page.locator(".vm-chart table").inner_text() == means
    assert faults(page) == []


def test_bars_say_what_is_asked(small: str, page: Page) -> None:
    """The level of the organisation where it set one; a mean has a decimal."""
    page.goto(f"{small}{MATRIX}one-two-three/")
    means, *clusters = drawn(page)
    assert [row["said"] for row in means["rows"]] == [["2.5", "2.5", "4.0"], ["0.0", "3.0", "1.0"]]
    assert [row["said"] for one in clusters for row in one["rows"]] == [
        ["4", "2", "4"],
        ["1", "3", "4"],
        ["0", "3", "1"],
    ]


def test_a_level_that_nobody_set_is_no_bar(small: str, page: Page) -> None:
    """It has a dash, and no part in the mean."""
    page.goto(f"{small}{MATRIX}")
    for row in ("a2", "b1"):
        page.locator(f"[data-competency={row}] td").nth(1).evaluate("cell => { cell.textContent = '–'; }")
    page.locator(".vm-choice details").evaluate("details => { details.open = true; }")
    for role in ("one", "two"):
        page.locator(f"[name=role][value={role}]").check()
    expect(page.locator(".vm-chart")).to_be_visible()
    means, *clusters = drawn(page)
    assert [row["said"] for row in means["rows"]] == [["2.5", "2.0"], ["0.0", "–"]]
    assert [row["said"] for one in clusters for row in one["rows"]] == [["4", "2"], ["1", "–"], ["0", "–"]]
    assert page.locator(".vm-chart [data-row=b1] .vm-series__line").count() == 1

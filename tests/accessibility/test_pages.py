"""The sample holds what it promises, and an answer that nobody needs is said."""

from itertools import product
from pathlib import Path

import pytest

from tests.accessibility.checks.axe import NOTE, answers, unused
from tests.accessibility.pages import OTHERS, SitePage, all_pages, kind, sample

PAGES = [
    SitePage(f"{code}/{name}/{number}/index.html", code, name)
    for code, name, number in product(("nl", "en"), ("role", "post"), range(100))
]


def test_the_sample_has_every_kind_in_every_language() -> None:
    """Each kind is there in each language."""
    drawn = {(page.kind, page.language) for page in sample(PAGES, "1")}
    assert drawn == {("role", "nl"), ("role", "en"), ("post", "nl"), ("post", "en")}


def test_the_sample_does_not_grow_with_the_site() -> None:
    """Beside the typical pages there are as many others in a large site as in a small one, and each once."""
    small, large = sample(PAGES[::2], "1"), sample(PAGES, "1")
    assert len(small) == len(large) == len(set(large)) == 4 + OTHERS


def test_the_sample_changes_with_the_version() -> None:
    """The same version draws the same pages, another one others."""
    assert sample(PAGES, "1") == sample(reversed(PAGES), "1")
    assert sample(PAGES, "1") != sample(PAGES, "2")


@pytest.mark.parametrize(
    ("path", "html", "expected"),
    [
        ("404.html", "", "root 404.html"),
        ("id/role/cmio/index.html", "<main>", "id"),
        ("nl/a/index.html", '<a href="../b/" data-forward>', "forward"),
        ("nl/404.html", '<div class="vm-page">', "404"),
        ("nl/index.html", '<article class="vm-page vm-home">', "home"),
        ("nl/a/index.html", '<article class="vm-page vm-page--term-list">', "term-list"),
        (
            "nl/a/index.html",
            '<article class="vm-page vm-page--term"><p class="vm-notice vm-notice--borrowed">',
            "borrowed",
        ),
    ],
)
def test_the_kind_of_a_page_is_known(path: str, html: str, expected: str) -> None:
    """The kind is read from the path and the HTML."""
    assert kind(path, html) == expected


def test_the_site_has_all_kinds_of_pages(site: Path) -> None:
    """The site under test has a page that borrows its text, and none that cannot be told."""
    kinds = {page.kind for page in all_pages(site)}
    assert "borrowed" in kinds
    assert "other" not in kinds


def test_an_answer_that_nobody_needs_is_said() -> None:
    """An answer is unused unless a view noted it."""
    notes = {NOTE + answer.key for answer in answers()}
    assert unused(notes) == []
    assert len(unused(set())) == len(answers())

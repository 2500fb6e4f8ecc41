"""Takes posts; checks how many a page shows, and the ways between pages."""

import re
from pathlib import Path

import pytest

from tests.unit.pages.blogs import blog_of, html, titles
from tests.unit.pages.reading import language_of
from tests.unit.posts import FILES, posts
from vademecum.pages.blog_lists import POSTS, PostList, list_pages
from vademecum.projections.blog import newest_first

FIVE = posts(a="2026-01-01", b="2026-01-02", c="2026-01-02", d="2026-01-04", e="2026-01-05")
WAY = re.compile(r'<a href="([^"]*)"[^>]*>([^<]*\d{4})</a>|<[^>]*aria-current="page"[^>]*>([^<]*)<')


def of(folder: Path, limit: int) -> dict[str, list[str]]:
    """The titles on each page of the list of posts."""
    tree = blog_of(folder, FIVE, limit)
    listed = [path for path in ("nl/blog/index.md", *(f"nl/blog/{n}.md" for n in range(2, 7))) if path in tree]
    return {path: titles(html(tree, path)) for path in listed}


def test_a_page_has_so_many_posts_and_no_more(tmp_path: Path) -> None:
    """The rest stands on the next ones, each below the first."""
    assert of(tmp_path, 2) == {
        "nl/blog/index.md": ["E", "D"],
        "nl/blog/2.md": ["C", "B"],
        "nl/blog/3.md": ["A"],
    }


@pytest.mark.parametrize(("limit", "pages"), [(1, 5), (4, 2), (5, 1), (6, 1), (POSTS, 1)])
def test_there_are_as_many_pages_as_are_needed(tmp_path: Path, limit: int, pages: int) -> None:
    """A full page is no reason for an empty one."""
    assert len(of(tmp_path, limit)) == pages


def test_pages_lead_to_each_other_by_their_days(tmp_path: Path) -> None:
    """The newest and the oldest of each, one where they are the same; the page that the reader is at is no link."""
    tree = blog_of(tmp_path, FIVE, 2)
    assert WAY.findall(html(tree, "nl/blog/2.md")) == [
        ("../", "5 januari 2026 – 4 januari 2026", ""),
        ("", "", "2 januari 2026"),
        ("../3/", "1 januari 2026", ""),
    ]


def test_one_page_needs_no_ways(tmp_path: Path) -> None:
    """There is nowhere to go."""
    assert WAY.findall(html(blog_of(tmp_path, FIVE), "nl/blog/index.md")) == []


def test_a_later_page_says_which_it_is(tmp_path: Path) -> None:
    """In its title; the links to the archive and the like stand on the first page alone."""
    tree = blog_of(tmp_path, FIVE, 2)
    first, second = tree["nl/blog/index.md"], tree["nl/blog/2.md"]
    assert (first.meta["title"], second.meta["title"]) == ("Blog", "Blog, deel 2 van 3")
    assert (first.meta["part"], second.meta["part"]) == (1, 2)
    assert ["vm-posts__ways" in html(tree, file.path) for file in (first, second)] == [True, False]


def test_a_list_is_not_found_by_searching(tmp_path: Path) -> None:
    """Its posts are."""
    tree = blog_of(tmp_path, FIVE, 2)
    assert [tree[f"nl/blog/{name}.md"].meta["search"] for name in ("index", "2")] == [{"exclude": True}] * 2


def test_a_page_names_the_files_of_its_posts(tmp_path: Path) -> None:
    """Of those that stand on it."""
    assert blog_of(tmp_path, FIVE, 2)["nl/blog/3.md"].inputs == ("docs/nl/blog/a.md",)


def test_a_list_adds_what_it_is_given(tmp_path: Path) -> None:
    """Links above the posts, and front matter."""
    language = language_of(tmp_path, FILES | FIVE)
    paths = {"nl": "nl/x/index.md", "da": None, "en": None}
    found = PostList("X <y>", paths, newest_first(language.view), ("<b>there</b>",), more={"above": "nl/index.md"})
    (page,) = list_pages(found, language)
    assert (page.path, page.meta["kind"], page.meta["title"], page.meta["above"]) == (
        "nl/x/index.md",
        "post-list",
        "X <y>",
        "nl/index.md",
    )
    assert isinstance(page.content, str)
    assert "<b>there</b></p>" in page.content
    assert titles(page.content) == ["E", "D", "C", "B", "A"]

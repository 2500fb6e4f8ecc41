"""Takes posts; checks what the blog adds to the page of a post, and that it can be left out."""

from pathlib import Path

import pytest

from tests.sites import PUBLIC, make_docs, text
from tests.unit.pages.blogs import BORROWING, blog_of, html
from tests.unit.pages.reading import page_of
from tests.unit.posts import FILES, part, post
from vademecum.pages import Tree
from vademecum.pages.blog import blog
from vademecum.site import read_site

DAY = "2026-02-03"


def below(folder: Path, files: dict[str, str], path: str = "nl/blog/a.md") -> list[str]:
    """The lines that the blog adds below a post."""
    page = html(blog_of(folder, files), path)
    return page.partition('<div class="vm-of-post" data-search-exclude>\n')[2].partition("</div>")[0].splitlines()


def test_a_post_leads_to_its_topics(tmp_path: Path) -> None:
    """In the order in which it names them."""
    assert below(tmp_path, {"nl/blog/a.md": post("a", DAY, categories=["record", "cloud"])}) == [
        '<p>Onderwerpen: <a href="../onderwerpen/elektronisch-dossier/">elektronisch dossier</a>, '
        '<a href="../onderwerpen/cloud/">cloud</a></p>'
    ]


def test_a_post_introduces_its_authors(tmp_path: Path) -> None:
    """Each with a link and their profile; one without a profile by name alone."""
    assert below(tmp_path, {"nl/blog/a.md": post("a", DAY, authors=["bo", "anna"])}) == [
        '<p><a href="../auteurs/bo/">Bo Holm</a></p>',
        '<p><a href="../auteurs/anna/">Anna Bos</a>: Arts &amp; CMIO.</p>',
    ]


def test_a_part_leads_to_all_parts_that_have_appeared(tmp_path: Path) -> None:
    """With their numbers; the one that the reader is at is no link."""
    assert below(tmp_path, part("a", 1) | part("c", 3)) == [
        '<p>deel 1 van 3 · <a href="../reeksen/de-eerste-weken/">De eerste weken</a></p>',
        '<ol class="vm-of-post__series">',
        '<li value="1"><strong aria-current="page">A</strong></li>',
        '<li value="3"><a href="../c/">C</a></li>',
        "</ol>",
    ]


def test_a_draft_is_no_part_yet(tmp_path: Path) -> None:
    """It is counted only where the facts announce it."""
    draft = post("b", DAY, series={"id": "years", "part": 2}, draft=True)
    assert below(tmp_path, part("a", 1, series="years") | {"nl/blog/b.md": draft}) == [
        '<p>deel 1 van 1 · <a href="../reeksen/jaren/">Jaren</a></p>',
        '<ol class="vm-of-post__series">',
        '<li value="1"><strong aria-current="page">A</strong></li>',
        "</ol>",
    ]


def test_titles_of_borrowed_parts_are_marked(tmp_path: Path) -> None:
    """Also that of the part which the reader is at."""
    found = below(tmp_path, {"data/site.yml": BORROWING} | part("a", 1) | part("b", 2), "da/blog/a.md")
    assert found[2:4] == [
        '<li value="1"><strong aria-current="page" lang="nl">A</strong></li>',
        '<li value="2"><a href="../b/" lang="nl" hreflang="nl">B</a> (nederlandsk)</li>',
    ]


@pytest.mark.parametrize("content", [post("a", DAY), post("a", DAY, categories=["hosting"])], ids=["bare", "not-shown"])
def test_a_post_without_any_of_these_gets_an_empty_block(tmp_path: Path, content: str) -> None:
    """It says nothing, and shows a feed where the text ends; a topic that the language does not show is none."""
    site = BORROWING.replace("en: terms}}", "en: terms}, fallback: none}")
    page = html(blog_of(tmp_path, {"data/site.yml": site, "nl/blog/a.md": content}), "nl/blog/a.md")
    assert '<div class="vm-of-post" data-search-exclude>\n</div>' in page


def test_other_kinds_get_nothing(tmp_path: Path) -> None:
    """They are in no list of posts."""
    tree = blog_of(tmp_path, {"nl/praktijken/a.md": text("practice", "a")})
    assert "vm-of-post" not in html(tree, "nl/praktijken/a.md")


def test_without_the_blog_posts_stand_in_a_plain_list(tmp_path: Path) -> None:
    """With the blog that list gives way to its own, at the same address."""
    files = FILES | {"nl/blog/a.md": post("a", DAY, authors=["anna"])}
    assert page_of(tmp_path / "without", files, "nl/blog/index.md").startswith("## februari 2026")
    assert html(blog_of(tmp_path / "with", files), "nl/blog/index.md").startswith('<div class="vm-posts">')


def built(folder: Path, feeds: bool, site_url: str) -> Tree:
    """The tree of a site with one post."""
    files = FILES | {"nl/blog/a.md": post("a", DAY)}
    return read_site(make_docs(folder, files)).tree(PUBLIC, site_url, [blog(feeds=feeds, site_url=site_url)])


@pytest.mark.parametrize(
    ("feeds", "site_url", "expected"),
    [(True, "https://example.org/", True), (False, "https://example.org/", False), (True, "", False)],
    ids=["feeds", "switched-off", "no-address"],
)
def test_pages_name_feeds_where_there_are_any(tmp_path: Path, feeds: bool, site_url: str, expected: bool) -> None:
    """The list of posts and a post in their head; there are none without the address of the site."""
    tree = built(tmp_path, feeds, site_url)
    assert ["feeds" in tree[f"nl/blog/{name}.md"].meta for name in ("index", "a")] == [expected, expected]

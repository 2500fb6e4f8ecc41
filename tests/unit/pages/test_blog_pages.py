"""Takes posts; checks the pages of a blog: the newest posts, the archive, topics, authors and series."""

from datetime import date
from pathlib import Path

import pytest

from tests.sites import SITE, text
from tests.unit.pages.blogs import BORROWING, blog_of, html, marks, others, pages, titles
from tests.unit.pages.reading import language_of
from tests.unit.posts import FILES, part, post, posts
from vademecum.catalogue import Edition
from vademecum.pages.blog_pages import blog_ways
from vademecum.pages.spread import ROWS

KEYS = {"categories": ["cloud"], "authors": ["anna"], "series": {"id": "weeks", "part": 1}}
ONE = {"nl/blog/a.md": post("a", "2026-02-03", **KEYS)}


def test_a_post_makes_a_blog(tmp_path: Path) -> None:
    """Its newest posts, its archive, and a page for all that the post shares with others."""
    assert pages(blog_of(tmp_path, ONE), "nl/blog/") == [
        "a.md",
        "archief/2026.md",
        "archief/index.md",
        "auteurs/anna.md",
        "auteurs/index.md",
        "index.md",
        "onderwerpen/cloud.md",
        "onderwerpen/index.md",
        "reeksen/de-eerste-weken.md",
        "reeksen/index.md",
    ]


@pytest.mark.parametrize("code", ["da", "en"])
def test_a_language_without_a_post_has_no_blog(tmp_path: Path, code: str) -> None:
    """Another language has one, and facts of people and series are there."""
    assert pages(blog_of(tmp_path, ONE), f"{code}/blog/") == []


def test_without_any_post_there_is_no_page(tmp_path: Path) -> None:
    """In no language."""
    assert [path for path in pages(blog_of(tmp_path, {}), "") if "/blog/" in path] == []


def test_a_post_alone_makes_no_empty_lists(tmp_path: Path) -> None:
    """About nothing, by nobody and in no series: there is an archive, and no way to anything else."""
    tree = blog_of(tmp_path, posts(a="2026-02-03"))
    assert pages(tree, "nl/blog/") == ["a.md", "archief/2026.md", "archief/index.md", "index.md"]
    assert '<p class="vm-posts__ways" data-off-paper><a href="archief/">Archief</a></p>' in html(
        tree, "nl/blog/index.md"
    )


@pytest.mark.parametrize(
    ("keys", "edition"),
    [({"draft": True}, Edition()), ({}, Edition(day=date(2026, 2, 2))), ({"audience": "board"}, Edition())],
    ids=["draft", "scheduled", "audience"],
)
def test_a_hidden_post_is_in_no_list(tmp_path: Path, keys: dict[str, object], edition: Edition) -> None:
    """Nor is there a page for what it alone is about, its author, its year and its series."""
    files = {
        "data/site.yml": f"{SITE}audiences: [board]\n",
        "nl/blog/a.md": post("a", "2026-02-03", **KEYS, **keys),
        "nl/blog/b.md": post("b", "2025-01-01"),
    }
    tree = blog_of(tmp_path, files, edition=edition)
    assert pages(tree, "nl/blog/") == ["archief/2025.md", "archief/index.md", "b.md", "index.md"]
    assert titles(html(tree, "nl/blog/index.md")) == ["B"]


def test_a_pinned_post_stands_first_among_the_newest(tmp_path: Path) -> None:
    """In the archive it stands at its day."""
    files = posts(b="2026-02-01", c="2026-03-01") | {"nl/blog/a.md": post("a", "2026-01-01", pinned=True)}
    tree = blog_of(tmp_path, files)
    assert titles(html(tree, "nl/blog/index.md")) == ["A", "C", "B"]
    assert titles(html(tree, "nl/blog/archief/2026.md")) == ["C", "B", "A"]


def test_the_newest_posts_lead_to_all_other_lists(tmp_path: Path) -> None:
    """From wherever the links stand."""
    language = language_of(tmp_path, FILES | ONE)
    assert list(blog_ways(language, "nl/blog/index.md")) == [
        '<a href="archief/">Archief</a>',
        '<a href="onderwerpen/">Onderwerpen</a>',
        '<a href="auteurs/">Auteurs</a>',
        '<a href="reeksen/">Reeksen</a>',
    ]
    assert next(iter(blog_ways(language, "nl/blog/a.md"))) == '<a href="../archief/">Archief</a>'


def test_the_archive_has_years_with_their_months(tmp_path: Path) -> None:
    """The newest first, each with how many posts there are."""
    page = html(blog_of(tmp_path, posts(a="2025-12-31", b="2026-01-01", c="2026-03-01")), "nl/blog/archief/index.md")
    assert [line for line in page.splitlines() if line.startswith("<li>")] == [
        '<li><a href="2026/">2026</a> <span class="vm-mark">2 blogberichten</span><span class="vm-teaser">'
        '<a href="2026/#2026-03">maart 2026</a> · <a href="2026/#2026-01">januari 2026</a></span></li>',
        '<li><a href="2025/">2025</a> <span class="vm-mark">1 blogbericht</span><span class="vm-teaser">'
        '<a href="2025/#2025-12">december 2025</a></span></li>',
    ]


def test_a_year_has_its_months_as_headings(tmp_path: Path) -> None:
    """With the ids that the archive leads to."""
    tree = blog_of(tmp_path, posts(a="2026-01-01", b="2026-03-01"))
    page = html(tree, "nl/blog/archief/2026.md")
    assert tree["nl/blog/archief/2026.md"].meta["title"] == "Blogberichten uit 2026"
    assert [line for line in page.splitlines() if line.startswith("<h2")] == [
        '<h2 id="2026-03">maart 2026</h2>',
        '<h2 id="2026-01">januari 2026</h2>',
    ]


def test_a_year_with_many_posts_has_several_pages(tmp_path: Path) -> None:
    """Whole months as long as they fit, each page with the ways to the others."""
    days = {f"p{n:03}": f"2026-{1 + n % 2:02}-01" for n in range(ROWS)}
    tree = blog_of(tmp_path, posts(**days))
    found = [path for path in pages(tree, "nl/blog/archief/") if path.startswith("2026")]
    assert found == ["2026.md", "2026/2.md"]
    first, second = (html(tree, f"nl/blog/archief/{path}") for path in found)
    assert ('<h2 id="2026-02">' in first, '<h2 id="2026-01">' in second) == (True, True)
    assert len(titles(first)) == len(titles(second)) == ROWS // 2
    assert 'href="2/"' in first
    assert 'href="../"' in second


def test_topics_say_how_many_posts_they_have(tmp_path: Path) -> None:
    """In the order of terms."""
    files = {
        "nl/blog/a.md": post("a", "2026-01-01", categories=["record", "cloud"]),
        "nl/blog/b.md": post("b", "2026-01-02", categories=["cloud"]),
    }
    page = html(blog_of(tmp_path, files), "nl/blog/onderwerpen/index.md")
    assert list(zip(titles(page), marks(page), strict=True)) == [
        ("cloud", "2 blogberichten"),
        ("elektronisch dossier", "1 blogbericht"),
    ]


def test_a_topic_says_what_it_is_and_leads_to_its_term(tmp_path: Path) -> None:
    """The definition is its description."""
    tree = blog_of(tmp_path, ONE)
    meta = tree["nl/blog/onderwerpen/cloud.md"].meta
    assert (meta["title"], meta["lead"], meta["above"]) == (
        "cloud",
        "Rekenkracht elders.",
        "nl/blog/onderwerpen/index.md",
    )
    page = html(tree, "nl/blog/onderwerpen/cloud.md")
    assert '<a href="../../../begrippen/cloud/">Wat dit begrip betekent</a>' in page
    assert titles(page) == ["A"]


def test_a_topic_that_is_not_shown_has_no_page(tmp_path: Path) -> None:
    """Nor does the post lead to one."""
    site = SITE.replace("en: terms}}", "en: terms}, fallback: none}")
    tree = blog_of(tmp_path, {"data/site.yml": site, "nl/blog/a.md": post("a", "2026-01-01", categories=["hosting"])})
    assert [path for path in pages(tree, "nl/blog/") if path.startswith("onderwerpen")] == []
    assert "hosting" not in html(tree, "nl/blog/a.md")


@pytest.mark.parametrize(("author", "lead"), [("anna", "Arts & CMIO."), ("bo", "")], ids=["profile", "no-profile"])
def test_an_author_has_a_page_with_their_profile(tmp_path: Path, author: str, lead: str) -> None:
    """And with their posts alone; without a profile the name is all there is."""
    names = {"anna": "Anna Bos", "bo": "Bo Holm"}
    files = {f"nl/blog/of-{key}.md": post(f"of-{key}", "2026-01-01", authors=[key]) for key in names}
    tree = blog_of(tmp_path, files)
    meta = tree[f"nl/blog/auteurs/{author}.md"].meta
    assert (meta["title"], meta["lead"], meta["description"]) == (names[author], lead, lead)
    assert titles(html(tree, f"nl/blog/auteurs/{author}.md")) == [f"Of-{author}"]


def test_a_profile_in_another_language_is_not_shown(tmp_path: Path) -> None:
    """It would be read out with the wrong voice; a rule asks for one."""
    tree = blog_of(tmp_path, {**ONE, "da/blog/a.md": text("post", "a")})
    assert tree["da/blog/forfattere/anna.md"].meta["lead"] == ""


def test_a_series_has_its_parts_in_order_with_their_numbers(tmp_path: Path) -> None:
    """Those to come are counted."""
    tree = blog_of(tmp_path, part("later", 1, "2026-02-01") | part("first", 3, "2026-01-01"))
    page = html(tree, "nl/blog/reeksen/de-eerste-weken.md")
    assert titles(page) == ["Later", "First"]
    assert [mark.partition(" · ")[0] for mark in marks(page)] == ["deel 1 van 3", "deel 3 van 3"]
    assert tree["nl/blog/reeksen/de-eerste-weken.md"].meta["lead"] == "Over het begin."


def test_the_page_of_series_says_how_much_has_appeared(tmp_path: Path) -> None:
    """Of what was announced; where all has, or nothing was announced, how much there is."""
    files = part("a", 1) | part("b", 1, series="years")
    page = html(blog_of(tmp_path / "some", files), "nl/blog/reeksen/index.md")
    assert list(zip(titles(page), marks(page), strict=True)) == [
        ("De eerste weken", "1 van 3 blogberichten verschenen"),
        ("Jaren", "1 blogbericht"),
    ]
    whole = html(blog_of(tmp_path / "all", part("a", 1) | part("b", 2) | part("c", 3)), "nl/blog/reeksen/index.md")
    assert marks(whole) == ["3 blogberichten"]


def test_two_series_of_one_name_have_a_page_each(tmp_path: Path) -> None:
    """With its own parts."""
    series = "one: {name: {nl: Weken}}\ntwo: {name: {nl: Weken}}\n"
    files = {"data/series.yml": series} | part("a", 1, series="one") | part("b", 1, series="two")
    tree = blog_of(tmp_path, files)
    assert [titles(html(tree, f"nl/blog/reeksen/{key}.md")) for key in ("one", "two")] == [["A"], ["B"]]


@pytest.mark.parametrize(
    ("path", "danish"),
    [
        ("index.md", "da/blog/index.md"),
        ("archief/index.md", "da/blog/arkiv/index.md"),
        ("archief/2026.md", "da/blog/arkiv/2026.md"),
        ("archief/2025.md", None),
        ("onderwerpen/index.md", None),
        ("onderwerpen/cloud.md", None),
        ("auteurs/index.md", "da/blog/forfattere/index.md"),
        ("auteurs/anna.md", "da/blog/forfattere/anna.md"),
        ("auteurs/bo.md", None),
        ("reeksen/de-eerste-weken.md", "da/blog/serier/de-foerste-uger.md"),
    ],
)
def test_each_page_leads_to_that_of_the_other_languages(tmp_path: Path, path: str, danish: str | None) -> None:
    """Where these have it; English has no post here."""
    series = {"id": "weeks", "part": 1}
    files = {
        "nl/blog/a.md": post("a", "2026-02-03", authors=["anna"], series=series),
        "da/blog/a.md": text("post", "a"),
        "nl/blog/b.md": post("b", "2025-02-03", authors=["bo"], categories=["cloud"]),
    }
    assert others(blog_of(tmp_path, files), f"nl/blog/{path}") == {"nl": f"nl/blog/{path}", "da": danish, "en": None}


def test_a_borrowed_post_is_listed_and_marked(tmp_path: Path) -> None:
    """Where posts are borrowed, in every list of the language."""
    tree = blog_of(tmp_path, {"data/site.yml": BORROWING, **ONE})
    link = 'lang="nl" hreflang="nl">A</a> (nederlandsk) <span class="vm-mark">'
    teaser = '<span class="vm-teaser" lang="nl">About a.</span>'
    for path in ("index.md", "arkiv/2026.md", "emner/sky.md", "forfattere/anna.md", "serier/de-foerste-uger.md"):
        page = html(tree, f"da/blog/{path}")
        assert (link in page, teaser in page) == (True, True), path


def test_words_of_facts_are_no_html(tmp_path: Path) -> None:
    """Names and titles stand as they are written."""
    files = {
        "data/people.yml": "anna: {name: Anna <b>Bos</b>, profile: {nl: <i>Arts</i>.}}\n",
        "nl/blog/a.md": post("a", "2026-01-01", authors=["anna"], title="R&D <b>", summary="<u>Kort</u>."),
    }
    tree = blog_of(tmp_path, files)
    for path in ("a.md", "index.md", "auteurs/index.md", "auteurs/anna.md", "archief/2026.md"):
        page = html(tree, f"nl/blog/{path}")
        assert not [tag for tag in ("<b>", "<i>", "<u>") if tag in page], path

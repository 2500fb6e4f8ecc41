"""Takes posts; checks which feeds they make, and what stands in them."""

import json
from pathlib import Path
from typing import Any

from tests.unit.pages.reading import language_of
from tests.unit.posts import FILES, post
from vademecum.pages.context import Language
from vademecum.pages.feed_formats import FORMATS
from vademecum.pages.feeds import NEWEST, channels, feed_files, feed_links, full_feeds

SITE = "https://example.org/kb/"
POSTS = FILES | {
    "nl/blog/a.md": post("a", "2026-01-01", categories=["record"], authors=["anna"], series={"id": "weeks", "part": 1}),
    "nl/blog/b.md": post("b", "2026-01-03", authors=["anna"], series={"id": "weeks", "part": 2}),
}


def feed(language: Language, path: str, **articles: str) -> Any:
    """The JSON Feed at a path."""
    files = {file.path: str(file.content) for file in feed_files(language, SITE, articles)}
    return json.loads(files[f"{path}/feed.json"])


def test_there_is_a_feed_for_all_and_for_each_shelf(tmp_path: Path) -> None:
    """In each format, beside the page that it belongs to."""
    language = language_of(tmp_path, POSTS)
    pages = {"nl/blog", "nl/blog/onderwerpen/elektronisch-dossier", "nl/blog/auteurs/anna"}
    found = {file.path for file in feed_files(language, SITE, {})}
    assert {path.rpartition("/")[0] for path in found} >= pages
    assert found == {f"{path.rpartition('/')[0]}/{name}" for path in found for name in FORMATS}


def test_a_series_is_fed_newest_first(tmp_path: Path) -> None:
    """Its page begins with the first part, its feed with the last."""
    language = language_of(tmp_path, POSTS)
    (path,) = (path for path, channel in channels(language).items() if channel.key == "series-weeks")
    items = feed(language, path.removesuffix(".md"))["items"]
    assert [item["url"].rpartition("/blog/")[2] for item in items] == ["b/", "a/"]


def test_addresses_are_below_that_of_the_site(tmp_path: Path) -> None:
    """Also where the site lies in a folder; an id does not change with it."""
    found = feed(language_of(tmp_path, POSTS), "nl/blog")
    assert (found["feed_url"], found["home_page_url"]) == (f"{SITE}nl/blog/feed.json", f"{SITE}nl/blog/")
    assert [item["id"] for item in found["items"]] == [f"https://example.org/id/post/{name}/#nl" for name in "ba"]
    assert found["items"][1]["authors"][0]["url"] == f"{SITE}nl/blog/auteurs/anna/"


def test_the_full_text_goes_where_it_is_given(tmp_path: Path) -> None:
    """By the path of the page; a post without one keeps its summary."""
    language = language_of(tmp_path, POSTS)
    made = dict(full_feeds(language.views, {"nl/blog/a.md": "<p>Heel</p>"}, SITE))
    newest, oldest = json.loads(made["nl/blog/feed.json"])["items"]
    assert oldest["content_html"] == "<p>Heel</p>"
    assert newest["content_text"] == newest["summary"]


def test_a_feed_holds_the_newest_alone(tmp_path: Path) -> None:
    """However many posts there are."""
    days = {f"nl/blog/p{n}.md": post(f"p{n}", f"2026-01-{n:02}", authors=["anna"]) for n in range(1, NEWEST + 4)}
    items = feed(language_of(tmp_path, FILES | days), "nl/blog")["items"]
    assert [item["date_published"][8:10] for item in items] == [f"{n:02}" for n in range(NEWEST + 3, 3, -1)]


def test_a_page_names_its_own_feeds(tmp_path: Path) -> None:
    """A page without a feed names none."""
    language = language_of(tmp_path, POSTS)
    assert [(link["type"], link["path"]) for link in feed_links("nl/blog/auteurs/anna.md", language)] == [
        ("application/atom+xml", "nl/blog/auteurs/anna/atom.xml"),
        ("application/rss+xml", "nl/blog/auteurs/anna/rss.xml"),
        ("application/feed+json", "nl/blog/auteurs/anna/feed.json"),
    ]
    assert feed_links("nl/blog/archief/index.md", language) == []


def test_a_language_without_posts_has_no_feed(tmp_path: Path) -> None:
    """Not an empty one either."""
    assert list(feed_files(language_of(tmp_path, POSTS, "da"), SITE, {})) == []

"""Takes the options of the blog; checks which are valid, and how many posts a page then lists."""

from pathlib import Path

import pytest

from tests.sites import PUBLIC, make_docs
from tests.unit.posts import FILES, posts
from vademecum.site import read_site
from vademecum_mkdocs.blog import BlogPlugin

THREE = posts(a="2026-01-01", b="2026-01-02", c="2026-01-03")


def plugin(options: dict[str, object]) -> tuple[BlogPlugin, list[str]]:
    """The plugin with these options, and the keys of those that are wrong."""
    made = BlogPlugin()
    errors, _ = made.load_config(options)
    made.site_url = ""
    return made, [key for key, _ in errors]


def listed(folder: Path, options: dict[str, object]) -> list[str]:
    """The pages of the list of three posts."""
    made, _ = plugin(options)
    tree = read_site(make_docs(folder, FILES | THREE)).tree(PUBLIC, "", [made.concern()])
    return [path for path in ("nl/blog/index.md", "nl/blog/2.md", "nl/blog/3.md") if path in tree]


@pytest.mark.parametrize(
    ("options", "expected"),
    [({}, 1), ({"posts": 3}, 1), ({"posts": 2}, 2), ({"posts": 1}, 3)],
    ids=["default", "all", "two", "one"],
)
def test_a_page_lists_as_many_posts_as_the_option_says(
    tmp_path: Path, options: dict[str, object], expected: int
) -> None:
    """Ten without it."""
    assert len(listed(tmp_path, options)) == expected


@pytest.mark.parametrize("posts", [0, -1, "ten", 2.5, True])
def test_a_page_lists_one_post_at_least(posts: object) -> None:
    """Anything but a whole number from 1 is reported at its key."""
    assert plugin({"posts": posts})[1] == ["posts"]


@pytest.mark.parametrize(("feeds", "wrong"), [("full", []), ("summary", []), ("none", []), ("some", ["feeds"])])
def test_feeds_are_full_short_or_none(feeds: str, wrong: list[str]) -> None:
    """Nothing else."""
    assert plugin({"feeds": feeds})[1] == wrong

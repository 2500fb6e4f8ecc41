"""Takes views with posts; checks their order, what they are put together by, and how long they take to read."""

from datetime import date
from pathlib import Path

import pytest

from tests.sites import PUBLIC, SITE, text, view_of
from tests.unit.posts import FILES, part, post, posts
from vademecum.catalogue import Edition, EditionView, Shown
from vademecum.projections.blog import Shelf, authors, minutes, newest_first, pinned_first, series, topics, years

DAYS = posts(a="2025-12-31", b="2026-02-03", c="2026-01-02", d="2026-02-03")
BORROWING = SITE.replace(", fallback: none", "")


def view(folder: Path, files: dict[str, str], language: str = "nl", edition: Edition = PUBLIC) -> EditionView:
    """What one language shows of these posts."""
    return view_of(folder, FILES | files, language, edition)


def ids(found: tuple[Shown, ...]) -> list[str]:
    """The ids of posts."""
    return [shown.entry.id for shown in found]


def shelved(found: tuple[Shelf, ...]) -> dict[str, list[str]]:
    """The ids of the posts on each shelf, by its key."""
    return {shelf.key: ids(shelf.posts) for shelf in found}


def test_the_newest_post_comes_first(tmp_path: Path) -> None:
    """Of one day the last one by id."""
    assert ids(newest_first(view(tmp_path, DAYS))) == ["d", "b", "c", "a"]


def test_a_pinned_post_comes_before_all_others(tmp_path: Path) -> None:
    """Several in the order of their days, and so do the rest."""
    pinned = {
        f"nl/blog/{name}.md": post(name, day, pinned=True)
        for name, day in {"a": "2025-12-31", "c": "2026-01-02"}.items()
    }
    assert ids(pinned_first(newest_first(view(tmp_path, DAYS | pinned)))) == ["c", "a", "d", "b"]


@pytest.mark.parametrize(
    ("edition", "expected"),
    [
        (Edition(day=date(2026, 1, 15)), ["c", "a"]),
        (Edition(day=date(2026, 2, 3)), ["d", "c", "a"]),
        (Edition(day=date(2026, 2, 3), drafts=True), ["d", "b", "c", "a"]),
    ],
    ids=["before", "on-the-day", "drafts"],
)
def test_a_draft_and_a_later_post_are_left_out(tmp_path: Path, edition: Edition, expected: list[str]) -> None:
    """Until they are published."""
    files = DAYS | {"nl/blog/b.md": post("b", "2026-02-03", draft=True)}
    assert ids(newest_first(view(tmp_path, files, edition=edition))) == expected


def test_years_have_months_the_newest_first(tmp_path: Path) -> None:
    """Each month with its name and its posts; months without a post are left out."""
    found = years(view(tmp_path, DAYS))
    assert {
        year: [(month.key, month.heading, ids(month.entries)) for month in months] for year, months in found.items()
    } == {
        "2026": [("2026-02", "februari 2026", ["d", "b"]), ("2026-01", "januari 2026", ["c"])],
        "2025": [("2025-12", "december 2025", ["a"])],
    }
    assert list(found) == ["2026", "2025"]


def test_topics_stand_in_the_order_of_terms(tmp_path: Path) -> None:
    """By their words in the language, each with its newest post first; a concept without a post is none."""
    files = {
        "nl/blog/a.md": post("a", "2026-01-01", categories=["record", "cloud"]),
        "nl/blog/b.md": post("b", "2026-01-02", categories=["record"]),
        "da/blog/a.md": text("post", "a"),
    }
    dutch, danish = (topics(view(tmp_path / code, files, code)) for code in ("nl", "da"))
    assert (list(shelved(dutch)), list(shelved(danish))) == (["cloud", "record"], ["cloud", "record"])
    assert shelved(dutch)["record"] == ["b", "a"]
    assert shelved(danish)["record"] == ["a"]


def test_the_word_decides_where_a_topic_stands(tmp_path: Path) -> None:
    """Not the id, and not the order of the facts."""
    concepts = "a: {nl: {label: zorg, definition: x}}\nz: {nl: {label: arts, definition: x}}\n"
    files = {"data/concepts.yml": concepts, "nl/blog/a.md": post("a", "2026-01-01", categories=["a", "z"])}
    assert list(shelved(topics(view(tmp_path, files)))) == ["z", "a"]


def test_a_topic_that_is_not_shown_has_no_shelf(tmp_path: Path) -> None:
    """A term that this language has no word for, and may not borrow."""
    site = SITE.replace("en: terms}}", "en: terms}, fallback: none}")
    files = {"data/site.yml": site, "nl/blog/a.md": post("a", "2026-01-01", categories=["hosting", "cloud"])}
    assert list(shelved(topics(view(tmp_path, files)))) == ["cloud"]


def test_authors_stand_in_the_order_of_the_facts(tmp_path: Path) -> None:
    """Each with all posts that name them, also beside others; who wrote nothing is none."""
    files = {
        "nl/blog/a.md": post("a", "2026-01-01", authors=["bo", "anna"]),
        "nl/blog/b.md": post("b", "2026-01-02", authors=["bo"]),
        "data/people.yml": "cy: {name: Cy}\nanna: {name: Anna}\nbo: {name: Bo}\n",
    }
    found = shelved(authors(view(tmp_path, files)))
    assert list(found.items()) == [("anna", ["a"]), ("bo", ["b", "a"])]


def test_a_series_has_its_own_order(tmp_path: Path) -> None:
    """Not that of the days; one of which nothing is shown is left out."""
    files = part("a", 2, "2026-01-01") | part("b", 1, "2026-01-02")
    assert shelved(series(view(tmp_path, files))) == {"weeks": ["b", "a"]}


@pytest.mark.parametrize("make", [topics, authors, series])
def test_hidden_posts_fill_no_shelf(tmp_path: Path, make: object) -> None:
    """Nothing tells that they are about something, or by someone."""
    keys = {"categories": ["cloud"], "authors": ["anna"], "series": {"id": "weeks", "part": 1}}
    files = {"nl/blog/a.md": post("a", "2026-01-01", draft=True, **keys)}
    assert make(view(tmp_path, files)) == ()  # type: ignore[operator]
    assert make(view(tmp_path / "again", files, edition=Edition(drafts=True)))  # type: ignore[operator]


@pytest.mark.parametrize(("site", "expected"), [(SITE, []), (BORROWING, ["a"])], ids=["own-posts", "borrowed-posts"])
def test_a_borrowed_post_is_listed_where_posts_are_borrowed(tmp_path: Path, site: str, expected: list[str]) -> None:
    """Else a language lists its own alone."""
    files = {"data/site.yml": site, "nl/blog/a.md": post("a", "2026-01-01", authors=["anna"])}
    danish = view(tmp_path, files, "da")
    assert ids(newest_first(danish)) == expected
    assert [name for members in shelved(authors(danish)).values() for name in members] == expected


@pytest.mark.parametrize(("words", "expected"), [(0, 1), (1, 1), (200, 1), (201, 2), (400, 2), (1999, 10)])
def test_a_post_takes_a_minute_for_200_words(tmp_path: Path, words: int, expected: int) -> None:
    """A minute that has begun counts, and one is the least."""
    files = {"nl/blog/a.md": post("a", "2026-01-01", "woord " * words)}
    assert minutes(view(tmp_path, files).shown["post:a"]) == expected

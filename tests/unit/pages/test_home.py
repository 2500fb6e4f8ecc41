"""Takes roles and posts; checks what the front page of a language shows of them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import tree_of

HOME = {f"{code}/index.md": text("page", "home") for code in ("nl", "da", "en")}
POSTS = {
    f"nl/blog/{day}.md": text("post", f"p{day}", title=f"Dag {day}", summary=f"Op {day}. Meer.", date=f"2026-02-0{day}")
    for day in (2, 4, 1, 3)
}


def front_page(folder: Path, files: Mapping[str, str | bytes], code: str = "nl") -> Mapping[str, Any]:
    """The front matter of a language's front page."""
    return tree_of(folder, {**HOME, **files})[f"{code}/index.md"].meta


def test_roles_stand_in_their_groups(tmp_path: Path) -> None:
    """In the order of the facts, each group below its name in the language."""
    groups = front_page(tmp_path, FACTS, "da")["roles"]
    found = {group["heading"]: [role["title"] for role in group["entries"]] for group in groups}
    assert found == {"Ledere": ["CMIO"], "It": ["It-direktør"]}


def test_a_role_is_reached_by_its_path(tmp_path: Path) -> None:
    """It says what language its title is in, and whether its text is still to come."""
    files = FACTS | {"en/roles/cmio.md": text("role", "cmio", title="CMIO & <co>")}
    (cmio,), (cio,) = (group["entries"] for group in front_page(tmp_path, files, "da")["roles"])
    assert (cmio["title"], cmio["path"], cmio["language"], cmio["state"]) == (
        "CMIO & <co>",
        "da/roller/cmio.md",
        "en",
        "",
    )
    assert (cio["language"], cio["state"]) == ("da", "to come")


def test_a_role_has_its_name_in_full_where_that_says_more(tmp_path: Path) -> None:
    """A reader may know only one of the two."""
    roles = (
        "groups: {a: {name: {nl: A}}}\n"
        "roles:\n"
        "  cmio: {group: a, name: {nl: CMIO}, full_name: {nl: Medisch informatiehoofd}, targets: {}}\n"
        "  cio: {group: a, name: {nl: CIO}, full_name: {nl: CIO}, targets: {}}\n"
        "  cno: {group: a, name: {nl: CNO}, targets: {}}\n"
    )
    (group,) = front_page(tmp_path, FACTS | {"data/roles.yml": roles})["roles"]
    assert [role["subtitle"] for role in group["entries"]] == ["Medisch informatiehoofd", "", ""]


def test_the_three_newest_posts_are_shown(tmp_path: Path) -> None:
    """The newest first, each with its day and the first sentence of its summary."""
    newest = front_page(tmp_path, POSTS)["newest"]
    assert [(post["title"], post["date"], post["summary"]) for post in newest] == [
        ("Dag 4", "4 februari 2026", "Op 4."),
        ("Dag 3", "3 februari 2026", "Op 3."),
        ("Dag 2", "2 februari 2026", "Op 2."),
    ]
    assert newest[0]["path"] == "nl/blog/4.md"


def test_a_language_without_posts_shows_none(tmp_path: Path) -> None:
    """Another language's posts are not lent."""
    assert front_page(tmp_path, POSTS, "da")["newest"] == []


def test_a_site_without_roles_and_posts_has_a_front_page(tmp_path: Path) -> None:
    """With its text alone."""
    meta = front_page(tmp_path, {})
    assert (meta["roles"], meta["newest"], meta["template"]) == ([], [], "home.html")


def test_any_other_page_is_not_the_front_page(tmp_path: Path) -> None:
    """It has the template of all pages."""
    tree = tree_of(tmp_path, HOME | FACTS | {"nl/over.md": text("page", "about")})
    assert not {"template", "roles", "newest"} & set(tree["nl/over.md"].meta)

"""Takes folders of texts; checks that the tree holds every page and asset, and nothing that is hidden."""

from datetime import date
from pathlib import Path

from tests.sites import SITE, text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import tree_of
from vademecum.catalogue import Edition

SECRET = "Geheim"
HIDDEN = {
    "nl/praktijken/a.md": text("practice", "a", SECRET, title=SECRET, summary=SECRET, draft=True, slug="geheim"),
    "nl/blog/b.md": text("post", "b", SECRET, title=SECRET, summary=SECRET, date="2026-09-01", slug="geheim"),
    "nl/c.md": text("page", "c", SECRET, title=SECRET, summary=SECRET, audience="board", slug="geheim"),
    "nl/d.md": text("page", "d", "[[practice:a]] [[post:b]] [x](blog/b.md) [[page:c]]"),
    "data/site.yml": f"{SITE}audiences: [board]\n",
}


def test_assets_are_in_the_tree_as_they_lie(tmp_path: Path) -> None:
    """Under their own path, to be copied; but only what a text that readers see links to."""
    body = "![A](img/a.png) [Form](form.docx)"
    files: dict[str, str | bytes] = {
        "nl/a.md": text("page", "a", body),
        "nl/b.md": text("page", "b", "![B](img/draft.png)", draft=True),
        **dict.fromkeys(("nl/img/a.png", "nl/form.docx", "nl/img/draft.png", "nl/notes.docx"), b"\x89"),
    }
    tree = tree_of(tmp_path, files)
    assert tree["nl/img/a.png"].content == tmp_path / "docs" / "nl" / "img" / "a.png"
    assert "nl/form.docx" in tree
    assert not {"nl/img/draft.png", "nl/notes.docx"} & {file.path for file in tree}


def test_nothing_hidden_is_in_the_tree(tmp_path: Path) -> None:
    """No page, no title and no address, in no language."""
    tree = tree_of(tmp_path, FACTS | HIDDEN, Edition(day=date(2026, 2, 3)))
    for file in tree:
        assert SECRET.lower() not in f"{file.path} {file.content!r} {file.meta}".lower()


def test_who_sees_drafts_sees_them_with_their_links(tmp_path: Path) -> None:
    """Also a post whose day is still to come."""
    tree = tree_of(tmp_path, FACTS | HIDDEN, Edition("board", date(2026, 2, 3), drafts=True))
    assert {"nl/praktijken/geheim.md", "nl/blog/geheim.md", "nl/geheim.md"} <= {file.path for file in tree}
    assert "(praktijken/geheim.md)" in str(tree["nl/d.md"].content)


def test_the_same_folder_gives_the_same_tree(tmp_path: Path) -> None:
    """On any path, file by file."""
    first, second = (tree_of(tmp_path / name, FACTS | HIDDEN) for name in ("one", "another"))
    assert list(first) == list(second)

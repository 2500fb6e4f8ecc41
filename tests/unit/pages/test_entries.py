"""Takes entries of all sorts; checks what their pages have in common."""

from pathlib import Path

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import page_of, section, tree_of

PAGE = "en/practices/a.md"


def english(folder: Path, body: str = "", more: dict[str, str] | None = None, /, **keys: object) -> str:
    """The page of an English practice."""
    return page_of(folder, FACTS | {PAGE: text("practice", "a", body, **keys)} | (more or {}), PAGE)


def test_a_page_holds_its_text_alone(tmp_path: Path) -> None:
    """Its title and its summary stand in its front matter, once."""
    assert english(tmp_path, "Body\n", title="Together", summary="In short.").strip() == "Body"


def test_a_plain_page_shows_no_relations(tmp_path: Path) -> None:
    """Its text leads on by itself."""
    files = {"nl/over.md": text("page", "about", "[[cio]]\n", roles=["cmio"])} | FACTS
    assert "##" not in page_of(tmp_path, files, "nl/over.md")


def test_a_page_names_what_it_is_related_to(tmp_path: Path) -> None:
    """By kind, each as a link."""
    page = english(tmp_path, roles=["cmio", "cio"], concepts=["cloud"])
    assert section(page, "related").splitlines() == [
        "- **Roles**: [CMIO](../roles/cmio.md), [IT director](../roles/it-director.md)",
        "- **Terms**: [cloud](../terms/cloud.md)",
    ]


def test_a_page_lists_the_sources_that_it_cites(tmp_path: Path) -> None:
    """In the order of their numbers; an opinion is called one."""
    sources = section(english(tmp_path, "So [@nis2-article-20], so [@doe-view].\n"), "sources")
    assert sources.index('<li id="source-nis2-article-20">') < sources.index('<li id="source-doe-view">')
    assert sources.count("<em>(a view)</em>") == 1


def test_a_page_without_relations_and_sources_has_no_such_headings(tmp_path: Path) -> None:
    """An empty list is not shown."""
    assert "##" not in english(tmp_path, "Body")


def test_a_page_of_facts_alone_says_that_its_text_is_to_come(tmp_path: Path) -> None:
    """In a note."""
    assert '!!! note "Text to come"' in page_of(tmp_path, FACTS, "en/roles/cmio.md")


def test_a_borrowed_text_is_marked_with_its_language(tmp_path: Path) -> None:
    """From its first word to its last."""
    page = page_of(tmp_path, {PAGE: text("practice", "a", "Words\n")}, "nl/praktijken/a.md")
    assert page.strip() == '<div lang="en" markdown="1">\n\nWords\n\n</div>'


def test_what_stands_around_a_text_is_in_its_front_matter(tmp_path: Path) -> None:
    """What a kind says of its head as well, and nothing of that is in the text."""
    file = tree_of(tmp_path, FACTS | {"en/blog/a.md": text("post", "a", "Body\n", date="2026-02-03")})["en/blog/a.md"]
    assert (file.meta["entry"], file.meta["byline"]) == ("post:a", "3 February 2026 · 1 minute to read")
    assert str(file.content).strip() == "Body"


def test_a_page_names_the_files_that_it_is_made_of(tmp_path: Path) -> None:
    """The text that is shown first, the original, and the pictures in it."""
    pictured = text("practice", "a", "![A board](../../img/board.png)\n")
    files = FACTS | {PAGE: text("practice", "a"), "da/praksis/a.md": pictured, "img/board.png": "not read"}
    tree = tree_of(tmp_path, files)
    assert tree["da/praksis/a.md"].inputs == ("docs/da/praksis/a.md", "docs/img/board.png")
    assert tree[PAGE].inputs == (f"docs/{PAGE}", "docs/da/praksis/a.md")
    assert tree["nl/rollen/cmio.md"].inputs == ("docs/data/roles.yml",)

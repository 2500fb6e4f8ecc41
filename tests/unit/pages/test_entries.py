"""Takes entries of all sorts; checks what their pages have in common."""

from pathlib import Path

import pytest

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import page_of, section, tree_of

PAGE = "en/practices/a.md"


def english(folder: Path, body: str = "", more: dict[str, str] | None = None, /, **keys: object) -> str:
    """The page of an English practice."""
    return page_of(folder, FACTS | {PAGE: text("practice", "a", body, **keys)} | (more or {}), PAGE)


def test_a_page_begins_with_its_summary(tmp_path: Path) -> None:
    """Signs of HTML in it are shown."""
    page = english(tmp_path, "Body\n", summary="R&D <b>")
    assert '<p class="vm-summary">R&amp;D &lt;b&gt;</p>' in page
    assert page.index("vm-summary") < page.index("Body")


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({}, "Not yet checked by a named person"),
        ({"reviewed": {"by": "anna", "on": "2026-03-01"}}, "1 March 2026"),
        ({"reviewed": {"by": "anna", "on": "2026-03-01"}}, "Anna Bos"),
        ({"statement": "opinion"}, "Opinion"),
        ({"countries": ["nl", "gb"]}, "Netherlands and United Kingdom"),
    ],
)
def test_a_page_shows_its_state(tmp_path: Path, keys: dict[str, object], expected: str) -> None:
    """Kind of statement, countries, and who checked it when; that nobody did is said as well."""
    (line,) = [line for line in english(tmp_path, **keys).splitlines() if "vm-state" in line]
    assert expected in line


def test_the_facts_of_the_original_hold_for_a_translation(tmp_path: Path) -> None:
    """The check does not: each text is checked by itself."""
    facts = {"statement": "law", "reviewed": {"by": "anna", "on": "2026-03-01"}}
    files = FACTS | {PAGE: text("practice", "a"), "da/praksis/a.md": text("practice", "a", **facts)}
    page = page_of(tmp_path, files, PAGE)
    assert "Law" in page
    assert "Anna Bos" not in page


def test_a_plain_page_shows_no_state_and_no_relations(tmp_path: Path) -> None:
    """Its text leads on by itself."""
    page = page_of(tmp_path, {"nl/over.md": text("page", "about", statement="opinion")} | FACTS, "nl/over.md")
    assert "vm-state" not in page
    assert "##" not in page


def test_a_page_names_what_it_is_related_to(tmp_path: Path) -> None:
    """By kind, each as a link."""
    page = english(tmp_path, roles=["cmio", "cio"], concepts=["cloud"])
    assert section(page, "related").splitlines() == [
        "- **Roles**: [CMIO](../roles/cmio.md), [IT director](../roles/it-director.md)",
        "- **Terms**: [cloud](../terms/cloud.md)",
    ]


def test_a_page_names_what_mentions_it(tmp_path: Path) -> None:
    """Also what is borrowed from another language, which is marked."""
    more = {"en/b.md": text("guide", "b", "[[practice:a]]"), "da/c.md": text("guide", "c", "[[practice:a]]")}
    assert section(english(tmp_path, "", more), "mentioned-in") == (
        "- **Guides**: [B](../guide/b.md), [C](../guide/c.md){lang=da hreflang=da} (Danish)"
    )


def test_a_page_lists_the_sources_that_it_cites(tmp_path: Path) -> None:
    """In the order of their numbers; an opinion is called one."""
    sources = section(english(tmp_path, "So [@nis2-article-20], so [@doe-view].\n"), "sources")
    assert sources.index('<li id="source-nis2-article-20">') < sources.index('<li id="source-doe-view">')
    assert sources.count("<em>(a view)</em>") == 1


def test_a_page_without_relations_and_sources_has_no_such_headings(tmp_path: Path) -> None:
    """An empty list is not shown."""
    assert "##" not in english(tmp_path, "Body")


def test_a_page_of_facts_alone_says_that_its_text_is_to_come(tmp_path: Path) -> None:
    """And nothing of a check."""
    page = page_of(tmp_path, FACTS, "en/roles/cmio.md")
    assert '!!! note "Text to come"' in page
    assert "vm-state" not in page
    assert "vm-summary" not in page


def test_front_matter_tells_the_theme_what_it_needs(tmp_path: Path) -> None:
    """Language of page and text, entry, state, and where the other languages are."""
    files = {PAGE: text("practice", "a", title="Together"), "da/praksis/b.md": text("practice", "a")}
    meta = tree_of(tmp_path, files)[PAGE].meta
    assert (meta["title"], meta["description"], meta["entry"], meta["kind"]) == (
        "Together",
        "About a.",
        "practice:a",
        "practice",
    )
    assert (meta["language"], meta["text_language"], meta["state"]) == ("en", "en", "own")
    assert meta["alternates"] == [
        {"language": "nl", "name": "Nederlands", "path": "nl/praktijken/b.md", "state": "fallback"},
        {"language": "da", "name": "Dansk", "path": "da/praksis/b.md", "state": "own"},
        {"language": "en", "name": "English", "path": PAGE, "state": "own"},
    ]
    assert not {"canonical", "search"} & set(meta)


def test_a_borrowed_page_belongs_to_its_original(tmp_path: Path) -> None:
    """It stays out of the search index, and its words are marked with their language."""
    file = tree_of(tmp_path, {PAGE: text("practice", "a", "Words\n")})["nl/praktijken/a.md"]
    assert (file.meta["text_language"], file.meta["canonical"]) == ("en", PAGE)
    assert file.meta["search"] == {"exclude": True}
    assert isinstance(file.content, str)
    assert '<p class="vm-summary" lang="en">' in file.content
    assert "Words" in file.content.split('<div lang="en" markdown="1">')[1]


def test_a_page_names_the_files_that_it_is_made_of(tmp_path: Path) -> None:
    """The text that is shown first, and the original."""
    files = FACTS | {PAGE: text("practice", "a"), "da/praksis/a.md": text("practice", "a")}
    tree = tree_of(tmp_path, files)
    assert tree["da/praksis/a.md"].inputs == ("docs/da/praksis/a.md",)
    assert tree[PAGE].inputs == (f"docs/{PAGE}", "docs/da/praksis/a.md")
    assert tree["nl/rollen/cmio.md"].inputs == ("docs/data/roles.yml",)

"""Texts with file names and slugs; which of them would have the same address as another page."""

from pathlib import Path
from typing import Any

import pytest

from tests.reports import problems
from tests.sites import SITE, text


def clashes(folder: Path, files: dict[str, str | bytes]) -> list[tuple[str, object, object]]:
    """The file, the other file and the address of each clash."""
    return [
        (problem.span.file, problem.values["other"], problem.values["address"])
        for problem in problems(folder, files)
        if problem.code == "address-clash"
    ]


@pytest.mark.parametrize("front", [{}, {"slug": "index"}], ids=["file-name", "slug"])
def test_a_text_does_not_take_the_address_of_its_list(front: dict[str, Any], tmp_path: Path) -> None:
    """A kind's folder begins with the list of that kind, which no text may replace."""
    path = "en/practices/other.md" if front else "en/practices/index.md"
    found = clashes(tmp_path, {path: text("practice", "p", **front)})
    assert found == [(f"docs/{path}", "index.md", "nl/praktijken/index.md")]


def test_a_page_does_not_take_the_address_of_a_list(tmp_path: Path) -> None:
    """A file beside a kind's folder has the same address as the list in it."""
    files: dict[str, str | bytes] = {
        "en/practices.md": text("page", "p"),
        "nl/praktijken/learning.md": text("practice", "learning"),
    }
    assert clashes(tmp_path, files) == [("docs/en/practices.md", "index.md", "en/practices.md")]


@pytest.mark.parametrize("path", ["nl/inhoud.md", "en/contents.md"])
def test_a_page_does_not_take_the_address_of_the_contents(tmp_path: Path, path: str) -> None:
    """The page that lists everything stands there in each language, under its own word."""
    assert clashes(tmp_path, {path: text("page", "p")}) == [(f"docs/{path}", path.partition("/")[2], path)]


@pytest.mark.parametrize("path", ["nl/bestuursmap.md", "da/bestyrelsesmappe.md", "en/board-pack.md"])
def test_a_page_does_not_take_the_address_of_the_board_pack(tmp_path: Path, path: str) -> None:
    """It is kept in each language, whether or not the site has the page."""
    assert clashes(tmp_path, {path: text("page", "p")}) == [(f"docs/{path}", path.partition("/")[2], path)]


@pytest.mark.parametrize(
    ("path", "kind", "folder"),
    [("nl/registers.md", "page", "nl/registers/"), ("en/indexes/other.md", "practice", "en/indexes/")],
    ids=["page", "folder-of-a-kind"],
)
def test_a_text_takes_no_address_of_the_indexes(tmp_path: Path, path: str, kind: str, folder: str) -> None:
    """Their folder is theirs in each language, whether or not the site has them switched on."""
    settings = SITE.replace("en: practices", "en: indexes")
    files: dict[str, str | bytes] = {path: text(kind, "p"), "data/site.yml": settings}
    assert clashes(tmp_path, files) == [(f"docs/{path}", folder, path)]


@pytest.mark.parametrize("path", ["nl/vertaalstand.md", "da/oversaettelsesstatus.md", "en/translation-status.md"])
def test_a_page_takes_no_address_of_the_dashboard_of_translations(tmp_path: Path, path: str) -> None:
    """Its folder is its own in each language, whether or not the site has it switched on."""
    assert clashes(tmp_path, {path: text("page", "p")}) == [(f"docs/{path}", f"{path.removesuffix('.md')}/", path)]


@pytest.mark.parametrize(
    ("path", "folder"),
    [
        ("nl/blog/archief.md", "nl/blog/archief/"),
        ("nl/blog/onderwerpen.md", "nl/blog/onderwerpen/"),
        ("da/blog/forfattere.md", "da/blog/forfattere/"),
        ("en/blog/series-of-posts.md", "en/blog/series-of-posts/"),
    ],
)
def test_a_post_takes_no_address_of_the_blog(tmp_path: Path, path: str, folder: str) -> None:
    """Its archive, topics, authors and series have a folder each, whether or not the site has them switched on."""
    assert clashes(tmp_path, {path: text("post", "p", date="2026-01-01")}) == [(f"docs/{path}", folder, path)]


def test_neither_does_the_slug_of_a_post(tmp_path: Path) -> None:
    """The place of the fault is the slug."""
    files: dict[str, str | bytes] = {"nl/blog/p.md": text("post", "p", date="2026-01-01", slug="archief")}
    assert clashes(tmp_path, files) == [("docs/nl/blog/p.md", "nl/blog/archief/", "nl/blog/archief.md")]


def test_neither_does_a_borrowed_post(tmp_path: Path) -> None:
    """Its Dutch file name is the Danish word for the archive: only Danish readers would miss one of the two."""
    files: dict[str, str | bytes] = {
        "data/site.yml": SITE.replace(", fallback: none", ""),
        "nl/blog/arkiv.md": text("post", "p", date="2026-01-01"),
    }
    assert clashes(tmp_path, files) == [("docs/nl/blog/arkiv.md", "da/blog/arkiv/", "da/blog/arkiv.md")]


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("nl/blog/archive.md", text("post", "p", date="2026-01-01")),
        ("nl/archief.md", text("page", "p")),
        ("nl/praktijken/archief.md", text("practice", "p")),
    ],
    ids=["other-language", "page", "other-kind"],
)
def test_a_word_of_the_blog_is_free_elsewhere(tmp_path: Path, path: str, content: str) -> None:
    """In another language and in another folder it stands for nothing."""
    assert clashes(tmp_path, {path: content}) == []


@pytest.mark.parametrize(
    ("path", "kind", "name"),
    [("nl/praktijken/2.md", "practice", "index.md"), ("nl/inhoud/12.md", "practice", "inhoud.md")],
    ids=["list-of-a-kind", "contents"],
)
def test_a_text_takes_no_address_of_a_later_part_of_a_list(tmp_path: Path, path: str, kind: str, name: str) -> None:
    """The list may get long one day, and goes on there then."""
    settings = SITE if "praktijken" in path else SITE.replace("nl: praktijken", "nl: inhoud")
    files: dict[str, str | bytes] = {path: text(kind, "p"), "data/site.yml": settings}
    found = clashes(tmp_path, files)
    assert (f"docs/{path}", name, path) in found


def test_a_plain_page_may_be_a_number(tmp_path: Path) -> None:
    """Below the language itself no list goes on."""
    assert clashes(tmp_path, {"nl/112.md": text("page", "emergency")}) == []


def test_while_interface_texts_cannot_be_read_that_alone_is_reported(tmp_path: Path) -> None:
    """The address of the contents is not known then."""
    files: dict[str, str | bytes] = {"nl/inhoud.md": text("page", "p"), "data/messages/nl.po": "msgid"}
    assert clashes(tmp_path, files) == []
    assert "messages-invalid" in {problem.code for problem in problems(tmp_path / "again", files)}


def test_a_page_takes_no_address_of_another_kind(tmp_path: Path) -> None:
    """Pages stand at the top, so their slug may be that of a text in another folder."""
    files: dict[str, str | bytes] = {
        "en/about.md": text("page", "about"),
        "en/practices/about.md": text("practice", "about-practices"),
    }
    assert clashes(tmp_path, files) == []


def test_a_borrowed_text_takes_no_address_of_another(tmp_path: Path) -> None:
    """A text that another language borrows keeps its own file name, which a text of that language may have already."""
    files: dict[str, str | bytes] = {
        "nl/praktijken/scholing.md": text("practice", "learning"),
        "en/practices/scholing.md": text("practice", "schooling"),
    }
    assert clashes(tmp_path, files) == [
        ("docs/en/practices/scholing.md", "docs/nl/praktijken/scholing.md", "nl/praktijken/scholing.md")
    ]


def test_a_text_that_cannot_be_read_borrows_no_address(tmp_path: Path) -> None:
    """What stands in for a wrong text has an address only for as long as that text is wrong."""
    files: dict[str, str | bytes] = {
        "nl/praktijken/scholing.md": text("practice", "learning"),
        "en/practices/learning.md": text("practice", "learning", roles="none"),
        "en/practices/scholing.md": text("practice", "schooling"),
        "nl/praktijken/opleiding.md": text("practice", "schooling"),
    }
    assert clashes(tmp_path, files) == []


def test_a_clash_in_several_languages_is_reported_once(tmp_path: Path) -> None:
    """Two Dutch texts that also English and Danish readers get clash in each language, but are mended in one place."""
    files: dict[str, str | bytes] = {
        "nl/praktijken/a.md": text("practice", "a", slug="same"),
        "nl/praktijken/b.md": text("practice", "b", slug="same"),
    }
    assert len(clashes(tmp_path, files)) == 1

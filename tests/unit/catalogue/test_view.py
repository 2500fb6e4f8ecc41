"""Takes catalogues and editions; checks what each language shows, under which title and path, and what stays hidden."""

import re
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.sites import PUBLIC, SITE, catalogue_of, text, view_of
from tests.unit.facts import FACTS
from vademecum.catalogue import Edition, State, slugify, views


def shown(folder: Path, files: dict[str, str], language: str = "nl", edition: Edition = PUBLIC) -> list[str]:
    """What one language shows."""
    return list(view_of(folder, files, language, edition).shown)


def test_a_text_of_the_language_is_shown_as_it_is(tmp_path: Path) -> None:
    """Title, language and path are its own."""
    files = {"nl/rollen/arts.md": text("role", "cmio", title="Arts"), "da/roller/laege.md": text("role", "cmio")}
    page = view_of(tmp_path, files).shown["role:cmio"]
    assert (page.state, page.title, page.language, page.path) == (State.OWN, "Arts", "nl", "nl/rollen/arts.md")


def test_a_text_that_is_missing_is_borrowed_from_the_original(tmp_path: Path) -> None:
    """With the original's title and file name, in the reader's folder."""
    files = {
        "nl/rollen/arts.md": text("role", "cmio", title="Arts"),
        "da/roller/laege.md": text("role", "cmio", title="Læge", original=True),
    }
    page = view_of(tmp_path, files, "en").shown["role:cmio"]
    assert (page.state, page.title, page.language, page.path) == (State.FALLBACK, "Læge", "da", "en/roles/laege.md")
    assert page.text is not None


def test_a_hidden_original_is_not_borrowed(tmp_path: Path) -> None:
    """Another language steps in."""
    files = {
        "nl/a.md": text("page", "a", draft=True),
        "da/a.md": text("page", "a"),
    }
    page = view_of(tmp_path, files, "en").shown["page:a"]
    assert (page.state, page.language) == (State.FALLBACK, "da")


def test_a_kind_without_fallback_is_shown_in_its_own_language_only(tmp_path: Path) -> None:
    """The settings say so of posts."""
    files = {"nl/blog/a.md": text("post", "a", date="2026-02-03")}
    assert shown(tmp_path / "nl", files, "nl") == ["post:a"]
    assert shown(tmp_path / "da", files, "da") == []


def test_an_entry_of_facts_alone_is_shown(tmp_path: Path) -> None:
    """By its name; the path is made of it."""
    page = view_of(tmp_path, FACTS, "da").shown["role:cio"]
    assert (page.state, page.title, page.path) == (State.FACTS, "It-direktør", "da/roller/it-direktoer.md")
    assert page.text is None


def test_a_name_that_is_missing_is_borrowed(tmp_path: Path) -> None:
    """From the first language of the site that has one."""
    page = view_of(tmp_path, FACTS, "nl").shown["term:hosting"]
    assert (page.state, page.title, page.language) == (State.FALLBACK, "hosting", "en")
    assert page.path == "nl/begrippen/hosting.md"


def test_a_name_is_not_borrowed_where_the_kind_has_no_fallback(tmp_path: Path) -> None:
    """A term that a language lacks is then not shown."""
    site = SITE.replace("en: terms}}", "en: terms}, fallback: none}")
    assert "term:hosting" not in shown(tmp_path, FACTS | {"data/site.yml": site})


def test_a_name_without_latin_letters_has_an_address(tmp_path: Path) -> None:
    """Its id, since nothing is left of the name."""
    facts = {"data/concepts.yml": "cloud:\n  nl: {label: Νέφος, definition: x}\n"}
    assert view_of(tmp_path, facts).shown["term:cloud"].path == "nl/begrippen/cloud.md"


@pytest.mark.parametrize(
    ("path", "keys", "expected"),
    [
        ("nl/rollen/arts.md", {}, "nl/rollen/arts.md"),
        ("nl/elders/arts.md", {}, "nl/rollen/arts.md"),
        ("nl/arts.md", {"slug": "medicus"}, "nl/rollen/medicus.md"),
    ],
)
def test_the_address_is_the_kinds_folder_and_the_slug(
    tmp_path: Path, path: str, keys: dict[str, object], expected: str
) -> None:
    """The slug is the file's name unless the text says another; where the file lies does not matter."""
    assert view_of(tmp_path, {path: text("role", "cmio", **keys)}).shown["role:cmio"].path == expected


def test_plain_pages_stand_at_the_top_and_home_is_the_front_page(tmp_path: Path) -> None:
    """In each language."""
    files = {"nl/over.md": text("page", "about"), "nl/start.md": text("page", "home")}
    assert [page.path for page in view_of(tmp_path / "nl", files).shown.values()] == ["nl/over.md", "nl/index.md"]
    assert view_of(tmp_path / "da", files, "da").shown["page:home"].path == "da/index.md"


def test_a_draft_is_shown_only_where_drafts_are(tmp_path: Path) -> None:
    """Its facts and translations are no draft."""
    files = {"nl/a.md": text("page", "a", draft=True), "nl/b.md": text("page", "b")}
    assert shown(tmp_path / "without", files) == ["page:b"]
    assert shown(tmp_path / "with", files, edition=Edition(drafts=True)) == ["page:a", "page:b"]


def test_an_entry_for_another_audience_is_hidden(tmp_path: Path) -> None:
    """Its name in the facts does not give it away."""
    files = FACTS | {"nl/rollen/cmio.md": text("role", "cmio", audience="board")}
    assert [ref for ref in shown(tmp_path, files) if ref.startswith("role")] == ["role:cio"]


def test_an_entry_whose_only_text_is_a_draft_shows_its_facts(tmp_path: Path) -> None:
    """As it did before anyone began to write."""
    files = FACTS | {"nl/rollen/cmio.md": text("role", "cmio", draft=True)}
    assert view_of(tmp_path, files).shown["role:cmio"].state is State.FACTS


@pytest.mark.parametrize(
    ("audience", "expected"),
    [(None, ["page:all"]), ("board", ["page:all", "page:board"]), ("staff", ["page:all", "page:staff"])],
)
def test_an_edition_shows_its_own_audience_and_what_is_for_all(
    tmp_path: Path, audience: str | None, expected: list[str]
) -> None:
    """Without an audience only what is for all; a translation need not repeat the audience."""
    files = {
        "nl/all.md": text("page", "all"),
        "nl/board.md": text("page", "board", audience="board"),
        "da/board.md": text("page", "board"),
        "nl/staff.md": text("page", "staff", audience="staff"),
    }
    site = {"data/site.yml": f"{SITE}audiences: [board, staff]\n"}
    assert shown(tmp_path / "nl", files | site, "nl", Edition(audience)) == expected
    assert shown(tmp_path / "da", files | site, "da", Edition(audience)) == expected


@pytest.mark.parametrize(
    ("edition", "expected"),
    [
        (Edition(day=date(2026, 2, 2)), []),
        (Edition(day=date(2026, 2, 3)), ["post:a"]),
        (Edition(), ["post:a"]),
        (Edition(day=date(2026, 2, 2), drafts=True), ["post:a"]),
    ],
    ids=["before", "on the day", "no day", "with drafts"],
)
def test_a_scheduled_post_waits_for_its_day(tmp_path: Path, edition: Edition, expected: list[str]) -> None:
    """In every language, though only the original names the day; who sees drafts sees it before."""
    files = {"nl/blog/a.md": text("post", "a", date="2026-02-03"), "da/blog/a.md": text("post", "a")}
    assert shown(tmp_path / "nl", files, "nl", edition) == expected
    assert shown(tmp_path / "da", files, "da", edition) == expected


def test_each_language_of_the_site_has_a_view(tmp_path: Path) -> None:
    """In the order of the settings."""
    catalogue = catalogue_of(tmp_path, FACTS)
    found = views(catalogue)
    assert list(found) == ["nl", "da", "en"]
    assert [found[code].shown["term:cloud"].title for code in found] == ["cloud", "sky", "cloud"]


def test_a_view_lists_a_kind_in_the_order_of_the_catalogue(tmp_path: Path) -> None:
    """And knows its folder."""
    view = view_of(tmp_path, FACTS)
    assert [page.entry.id for page in view.of_kind("competency")] == ["strategy", "bridging"]
    assert (view.folder("competency"), view.folder("page")) == ("nl/competenties", "nl")


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Ærø og Ålborg", "aeroe-og-aalborg"),
        ("Één keer vastleggen", "een-keer-vastleggen"),
        ("  NIS2: wat nu?  ", "nis2-wat-nu"),
        ("Straße", "strasse"),
        ("A\u030alborg", "aalborg"),
        ("Νέφος", ""),
        ("", ""),
    ],
)
def test_a_slug_is_what_a_reader_would_type(title: str, expected: str) -> None:
    """Danish letters are written out, accents go."""
    assert slugify(title) == expected


@given(st.text())
def test_a_slug_fits_in_any_address(title: str) -> None:
    """Lower-case ASCII letters, digits and single hyphens; a slug is its own slug."""
    slug = slugify(title)
    assert re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*)?", slug)
    assert slugify(slug) == slug


@given(st.text())
def test_a_slug_does_not_depend_on_how_letters_are_stored(title: str) -> None:
    """Some systems store «å» as two characters."""
    assert slugify(unicodedata.normalize("NFD", title)) == slugify(unicodedata.normalize("NFC", title))


def test_only_a_post_waits_for_its_day(tmp_path: Path) -> None:
    """A text of another kind says no more by its date than since when it is there."""
    files = {"nl/blog/a.md": text("post", "a", date="2026-02-03"), "nl/b.md": text("page", "b", date="2026-02-03")}
    assert shown(tmp_path, files, edition=Edition(day=date(2026, 2, 2))) == ["page:b"]

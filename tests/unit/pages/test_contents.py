"""Takes folders of texts; checks the page that lists everything a language shows."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import page_of, section, tree_of
from vademecum.catalogue import Edition

FILES = FACTS | {
    "nl/index.md": text("page", "home", title="Voorpagina"),
    "nl/over.md": text("page", "about", title="Over"),
    "nl/a.md": text("practice", "a", title="Samen & *beter*"),
    "nl/geheim.md": text("practice", "secret", title="Geheim", draft=True),
    "nl/later.md": text("post", "later", title="Geheim", date="2026-09-01"),
    "nl/bestuur.md": text("page", "board", title="Geheim", audience="board"),
}
CONTENTS = {"nl": "nl/inhoud.md", "da": "da/indhold.md", "en": "en/contents.md"}


def headings(page: str) -> list[str]:
    """The headings of a page, with their ids."""
    return [line.removeprefix("## ") for line in page.splitlines() if line.startswith("## ")]


@pytest.mark.parametrize("code", CONTENTS)
def test_each_language_has_its_own_word_in_the_address(tmp_path: Path, code: str) -> None:
    """And as the title."""
    meta = tree_of(tmp_path, FILES)[CONTENTS[code]].meta
    assert (meta["language"], meta["kind"]) == (code, "contents")
    assert meta["title"] == {"nl": "Inhoud", "da": "Indhold", "en": "Contents"}[code]


def listed(files: Mapping[str, str | bytes], folder: Path, code: str) -> str:
    """The page of one language, as seen on a day in February."""
    return page_of(folder, files, CONTENTS[code], Edition(day=date(2026, 2, 3)))


@pytest.mark.parametrize("code", CONTENTS)
def test_everything_that_is_shown_is_listed_once(tmp_path: Path, code: str) -> None:
    """All pages of entries but the front page, also the borrowed ones; and the legal calendars."""
    tree = tree_of(tmp_path, FILES)
    pages = [file for file in tree if file.is_page and file.meta["language"] == code]
    entries = [file for file in pages if file.meta["entry"] or file.meta["kind"] == "law-calendar"]
    lines = [line for line in str(tree[CONTENTS[code]].content).splitlines() if line.startswith("- ")]
    for file in entries:
        links = [line for line in lines if f"]({file.path.removeprefix(f'{code}/')})" in line]
        assert len(links) == (file.meta["entry"] != "page:home")
    assert len(lines) == len(entries) - 1


def test_entries_stand_by_kind_in_their_order_of_reading(tmp_path: Path) -> None:
    """Each kind below its name; one of which there is nothing has no heading."""
    page = listed(FILES, tmp_path, "en")
    assert headings(page) == [
        "Roles {: #role }",
        "Competencies {: #competency }",
        "Practices {: #practice }",
        "Checklists {: #checklist }",
        "Terms {: #term }",
        "Law and dates {: #law }",
        "Pages {: #page }",
    ]
    assert section(page, "role").splitlines() == ["- [CMIO](roles/cmio.md)", "- [IT director](roles/it-director.md)"]


def test_a_borrowed_text_says_what_language_it_is_in(tmp_path: Path) -> None:
    """And signs of Markdown in its title are shown."""
    assert section(listed(FILES, tmp_path, "en"), "practice") == (
        r"- [Samen &amp; \*beter\*](practices/a.md){lang=nl hreflang=nl} (Dutch)"
    )


def test_what_is_hidden_is_not_listed(tmp_path: Path) -> None:
    """Neither a draft, nor a post of a later day, nor what is for others."""
    for code in CONTENTS:
        assert "eheim" not in listed(FILES, tmp_path / code, code)


def test_the_page_is_not_found_by_search(tmp_path: Path) -> None:
    """It holds every title, so any search would find it; its other languages are known."""
    meta = tree_of(tmp_path, FILES)["nl/inhoud.md"].meta
    assert meta["search"] == {"exclude": True}
    assert {other["language"]: other["path"] for other in meta["alternates"]} == CONTENTS

"""Takes checks that were made long ago, and not so long; gives what stands above the text, on which day."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.sites import SITE, catalogue_of, make_docs, text
from tests.unit.facts import FACTS
from vademecum.catalogue import Edition
from vademecum.site import read_site

CHECKED = {"by": "anna", "on": "2026-03-01"}
SETTINGS = SITE.replace("practice: {", "practice: {review-every: 6 months, ").replace(
    "law: {", "law: {review-every: 6 months, "
)


def notices_of(folder: Path, path: str, day: date | None, **keys: object) -> list[dict[str, Any]]:
    """The notices of a page of a site with one English practice, built for a day."""
    practice = text("practice", "a", **{"reviewed": CHECKED, **keys})
    docs = make_docs(folder, {**FACTS, "data/site.yml": SETTINGS, "en/practices/a.md": practice})
    return list(read_site(docs, day).tree(Edition(day=day))[path].meta.get("notices", ()))


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (
            "en/practices/a.md",
            "This page has been due for a check since 1 September 2026: it may be out of date. "
            "Last checked on 1 March 2026 by Anna Bos.",
        ),
        (
            "nl/praktijken/a.md",
            "Deze pagina had uiterlijk op 1 september 2026 opnieuw gecontroleerd moeten worden: ze kan verouderd zijn. "
            "Laatst gecontroleerd op 1 maart 2026 door Anna Bos.",
        ),
        (
            "da/praksis/a.md",
            "Siden skulle være kontrolleret igen senest 1. september 2026: den kan være forældet. "
            "Senest kontrolleret 1. marts 2026 af Anna Bos.",
        ),
    ],
)
def test_a_page_says_that_its_check_is_overdue(tmp_path: Path, path: str, words: str) -> None:
    """In the language of the page; one that borrows a text says it of that text."""
    (notice,) = notices_of(tmp_path, path, date(2026, 9, 2))
    assert notice == {
        **{"kind": "overdue", "words": words, "after": "2026-09-01"},
        **{"hidden": False, "report": True},
    }


@pytest.mark.parametrize(
    ("day", "hidden"), [(None, True), (date(2026, 3, 1), True), (date(2026, 9, 1), True), (date(2026, 9, 2), False)]
)
def test_a_page_holds_the_notice_of_a_later_day(tmp_path: Path, day: date | None, hidden: bool) -> None:
    """Hidden, until the day after the one by which it was to be checked."""
    (notice,) = notices_of(tmp_path, "en/practices/a.md", day)
    assert notice["hidden"] is hidden


@pytest.mark.parametrize("keys", [{"review-every": "never"}, {"reviewed": None}], ids=["never", "unchecked"])
def test_what_is_never_due_has_no_notice(tmp_path: Path, keys: dict[str, object]) -> None:
    """Nor has a text that nobody checked: the page says that already."""
    assert notices_of(tmp_path, "en/practices/a.md", date(2999, 1, 1), **keys) == []


def test_a_law_is_due_by_the_reading_of_its_sources(tmp_path: Path) -> None:
    """Nobody is named."""
    (notice,) = notices_of(tmp_path, "en/law/nis2-act.md", date(2026, 7, 11))
    assert (notice["after"], notice["hidden"]) == ("2026-07-10", False)
    assert notice["words"].endswith(": it may be out of date. Last read on 10 January 2026.")


def test_other_pages_of_facts_have_none(tmp_path: Path) -> None:
    """There is nothing on them that somebody checked."""
    assert notices_of(tmp_path, "en/roles/cmio.md", date(2999, 1, 1)) == []


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("en/practices/b.md", "Draft: readers do not see this text."),
        ("nl/praktijken/b.md", "Concept: lezers zien deze tekst niet."),
        ("da/praksis/b.md", "Kladde: læserne ser ikke denne tekst."),
        ("en/blog/post.md", "Not published yet: readers see this text from 3 March 2026 on."),
        ("nl/blog/post.md", "Nog niet gepubliceerd: lezers zien deze tekst vanaf 3 maart 2026."),
        ("da/blog/post.md", "Endnu ikke udgivet: læserne ser denne tekst fra 3. marts 2026."),
        ("en/practices/a.md", None),
    ],
)
def test_only_an_edition_with_drafts_says_what_readers_do_not_see(tmp_path: Path, path: str, words: str | None) -> None:
    """One for readers has no such page, and says nothing of it on others."""
    files = {
        "data/site.yml": SITE,
        "en/practices/a.md": text("practice", "a"),
        "en/practices/b.md": text("practice", "b", draft=True),
        **{f"{code}/blog/post.md": text("post", "post", date="2026-03-03") for code in ("nl", "da", "en")},
    }
    site = read_site(make_docs(tmp_path, {**FACTS, **files}))
    drafts, readers = (site.tree(Edition(day=date(2026, 3, 2), drafts=drafts)) for drafts in (True, False))
    found = [notice["words"] for notice in drafts[path].meta.get("notices", ()) if notice["kind"] == "draft"]
    assert found == ([words] if words else [])
    assert not any(notice["kind"] == "draft" for page in readers for notice in page.meta.get("notices", ()))


def test_a_published_text_in_another_language_is_no_draft(tmp_path: Path) -> None:
    """Each text says it of itself."""
    files = {"en/practices/b.md": text("practice", "b"), "nl/praktijken/b.md": text("practice", "b", draft=True)}
    tree = read_site(make_docs(tmp_path, {**FACTS, "data/site.yml": SITE, **files})).tree(Edition(drafts=True))
    kinds = {path: [notice["kind"] for notice in tree[path].meta.get("notices", ())] for path in files}
    assert ("draft" in kinds["en/practices/b.md"], "draft" in kinds["nl/praktijken/b.md"]) == (False, True)


@pytest.mark.parametrize(("day", "expected"), [("2026-03-01", None), ("2026-03-03", date(2026, 3, 3))])
def test_a_post_is_awaited_until_its_day(tmp_path: Path, day: str, expected: date | None) -> None:
    """By the day of the edition."""
    catalogue = catalogue_of(tmp_path, {**FACTS, "en/blog/p.md": text("post", "p", date=day)})
    assert Edition(day=date(2026, 3, 2)).awaited(catalogue.entries["post:p"]) == expected

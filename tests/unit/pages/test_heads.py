"""Takes entries of all sorts; checks what the front matter of their pages says to the theme."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.sites import PUBLIC, make_docs, text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import tree_of
from vademecum.pages import Concern, TreeFile
from vademecum.pages.context import Language
from vademecum.site import read_site

PAGE = "en/practices/a.md"
CHECKED = {"reviewed": {"by": "anna", "on": "2026-03-01"}}


def meta_of(folder: Path, files: Mapping[str, str | bytes], path: str) -> Mapping[str, Any]:
    """The front matter of one page of a folder with these files and the facts."""
    return tree_of(folder, {**FACTS, **files})[path].meta


def english(folder: Path, **keys: object) -> Mapping[str, Any]:
    """The front matter of an English practice."""
    return meta_of(folder, {PAGE: text("practice", "a", **keys)}, PAGE)


def test_a_page_says_what_it_is(tmp_path: Path) -> None:
    """Title, summary, entry, and its kind in the words of its language."""
    meta = english(tmp_path, title="Together", summary="About a.")
    assert (meta["title"], meta["description"], meta["entry"]) == ("Together", "About a.", "practice:a")
    assert (meta["kind"], meta["kind_name"]) == ("practice", "Practice")
    assert (meta["language"], meta["text_language"], meta["state"]) == ("en", "en", "own")
    assert not {"canonical", "search", "template"} & set(meta)


def test_a_kind_is_named_in_the_language_of_the_page(tmp_path: Path) -> None:
    """Also above a borrowed text."""
    files = {PAGE: text("practice", "a")}
    assert meta_of(tmp_path, files, "nl/praktijken/a.md")["kind_name"] == "Praktijk"


def test_a_plain_page_names_no_kind(tmp_path: Path) -> None:
    """That it is a page, its reader sees."""
    assert meta_of(tmp_path, {"nl/over.md": text("page", "about")}, "nl/over.md")["kind_name"] == ""


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({}, ["Not yet checked by a named person"]),
        (CHECKED, ["Last checked on 1 March 2026 by Anna Bos"]),
        ({"statement": "opinion", **CHECKED}, ["Opinion", "Last checked on 1 March 2026 by Anna Bos"]),
        ({"countries": ["nl", "gb"]}, ["Netherlands and United Kingdom", "Not yet checked by a named person"]),
        ({"statement": "law", "countries": ["dk"]}, ["Law", "Denmark", "Not yet checked by a named person"]),
    ],
)
def test_a_page_says_how_far_to_trust_it(tmp_path: Path, keys: dict[str, object], expected: list[str]) -> None:
    """Kind of statement, countries, and who checked it when; that nobody did is said as well."""
    assert english(tmp_path, **keys)["trust"] == expected


def test_a_check_does_not_outlive_its_text(tmp_path: Path) -> None:
    """Where the check says which text it was of."""
    of = {"reviewed": {**CHECKED["reviewed"], "of": "0123456789abcdef"}}
    assert english(tmp_path, **of)["trust"] == ["Checked on 1 March 2026 by Anna Bos; the text has changed since"]


def test_the_facts_of_the_original_hold_for_a_translation(tmp_path: Path) -> None:
    """The check does not: each text is checked by itself."""
    files = {PAGE: text("practice", "a"), "da/praksis/a.md": text("practice", "a", statement="law", **CHECKED)}
    assert meta_of(tmp_path, files, PAGE)["trust"] == ["Law", "Not yet checked by a named person"]


def test_the_front_page_makes_no_statement(tmp_path: Path) -> None:
    """It leads to those that do; any other plain page says how far to trust it."""
    files = {"nl/index.md": text("page", "home"), "nl/over.md": text("page", "about")}
    tree = tree_of(tmp_path, files)
    assert tree["nl/index.md"].meta["trust"] == []
    assert tree["nl/over.md"].meta["trust"] == ["Nog niet gecontroleerd door een met name genoemd persoon"]


@pytest.mark.parametrize(
    ("summary", "lead"),
    [("One. Two & <three>.", "One."), ("R&D <b>!", "R&D <b>!"), ("No sign at the end", "No sign at the end")],
)
def test_a_summary_begins_with_its_lead(tmp_path: Path, summary: str, lead: str) -> None:
    """In the same words, so that a theme can set the begin of the summary apart."""
    meta = english(tmp_path, summary=summary)
    assert meta["lead"] == lead
    assert meta["description"].startswith(meta["lead"])


def test_a_term_is_described_by_its_definition(tmp_path: Path) -> None:
    """For readers, for its lead and for machines."""
    meta = meta_of(tmp_path, {}, "en/terms/cloud.md")
    assert (meta["description"], meta["lead"]) == ("Computing elsewhere.", "Computing elsewhere.")
    assert meta["structured_data"]["description"] == "Computing elsewhere."
    assert (meta["state"], meta["trust"]) == ("facts", [])


def test_a_term_is_found_as_any_page(tmp_path: Path) -> None:
    """What is a page of facts for other kinds is all there is of a term."""
    assert "search" not in meta_of(tmp_path, {}, "en/terms/cloud.md")


def test_a_page_of_facts_has_no_summary_and_no_check(tmp_path: Path) -> None:
    """Search finds it behind the texts."""
    meta = meta_of(tmp_path, {}, "en/roles/cmio.md")
    assert (meta["state"], meta["description"], meta["lead"], meta["trust"]) == ("facts", "", "", [])
    assert meta["search"] == {"boost": 0.5}


def test_a_borrowed_page_belongs_to_its_original(tmp_path: Path) -> None:
    """It stays out of the search index, and says what language its words are in."""
    meta = meta_of(tmp_path, {PAGE: text("practice", "a", title="Together")}, "nl/praktijken/a.md")
    assert (meta["language"], meta["text_language"], meta["state"]) == ("nl", "en", "fallback")
    assert (meta["title"], meta["canonical"], meta["search"]) == ("Together", PAGE, {"exclude": True})


def test_a_page_knows_its_other_languages(tmp_path: Path) -> None:
    """In the order of the site, with the state that the text has there."""
    files = {PAGE: text("practice", "a"), "da/praksis/b.md": text("practice", "a")}
    assert meta_of(tmp_path, files, PAGE)["alternates"] == [
        {"language": "nl", "name": "Nederlands", "path": "nl/praktijken/b.md", "state": "fallback"},
        {"language": "da", "name": "Dansk", "path": "da/praksis/b.md", "state": "own"},
        {"language": "en", "name": "English", "path": PAGE, "state": "own"},
    ]


def test_a_language_without_the_page_offers_its_front_page(tmp_path: Path) -> None:
    """A post is lent to no other language."""
    meta = meta_of(tmp_path, {"da/blog/a.md": text("post", "a", date="2026-02-03")}, "da/blog/a.md")
    assert [(other["path"], other["state"]) for other in meta["alternates"]] == [
        ("nl/index.md", "none"),
        ("da/blog/a.md", "own"),
        ("en/index.md", "none"),
    ]


def test_a_generated_page_has_a_head_too(tmp_path: Path) -> None:
    """A theme finds the same names in it: it is in its language, and describes a collection to machines."""
    meta = meta_of(tmp_path, {}, "da/roller/index.md")
    assert (meta["title"], meta["description"], meta["lead"], meta["entry"]) == ("Roller", "", "", "")
    assert (meta["language"], meta["text_language"], meta["state"]) == ("da", "da", "own")
    assert meta["structured_data"] == {"@type": "CollectionPage", "name": "Roller", "inLanguage": "da"}


@pytest.mark.parametrize(
    ("page", "draft", "expected"),
    [
        ("nl/praktijken/a.md", False, "nl"),
        ("en/practices/a.md", False, "nl"),
        ("da/praksis/a.md", False, "nl"),
        ("en/practices/a.md", True, ""),
    ],
    ids=["original", "translation", "borrowed", "hidden"],
)
def test_a_text_knows_its_original(tmp_path: Path, page: str, draft: bool, expected: str) -> None:
    """Unless nobody may read that."""
    files = {"nl/praktijken/a.md": text("practice", "a", draft=draft), PAGE: text("practice", "a")}
    assert meta_of(tmp_path, files, page).get("original", "") == expected


def test_what_has_no_text_has_no_original(tmp_path: Path) -> None:
    """A page of facts is nobody's translation."""
    assert "original" not in meta_of(tmp_path, {}, "nl/rollen/cmio.md")


def test_a_concern_says_where_the_pages_of_authors_are(tmp_path: Path) -> None:
    """In the order of the authors, empty for one that has none; a site without such a concern says nothing of it."""

    def places(language: Language, name: str) -> str:
        return f"{language.code}/blog/anna.md" if name == "author:anna" else ""

    post = text("post", "a", date="2026-02-03", authors=["bo", "anna"])
    people = "anna: {name: Anna Bos}\nbo: {name: Bo Vos}\n"
    docs = make_docs(tmp_path, {**FACTS, "nl/blog/a.md": post, "data/people.yml": people})
    plain, added = (
        read_site(docs).tree(PUBLIC, "", concerns) for concerns in ([], [Concern("authors", _no_pages, places=places)])
    )
    assert added["nl/blog/a.md"].meta["author_pages"] == ["", "nl/blog/anna.md"]
    assert "author_pages" not in plain["nl/blog/a.md"].meta


def _no_pages(language: Language) -> tuple[TreeFile, ...]:
    return ()

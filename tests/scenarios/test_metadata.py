"""A small site in which each language lacks something: what its pages tell machines of themselves and of each other."""

from pathlib import Path

import pytest

from tests.builds import BASE, PROJECT, SITE_URL, build, copy, lay_out, once
from tests.crawler import Site
from tests.metadata import Said, in_languages, metadata, said

LAYER = PROJECT / "tests" / "scenarios" / "languages" / "trilingual"
LACKING = ("da/praksis/klinisk-ejerskab.md", "en/checklists/day-of-go-live.md")
DRAFT = """\
---
kind: page
id: about
title: Om os
summary: Kladde.
draft: true
---
Kladde.
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Gives the built site, to which a draft of a translation is added."""

    def make(folder: Path) -> None:
        lay_out(folder, BASE, LAYER, without=LACKING)
        (folder / "docs" / "da" / "om.md").write_text(DRAFT, encoding="utf-8")
        build(folder)

    return Site(once(tmp_path_factory, "metadata", make) / "site", SITE_URL)


def at(site: Site, address: str) -> Said:
    """What the page at an address below the site says of itself."""
    return said(site, site.by_address[address])


def test_every_page_says_what_is_true(site: Site) -> None:
    """Of its address, its language, and the works that it is a translation of, or that are translations of it."""
    assert list(metadata(site)) == []
    assert len(list(in_languages(site))) > 30


def test_a_page_that_borrows_its_text_is_no_translation(site: Site) -> None:
    """The original names the language that has a translation, and not the one that borrows; so does the page."""
    for address in ("nl/praktijken/klinisch-eigenaarschap/", "da/praksis/klinisch-eigenaarschap/"):
        found = at(site, address)
        assert [work["inLanguage"] for work in found.node["workTranslation"]] == ["en"]
        assert found.properties["og:url"] == [f"{SITE_URL}nl/praktijken/klinisch-eigenaarschap/"]
        assert found.properties["og:locale"] == ["nl_NL"]
        assert found.properties["og:locale:alternate"] == ["en_GB"]


def test_a_translation_names_its_original(site: Site) -> None:
    """With its address."""
    found = at(site, "en/practices/clinical-ownership/").node
    assert found["translationOfWork"]["@id"] == f"{SITE_URL}nl/praktijken/klinisch-eigenaarschap/"


def test_drafts_are_never_named(site: Site) -> None:
    """A translation that is not finished does not exist for machines either."""
    found = at(site, "nl/over/")
    assert "workTranslation" not in found.node
    assert "og:locale:alternate" not in found.properties


def test_a_term_is_no_work(site: Site) -> None:
    """So it is no translation of one; that its page is there in other languages, it says."""
    found = at(site, "nl/begrippen/livegang/")
    assert not {"workTranslation", "translationOfWork"} & set(found.node)
    assert found.properties["og:locale:alternate"] == ["da_DK", "en_GB"]


@pytest.mark.parametrize(
    ("true", "false", "expected"),
    [
        ('"translationOfWork"', '"translationOf"', "does not name this page as translationOfWork"),
        ("nl/praktijken/klinisch-eigenaarschap/", "nl/praktijken/a/", "is no page of its own"),
        ('property="og:locale" content="en_GB"', 'property="og:locale" content="en"', "og:locale is en"),
        ('og:locale:alternate" content="nl_NL"', 'og:locale:alternate" content="da_DK"', "og:locale:alternate is"),
        ('property="og:url" content="', 'property="og:url" content="/', "several addresses"),
        ("application/ld+json", "application/json", "0 pieces of JSON-LD"),
    ],
)
def test_what_is_wrong_is_found(site: Site, tmp_path: Path, true: str, false: str, expected: str) -> None:
    """Each thing that a page may say wrongly, said wrongly once."""
    copy(site.folder, tmp_path)
    page = tmp_path / "en" / "practices" / "clinical-ownership" / "index.html"
    words = page.read_text(encoding="utf-8")
    assert true in words
    page.write_text(words.replace(true, false), encoding="utf-8")
    assert any(expected in problem for problem in metadata(Site(tmp_path, SITE_URL)))

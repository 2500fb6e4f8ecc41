"""Takes entries of each kind; checks how they are described to machines, in the words of schema.org."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.sites import SITE, text, view_of
from tests.unit.facts import FACTS
from tests.unit.statements import STATEMENT
from vademecum.projections.structured_data import structured_data

LICENSED = SITE + "license: {name: Free, url: https://example.org/free}\n"
POST = {"date": "2026-02-03", "updated": "2026-03-01", "authors": ["anna", "bo"]}


def described(folder: Path, ref: str, files: Mapping[str, str | bytes], language: str = "en") -> dict[str, Any]:
    """The description of an entry whose page is described as «In short»."""
    view = view_of(folder, {**FACTS, **files}, language)
    return structured_data(view.shown[ref], view, "In short")


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("role", "Article"),
        ("competency", "DefinedTerm"),
        ("practice", "Article"),
        ("checklist", "Article"),
        ("guide", "Article"),
        ("post", "BlogPosting"),
        ("page", "WebPage"),
    ],
)
def test_each_kind_has_its_type(tmp_path: Path, kind: str, expected: str) -> None:
    """Under the id that stays the same wherever the site is hosted."""
    entry = {"role": "cmio", "competency": "bridging", "checklist": "nis2"}.get(kind, "a")
    keys = {"date": "2026-02-03"} if kind == "post" else {}
    node = described(tmp_path, f"{kind}:{entry}", {"en/a.md": text(kind, entry, **keys)})
    assert node["@type"] == expected
    assert node["identifier"] == f"https://example.org/id/{kind}/{entry}/"


def test_a_title_is_given_as_it_was_written(tmp_path: Path) -> None:
    """It is no HTML here."""
    assert described(tmp_path, "guide:a", {"en/a.md": text("guide", "a", title="R&D <b>")})["name"] == "R&D <b>"


def test_the_front_page_is_the_site(tmp_path: Path) -> None:
    """It is part of nothing else, and under the licence of the texts."""
    node = described(tmp_path, "page:home", {"en/index.md": text("page", "home"), "data/site.yml": LICENSED})
    assert (node["@type"], node["license"]) == ("WebSite", "https://example.org/free")
    assert "isPartOf" not in node


def test_a_site_without_a_licence_claims_none(tmp_path: Path) -> None:
    """What its readers may do is then as the law of their country says."""
    assert "license" not in described(tmp_path, "page:home", {"en/index.md": text("page", "home")})


def test_a_term_belongs_to_a_set_of_terms(tmp_path: Path) -> None:
    """It is described by its definition, and is no work that somebody wrote."""
    assert described(tmp_path, "term:cloud", {}) == {
        "@type": "DefinedTerm",
        "name": "cloud",
        "description": "In short",
        "inLanguage": "en",
        "identifier": "https://example.org/id/term/cloud/",
        "inDefinedTermSet": {"@type": "DefinedTermSet", "name": "Handbook"},
    }


def test_an_article_is_part_of_the_site(tmp_path: Path) -> None:
    """With its title as headline; who wrote it, only a post says."""
    node = described(tmp_path, "practice:a", {"en/a.md": text("practice", "a"), "data/site.yml": LICENSED})
    assert (node["headline"], node["license"]) == ("A", "https://example.org/free")
    assert node["isPartOf"] == {"@type": "WebSite", "name": "Handbook"}
    assert not {"author", "datePublished", "dateModified"} & set(node)


def test_a_post_says_who_wrote_it_and_when(tmp_path: Path) -> None:
    """A group of people is an organisation."""
    people = "anna: {name: Anna Bos}\nbo: {name: Editors, group: true}\n"
    files = {"en/a.md": text("post", "a", **POST), "data/people.yml": people}
    node = described(tmp_path, "post:a", files)
    assert (node["datePublished"], node["dateModified"]) == ("2026-02-03", "2026-03-01")
    assert node["author"] == [{"@type": "Person", "name": "Anna Bos"}, {"@type": "Organization", "name": "Editors"}]


def test_what_a_post_does_not_say_is_left_out(tmp_path: Path) -> None:
    """An empty name or day would be a false statement."""
    node = described(tmp_path, "post:a", {"en/a.md": text("post", "a", date="2026-02-03")})
    assert not {"author", "dateModified"} & set(node)
    assert all(node.values())


def test_a_borrowed_text_is_in_its_own_language(tmp_path: Path) -> None:
    """Not in that of the page around it."""
    node = described(tmp_path, "practice:a", {"en/a.md": text("practice", "a")}, "da")
    assert node["inLanguage"] == "en"


def test_an_entry_without_a_description_has_none(tmp_path: Path) -> None:
    """A page of facts has no summary."""
    view = view_of(tmp_path, FACTS, "en")
    assert "description" not in structured_data(view.shown["role:cmio"], view, "")


def test_the_page_of_a_law_is_about_it(tmp_path: Path) -> None:
    """It is not the law itself: that is official text."""
    node = described(tmp_path, "law:nis2-act", {})
    assert node["@type"] == "WebPage"
    assert node["about"] == {"@type": "Legislation", "name": "NIS2 Act", "legislationJurisdiction": "NL"}


def test_who_answers_for_the_site_publishes_its_texts(tmp_path: Path) -> None:
    """As the accessibility statement names them; without one nobody is named."""
    files = {"en/a.md": text("practice", "a")}
    node = described(tmp_path, "practice:a", {**files, "data/accessibility.yml": STATEMENT})
    assert node["publisher"] == {"@type": "Organization", "name": "Hospital"}
    assert "publisher" not in described(tmp_path / "other", "practice:a", files)

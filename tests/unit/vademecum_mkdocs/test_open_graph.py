"""Takes front matter, addresses and languages; checks the properties of the Open Graph protocol that follow."""

from collections.abc import Mapping
from typing import Any

import pytest

from vademecum_mkdocs import open_graph
from vademecum_mkdocs.languages import Version

POST: Mapping[str, Any] = {
    "title": "A",
    "description": "In short",
    "structured_data": {"@type": "BlogPosting", "datePublished": "2026-02-03", "dateModified": "2026-03-01"},
}
BO = "https://x.org/da/blog/bo/"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("Article", "article"),
        ("BlogPosting", "article"),
        ("WebPage", "website"),
        ("DefinedTerm", "website"),
        ("CollectionPage", "website"),
        ("WebSite", "website"),
    ],
)
def test_only_a_text_is_an_article(kind: str, expected: str) -> None:
    """Anything else is a part of the site."""
    shared = open_graph.of_page({**POST, "structured_data": {"@type": kind}}, "https://x.org/", "Handbook")
    assert dict(shared)["og:type"] == expected


@pytest.mark.parametrize(
    ("language", "expected"), [("nl", "nl_NL"), ("da", "da_DK"), ("en", "en_GB"), ("pt-br", "pt_BR"), ("xx", "xx")]
)
def test_a_language_has_its_region(language: str, expected: str) -> None:
    """As the protocol writes it; a language that nobody knows stays as it is."""
    assert open_graph.locale(language) == expected


def test_other_languages_are_named_beside_the_own() -> None:
    """One property for each."""
    there = [Version(code, f"https://x.org/{code}/", written=True) for code in ("nl", "da", "en")]
    assert list(open_graph.of_languages("da", there)) == [
        ("og:locale", "da_DK"),
        ("og:locale:alternate", "nl_NL"),
        ("og:locale:alternate", "en_GB"),
    ]


def test_an_article_says_when_it_was_written_and_by_whom() -> None:
    """With the addresses of its authors' pages: names are not asked for."""
    assert list(open_graph.of_article(POST, [BO])) == [
        ("article:published_time", "2026-02-03"),
        ("article:modified_time", "2026-03-01"),
        ("article:author", BO),
    ]


@pytest.mark.parametrize("data", [{"@type": "Article"}, {"@type": "WebPage", "datePublished": "2026-02-03"}])
def test_what_is_not_known_is_not_said(data: Mapping[str, Any]) -> None:
    """Nor what belongs to articles on a page that is none."""
    assert list(open_graph.of_article({**POST, "structured_data": data}, [])) == []

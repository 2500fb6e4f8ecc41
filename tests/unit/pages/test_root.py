"""Takes three languages and an address; checks the page that offers them, and the one for what is not found."""

import re
from pathlib import Path

import pytest

from tests.sites import SITE, text
from tests.unit.pages.reading import tree_of
from vademecum.languages import messages_for

HOME = {"nl/index.md": text("page", "home")}


def page(folder: Path, path: str, site_url: str, title: str = "Handbook") -> str:
    """One of the two pages."""
    site = SITE.replace("title: Handbook", f"title: {title}")
    content = tree_of(folder, HOME | {"data/site.yml": site}, site_url=site_url)[path].content
    assert isinstance(content, str)
    return content


def addresses(html: str, tag: str) -> list[str]:
    """Where the links of a page lead."""
    return re.findall(rf'<{tag} [^>]*(?:href|src)="([^"]*)"', html)


def test_the_first_page_offers_each_language_in_its_own_words(tmp_path: Path) -> None:
    """Marked with it, and leading to its front page."""
    html = page(tmp_path, "index.html", "https://example.org/")
    assert '<html lang="nl">' in html
    assert addresses(html, "a") == ["nl/", "da/", "en/"]
    for code in ("nl", "da", "en"):
        words = messages_for(code).gettext("Continue in English")
        assert re.search(rf'<p lang="{code}"><a [^>]*>{words}</a></p>', html)


def test_search_engines_are_told_of_every_language(tmp_path: Path) -> None:
    """And of the page for readers of any other."""
    html = page(tmp_path, "index.html", "https://example.org/kb/")
    found = dict(re.findall(r'hreflang="([^"]*)" href="([^"]*)"', html))
    assert found == {
        "nl": "https://example.org/kb/nl/",
        "da": "https://example.org/kb/da/",
        "en": "https://example.org/kb/en/",
        "x-default": "https://example.org/kb/",
    }
    assert '<link rel="canonical" href="https://example.org/kb/">' in html


def test_without_an_address_nothing_absolute_is_said(tmp_path: Path) -> None:
    """The site can then be put anywhere."""
    html = page(tmp_path, "index.html", "")
    assert "canonical" not in html
    assert addresses(html, "a") == ["nl/", "da/", "en/"]
    assert not any(
        address.startswith(("/", "http")) for tag in ("a", "link", "script") for address in addresses(html, tag)
    )


@pytest.mark.parametrize(
    ("site_url", "base"),
    [("https://example.org/", "/"), ("https://example.org/intranet/kb/", "/intranet/kb/"), ("", "/")],
)
def test_the_page_for_what_is_not_found_works_at_any_address(tmp_path: Path, site_url: str, base: str) -> None:
    """Its links begin at the root of the site, also below a path."""
    html = page(tmp_path, "404.html", site_url)
    assert addresses(html, "a") == [f"{base}{code}/" for code in ("nl", "da", "en")]
    assert all(address.startswith(base) for tag in ("link", "script") for address in addresses(html, tag))


def test_the_page_for_what_is_not_found_is_in_no_index(tmp_path: Path) -> None:
    """It says so, and says in each language what is the matter."""
    html = page(tmp_path, "404.html", "https://example.org/")
    assert '<meta name="robots" content="noindex">' in html
    assert "canonical" not in html
    assert "This page does not exist." in html
    assert html.count("<p lang=") == 3


def test_the_title_is_shown_as_it_is(tmp_path: Path) -> None:
    """Signs of HTML in it too."""
    html = page(tmp_path, "index.html", "", title="R&D <b>")
    assert "<title>R&amp;D &lt;b&gt;</title>" in html
    assert "R&amp;D &lt;b&gt;</h1>" in html


@pytest.mark.parametrize("path", ["index.html", "404.html"])
def test_nothing_is_asked_of_another_host(tmp_path: Path, path: str) -> None:
    """Scripts, styles and pictures are the site's own, and no script stands in the page."""
    html = page(tmp_path, path, "https://example.org/")
    assert all("//" not in address for address in re.findall(r'src="([^"]*)"', html))
    assert not re.search(r"<script[^>]*>[^<]|\son\w+=|style=", html)

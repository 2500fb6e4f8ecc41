"""Takes a finished build; gives each language its own sitemap."""

from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"


def write_sitemaps(site: Path, addresses: Mapping[str, list[str]], site_url: str) -> None:
    """A sitemap for each language and, at the top, the index of them (sitemaps.org/protocol.html)."""
    for code, urls in addresses.items():
        _write_xml(site / code / "sitemap.xml", "urlset", "url", urls)
    _write_xml(site / "sitemap.xml", "sitemapindex", "sitemap", [f"{site_url}{code}/sitemap.xml" for code in addresses])


def _write_xml(path: Path, outer: str, inner: str, urls: list[str]) -> None:
    rows = "".join(f"<{inner}><loc>{escape(url)}</loc></{inner}>\n" for url in urls)
    path.write_text(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<{outer} xmlns="{SITEMAP}">\n{rows}</{outer}>\n',
        encoding="utf-8",
        newline="\n",
    )

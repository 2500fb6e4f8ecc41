"""Takes a finished build; gives each language its own search index, sitemap and «not found» page."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"


def split_search(site: Path, languages: Iterable[str], theme_languages: Mapping[str, str]) -> None:
    """Cut the search index that the theme writes into one for each language; the common one goes.

    `theme_languages` maps a language to the one whose word rules the search engine uses.
    """
    common = site / "search" / "search_index.json"
    if not common.is_file():
        return
    index = json.loads(common.read_text(encoding="utf-8"))
    entries: dict[str, list[Any]] = defaultdict(list)
    for entry in index["docs"]:
        code, _, location = entry["location"].partition("/")
        entries[code].append({**entry, "location": location})
    for code in languages:
        config = {**index["config"], "lang": [theme_languages[code]]}
        folder = site / code / "search"
        folder.mkdir(parents=True, exist_ok=True)
        content = json.dumps({"config": config, "docs": entries[code]}, ensure_ascii=False, separators=(",", ":"))
        (folder / "search_index.json").write_text(content, encoding="utf-8", newline="\n")
    common.unlink()
    if not any(common.parent.iterdir()):
        common.parent.rmdir()


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

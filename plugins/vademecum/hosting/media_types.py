"""Takes the ending of a file's name; gives its media type, where servers know it and where they do not."""

from mimetypes import MimeTypes
from typing import Final

UNKNOWN: Final = "application/octet-stream"

_TYPES: Final = {
    "html": "text/html",
    "css": "text/css",
    "js": "text/javascript",
    "mjs": "text/javascript",
    "json": "application/json",
    "jsonld": "application/ld+json",
    "ttl": "text/turtle",
    "xml": "application/xml",
    "webmanifest": "application/manifest+json",
    "svg": "image/svg+xml",
    "png": "image/png",
    "webp": "image/webp",
    "ico": "image/x-icon",
    "csv": "text/csv",
    "ics": "text/calendar",
    "txt": "text/plain",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "wasm": "application/wasm",
    "gz": "application/gzip",
    "woff2": "font/woff2",
    **dict.fromkeys(("inv", "pagefind", "pf_fragment", "pf_index", "pf_meta", "pf_filter"), UNKNOWN),
}
"""By ending. What ends in `pagefind` or `pf_…` is packed already, and unpacked by the search's own script."""

NAMES: Final = {
    "atom.xml": "application/atom+xml",
    "rss.xml": "application/rss+xml",
    "feed.json": "application/feed+json",
}
"""By name, where the ending says less."""

TEXTS: Final = ("html", "css", "js", "mjs", "json", "jsonld", "ttl", "xml", "svg", "csv", "ics", "txt", "webmanifest")
"""Endings of what becomes smaller when it is compressed."""

_OTHERS: Final = MimeTypes(filenames=())


def media_type(ending: str) -> str:
    """The type, such as `text/html; charset=utf-8`: all texts of a site are in UTF-8."""
    found = _TYPES.get(ending) or _OTHERS.guess_type(f"a.{ending}")[0] or UNKNOWN
    return f"{found}; charset=utf-8" if found.startswith("text/") else found

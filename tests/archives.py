"""Gives a small site as a build writes it, and the release that it is of."""

from datetime import date
from pathlib import Path

from vademecum.archives.release import Release

DAY = date(2026, 11, 23)
RELEASE = Release(
    "Ærøs håndbog",
    "2026.11",
    DAY,
    {"nl": "Nederlands", "da": "Dansk"},
    "https://example.org/id/",
    "CC BY 4.0",
    "https://creativecommons.org/licenses/by/4.0/",
)
CITED = '<p class="vm-cite__text">Handbook, versie 2026.11 van 23 november 2026.</p>'
SITE = {
    ".vademecum": b"Vademecum made this folder; each build replaces everything in it.\n",
    "404.html": b"<p>404</p>",
    "assets/own.js": b"own();",
    "assets/stylesheets/main.abc.min.css": b"p{}",
    "assets/vademecum.js": b"begin();",
    "index.html": b'<p><a href="nl/">nl</a></p>',
    "nl/index.html": f'{CITED}<a href="rollen/#x">rollen</a>'.encode(),
    "nl/rollen/index.html": b"<p>rollen</p>" * 40,
    "nl/search/full/pagefind.js": b"search();",
    "nl/search/full/wasm.nl.pagefind": bytes(range(256)),
    "redirects/nginx.conf": b"# none\n",
}
"""Files by path: one of each kind that archives tell apart."""


def put(folder: Path, files: dict[str, bytes]) -> Path:
    """Write the files below a folder, and give it back."""
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return folder

"""Takes finished sites; checks their files `_headers` and `_redirects` by the form that Netlify documents."""

import re
from pathlib import Path

from tests.unit.hosting.sites import POLICY, REMARKS, finished
from vademecum.hosting.headers import FOR_EVER
from vademecum.hosting.netlify import netlify_headers, netlify_redirects

BASE = "/intranet/kb/"


def rules(text: str) -> dict[str, dict[str, str]]:
    """The headers by path (docs.netlify.com/manage/routing/headers): a path, then lines that are indented."""
    found: dict[str, dict[str, str]] = {}
    path = ""
    for line in text.splitlines():
        if not line.strip().startswith("#"):
            header = re.fullmatch(r"  ([A-Za-z-]+): (\S.*)", line)
            assert header or re.fullmatch(r"/\S*", line), line
            path = path if header else line
            found.setdefault(path, {}).update({header[1]: header[2]} if header else {})
    return found


def moves(text: str) -> list[list[str]]:
    """The parts of each line (docs.netlify.com/manage/routing/redirects): from, to, status and conditions."""
    return [line.split() for line in text.splitlines() if not line.startswith("#")]


def test_headers(tmp_path: Path) -> None:
    """Of all, of what is kept, and of files whose type a host may not know; no header twice for a file."""
    found = rules(netlify_headers(finished(tmp_path), REMARKS))
    assert found[f"{BASE}*"]["Content-Security-Policy"] == POLICY
    assert found[f"{BASE}assets/vademecum.0123456789.css"] == {"Cache-Control": FOR_EVER}
    assert found[f"{BASE}nl/search/full/fragment/*"] == {"Cache-Control": FOR_EVER}
    assert found[f"{BASE}nl/blog/feed.json"] == {"Content-Type": "application/feed+json"}
    assert f"{BASE}assets/scan-20261122.css" not in found
    assert not {"Cache-Control", "Content-Type"} & set(found[f"{BASE}*"])


def test_redirects(tmp_path: Path) -> None:
    """Before the pages that stand there; languages by the reader's, then the default; then what is missing."""
    assert moves(netlify_redirects(finished(tmp_path), REMARKS)) == [
        [f"{BASE}da/%C3%A6ble/", f"{BASE}da/p%C3%A6re/", "301!"],
        [f"{BASE}nl/oud/", f"{BASE}nl/nieuw/", "301!"],
        [BASE, f"{BASE}da/", "302!", "Language=da"],
        [BASE, f"{BASE}nl/", "302!"],
        [f"{BASE}nl/*", f"{BASE}nl/404.html", "404"],
        [f"{BASE}da/*", f"{BASE}da/404.html", "404"],
        [f"{BASE}*", f"{BASE}404.html", "404"],
    ]

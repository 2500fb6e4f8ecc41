"""Takes a preview and requests; checks what a browser gets."""

import json
import logging
from pathlib import Path
from typing import Any
from wsgiref.util import setup_testing_defaults

import pytest

from vademecum.languages import messages_for
from vademecum_mkdocs.preview.host import NEWS, Host
from vademecum_mkdocs.preview.preview import Preview

LOG = logging.getLogger("tests.host")
FILES = {
    "index.html": b"<body>root</body>",
    "404.html": b"<body>nowhere</body>",
    "nl/index.html": b"<body>nl</body>",
    "nl/404.html": b"<body>nergens</body>",
    "nl/søg.js": b"1",
}


def preview_of(folder: Path) -> Preview:
    """A preview of a small site; a secret lies beside it."""
    preview = Preview(messages_for("en"))
    (folder / "secret.html").write_text("secret", encoding="utf-8")
    for name, content in FILES.items():
        (folder / "site" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "site" / name).write_bytes(content)
    preview.attempt(lambda: folder / "site", LOG)
    return preview


def get(host: Host, path: str, query: str = "") -> tuple[int, dict[str, str], bytes]:
    """The status, the headers and the content of an answer."""
    environ: dict[str, Any] = {}
    setup_testing_defaults(environ)
    environ |= {"PATH_INFO": path.encode().decode("latin-1"), "QUERY_STRING": query}
    told: list[Any] = []
    content = b"".join(host(environ, lambda status, headers: told.extend((status, dict(headers)))))  # type: ignore[arg-type]
    assert told[1]["Content-Length"] == str(len(content))
    return int(told[0].split()[0]), told[1], content


@pytest.mark.parametrize(
    ("path", "status", "begin"),
    [
        ("/", 200, b"<body>root"),
        ("/nl/", 200, b"<body>nl"),
        ("/nl/index.html", 200, b"<body>nl"),
        ("/nl/søg.js", 200, b"1"),
        ("/nl/weg/", 404, b"<body>nergens"),
        ("/weg", 404, b"<body>nowhere"),
        ("/../secret.html", 404, b"<body>nowhere"),
        ("/nl/../../secret.html", 404, b"<body>nowhere"),
    ],
)
def test_a_page_or_that_there_is_none(path: str, status: int, begin: bytes, tmp_path: Path) -> None:
    """In the language of the address; nothing outside the site is given."""
    answer = get(Host(preview_of(tmp_path), "/"), path)
    assert (answer[0], answer[2][: len(begin)]) == (status, begin)


def test_a_folder_is_asked_for_with_its_slash(tmp_path: Path) -> None:
    """As a host of files does it."""
    status, headers, _ = get(Host(preview_of(tmp_path), "/"), "/nl")
    assert (status, headers["Location"]) == (302, "/nl/")


def test_a_site_may_stand_in_a_folder_of_its_host(tmp_path: Path) -> None:
    """The root leads there; what is beside it does not exist."""
    host = Host(preview_of(tmp_path), "/kb/")
    assert (get(host, "/")[0], get(host, "/")[1]["Location"]) == (302, "/kb/")
    assert get(host, "/kb/nl/")[2].startswith(b"<body>nl")
    assert get(host, "/nl/")[0] == 404


def test_only_pages_get_the_panel(tmp_path: Path) -> None:
    """Before the end of their body, and without any other change."""
    host = Host(preview_of(tmp_path), "/")
    page = get(host, "/nl/")[2]
    assert page.startswith(b'<body>nl<div id="vademecum-preview"')
    assert page.endswith(b"</script>\n</body>") or page.endswith(b"</script></body>")
    assert get(host, "/nl/søg.js")[1]["Content-Type"].startswith("text/javascript")


def test_without_a_site_every_address_lists_the_problems() -> None:
    """As a page of its own that renews itself."""
    preview = Preview(messages_for("en"))
    preview.attempt(lambda: Path(f"{1 / 0}"), LOG)
    status, _, page = get(Host(preview, "/"), "/any/where.css")
    assert (status, b"ZeroDivisionError" in page, b"vademecum-preview" in page) == (503, True, True)


@pytest.mark.parametrize("query", ["", "seen=0", "seen=x", "seen=-1"])
def test_news_are_told_to_whoever_has_not_seen_them(query: str, tmp_path: Path) -> None:
    """Whatever stands in the address."""
    preview = preview_of(tmp_path)
    status, _, content = get(Host(preview, "/"), NEWS, query)
    assert (status, json.loads(content)["version"]) == (200, preview.now.version)

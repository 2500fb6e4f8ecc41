"""Takes a preview; answers browsers with its pages, with what is wrong, and with news as soon as there is any."""

import json
import mimetypes
import posixpath
from collections.abc import Iterable
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs, quote

from vademecum_mkdocs.preview.panel import Panel
from vademecum_mkdocs.preview.preview import Preview

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

NEWS: Final = "/.vademecum-preview"
"""The address at which a page waits for news."""

_WAIT = 25.0
_HTML = "text/html; charset=utf-8"
_TYPES: Final = {".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8", ".html": _HTML}


@dataclass(frozen=True)
class Answer:
    """What a browser gets."""

    status: HTTPStatus
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


class Host:
    """A WSGI application: the site below the path `mount`, which begins and ends with a slash."""

    def __init__(self, preview: Preview, mount: str) -> None:
        self._preview, self._mount = preview, mount
        self._panel = Panel(preview.messages, NEWS)

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Answer a request; also while a build is under way, which takes nothing from the site before it."""
        # https://peps.python.org/pep-3333/#unicode-issues
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        answer = self._news(environ.get("QUERY_STRING", "")) if path == NEWS else self._answer(path)
        headers = {"Content-Length": str(len(answer.body)), "Cache-Control": "no-cache", **answer.headers}
        start_response(f"{answer.status.value} {answer.status.phrase}", list(headers.items()))
        return [answer.body]

    def _news(self, query: str) -> Answer:
        seen = parse_qs(query).get("seen", ["0"])[0]
        shown = self._preview.after(int(seen) if seen.isdecimal() else 0, _WAIT)
        body = json.dumps(self._panel.news(shown), ensure_ascii=False)
        return Answer(HTTPStatus.OK, body.encode(), {"Content-Type": "application/json"})

    def _answer(self, path: str) -> Answer:
        shown = self._preview.now
        if shown.root is None:
            page = self._panel.page(shown).encode()
            return Answer(HTTPStatus.SERVICE_UNAVAILABLE, page, {"Content-Type": _HTML})
        if path == "/" != self._mount:
            return Answer(HTTPStatus.FOUND, headers={"Location": quote(self._mount)})
        # A path that leads out of the site by its dots ends at the top.
        below = posixpath.normpath(f"/{path.removeprefix(self._mount)}").lstrip("/")
        file = shown.root / below
        if not path.startswith(self._mount):
            return self._file(shown.root / "404.html", HTTPStatus.NOT_FOUND)
        if file.is_dir() and not path.endswith("/"):
            return Answer(HTTPStatus.FOUND, headers={"Location": f"{quote(path)}/"})
        file = file / "index.html" if path.endswith("/") else file
        return self._file(file) if file.is_file() else self._file(_not_found(shown.root, below), HTTPStatus.NOT_FOUND)

    def _file(self, file: Path, status: HTTPStatus = HTTPStatus.OK) -> Answer:
        kind = _TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        try:
            content = file.read_bytes()
        except OSError:
            # Gone between two builds, or a site without such a page.
            return Answer(HTTPStatus.NOT_FOUND, self._panel.into(b"", self._preview.now), {"Content-Type": _HTML})
        if file.suffix == ".html":
            content = self._panel.into(content, self._preview.now)
        return Answer(status, content, {"Content-Type": kind})


def _not_found(root: Path, below: str) -> Path:
    """The page that says so in the language of the address, or in all."""
    own = root / below.split("/", 1)[0] / "404.html"
    return own if own.is_file() else root / "404.html"

"""Takes a folder and a path; serves the site below that path as a host of static files does."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread
from typing import BinaryIO


class StaticHost(SimpleHTTPRequestHandler):
    """Gives `index.html` for the address of a folder, and the nearest `404.html` for one that does not exist.

    Every answer has the headers in `extra` besides its own.
    """

    def __init__(self, *arguments: object, site: Path, extra: Mapping[str, str], **keywords: object) -> None:
        self.site, self.extra = site, extra
        super().__init__(*arguments, **keywords)  # type: ignore[arg-type]

    def send_head(self) -> BytesIO | BinaryIO | None:
        """Answer with the file, or else with the «not found» page."""
        path = Path(self.translate_path(self.path))
        if path.is_file() or (path / "index.html").is_file():
            return super().send_head()
        return self._send_not_found(path)

    def _send_not_found(self, path: Path) -> BytesIO:
        below = path.relative_to(self.site).parts if path.is_relative_to(self.site) else ()
        pages = [self.site / part / "404.html" for part in below[:1]] + [self.site / "404.html"]
        content = next((page.read_bytes() for page in pages if page.is_file()), b"")
        self.send_response(HTTPStatus.NOT_FOUND)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return BytesIO(content)

    def end_headers(self) -> None:
        """Add the headers of the host."""
        for name, value in self.extra.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def serving(folder: Path, path: str = "", headers: Mapping[str, str] | None = None) -> Iterator[str]:
    """Serve the folder, in which the site stands at `path`, with headers, and give the address of the site."""
    handler = partial(StaticHost, directory=str(folder), site=folder / path, extra=headers or {})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/{path}"
        server.shutdown()

"""Takes a built site; gives Lighthouse's scores of its front page and a role page, as on a phone."""

import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from threading import Thread

HERE = Path(__file__).parent
PROJECT = HERE.parent.parent
RUNS = 5
"""How often a page is measured: performance is the median, because it varies with what else the machine does."""

CATEGORIES = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
"""What a page must reach in each category, of 100."""

_BUILD = [sys.executable, "-c", "from vademecum.cli import main; main()", "build", "--strict"]
_FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-quic"

PAGES = ("en/", "en/roles/cmio/")
"""The front page and a role page."""

Scores = dict[str, float]


class CompressingHost(SimpleHTTPRequestHandler):
    """A host of static files that compresses what it sends, as real ones do."""

    protocol_version = "HTTP/1.1"

    def end_headers(self) -> None:
        """Let the browser keep what it has."""
        self.send_header("Cache-Control", "max-age=3600")
        super().end_headers()

    def do_GET(self) -> None:
        """Answer with the file, compressed."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        body = gzip.compress(path.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def host(site: Path) -> Iterator[str]:
    """The address at which the site is served, with a slash at its end."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(CompressingHost, directory=str(site))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def measured() -> dict[str, Scores]:
    """The scores of the project's own site, by address below it. Raises CalledProcessError where a step fails."""
    with tempfile.TemporaryDirectory(prefix="vademecum-lighthouse-") as folder, host(Path(folder) / "site") as address:
        subprocess.run([*_BUILD, "--url", address, "--site-dir", str(Path(folder) / "site")], cwd=PROJECT, check=True)
        program = installed(Path(folder))
        return {page: scores(program, f"{address}{page}") for page in PAGES}


def lines(found: dict[str, Scores]) -> Iterator[str]:
    """A line for each page: its scores, and whether they are enough."""
    for page, reached in found.items():
        met = all(reached[name] >= least for name, least in CATEGORIES.items())
        words = ", ".join(f"{name} {reached[name]:.0f}" for name in CATEGORIES)
        yield f"- Lighthouse, phone, {page}: {words}: {'met' if met else 'NOT met'}"


def missing() -> str:
    """What this machine lacks to run Lighthouse, or an empty text."""
    return ", ".join(name for name in ("node", "npm", "chromium") if shutil.which(name) is None)


def installed(folder: Path) -> Path:
    """Install Lighthouse as the lock file has it; gives its program. Raises CalledProcessError."""
    for name in ("package.json", "package-lock.json"):
        shutil.copyfile(HERE / name, folder / name)
    subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], cwd=folder, check=True)
    return folder / "node_modules" / "lighthouse" / "cli" / "index.js"


def scores(program: Path, address: str) -> Scores:
    """The score of each category, 0 to 100; performance is the median of several runs, the others the lowest."""
    runs = [_run(program, address) for _ in range(RUNS)]
    return {name: (median if name == "performance" else min)(run[name] for run in runs) for name in CATEGORIES}


def _run(program: Path, address: str) -> Scores:
    command = ["node", str(program), address, "--output=json", "--quiet", f"--chrome-flags={_FLAGS}"]
    command.append(f"--only-categories={','.join(CATEGORIES)}")
    environment = {**os.environ, "CHROME_PATH": shutil.which("chromium") or ""}
    result = subprocess.run(command, capture_output=True, check=True, env=environment)
    categories = json.loads(result.stdout)["categories"]
    return {name: round(categories[name]["score"] * 100) for name in CATEGORIES}

"""Takes a project; runs `serve` on it as an author does, and says what its pages are told."""

import json
import re
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

from tests.builds import program, surroundings
from vademecum_mkdocs.preview.host import NEWS

PATIENCE = 60.0
"""How many seconds anything may take on a busy machine before a test fails."""

PANEL = re.compile(rb'<div id="vademecum-preview".*</script>\n?', re.DOTALL)

News = dict[str, Any]


@dataclass(frozen=True)
class Preview:
    """A running preview: its address, the project that it shows, and the file of what it says on the terminal."""

    address: str
    project: Path
    terminal: Path
    process: "subprocess.Popen[bytes]"

    @property
    def said(self) -> str:
        """What stands on the terminal by now."""
        return self.terminal.read_text(encoding="utf-8")

    def saying(self, words: str) -> str:
        """Wait for words on the terminal, and give the rest of their line."""
        end = time.monotonic() + PATIENCE
        while not (line := re.search(f"{re.escape(words)}(.*)\n", self.said)):
            assert time.monotonic() < end, self.said
            time.sleep(0.05)
        return line[1]

    def page(self, path: str = "") -> tuple[int, bytes]:
        """The status and the content of a page."""
        try:
            with urlopen(self.address + path, timeout=PATIENCE) as answer:
                return answer.status, answer.read()
        except HTTPError as error:
            return error.code, error.read()

    def news(self, seen: int = 0) -> News:
        """What an open page is told that has seen a version, at the latest after half a minute."""
        with urlopen(f"{self.address.rstrip('/')}{NEWS}?seen={seen}", timeout=PATIENCE) as answer:
            told: News = json.loads(answer.read())
            return told

    def until(self, settled: Callable[[News], bool]) -> News:
        """Wait for news after a build that fulfil a condition."""
        news, end = self.news(), time.monotonic() + PATIENCE
        while news["busy"] or not settled(news):
            assert time.monotonic() < end, f"{news}\n{self.said}"
            news = self.news(news["version"])
        return news

    def renewed(self, change: Callable[[], object]) -> News:
        """Make a change that gives a new site, and wait for it."""
        before = self.news()["site"]
        change()
        return self.until(lambda news: bool(news["site"] != before and not news["report"]))


@contextmanager
def previewing(project: Path, *arguments: str, command: str = "mkdocs", **changes: str) -> Iterator[Preview]:
    """Run `serve` in the project until it answers, and end it; what it could not do fails the test with its words."""
    address = f"127.0.0.1:{_free_port()}"
    terminal = project.with_name(f"{project.name}.terminal")
    # Python's own buffering off: the last words before the end count too.
    environment = surroundings(PYTHONUNBUFFERED="1", **changes)
    line = [command if Path(command).is_absolute() else program(command), "serve", "-a", address, *arguments]
    with (
        terminal.open("wb") as output,
        subprocess.Popen(line, cwd=project, env=environment, stdout=output, stderr=subprocess.STDOUT) as process,
    ):
        preview = Preview(f"http://{address}/", project, terminal, process)
        try:
            _wait_for_answer(preview)
            _wait_for_watching(preview)
            yield preview
        finally:
            _end(process)


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def _wait_for_answer(preview: Preview) -> None:
    end = time.monotonic() + PATIENCE
    while True:
        assert preview.process.poll() is None, preview.said
        assert time.monotonic() < end, preview.said
        try:
            preview.news()
            return
        except (URLError, ConnectionError):
            time.sleep(0.05)


def _wait_for_watching(preview: Preview) -> None:
    """Touch a file until a build follows: what changes before the watcher's first look is not seen."""
    first, end = preview.news()["version"], time.monotonic() + PATIENCE
    while preview.news()["version"] == first:
        assert time.monotonic() < end, preview.said
        (preview.project / "mkdocs.yml").touch()
        time.sleep(0.2)
    preview.until(lambda _: True)


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.send_signal(signal.SIGINT)
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()

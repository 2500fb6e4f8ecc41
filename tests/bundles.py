"""Takes the folder of a bundle; reads back what readers could find in it."""

import gzip
import json
from pathlib import Path
from typing import Any

SIGNED = b"pagefind_dcd"
"""What Pagefind's files begin with, once they are unpacked."""


def fragments(folder: Path) -> dict[str, dict[str, Any]]:
    """What the bundle holds of each page, by its address: `content`, `meta`, and `anchors` of its headings."""
    found = [_fragment(path.read_bytes()) for path in sorted((folder / "fragment").iterdir())]
    return {page["url"]: page for page in found}


def whole(content: bytes) -> bytes:
    """A file of a bundle, unpacked where it is packed."""
    return gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content


def _fragment(content: bytes) -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(whole(content).removeprefix(SIGNED))
    return plain

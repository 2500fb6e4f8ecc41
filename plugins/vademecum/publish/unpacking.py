"""Takes the bytes of a published file; gives what is packed in it, however it is packed."""

import gzip
import io
import zipfile
import zlib
from collections.abc import Callable, Iterator

_GZIP, _ZIP, _INVENTORY = b"\x1f\x8b", b"PK\x03\x04", b"# Sphinx inventory"
_DEEPEST = 4
"""How many packages may lie in each other: a site of ours has two, a compressed copy of a workbook."""


def unpacked(content: bytes, depth: int = 0) -> Iterator[bytes]:
    """Every plain file in it; one that says it is packed, and is not, counts as plain."""
    if depth == _DEEPEST:
        yield content
    elif content.startswith(_GZIP):
        yield from unpacked(_without_fault(gzip.decompress, content), depth + 1)
    elif content.startswith(_ZIP) and zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                yield name.encode()
                yield from unpacked(archive.read(name), depth + 1)
    elif content.startswith(_INVENTORY) and b"zlib.\n" in content:
        head, _, packed = content.partition(b"zlib.\n")
        yield head
        yield _without_fault(zlib.decompress, packed)
    else:
        yield content


def _without_fault(unpack: Callable[[bytes], bytes], content: bytes) -> bytes:
    try:
        return unpack(content)
    except (OSError, EOFError, zlib.error):
        # With a sign before it, or it would be taken for packed again.
        return b"-" + content

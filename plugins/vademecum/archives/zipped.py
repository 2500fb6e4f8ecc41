"""Takes files and a day; gives one zip of them: the same bytes for the same files, on every system."""

import struct
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath
from typing import Final
from zlib import crc32

from vademecum.packing import deflated

_PACKED: Final = frozenset(
    {".docx", ".gz", ".jpeg", ".jpg", ".pagefind", ".pf_fragment", ".pf_index", ".pf_meta", ".png", ".webp", ".xlsx"}
)
"""Endings of files whose content is packed already."""

# The form is that of APPNOTE.TXT 6.3.10 (PKWARE). Python's own `zipfile` packs with the system's zlib, of which there
# are several, and takes nothing that was packed before.
_LOCAL: Final = b"PK\3\4"
_CENTRAL: Final = b"PK\1\2"
_END: Final = b"PK\5\6"
_NEEDED: Final = 20
_UNIX: Final = 3 << 8
_UTF_8: Final = 1 << 11
_MODE: Final = 0o100644 << 16
_STORED: Final = 0
_DEFLATED: Final = 8
_MOST_FILES: Final = 0xFFFF
_MOST_BYTES: Final = 0xFFFFFFFF
_FIRST_YEAR: Final = 1980
_FEW: Final = 2_000_000
"""Bytes that one processor packs before others would have begun."""


class TooLargeError(Exception):
    """More files or bytes than a zip holds that every program opens."""


@dataclass(frozen=True)
class _Member:
    """A file in the zip: its name, what is written of it, and the fields that both of its heads have."""

    name: bytes
    content: bytes
    fields: bytes


def zipped(files: Mapping[str, bytes], day: date) -> bytes:
    """The zip, in the order of names; every file of midnight of that day (1980 at least), to be read by everyone.

    Raises TooLargeError for more than 65,535 files or 4 GiB.
    """
    names = sorted(files)
    if len(names) > _MOST_FILES or sum(map(len, files.values())) > _MOST_BYTES:
        raise TooLargeError
    moment = struct.pack("<2H", 0, max(day.year - _FIRST_YEAR, 0) << 9 | day.month << 5 | day.day)
    packed = _packed([(name, files[name]) for name in names])
    return b"".join(_written(_member(name, files[name], one, moment) for name, one in zip(names, packed, strict=True)))


def _packed(files: list[tuple[str, bytes]]) -> Iterable[bytes]:
    """What stands in the zip of each file; the processors share the work where it is worth the beginning."""
    pieces = [b"" if PurePosixPath(name).suffix in _PACKED else content for name, content in files]
    with ExitStack() as stack:
        if sum(map(len, pieces)) < _FEW:
            return [*map(deflated, pieces)]
        return [*stack.enter_context(ProcessPoolExecutor()).map(deflated, pieces, chunksize=16)]


def _member(name: str, content: bytes, packed: bytes, moment: bytes) -> _Member:
    """Packed, unless that is no shorter: nothing at all, too, is packed into two bytes."""
    spares = PurePosixPath(name).suffix not in _PACKED and len(packed) < len(content)
    written, method = (packed, _DEFLATED) if spares else (content, _STORED)
    encoded = name.encode()
    sizes = struct.pack("<3L2H", crc32(content), len(written), len(content), len(encoded), 0)
    return _Member(encoded, written, struct.pack("<3H", _NEEDED, _UTF_8, method) + moment + sizes)


def _written(members: Iterable[_Member]) -> Iterator[bytes]:
    """Every file behind its head, then the list of all of them, then its end."""
    listed, at = list[bytes](), 0
    for member in members:
        made_by = struct.pack("<H", _UNIX | _NEEDED)
        place = struct.pack("<3H2L", 0, 0, 0, _MODE, at)
        listed.append(_CENTRAL + made_by + member.fields + place + member.name)
        head = _LOCAL + member.fields + member.name
        yield head
        yield member.content
        at += len(head) + len(member.content)
    directory = b"".join(listed)
    yield directory
    yield _END + struct.pack("<4H2LH", 0, 0, len(listed), len(listed), len(directory), at, 0)

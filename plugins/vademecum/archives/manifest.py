"""Takes files; gives the list of their SHA-256 sums, as `sha256sum` writes and reads it, and reads such a list."""

import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Final

MANIFEST: Final = "SHA256SUMS"
"""The name of the list at the top of a copy; it does not name itself."""

_LINE: Final = re.compile(r"(?P<sum>[0-9a-fA-F]{64}) [ *](?P<path>[^\\\0]+)")


class ManifestError(Exception):
    """A line of a list, counted from 1, that is no sum and path."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def manifest(files: Mapping[str, bytes]) -> str:
    """A line for each file, in the order of paths: its sum, two spaces, its path."""
    return written({path: sha256(content).hexdigest() for path, content in files.items()})


def written(sums: Mapping[str, str]) -> str:
    """The list of these sums by path."""
    return "".join(f"{sums[path]}  {path}\n" for path in sorted(sums))


def read_manifest(text: str) -> Mapping[str, str]:
    """The sums by path, in small letters. Raises ManifestError for a line that is none, or a path named twice."""
    sums = dict[str, str]()
    for number, line in enumerate(text.splitlines(), 1):
        found = _LINE.fullmatch(line)
        if found is None or found["path"] in sums:
            raise ManifestError(number)
        sums[found["path"]] = found["sum"].lower()
    if not sums:
        raise ManifestError(1)
    return sums

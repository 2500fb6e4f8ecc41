"""Takes a site's path and a version; gives sites whose every page holds that version, and what is there afterwards."""

import errno
import os
import sys
from pathlib import Path
from typing import Any

from vademecum.publish import Publication, begin
from vademecum.publish.folders import MARKER, Folders

WRITER = Path(__file__).with_name("writer.py")


def lacking(_first: Path, _second: Path) -> None:
    """An exchange for a system that has none."""
    raise OSError(errno.ENOSYS, "no exchange here")


def write(publication: Publication, version: int, pages: int) -> None:
    for page in range(pages):
        (publication.staging / f"{page}.html").write_text(str(version))


def publish(site: Path, version: int, pages: int = 20) -> None:
    publication = begin(site)
    write(publication, version, pages)
    publication.commit()


def bytes_in(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def whole_version(site: Path, pages: int = 20) -> int:
    """The version of a site that has its marker and all its pages, all of that version, and nothing else."""
    content = bytes_in(site)
    assert content.pop(MARKER).startswith(b"Vademecum")
    assert set(content) == {f"{page}.html" for page in range(pages)}
    (version,) = set(content.values())
    return int(version)


def leftovers(site: Path) -> set[str]:
    """The names beside the site but for its lock."""
    return {path.name for path in site.parent.iterdir()} - {site.name, Folders(site).lock.name}


def writer(*arguments: object) -> dict[str, Any]:
    """What subprocess needs to run writer.py with these arguments."""
    search = os.pathsep.join(sys.path)
    return {"args": [sys.executable, WRITER, *map(str, arguments)], "env": {**os.environ, "PYTHONPATH": search}}

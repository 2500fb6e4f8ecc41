"""Takes a finished site and what is said of its release; gives the archive with its papers, and its sum."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from vademecum.archives.bills import site_bill, tool_bill
from vademecum.archives.licences import licences
from vademecum.archives.manifest import MANIFEST, manifest, written
from vademecum.archives.offline import offline
from vademecum.archives.packages import packages
from vademecum.archives.parts import GENERATOR, has_cards, parts
from vademecum.archives.release import Release
from vademecum.archives.versions import versions
from vademecum.archives.zipped import zipped
from vademecum.languages import Messages
from vademecum.publish import old_files

PAPERS = "release/"
"""The folder of what is said of a release, in the site itself."""

SUM = ".sha256"
"""What the name of an archive ends in, beside it, where its own sum stands."""


@dataclass(frozen=True)
class Archive:
    """A zip: its name, its content, and how many bytes and files it has unpacked."""

    name: str
    content: bytes
    size: int
    files: int

    @property
    def sum(self) -> str:
        """What stands beside it: its sum and its name, as `sha256sum --check` reads them."""
        return written({self.name: sha256(self.content).hexdigest()})


def read_site(folder: Path) -> dict[str, bytes]:
    """All files of a built site by path, without those that an earlier archive added, and those of older sites."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    others = {MANIFEST, *old_files(folder)}
    return {path: found[path].read_bytes() for path in found if path not in others and not path.startswith(PAPERS)}


def archive(site: Mapping[str, bytes], release: Release, messages: Iterable[Messages], *, for_disk: bool) -> Archive:
    """The archive of a site to be served, or of one `for_disk`, to be read without a server.

    Raises TooLargeError where it would be larger than a zip that every program opens.
    """
    files = _with_papers(offline(site) if for_disk else dict(site), release, messages)
    files[MANIFEST] = manifest(files).encode()
    name = f"{release.name}{'-offline' if for_disk else ''}"
    content = zipped({f"{name}/{path}": one for path, one in files.items()}, release.day)
    return Archive(f"{name}.zip", content, sum(map(len, files.values())), len(files))


def _with_papers(site: Mapping[str, bytes], release: Release, messages: Iterable[Messages]) -> dict[str, bytes]:
    known = packages(GENERATOR, frozenset({"cards"} if has_cards(site) else ()))
    found = parts(site, known)
    papers = {
        "licences.txt": licences(release, found, known, messages),
        "site.cdx.json": site_bill(found, release),
        "tool.cdx.json": tool_bill(known, release),
        "versions.json": versions(release, known),
    }
    return {**site, **{f"{PAPERS}{name}": text.encode() for name, text in papers.items()}}

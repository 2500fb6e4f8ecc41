"""Takes the folder of a finished site; gives what the configuration of a server must know of it."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, unquote, urlsplit

from vademecum.hosting.media_types import NAMES, media_type
from vademecum.languages import N_

SENTENCES: Final = {
    "missing": N_("{site} has no {file}, so it is no finished site. Build it first: vademecum build --site-dir {site}"),
    "unreadable": N_("{file} is not as a build writes it. Build the site again: vademecum build --site-dir {site}"),
    "address": N_(
        "The address {address} has signs that servers read in different ways. Build the site for one with letters, "
        "digits, dots and hyphens alone."
    ),
    "folder": N_(
        "The folder {root} has signs that servers read in different ways. Choose one without quotation marks, braces, "
        "dollar signs and the like."
    ),
}

POLICY, FACTS = "content-security-policy.txt", "hosting.json"
_PLAIN_PATH: Final = re.compile(r"(?:/[A-Za-z0-9._~-]+)*/")
_PLAIN_HOST: Final = re.compile(r"[A-Za-z0-9.-]*")
_PLAIN_FOLDER: Final = re.compile(r"[^\"'`\\{}$%<>|\x00-\x1f]+")
_PLAIN_POLICY: Final = re.compile(r"[A-Za-z0-9 ;:'+/=.-]+")
_PLAIN_MOVE: Final = re.compile(r"(?!/)(?:(?!\.\.?/)[^\s\"'`\\{}$%<>|^*?#\x00-\x1f/]+/)+")
_LANGUAGE: Final = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*")


class UnfinishedError(Exception):
    """Why there is nothing to configure a server for: a code, which is a key of `SENTENCES`, and its values."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code, self.values = code, values


@dataclass(frozen=True)
class Finished:
    """A finished site.

    `root` is the folder where the server finds it, `base` its path on `host` with slashes at both ends; the first
    language is the default one; `redirects` has old paths, decoded, and new ones, encoded, both below `base`.
    `files` are the paths of all its files, `scripts` the text of its scripts.
    """

    root: str
    host: str
    base: str
    policy: str
    languages: tuple[str, ...]
    redirects: Mapping[str, str]
    files: tuple[str, ...]
    scripts: str

    @property
    def types(self) -> dict[str, str]:
        """The media type of each ending that the site's files have."""
        endings = {Path(file).suffix[1:].lower() for file in self.files} - {""}
        return {ending: media_type(ending) for ending in sorted(endings)}

    @property
    def named_types(self) -> dict[str, str]:
        """The media type of each name that the site's files have and whose ending says less."""
        names = {Path(file).name for file in self.files}
        return {name: kind for name, kind in NAMES.items() if name in names}

    @property
    def is_compressed(self) -> bool:
        """Whether compressed files stand beside pages."""
        return "index.html.gz" in self.files


def read_finished(site: Path, root: str) -> Finished:
    """Read a site that a build has finished. Raises UnfinishedError, and OSError where a file cannot be read."""
    if not _PLAIN_FOLDER.fullmatch(root):
        raise UnfinishedError("folder", root=root)
    policy, said = _read(site, POLICY).strip(), _facts(site)
    address = urlsplit(said["address"])
    base = f"{unquote(address.path).rstrip('/')}/"
    if not (_PLAIN_PATH.fullmatch(base) and _PLAIN_HOST.fullmatch(address.hostname or "")):
        raise UnfinishedError("address", address=said["address"])
    if not _PLAIN_POLICY.fullmatch(policy):
        raise UnfinishedError("unreadable", file=site / POLICY, site=site)
    files = tuple(sorted(_files(site)))
    scripts = "\n".join((site / file).read_text(encoding="utf-8") for file in files if file.endswith(".js"))
    redirects = dict(_moves(said["redirects"]))
    return Finished(root, address.hostname or "", base, policy, tuple(said["languages"]), redirects, files, scripts)


def _read(site: Path, file: str) -> str:
    try:
        return (site / file).read_text(encoding="utf-8")
    except FileNotFoundError:
        raise UnfinishedError("missing", site=site, file=file) from None
    except UnicodeDecodeError:
        raise UnfinishedError("unreadable", file=site / file, site=site) from None


def _facts(site: Path) -> dict[str, Any]:
    try:
        said = json.loads(_read(site, FACTS))
    except ValueError:
        said = None
    if not _is_whole(said):
        raise UnfinishedError("unreadable", file=site / FACTS, site=site)
    return dict(said)


def _is_whole(said: Any) -> bool:
    """Whether these are the facts of a build; none of its moves leads to another or to itself."""
    if not isinstance(said, dict) or not isinstance(said.get("address"), str):
        return False
    languages, moves = said.get("languages"), said.get("redirects")
    if not (isinstance(languages, list) and languages and isinstance(moves, dict)):
        return False
    if not all(isinstance(code, str) and _LANGUAGE.fullmatch(code) for code in languages):
        return False
    return all(isinstance(new, str) and new not in moves for new in moves.values())


def _moves(said: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Moves between plain addresses of the site; at others stands a page that leads on."""
    for old, new in sorted(said.items()):
        if _PLAIN_MOVE.fullmatch(old) and _PLAIN_MOVE.fullmatch(new):
            yield old, quote(new)


def _files(site: Path) -> Iterator[str]:
    """The paths below the site of all its files, but for hidden ones."""
    for path in site.rglob("*"):
        file = path.relative_to(site)
        if path.is_file() and not any(part.startswith(".") for part in file.parts):
            yield file.as_posix()

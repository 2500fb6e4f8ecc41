"""Takes the files of a finished site; gives those that a reader opens from a disk, without any server."""

import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Final

START: Final = "START.html"
"""The page at the top that a reader opens first: the choice of language."""

_QUOTED = r"""(?:"[^"]*"|'[^']*'|[^"'<>])"""
_TAG: Final = re.compile(
    rf"<!--.*?-->|<(?P<text>script|style|textarea)\b{_QUOTED}*>.*?</(?P=text)\s*>|<(?P<name>a|area|link|meta)\s{_QUOTED}*>",
    re.DOTALL | re.IGNORECASE,
)
_HREF: Final = re.compile(
    r"""(?<=[\s"'])(?P<begin>href\s*=\s*)(?P<quote>["']?)(?P<address>(?<=")[^"]*|(?<=')[^']*|(?<==)[^"'\s>]+)""",
    re.IGNORECASE,
)
_REFRESH: Final = re.compile(
    r"""(?P<begin>content\s*=\s*)(?P<quote>["']\s*\d+\s*;\s*url\s*=\s*)(?P<address>[^"']*)""", re.IGNORECASE
)
_ADDRESS: Final = re.compile(r"(?P<path>[^?#]*)(?P<rest>.*)", re.DOTALL)
_ELSEWHERE: Final = re.compile(r"[a-z][a-z0-9+.-]*:|/", re.IGNORECASE)

_FOR_SERVERS: Final = frozenset({"404.html", "sitemap.xml", "content-security-policy.txt", ".vademecum"})
_FOLDERS_FOR_SERVERS: Final = frozenset({"redirects"})


def offline(site: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files by path: without those that only servers read, with links to files, and with `START`."""
    files = {path: _opened(path, content) for path, content in site.items() if not _is_for_servers(path)}
    return {**files, START: files["index.html"]} if "index.html" in files else files


def to_files(page: str) -> str:
    """The page with every link to a folder of the site leading to the page in it: a disk gives none by itself."""
    return _TAG.sub(lambda tag: _led(tag[0]) if tag["name"] else tag[0], page)


def to_file(address: str) -> str:
    """A relative address of a folder as that of its page; any other address as it is."""
    found = _ADDRESS.fullmatch(address)
    assert found
    path, rest = found["path"], found["rest"]
    if not path or _ELSEWHERE.match(path):
        return address
    if path.rpartition("/")[2] in {".", ".."}:
        path += "/"
    return f"{path}index.html{rest}" if path.endswith("/") else address


def _opened(path: str, content: bytes) -> bytes:
    return to_files(content.decode()).encode() if path.endswith(".html") else content


def _led(tag: str) -> str:
    pattern = _REFRESH if tag[:5].lower() == "<meta" else _HREF
    return pattern.sub(lambda found: found["begin"] + found["quote"] + to_file(found["address"]), tag)


def _is_for_servers(path: str) -> bool:
    return PurePosixPath(path).name in _FOR_SERVERS or path.partition("/")[0] in _FOLDERS_FOR_SERVERS

"""Takes the files of a finished site; gives those that a reader opens from a disk, without any server."""

import json
import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import PurePosixPath
from posixpath import dirname, join, normpath
from typing import Final
from urllib.parse import unquote

START: Final = "START.html"
"""The page at the top that a reader opens first: the choice of language."""

_QUOTED = r"""(?:"[^"]*"|'[^']*'|[^"'<>])"""
_TAG: Final = re.compile(
    rf"<!--.*?-->|<(?P<text>script|style|textarea)\b{_QUOTED}*>.*?</(?P=text)\s*>"
    rf"|<(?P<name>a|area|link|meta|option)\s{_QUOTED}*>",
    re.DOTALL | re.IGNORECASE,
)
_LINK: Final = re.compile(
    r"""(?P<begin>(?<=[\s"'])(?:href|data-profile|data-document)\s*=\s*["']?)"""
    r"""(?P<address>(?<=")[^"]*|(?<=')[^']*|(?<==)[^"'\s>]+)""",
    re.IGNORECASE,
)
_REFRESH: Final = re.compile(r"""(?P<begin>content\s*=\s*["']\s*\d+\s*;\s*url\s*=\s*)(?P<address>[^"']*)""", re.I)
_ADDRESS: Final = re.compile(r"(?P<path>[^?#]*)(?P<rest>.*)", re.DOTALL)
_ELSEWHERE: Final = re.compile(r"[a-z][a-z0-9+.-]*:|/", re.IGNORECASE)

_ASKS: Final = re.compile(rb"assets/vademecum-(?:matrix|pack|profile)\.(?:[0-9a-f]+\.)?js")
"""What a page has whose script asks for what stands in other files: those that the page links to."""
_ASKED_FOR: Final = frozenset({".html", ".docx"})
_FOR_SERVERS: Final = frozenset(
    {"404.html", "sitemap.xml", "content-security-policy.txt", "hosting.json", ".vademecum"}
)
_FOLDERS_FOR_SERVERS: Final = frozenset({"redirects"})


def offline(site: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files by path: without those that only servers read, with links to files, with `START`.

    A page on a disk may fetch nothing; what scripts ask for stands beside itself as a script (`x.html.js`).
    """
    files = {path: _opened(path, content) for path, content in site.items() if not _is_for_servers(path)}
    first = {START: files["index.html"]} if "index.html" in files else {}
    return files | first | {f"{path}.js": _spoken(path, files[path]) for path in sorted(_asked_for(files))}


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
    pattern = _REFRESH if tag[:5].lower() == "<meta" else _LINK
    return pattern.sub(lambda found: found["begin"] + to_file(found["address"]), tag)


def _is_for_servers(path: str) -> bool:
    return PurePosixPath(path).name in _FOR_SERVERS or path.partition("/")[0] in _FOLDERS_FOR_SERVERS


def _asked_for(files: Mapping[str, bytes]) -> set[str]:
    """The paths of what scripts of pages may ask for."""
    pages = (path for path, content in files.items() if path.endswith(".html") and _ASKS.search(content))
    linked = {target for path in pages for target in _linked(path, files[path].decode())}
    return {path for path in linked if path in files and PurePosixPath(path).suffix in _ASKED_FOR}


def _linked(path: str, page: str) -> Iterator[str]:
    for tag in _TAG.finditer(page):
        for link in _LINK.finditer(tag[0] if tag["name"] else ""):
            address = unquote(re.split("[?#]", unescape(link["address"]))[0])
            yield normpath(join(dirname(path), address))


def _main(page: str) -> str:
    """What a page has of its own: scripts ask for nothing of its frame."""
    begin, end = page.find("<main"), page.rfind("</main>")
    return page[begin:end] if 0 <= begin < end else page


def _spoken(path: str, content: bytes) -> bytes:
    """A script that puts the content where `scripts/shared/disk.js` looks for it: text, or bytes in letters."""
    words = _main(content.decode()) if path.endswith(".html") else b64encode(content).decode()
    return f"(window.vademecumFiles ??= {{}})[document.currentScript.src] = {json.dumps(words)};\n".encode()

"""Takes the files of a site; gives what of it others have made, and under which licence."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from hashlib import sha256
from importlib.metadata import distribution
from importlib.resources import files as resources
from pathlib import PurePosixPath
from typing import Final

from vademecum.archives.packages import Package

THEME: Final = "mkdocs-material"
SEARCH: Final = "pagefind-bin"
GENERATOR: Final = "vademecum"

_RUN: Final = frozenset({".css", ".js", ".mjs", ".pagefind", ".ttf", ".wasm", ".woff", ".woff2"})
"""Endings of files that a browser runs, or draws with."""
_ORIGINS: Final = (
    ("assets/stylesheets/main.*.css", THEME),
    ("*/search/full/*.js", SEARCH),
    ("*/search/full/*.pagefind", SEARCH),
    ("*/search/names.js", GENERATOR),
    ("assets/vademecum*", GENERATOR),
)
_CARDS: Final = "*/assets/cards/*.png"
_ICONS: Final = "material/templates/.icons/material/LICENSE"
_FONTS: Final = "vademecum.cards"
_OFL: Final = "-OFL.txt"


@dataclass(frozen=True)
class Part:
    """What a site has from one origin: `sums` are those (SHA-256) of its files by path, `texts` licences in full.

    `package` is the key of the package that it comes from; the site's own part has none, and no licence but its own.
    """

    name: str
    version: str
    licence: str
    home: str = ""
    package: str = ""
    sums: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)


def has_cards(site: Mapping[str, bytes]) -> bool:
    """Whether pictures for those who share pages were drawn for it."""
    return any(fnmatchcase(path, _CARDS) for path in site)


def parts(site: Mapping[str, bytes], known: Mapping[str, Package]) -> list[Part]:
    """All parts, in the order of names; `known` are the packages that made the site, by key.

    A script, style sheet, font or WebAssembly that no origin claims is the site's own: the part without a name.
    """
    sums = dict[str, dict[str, str]]()
    for path in sorted(site):
        if PurePosixPath(path).suffix in _RUN:
            sums.setdefault(_origin(path), {})[path] = sha256(site[path]).hexdigest()
    made = [_part(key, found, known) for key, found in sums.items()]
    drawn = [*_icons()] if THEME in known else []
    fonts = [*_fonts()] if has_cards(site) else []
    return sorted([*made, *drawn, *fonts], key=lambda part: part.name.lower())


def _origin(path: str) -> str:
    return next((origin for pattern, origin in _ORIGINS if fnmatchcase(path, pattern)), "")


def _part(key: str, sums: Mapping[str, str], known: Mapping[str, Package]) -> Part:
    if key not in known:
        return Part(key, "", "", sums=sums)
    package = known[key]
    return Part(package.name, package.version, package.licence, package.home, key, sums, package.texts)


def _icons() -> Iterator[Part]:
    """The drawings in pages: the theme brings them from Pictogrammers, whose licence is another than its own."""
    theme = distribution(THEME)
    text = next((file.read_text(encoding="utf-8") for file in theme.files or () if file.as_posix() == _ICONS), "")
    home = "https://pictogrammers.com/library/mdi/"
    yield Part("Material Design Icons", "", "Apache-2.0", home, texts={"LICENSE": text} if text else {})


def _fonts() -> Iterator[Part]:
    """The fonts with which cards are drawn, each with its licence beside it."""
    for file in resources(_FONTS).joinpath("fonts").iterdir():
        if file.name.endswith(_OFL):
            yield Part(file.name.removesuffix(_OFL), "", "OFL-1.1", texts={file.name: file.read_text(encoding="utf-8")})

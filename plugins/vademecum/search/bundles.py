"""Takes the finished pages of one language; gives its bundle: the files of which a browser asks for a few."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from hashlib import blake2b
from pathlib import Path

from vademecum.packing import minified
from vademecum.search.documents import document
from vademecum.search.service import VERSION, make_files
from vademecum.search.texts import read_text
from vademecum.search.words import Parts, hidden_words, words_of

Files = Mapping[str, bytes]
"""Contents by path below the bundle's folder."""

FOLDER = "search/full"
"""Where the bundle of a language is, below the folder of that."""

_ENTRY = "pagefind-entry.json"
_SCRIPT = "pagefind.js"
_ASKED_FOR = (_SCRIPT, _ENTRY, "*.pf_meta", "index/*", "fragment/*")
_RULES = "wasm.{}.pagefind"
_WAY = 2
"""Another number whenever the same pages are to give another bundle."""


@dataclass(frozen=True)
class Page:
    """A finished page: its address below that of its language, and its file."""

    address: str
    file: Path


@dataclass(frozen=True)
class Documents:
    """All that a bundle is made of: the language, and what is fed, in the order of addresses."""

    language: str
    pages: tuple[tuple[str, str], ...]

    @property
    def key(self) -> str:
        """Another one wherever a bundle could differ."""
        said = json.dumps([VERSION, _WAY, self.language, self.pages], ensure_ascii=False)
        return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def documents(language: str, pages: Iterable[Page], parts: Parts) -> Documents:
    """Read the pages; those without text are found by their names alone. Raises OSError where one cannot be read."""
    ordered = sorted(pages, key=lambda page: page.address)
    texts = [read_text(page.address, page.file.read_text(encoding="utf-8")) for page in ordered]
    hidden = hidden_words(language, parts)
    fed = ((text.address, document(text, hidden(words_of(text)))) for text in texts if text.blocks)
    return Documents(language, tuple(fed))


def make_bundle(made_of: Documents) -> Files:
    """Let Pagefind make it, and keep what a browser asks for. Raises PagefindError."""
    files = make_files(made_of.pages, made_of.language)
    known = json.loads(files[_ENTRY])["languages"].values()
    wanted = (*_ASKED_FOR, *(_RULES.format(language["wasm"] or "unknown") for language in known))
    kept = {path: files[path] for path in sorted(files) if any(fnmatchcase(path, pattern) for pattern in wanted)}
    return {**kept, _SCRIPT: minified(kept[_SCRIPT].decode()).encode()}


def write_bundle(files: Files, folder: Path) -> None:
    """Write the files below a folder. Raises OSError."""
    for name in {Path(path).parent for path in files}:
        (folder / name).mkdir(parents=True, exist_ok=True)
    for path, content in files.items():
        (folder / path).write_bytes(content)

"""Takes the finished pages of one language; gives its bundle: the files of which a browser asks for a few."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryDirectory

from vademecum.search.documents import document
from vademecum.search.service import VERSION, make_files
from vademecum.search.texts import read_text
from vademecum.search.words import Parts, hidden_words, vocabulary, words_of

Files = Mapping[str, bytes]
"""Contents by path below the bundle's folder."""

Splitting = Callable[[Mapping[str, int]], Parts]
"""Gives what splits compounds, from all words of a language and how often each stands in its pages."""

FOLDER = "search/full"
"""Where the bundle of a language is, below the folder of that."""

_ENTRY = "pagefind-entry.json"
_ASKED_FOR = ("pagefind.js", _ENTRY, "*.pf_meta", "index/*", "fragment/*")
_RULES = "wasm.{}.pagefind"


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
        said = json.dumps([VERSION, self.language, self.pages], ensure_ascii=False)
        return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def documents(language: str, pages: Iterable[Page], splitting: Splitting) -> Documents:
    """Read the pages; those without text are found by their names alone. Raises OSError where one cannot be read."""
    ordered = sorted(pages, key=lambda page: page.address)
    texts = [read_text(page.address, page.file.read_text(encoding="utf-8")) for page in ordered]
    counts = [words_of(text) for text in texts]
    hidden = hidden_words(language, splitting(vocabulary(counts)))
    fed = ((text, words) for text, words in zip(texts, counts, strict=True) if text.blocks)
    return Documents(language, tuple((text.address, document(text, hidden(words))) for text, words in fed))


def make_bundle(made_of: Documents) -> Files:
    """Let Pagefind make it, and keep what a browser asks for. Raises PagefindError and OSError."""
    with TemporaryDirectory(prefix="vademecum-search-") as folder:
        make_files(made_of.pages, made_of.language, Path(folder))
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in _wanted(Path(folder))}


def write_bundle(files: Files, folder: Path) -> None:
    """Write the files below a folder. Raises OSError."""
    for name in {Path(path).parent for path in files}:
        (folder / name).mkdir(parents=True, exist_ok=True)
    for path, content in files.items():
        (folder / path).write_bytes(content)


def _wanted(folder: Path) -> list[Path]:
    """In the order of their names; the program for the browser is that of the language, where Pagefind has one."""
    known = json.loads((folder / _ENTRY).read_bytes())["languages"].values()
    rules = {_RULES.format(language["wasm"] or "unknown") for language in known}
    return sorted(path for pattern in (*_ASKED_FOR, *rules) for path in folder.glob(pattern))

"""Takes a finished site and words that must not be in it; gives every file that has them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from os import walk
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from vademecum.diagnostics import Diagnostic, Report, Span
from vademecum.languages import N_
from vademecum.publish.unpacking import unpacked

SENTENCES: Final = {
    "leak": N_(
        "This file says “{words}”: words of {ref}, which is hidden here. That is a fault of Vademecum, or of a template"
        " of your own."
    ),
    "leak-address": N_(
        "The address of this file is that of {ref}, which is hidden here. That is a fault of Vademecum, or of a"
        " template of your own."
    ),
}

_TAG: Final = re.compile(r"<[^<>]*>")
_BREAKS: Final = re.compile(r"\r\n[ \t]")
"""How a line goes on in a calendar (RFC 5545, 3.1)."""

_ESCAPE: Final = re.compile(r"\\u([0-9a-fA-F]{4})")
_PICTURES: Final = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".ico", ".woff", ".woff2", ".ttf", ".wasm"})
_ALONE: Final = r"""(?:^|[>"'\n,;:|\t])\s*{}\s*(?:$|[<"'\n,;|\t])"""
_WORD: Final = r"(?<!\w){}(?!\w)"


@dataclass(frozen=True, slots=True)
class Sought:
    """Words to look for, folded, and whose they are; `alone` ones count where nothing else stands beside them."""

    ref: str
    words: str
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Hidden:
    """What must not be in a site: words, and by address (without a slash before or behind it) whose it is."""

    words: tuple[Sought, ...] = ()
    addresses: tuple[tuple[str, str], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.words and not self.addresses


def find_leaks(site: Path, hidden: Hidden) -> Report:
    """Look at every file below `site`, packed ones too; raises OSError where one cannot be read.

    A finding's `Span` has the file's path below `site`; its code is a key of `SENTENCES`, its values fill the sentence.
    """
    if hidden.is_empty:
        return Report()
    return Report(found for path in _files(site) for found in _in_file(path, path.relative_to(site).as_posix(), hidden))


def _files(site: Path) -> Iterator[Path]:
    for folder, _, names in walk(site):
        yield from (Path(folder, name) for name in names)


def _in_file(path: Path, name: str, hidden: Hidden) -> Iterator[Diagnostic]:
    for address, ref in hidden.addresses:
        if name == address or name.startswith((f"{address}/", f"{address}.")):
            yield Diagnostic("leak-address", Span(name), {"ref": ref})
    if path.suffix.lower() in _PICTURES or not hidden.words:
        return
    for part in unpacked(path.read_bytes()):
        text = part.decode("utf-8", "replace")
        forms = [*_forms(text)]
        for sought in hidden.words:
            if any(_stands(sought, form) for form in forms):
                values = {"ref": sought.ref, "words": sought.words}
                yield Diagnostic("leak", Span(name, _line(text, sought.words)), values)


def _forms(text: str) -> Iterator[str]:
    """The text as its readers get it, however it is written: without escapes, with marks inside it and without."""
    plain = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text) if "\\u" in text else text
    plain = unescape(plain) if "&" in plain else plain
    yield _fold(plain)
    if "\r\n" in plain:
        yield _fold(_BREAKS.sub("", plain))
    if "<" in plain:
        yield _fold(_TAG.sub("", plain))
    if "%" in plain:
        yield _fold(unquote(plain))


def _fold(text: str) -> str:
    """Line ends stay: they end words that stand alone."""
    return re.sub(r"[^\S\n]+", " ", text.replace("\xad", "").casefold())


def _stands(sought: Sought, text: str) -> bool:
    first, _, _ = sought.words.partition(" ")
    if first not in text:
        return False
    pattern = r"\s+".join(map(re.escape, sought.words.split()))
    return re.search((_ALONE if sought.alone else _WORD).replace("{}", pattern), text) is not None


def _line(text: str, words: str) -> int:
    """The line in which the words begin where they are written plainly, else the first."""
    at = _fold(text).find(words)
    return _fold(text)[:at].count("\n") + 1 if at >= 0 else 1


def sought(ref: str, words: str, alone: bool = False) -> Iterable[Sought]:
    """What to look for of one thing: one word alone stands in many texts that do not mean it."""
    if words:
        yield Sought(ref, words, alone or " " not in words)

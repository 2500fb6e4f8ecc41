"""Takes words and paths; gives pieces of Markdown that say just that."""

import re
from collections.abc import Mapping
from functools import lru_cache
from html import escape as escape_html
from posixpath import dirname, relpath
from textwrap import wrap
from urllib.parse import quote

Change = tuple[int, int, str]
"""Start, end and the new words of a stretch of the source."""

_LETTERS = 72
"""How many letters a line of plain text has at most."""

_SPECIAL = re.compile(r"([\\`*_{}\[\]|#])")


def escape(text: str) -> str:
    """Words that Markdown shows as they are, also inside a table and a link."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split())).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def lines(text: str) -> str:
    """Words in lines of plain text; an address stays in one piece."""
    return "\n".join(wrap(" ".join(text.split()), _LETTERS, break_long_words=False, break_on_hyphens=False))


def relative(target: str, origin: str, anchor: str = "") -> str:
    """The path of a tree file, and of an anchor in it, as a page at `origin` writes it: a space would end it."""
    return _way(target, dirname(origin)) + (f"#{quote(anchor)}" if anchor else "")


@lru_cache(maxsize=65536)
def _way(target: str, folder: str) -> str:
    """From a folder to a file; the pages of a folder lead to the same files again and again."""
    return quote(relpath(target, folder or "."))


def link(words: str, target: str, marks: Mapping[str, str]) -> str:
    """A link; `marks` are attributes, such as `lang` and `hreflang` where words or target are in another language."""
    attributes = " ".join(f"{name}={value}" for name, value in marks.items())
    return f"[{words}]({target})" + (f"{{{attributes}}}" if attributes else "")


def html_link(words: str, target: str, marks: Mapping[str, str]) -> str:
    """A link as HTML, for lists so long that Markdown would be slow; `target` is an address, see `way`."""
    attributes = "".join(f' {name}="{value}"' for name, value in marks.items())
    return f'<a href="{escape_html(target)}"{attributes}>{escape_html(words)}</a>'


def way(target: str, origin: str, anchor: str = "") -> str:
    """The address of a tree file, and of an anchor in it, as the browser that shows the page at `origin` reads it.

    Each page is published as a folder: `roles/cmio.md` and `roles/cmio/index.md` at `roles/cmio/`.
    """
    fragment = f"#{quote(anchor)}" if anchor else ""
    return fragment if fragment and target == origin else _address(target, _folder(origin)) + fragment


def _address(target: str, folder: str) -> str:
    """Counted by hand: a long index leads to much from each of its pages, and `relpath` takes five times as long."""
    page = target.endswith(".md")
    here, there = _steps(folder), _steps(_folder(target) if page else target)
    same = 0
    for one, other in zip(here, there, strict=False):
        if one != other:
            break
        same += 1
    path = "../" * (len(here) - same) + quote("/".join(there[same:]))
    return f"{path.rstrip('/')}/" if page and path else path or "./"


def _steps(path: str) -> list[str]:
    return path.split("/") if path else []


def _folder(page: str) -> str:
    """The folder that a page becomes."""
    return dirname(page) if page.rpartition("/")[2] == "index.md" else page.removesuffix(".md")


def apply(body: str, changes: list[Change]) -> str:
    """The body with all changes made; of two that overlap the first stands."""
    pieces, end = [], 0
    for start, stop, words in sorted(changes, key=lambda change: change[:2]):
        if start >= end:
            pieces += [body[end:start], words]
            end = stop
    return "".join([*pieces, body[end:]])

"""Takes words and paths; gives pieces of Markdown that say just that."""

import re
from posixpath import dirname, relpath

_SPECIAL = re.compile(r"([\\`*_{}\[\]|#])")


def escape(text: str) -> str:
    """Words that Markdown shows as they are, also inside a table and a link."""
    return _SPECIAL.sub(r"\\\1", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def relative(target: str, origin: str) -> str:
    """The path of a tree file as a page at `origin` writes it."""
    return relpath(target, dirname(origin) or ".")


def link(words: str, target: str, language: str = "") -> str:
    """A link; `language` is set where the words or the target are not in the language of the page."""
    marks = f"{{lang={language} hreflang={language}}}" if language else ""
    return f"[{words}]({target}){marks}"

"""Takes the rendered page of a post; gives its article for a feed: what the author wrote, and its sources."""

import re
from html import escape, unescape
from urllib.parse import urljoin

END = '<div class="vm-of-post"'
"""How what the blog puts below the text of a post begins: what follows is the site's own, but for the sources."""

_SOURCES, _BEHIND = '<h2 id="sources"', '<div class="vm-terms"'
_WHY = re.compile(r' ?<span class="vm-why">.*?</span>')
_INPUT = re.compile(r"<input[^>]*>")
"""The switch of a tab, which a feed has no use for: all its tabs are shown."""

_TAG = re.compile(r'<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)+)\s*(/?)>')
_PAIR = re.compile(r'([a-z-]+)="([^"]*)"')
_KEPT = frozenset(
    {"alt", "colspan", "height", "href", "id", "lang", "rowspan", "scope", "src", "start", "title", "width"}
)
"""The attributes that mean something away from the site."""


def article(html: str, page: str) -> str:
    """The article of the page at an absolute address, with absolute links.

    `html` is what an engine makes of the page's Markdown: attributes in double quotes.
    """
    text, _, rest = html.partition(END)
    _, heading, sources = rest.partition(_SOURCES)
    whole = text + heading + sources.partition(_BEHIND)[0]
    return _TAG.sub(lambda tag: _plain(tag, page), _INPUT.sub("", _WHY.sub("", whole))).strip()


def _plain(tag: re.Match[str], page: str) -> str:
    """A tag with what is kept of its attributes."""
    pairs = ((name, value) for name, value in _PAIR.findall(tag[2]) if name in _KEPT)
    kept = (f' {name}="{_absolute(value, page) if name in ("href", "src") else value}"' for name, value in pairs)
    return f"<{tag[1]}{''.join(kept)}{tag[3]}>"


def _absolute(address: str, page: str) -> str:
    """Most lead to a source below the text, or to another host: no need to look closer at these."""
    if address.startswith("#"):
        return f"{page}{address}"
    return address if address.startswith("https://") else escape(urljoin(page, unescape(address)))

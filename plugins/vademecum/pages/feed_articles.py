"""Takes the rendered page of a post; gives its article for a feed: what the author wrote, and its sources."""

from html import escape
from html.parser import HTMLParser
from urllib.parse import urljoin

_VOID = frozenset({"area", "br", "col", "hr", "img", "input", "source", "track", "wbr"})
"""Elements without an end (html.spec.whatwg.org/#void-elements)."""

_LEFT_OUT = frozenset({"vm-of-post", "vm-terms", "vm-why", "vm-box"})
"""Classes of what the site adds for its own readers."""

_NOT_READ = frozenset({"button", "dialog", "form", "script", "style", "svg", "template"})
"""Elements that a feed reader drops or shows wrongly."""

_ONWARD = frozenset({"related", "read-on", "mentioned-in"})
"""The ids of the headings below which a page leads on; the sources end them."""

_KEPT = frozenset(
    {"href", "src", "alt", "lang", "title", "width", "height", "colspan", "rowspan", "scope", "id", "value"}
)
"""The attributes that mean something away from the site."""


def article(html: str, page: str) -> str:
    """The article of the page at an absolute address, with absolute links."""
    cutter = _Cutter(page)
    cutter.feed(html)
    cutter.close()
    return "".join(cutter.written).strip()


class _Cutter(HTMLParser):
    """Writes what it reads, but for what stands in an element or below a heading that is left out."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=False)
        self.written: list[str] = []
        self._page, self._depth, self._onward = page, 0, False
        self._out: int | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if self._depth == 0:
            self._begin(values)
        if self._out is None and (tag in _NOT_READ or _LEFT_OUT.intersection(values.get("class", "").split())):
            self._out = self._depth
        if self._out is None and not self._onward:
            self.written.append(f"<{tag}{self._attributes(values)}>")
        if tag not in _VOID:
            self._depth += 1
        elif self._out == self._depth:
            self._out = None

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID:
            return
        self._depth -= 1
        if self._out is None and not self._onward:
            self.written.append(f"</{tag}>")
        if self._out == self._depth:
            self._out = None

    def handle_data(self, data: str) -> None:
        self._write(data)

    def handle_entityref(self, name: str) -> None:
        self._write(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._write(f"&#{name};")

    def _write(self, words: str) -> None:
        if self._out is None and not self._onward:
            self.written.append(words)

    def _begin(self, values: dict[str, str]) -> None:
        """A heading of the page decides on what follows it."""
        if values.get("id") in _ONWARD:
            self._onward = True
        elif values.get("id") == "sources":
            self._onward = False

    def _attributes(self, values: dict[str, str]) -> str:
        absolute = {name: urljoin(self._page, values[name]) for name in ("href", "src") if name in values}
        kept = {name: value for name, value in (values | absolute).items() if name in _KEPT}
        return "".join(f' {name}="{escape(value)}"' for name, value in kept.items())

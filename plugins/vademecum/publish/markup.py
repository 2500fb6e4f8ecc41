"""Takes the HTML of a page; gives its tags that may load or run something, as a browser's tokenizer finds them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import Final

_SPACE = r"[ \t\n\f]"
_NAMED = (
    "applet|base|embed|fencedframe|frame|frameset|iframe|math|noembed|noframes|noscript|object|plaintext|portal|script"
    "|select|style|svg|template|textarea|title|xmp"
)
_QUIET = (
    "(?:class|id|lang|title|alt|for|role|rel|hreflang|name|value|type|charset|d|viewBox|scope|tabindex|width|height"
    "|open|hidden|(?:aria|data)-[a-z-]++)"
)
_QUIET_PAIR = rf'{_SPACE}++{_QUIET}(?=[= \t\n\f/>])(?:="[^"<]*+")?+'

# A plain tag, which nine in ten are, is passed over in the expression itself: a site has millions of them.
_PLAIN = rf"""
/?+(?!(?:{_NAMED})[ \t\n\f/>])
(?:a(?:{_SPACE}++href="(?:https?://)?+[^"<&:\\\t]*+"|{_QUIET_PAIR})*+|[a-z][a-z0-9-]*+(?:{_QUIET_PAIR})*+)
{_SPACE}*+/?+>
"""
_VALUE = r"""(?:"[^"]*+"|'[^']*+'|[^ \t\n\f>"'][^ \t\n\f>]*+|(?=>))"""
_PAIR = rf"[^ \t\n\f/>][^ \t\n\f/>=]*+(?:{_SPACE}*+={_SPACE}*+{_VALUE})?+"
_TOKEN: Final = re.compile(
    rf"""
    <!--(?:-?>|.*?(?:--!?>|\Z))
    |<(?:[!?]|/[^a-zA-Z>])[^>]*+>?
    |<(?!{_PLAIN})(?P<end>/?+)(?P<name>[a-zA-Z][^ \t\n\f/>]*+)(?P<pairs>(?:[ \t\n\f/]++|{_PAIR})*+)(?:>|\Z)
    """,
    re.DOTALL | re.VERBOSE,
)
_ATTRIBUTE: Final = re.compile(
    rf"""(?P<name>[^ \t\n\f/>][^ \t\n\f/>=]*+)(?:{_SPACE}*+={_SPACE}*+(?P<value>{_VALUE}))?+""", re.VERBOSE
)
_TAG_IN_TEXT: Final = re.compile(r"<[a-zA-Z/!?]")

_TEXT_ENDS: Final = {
    name: re.compile(rf"</{name}(?=[ \t\n\f/>])", re.IGNORECASE)
    for name in ("script", "style", "title", "textarea", "iframe")
}
_ABANDONED: Final = frozenset({"noembed", "noframes", "plaintext", "xmp"})
_DRAWINGS: Final = frozenset({"svg", "math"})


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute: its name in lower case, its value with character references resolved, where it begins."""

    name: str
    value: str
    at: int


@dataclass(frozen=True, slots=True)
class Tag:
    """A start tag and where it begins; for an element of text alone, such as a script, also that text.

    `inert`: in a template, which a browser shows or runs only once a script copies it. `drawn`: in a drawing (SVG).
    """

    name: str
    at: int
    attributes: tuple[Attribute, ...]
    text: str = ""
    text_at: int = 0
    inert: bool = False
    drawn: bool = False

    def value(self, name: str) -> str | None:
        """The value of the first attribute of this name, as a browser takes it, or None."""
        return next((attribute.value for attribute in self.attributes if attribute.name == name), None)


@dataclass(frozen=True, slots=True)
class Unclear:
    """A place that a browser may read otherwise than a reader without the tree of elements does."""

    at: int


def tags(page: str) -> Iterator[Tag | Unclear]:
    """The tags of `page`, whose lines end in `\\n`, but for plain ones such as `<p class="x">`.

    Follows the tokenizer of html.spec.whatwg.org. Where that depends on the tree (a style sheet in a drawing is no
    style sheet but markup), text that looks like a tag is unclear: nothing may hide there.
    """
    return _Reading(page).tags()


@dataclass(slots=True)
class _Reading:
    page: str
    drawings: int = 0
    templates: list[bool] = field(default_factory=list)
    tree_counts: bool = False
    without_script: bool = False

    def tags(self) -> Iterator[Tag | Unclear]:
        at = 0
        while token := _TOKEN.search(self.page, at):
            at = token.end()
            if self._is_unclear(token):
                yield Unclear(token.start())
            if not token["name"]:
                continue
            name = token["name"].lower()
            if token["end"]:
                self._leave(name)
            else:
                tag = self._tag(name, token)
                self._enter(tag)
                yield tag
                if name in _TEXT_ENDS:
                    at += len(tag.text)
                    if self._hides(tag):
                        yield Unclear(token.start())

    def _is_unclear(self, token: re.Match[str]) -> bool:
        """A CDATA section, an element that nobody uses, or one that ends `<noscript>` where scripts run."""
        if token["name"] and not token["end"] and token["name"].lower() in _ABANDONED:
            return True
        words = token[0]
        return words.startswith("<![CDATA[") or (self.without_script and "</noscript" in words[1:].lower())

    def _tag(self, name: str, token: re.Match[str]) -> Tag:
        text = ""
        if name in _TEXT_ENDS:
            end = _TEXT_ENDS[name].search(self.page, token.end())
            text = self.page[token.end() : end.start() if end else len(self.page)]
        return Tag(
            name,
            token.start(),
            tuple(_attributes(token["pairs"], token.start("pairs"))),
            text,
            token.end(),
            any(self.templates),
            self.drawings > 0,
        )

    def _enter(self, tag: Tag) -> None:
        if tag.name in _DRAWINGS:
            self.drawings += 1
        if tag.name in _DRAWINGS or tag.name == "select":
            self.tree_counts = True
        if tag.name == "noscript":
            self.without_script = True
        if tag.name == "template":
            # A template in a drawing is none, and one with a mode stands in the page at once.
            self.templates.append(not self.drawings and tag.value("shadowrootmode") is None)

    def _leave(self, name: str) -> None:
        if name in _DRAWINGS and self.drawings:
            self.drawings -= 1
        if name == "template" and self.templates:
            self.templates.pop()

    def _hides(self, tag: Tag) -> bool:
        """Whether a browser may end this text elsewhere, or not take it for text."""
        return (
            tag.text_at + len(tag.text) == len(self.page)
            or (self.tree_counts and _TAG_IN_TEXT.search(tag.text) is not None)
            or (self.without_script and "</noscript" in tag.text.lower())
            or (tag.name == "script" and "<script" in tag.text.partition("<!--")[2].lower())
        )


def _attributes(pairs: str, at: int) -> Iterator[Attribute]:
    for found in _ATTRIBUTE.finditer(pairs):
        value = found["value"] or ""
        if value[:1] in {'"', "'"}:
            value = value[1:-1]
        yield Attribute(found["name"].lower(), unescape(value), at + found.start())

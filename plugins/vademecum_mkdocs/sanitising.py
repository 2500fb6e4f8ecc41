"""Takes the HTML of a page whose text is by an author whom nobody knows; gives what of it our own pages have."""

import re
from typing import Final

import nh3

_TEXT: Final = frozenset(
    {"abbr", "b", "bdi", "bdo", "blockquote", "br", "cite", "code", "dd", "del", "details", "dfn", "dl", "dt", "em"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s"}
    | {"samp", "small", "span", "strong", "sub", "summary", "sup", "time", "u", "ul", "var", "wbr", "a"}
    | {"caption", "col", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr"}
)
"""What Markdown makes, with the words inside a line that the rule html-element allows."""

_OURS: Final = frozenset(
    {"article", "button", "desc", "dialog", "div", "fieldset", "figcaption", "figure", "footer", "form", "g", "header"}
    | {"input", "label", "legend", "nav", "option", "path", "section", "select", "svg", "text", "textarea", "title"}
    | {"tspan"}
)
"""What our templates put around a text; no script, no style, nothing that loads, but boxes and charts."""

_OF_ALL: Final = frozenset({"class", "dir", "hidden", "id", "lang", "role", "tabindex", "title"})
_OF_DRAWN: Final = frozenset({"class", "d", "id", "role", "text-anchor", "transform", "viewBox", "x", "y"})
_OF: Final = {
    "*": {*_OF_ALL},
    "a": {"href", "hreflang", "rel", "type"},
    "button": {"name", "type", "value"},
    "form": {"autocomplete", "method"},
    "img": {"alt", "height", "src", "width"},
    "input": {"accept", "autocomplete", "checked", "disabled", "for", "max", "maxlength", "multiple", "name"}
    | {"readonly", "type", "value"},
    "label": {"for"},
    "li": {"value"},
    "ol": {"start", "type"},
    "option": {"value"},
    "select": {"autocomplete", "name"},
    "td": {"align", "colspan", "rowspan"},
    "th": {"align", "colspan", "rowspan", "scope"},
    "time": {"datetime"},
    **{name: {*_OF_DRAWN} for name in ("desc", "g", "path", "svg", "text", "title", "tspan")},
}
_SCHEMES: Final = frozenset({"http", "https", "mailto", "tel"})

_START: Final = re.compile(r"<[a-zA-Z]")


def sanitised(html: str) -> str:
    """The HTML without any element, attribute or address but those of our own pages (ammonia's rules for the rest)."""
    return nh3.clean(
        html,
        tags={*_TEXT, *_OURS},
        clean_content_tags={"script", "style"},
        attributes=_OF,
        generic_attribute_prefixes={"aria-", "data-"},
        url_schemes={*_SCHEMES},
        link_rel=None,
    )


def lost(html: str, clean: str) -> int:
    """How many elements are gone: where the rules hold, none."""
    return len(_START.findall(html)) - len(_START.findall(clean))

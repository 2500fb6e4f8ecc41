"""Takes the HTML of a page; gives the scripts and styles written in it, and all that no policy of ours allows."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from vademecum.publish import addresses, stylesheets
from vademecum.publish.markup import Attribute, Tag, Unclear, tags
from vademecum.publish.stylesheets import Fault

# mimesniff.spec.whatwg.org, JavaScript MIME type
_SCRIPT_TYPES: Final = frozenset(
    f"{kind}/{name}"
    for kind in ("application", "text")
    for name in ("ecmascript", "javascript", "x-ecmascript", "x-javascript")
) | {f"text/{name}" for name in ("jscript", "livescript", *(f"javascript1.{number}" for number in range(6)))}
_RULE_TYPES: Final = frozenset({"importmap", "speculationrules"})
_HOST_IN_RULES: Final = re.compile(r'"\s*(?:[a-z][a-z0-9+.-]*:)?(?:\\?/){2}|"\s*https?:', re.IGNORECASE)

_RUN_TYPES: Final = _SCRIPT_TYPES | _RULE_TYPES | {"module"}
_EMBEDDING: Final = frozenset({"applet", "embed", "fencedframe", "frame", "frameset", "iframe", "object", "portal"})
_MEDIA: Final = frozenset({"audio", "source", "track", "video"})
_IMAGES: Final = frozenset({"feimage", "image", "img", "input"})
_IMAGE_ATTRIBUTES: Final = frozenset({"background", "imagesrcset", "poster", "srcset"})
_LOADING: Final = frozenset({"background", "dynsrc", "lowsrc", "poster", "src"})
_SETS: Final = frozenset({"imagesrcset", "srcset"})
_CALLS: Final = frozenset({"attributionsrc", "ping"})
_LINKS: Final = frozenset({"href", "xlink:href"})
_ANIMATED: Final = frozenset({"by", "from", "to", "values"})
_LEADING: Final = _LINKS | _LOADING | _SETS | {"action", "cite", "code", "codebase", "data", "formaction", "longdesc"}
_PAINTED: Final = frozenset(
    {"clip-path", "cursor", "fill", "filter", "marker-end", "marker-mid", "marker-start", "mask", "stroke"}
)
_ADDRESSED: Final = _LEADING | _ANIMATED
_LOOKED_AT: Final = _ADDRESSED | _CALLS | _PAINTED | {"style"}
"""Every attribute that a fault can be in, but for those that begin with `on`."""

_WITHIN: Final = re.compile(r"0; url=(?=.)(?:\.\./)*(?:[A-Za-z0-9_%~-][A-Za-z0-9._%~-]*/)*")
"""A refresh at once, to a page that a relative address names: so an old address leads to the present one.

No other is let through; browsers read what follows `url=` in more ways than these plain signs allow.
"""

_FOLLOWED: Final = frozenset(
    {"alternate", "author", "bookmark", "canonical", "external", "help", "license", "me", "next", "nofollow"}
    | {"noopener", "noreferrer", "prev", "privacy-policy", "search", "tag", "terms-of-service"}
)
"""What `rel` says of links that a browser opens only when a reader does."""


@dataclass(frozen=True, slots=True)
class PageScan:
    """The texts of the scripts and styles that a browser would apply, and the faults of the page."""

    scripts: tuple[str, ...]
    styles: tuple[str, ...]
    faults: tuple[Fault, ...]


def scan(page: str) -> PageScan:
    """Look at all of a page, whose lines end in `\\n`; `at` of a fault is an index into it."""
    scripts, styles, faults = list[str](), list[str](), list[Fault]()
    for tag in tags(page):
        if isinstance(tag, Unclear):
            faults.append(Fault("policy-unclear", tag.at, {}))
            continue
        faults += tag_faults(tag)
        if tag.name == "script" and not tag.inert and tag.text and tag.value("src") is None and _runs(tag):
            scripts.append(tag.text)
        if tag.name == "style" and not tag.inert:
            styles.append(tag.text)
    return PageScan(tuple(scripts), tuple(styles), tuple(faults))


def tag_faults(tag: Tag) -> Iterator[Fault]:
    """What one element has that no policy of ours allows."""
    for find in _OF_ELEMENTS:
        yield from find(tag)
    for attribute in tag.attributes:
        if attribute.name in _LOOKED_AT or attribute.name.startswith("on"):
            for look in _OF_ATTRIBUTES:
                yield from look(tag, attribute)


def _script_type(tag: Tag) -> str:
    # html.spec.whatwg.org, «prepare the script element»
    kind, language = tag.value("type"), tag.value("language")
    if kind is None and language:
        return f"text/{language.lower()}"
    return kind.strip(" \t\n\f").lower() if kind else "text/javascript"


def _runs(tag: Tag) -> bool:
    """Whether a policy has a say in this script: rules for loading pages (speculationrules) are among them."""
    return _script_type(tag) in _RUN_TYPES


def _embedded(tag: Tag) -> Iterator[Fault]:
    if tag.name in _EMBEDDING:
        yield Fault("policy-embedded", tag.at, {"element": tag.name})


def _moved(tag: Tag) -> Iterator[Fault]:
    if tag.name == "base":
        yield Fault("policy-base", tag.at, {})
    refreshed = tag.name == "meta" and (tag.value("http-equiv") or "").strip().lower() == "refresh"
    if refreshed and not _WITHIN.fullmatch(tag.value("content") or ""):
        yield Fault("policy-refresh", tag.at, {})


def _drawn(tag: Tag) -> Iterator[Fault]:
    if tag.drawn and tag.name in {"script", "style"}:
        yield Fault("policy-drawing", tag.at, {"element": tag.name})


def _written(tag: Tag) -> Iterator[Fault]:
    if tag.name == "style":
        yield from stylesheets.faults(tag.text, tag.text_at)
    if tag.name == "script" and _script_type(tag) in _RULE_TYPES:
        for found in _HOST_IN_RULES.finditer(tag.text):
            address = tag.text[found.start() + 1 :].partition('"')[0]
            values = {"address": addresses.shown(address)}
            yield Fault("policy-foreign", tag.text_at + found.start(), values)


def _style(_: Tag, attribute: Attribute) -> Iterator[Fault]:
    if attribute.name == "style":
        yield Fault("policy-style", attribute.at, {})


def _handler(_: Tag, attribute: Attribute) -> Iterator[Fault]:
    if attribute.name.startswith("on") and attribute.name[2:3].isalpha():
        yield Fault("policy-handler", attribute.at, {"attribute": attribute.name})


def _active(_: Tag, attribute: Attribute) -> Iterator[Fault]:
    values = attribute.value.split(";") if attribute.name in _ANIMATED else [attribute.value]
    if attribute.name in _ADDRESSED and any(map(addresses.is_active, values)):
        yield Fault("policy-address", attribute.at, {"address": addresses.shown(attribute.value)})


def _form(tag: Tag, attribute: Attribute) -> Iterator[Fault]:
    if attribute.name != "formaction" and (tag.name, attribute.name) != ("form", "action"):
        return
    goes = addresses.read(attribute.value)
    if goes and not goes.startswith(("#", "?")) and not addresses.is_active(goes):
        yield Fault("policy-form", attribute.at, {"address": addresses.shown(attribute.value)})


def _loaded(tag: Tag, attribute: Attribute) -> Iterator[Fault]:
    for address in _addresses(tag, attribute):
        if not addresses.is_active(address) and (code := _refused(tag, attribute, address)):
            yield Fault(code, attribute.at, {"address": addresses.shown(address)})


def _addresses(tag: Tag, attribute: Attribute) -> Iterable[str]:
    """What the browser loads because of this attribute, or tells of a click."""
    if attribute.name in _SETS:
        return addresses.candidates(attribute.value)
    if attribute.name in _CALLS:
        return attribute.value.split()
    if attribute.name in _LINKS:
        return [attribute.value] if _loads_what_it_names(tag) else []
    return [attribute.value] if attribute.name in _LOADING or (tag.name, attribute.name) == ("object", "data") else []


def _loads_what_it_names(tag: Tag) -> bool:
    if tag.name == "link":
        return not _FOLLOWED.issuperset((tag.value("rel") or "").lower().split())
    return tag.name not in {"a", "area", "base"}


def _refused(tag: Tag, attribute: Attribute, address: str) -> str | None:
    if tag.name in _MEDIA and attribute.name == "src" and not addresses.is_foreign(address):
        return "policy-blocked"
    icon = tag.name == "link" and "icon" in (tag.value("rel") or "").lower()
    image = icon or tag.name in _IMAGES or attribute.name in _IMAGE_ATTRIBUTES
    return addresses.refused(address, image=image)


def _painted(tag: Tag, attribute: Attribute) -> Iterator[Fault]:
    if attribute.name in _PAINTED:
        for found in stylesheets.faults(attribute.value):
            yield Fault(found.code, attribute.at, found.values)


_OF_ELEMENTS: Final[tuple[Callable[[Tag], Iterator[Fault]], ...]] = (_embedded, _moved, _drawn, _written)
_OF_ATTRIBUTES: Final[tuple[Callable[[Tag, Attribute], Iterator[Fault]], ...]] = (
    _style,
    _handler,
    _active,
    _form,
    _loaded,
    _painted,
)

"""Takes a place on a page; gives the links into the indexes that fit there."""

from collections.abc import Iterator
from html import escape as escape_html

from vademecum.catalogue import INDEXES
from vademecum.languages import N_
from vademecum.model import KINDS
from vademecum.pages.context import Language
from vademecum.pages.index_list import LISTED
from vademecum.pages.index_places import group_id, index_path, overview_path, place_of
from vademecum.pages.markdown import escape, link, relative, way
from vademecum.pages.spread import ROWS

_OF_LISTS = {
    "contents": ("a-z",),
    "search": ("a-z", "concepts"),
    **{f"{kind}-list": ("a-z",) for kind in KINDS},
    "role-list": ("roles", "a-z"),
    "competency-list": ("competencies", "a-z"),
    "post-list": ("people", "a-z"),
    "term-list": ("a-z", "concepts"),
    "law-list": ("countries", "laws", "a-z"),
}
"""The indexes to which the contents, the results and the list of a kind lead: what fits, and what has everything."""

_OF_KINDS = {
    "role": ("roles", N_("All that goes with this role")),
    "competency": ("competencies", N_("All about this competency")),
    "law": ("laws", N_("All that rests on this or refers to it")),
    "term": ("concepts", N_("This concept in all languages")),
}
"""The index that has a section for each entry of a kind, and what a link to it says."""


def index_leads(language: Language, place: str, origin: str, rows: int = ROWS) -> Iterator[str]:
    """The links at a place on the page at `origin`.

    A place is `contents`, `search`, the list of a kind such as `role-list`, the `kind:id` of an entry, or `source:KEY`:
    that one stands in a list of HTML, so its link is HTML.
    """
    kind, _, name = place.partition(":")
    if place in ("contents", "search"):
        yield link(escape(language.say(INDEXES)), relative(overview_path(language), origin), {})
    yield from (index_link(key, language, origin) for key in _OF_LISTS.get(place, ()))
    if kind in _OF_KINDS:
        yield from _of_entry(kind, name, origin, rows, language)
    elif kind == "source":
        yield from _of_source(name, origin, rows, language)


def index_link(key: str, language: Language, origin: str) -> str:
    """A link to the index of this key from the page at `origin`."""
    listed = next(listed for listed in LISTED if listed.key == key)
    return link(escape(language.say(listed.title)), relative(index_path(listed, language), origin), {})


def _of_entry(kind: str, name: str, origin: str, rows: int, language: Language) -> Iterator[str]:
    key, words = _OF_KINDS[kind]
    found = place_of(key, name, rows, language)
    if found:
        yield link(escape(language.say(words)), relative(found.path, origin, found.anchor), {})


def _of_source(name: str, origin: str, rows: int, language: Language) -> Iterator[str]:
    """Only where another page rests on the source too."""
    found = place_of("sources", group_id(name), rows, language)
    if found and found.rows > 1:
        words = language.ngettext("{n} page rests on it", "{n} pages rest on it", found.rows)
        yield f'<a href="{escape_html(way(found.path, origin, found.anchor))}">{escape_html(words)}</a>'

"""Takes a page's front matter; gives what its languages are: the switch, `hreflang`, the notice of a borrowed text."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import Any
from urllib.parse import urljoin

from mkdocs.structure.files import Files
from mkdocs.utils import get_relative_url

from vademecum.catalogue import HOME, State
from vademecum.languages import N_, Messages, language_name

OWN_STATES = {State.OWN.value, State.FACTS.value}
"""States of a page that is truly in its language."""


@dataclass(frozen=True)
class Version:
    """A page as it truly is in one language; `written` where a text stands on it, and not facts alone."""

    language: str
    address: str
    written: bool


@dataclass(frozen=True)
class Alternate:
    """One entry of the language switch; `note` says where the language lacks the page."""

    code: str
    name: str
    url: str
    current: bool
    note: str = ""


def escaped(meta: Mapping[str, Any]) -> dict[str, Any]:
    """Front matter whose words can stand in HTML as they are: the search plugin takes them so."""
    return {**meta, "title": escape(meta["title"]), "description": escape(meta["description"])}


def address(path: str, files: Files) -> str:
    """The address, below the site's own, of the page at a path of the tree."""
    url = files.src_uris[path].url
    return "" if url == "./" else url


def alternates(meta: Mapping[str, Any], url: str, files: Files, messages: Messages) -> Iterator[Alternate]:
    """The language switch of the page at `url`, in the order of the site's languages."""
    for alternate in meta["alternates"]:
        there = get_relative_url(address(alternate["path"], files), url)
        translated = alternate["state"] in OWN_STATES
        note = "" if translated else messages.gettext(N_("not translated"))
        current = alternate["language"] == meta["language"]
        yield Alternate(alternate["language"], alternate["name"], there, current, note)


def versions(meta: Mapping[str, Any], files: Files, site_url: str) -> Iterable[Version]:
    """The languages that truly have a page, with absolute addresses; of a borrowed text those of its original.

    A later part of an index has none: other languages are cut elsewhere. Without an address of the site there is none.
    """
    if meta.get("part", 1) > 1 or not site_url:
        return
    for alternate in meta["alternates"]:
        if alternate["state"] in OWN_STATES:
            there = urljoin(site_url, address(alternate["path"], files))
            yield Version(alternate["language"], there, alternate["state"] == State.OWN.value)


def hreflang(meta: Mapping[str, Any], files: Files, site_url: str) -> Iterable[tuple[str, str]]:
    """Codes with absolute addresses of the true translations of a page; a borrowed text has none."""
    if meta["state"] == State.FALLBACK.value:
        return
    for version in versions(meta, files, site_url):
        yield version.language, version.address
    if meta["entry"] == HOME and site_url:
        yield "x-default", site_url


def notice(meta: Mapping[str, Any], messages: Messages) -> str:
    """What a reader must know of a page whose text is borrowed from another language."""
    if meta["state"] != State.FALLBACK.value:
        return ""
    name = language_name(meta["text_language"], messages.language)
    sentence = messages.gettext(N_("This page has not been translated yet. You read it in another language: {name}."))
    return sentence.format(name=name)

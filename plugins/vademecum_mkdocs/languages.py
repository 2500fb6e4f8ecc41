"""Takes a page of the tree; gives its template what its language needs: words, alternates, addresses."""

from collections.abc import Iterable, Mapping
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
class Alternate:
    """One entry of the language switch; `note` says where the language lacks the page."""

    code: str
    name: str
    url: str
    current: bool
    note: str


@dataclass(frozen=True)
class PageLanguages:
    """What the theme's templates may ask of a page's languages; `hreflang` pairs a code with an absolute address."""

    code: str
    alternates: tuple[Alternate, ...]
    hreflang: tuple[tuple[str, str], ...]
    canonical: str
    notice: str
    words: Mapping[str, str]


def escaped(meta: Mapping[str, Any]) -> dict[str, Any]:
    """Front matter whose words can stand in HTML as they are: the theme's templates print them so."""
    return {**meta, "title": escape(meta["title"]), "description": escape(meta["description"])}


def words(messages: Messages) -> dict[str, str]:
    """The words that templates show, by name."""
    return {
        "languages": messages.gettext(N_("Language")),
        "not_found": messages.gettext(N_("This page does not exist.")),
        "not_found_help": messages.gettext(N_("It may have moved. Search for it, or begin at the front page.")),
        "front_page": messages.gettext(N_("Front page")),
    }


def page_languages(meta: Mapping[str, Any], url: str, files: Files, site_url: str, messages: Messages) -> PageLanguages:
    """Everything about the languages of the page at `url`, which has this front matter."""
    code = meta["language"]
    fallback = meta["state"] == State.FALLBACK.value
    return PageLanguages(
        code,
        tuple(_alternates(meta["alternates"], code, url, files, messages)),
        () if fallback else tuple(_hreflang(meta, files, site_url)),
        urljoin(site_url, address(meta["canonical"], files)) if fallback and meta["canonical"] else "",
        _notice(meta["text_language"], messages) if fallback else "",
        words(messages),
    )


def not_found_languages(code: str, base: str, names: Mapping[str, str], messages: Messages) -> PageLanguages:
    """The same for a page that stands at no address of its own: the switch leads to the front pages."""
    alternates = tuple(Alternate(other, name, f"{base}/{other}/", other == code, "") for other, name in names.items())
    return PageLanguages(code, alternates, (), "", "", words(messages))


def address(path: str, files: Files) -> str:
    """The address, below the site's own, of the page at a path of the tree."""
    url = files.src_uris[path].url
    return "" if url == "./" else url


def _alternates(
    alternates: Iterable[Mapping[str, str]], code: str, url: str, files: Files, messages: Messages
) -> Iterable[Alternate]:
    for alternate in alternates:
        there = get_relative_url(address(alternate["path"], files), url)
        translated = alternate["state"] in OWN_STATES
        note = "" if translated else messages.gettext(N_("not translated"))
        yield Alternate(alternate["language"], alternate["name"], there, alternate["language"] == code, note)


def _hreflang(meta: Mapping[str, Any], files: Files, site_url: str) -> Iterable[tuple[str, str]]:
    for alternate in meta["alternates"]:
        if alternate["state"] in OWN_STATES:
            yield alternate["language"], urljoin(site_url, address(alternate["path"], files))
    if meta["entry"] == HOME:
        yield "x-default", site_url


def _notice(text_language: str, messages: Messages) -> str:
    name = language_name(text_language, messages.language)
    sentence = messages.gettext(N_("This page has not been translated yet. You read it in another language: {name}."))
    return sentence.format(name=name)

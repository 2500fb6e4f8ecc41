"""Gives a small site with a week that brought something, for tests of its roundup."""

from collections.abc import Mapping
from pathlib import Path

from tests.sites import make_docs, text
from vademecum.catalogue import Edition, EditionView
from vademecum.model import read_week
from vademecum.pages.context import Language, languages_of
from vademecum.site import Site, read_site

W47 = read_week("2026-W47")
W48 = read_week("2026-W48")
URL = "https://kb.example/"

LAW = """\
ai-act:
  name: {nl: AI-verordening, da: AI-forordningen}
  country: eu
  asks: {nl: Wees open., da: Vær åben.}
  dates:
    - {on: 2026-11-15, what: {nl: Voorbij, da: Forbi}}
    - {on: 2026-12-02, what: {nl: Markering}}
    - {on: 2027-01-17, what: {nl: Nog net, da: Lige akkurat}}
    - {on: 2027-01-18, what: {nl: Te ver weg, da: For langt væk}}
  sources: [ai-act-text]
  checked: 2026-11-10
"""
SOURCES = 'ai-act-text: {type: legislation, title: "AI Act", URL: "https://example.org/ai"}\n'
PEOPLE = "anna: {name: Anna Bos}\neditors: {name: Redactie, group: true}\n"
LINKS = """\
2026-W47:
  - url: https://example.org/a?b=1&c=2
    title: A <page> "of" others
    language: en
    note: {nl: Lees dit & dat., da: Læs den.}
  - url: https://example.org/dansk
    title: En side
    language: da
    note: {da: Læs også den.}
2026-W48:
  - url: https://example.org/dansk
    title: En side
    language: da
    note: {nl: Lees dit., da: Læs også den.}
"""


def post(name: str, /, **keys: object) -> str:
    """A post of that week, by Anna."""
    return text("post", name, **{"date": "2026-11-17", "authors": ["anna"], **keys})


FILES: Mapping[str, str] = {
    "data/law.yml": LAW,
    "data/sources.yml": SOURCES,
    "data/people.yml": PEOPLE,
    "data/links.yml": LINKS,
    **{f"{code}/index.md": text("page", "home") for code in ("nl", "da", "en")},
    "nl/blog/new.md": post("new", summary="Een & twee. Drie."),
    "da/blog/ny.md": text("post", "new"),
    "nl/blog/old.md": post("old", date="2026-01-05", updated="2026-11-18"),
    "nl/praktijken/first.md": text("practice", "first", date="2026-11-22"),
    "da/praksis/foerst.md": text("practice", "first"),
    "nl/praktijken/again.md": text("practice", "again", date="2026-01-05", updated="2026-11-16"),
}
"""A new and a revised post, a new and a revised practice; Danish has half of them, English none."""

_NONE: Mapping[str, str] = {}


def site_of(folder: Path, files: Mapping[str, str] = _NONE) -> Site:
    """The site with further files, or others in the place of these."""
    return read_site(make_docs(folder, {**FILES, **files}), environment={})


def view_of(folder: Path, files: Mapping[str, str] = _NONE, language: str = "nl") -> EditionView:
    """What a language of its published edition shows."""
    site = site_of(folder, files)
    assert site.catalogue is not None
    return site.views(Edition(day=site.catalogue.day))[language]


def language_of(folder: Path, files: Mapping[str, str] = _NONE, language: str = "nl") -> Language:
    """The same, ready to write pages in."""
    site = site_of(folder, files)
    assert site.catalogue is not None
    return languages_of(site.views(Edition(day=site.catalogue.day)), site.messages)[language]

"""Takes the pieces of a pack and what its cover says; gives the document as HTML."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from textwrap import shorten
from typing import Any

from vademecum.catalogue import PACK, address_of
from vademecum.languages import N_
from vademecum.packs.elements import words, written
from vademecum.packs.fitting import fit, section_id
from vademecum.packs.pieces import Piece
from vademecum.pages.context import Language


@dataclass(frozen=True)
class Cover:
    """What a pack says of itself: a title and an organisation, both of which may be empty, and its day."""

    day: date
    title: str = ""
    organisation: str = ""


@dataclass(frozen=True)
class Document:
    """A pack as HTML, and in words where a link to each of its ids leads."""

    html: str
    described: Mapping[str, str]


def document(pieces: Sequence[Piece], cover: Cover, language: Language) -> Document:
    """The whole document; the pieces are changed."""
    fit(pieces)
    return Document(_html(pieces, cover, language), dict(_described(pieces)))


def _described(pieces: Sequence[Piece]) -> Iterator[tuple[str, str]]:
    for number, piece in enumerate(pieces, 1):
        yield section_id(number), piece.words
        for element in piece.body.iter():
            if name := element.get("id"):
                yield name, shorten(words(element), _DESCRIBED, placeholder=" …") or piece.words


_DESCRIBED = 120
"""How many letters say where a link leads."""


def _html(pieces: Sequence[Piece], cover: Cover, language: Language) -> str:
    site = language.view.catalogue.settings.site
    origin = " · ".join(
        [
            site.title,
            language.say(N_("version {version}"), version=site.version),
            language.date(cover.day),
            site.languages[language.code].name,
        ]
    )
    return language.render(
        "pack.html.j2",
        site=site.title,
        heading=cover.title or language.say(PACK),
        organisation=cover.organisation,
        author=cover.organisation or site.title,
        about="; ".join(piece.words for piece in pieces),
        day=cover.day,
        origin=origin,
        numbering=_numbering(language),
        notes=list(_notes(pieces, language)),
        sections=[_section(number, piece) for number, piece in enumerate(pieces, 1)],
    )


def _section(number: int, piece: Piece) -> dict[str, Any]:
    spoken = piece.title.get("lang")
    return {
        "id": section_id(number),
        "form": piece.form.value,
        "words": piece.words,
        "mark": f' lang="{escape(spoken)}"' if spoken else "",
        "title": written(piece.title),
        "body": written(piece.body),
    }


def _numbering(language: Language) -> tuple[str, str, str]:
    """The words before, between and behind the numbers at the foot of a page."""
    before, _, rest = language.messages.gettext(N_("Page {page} of {pages}")).partition("{page}")
    between, _, behind = rest.partition("{pages}")
    return before, between, behind


def _notes(pieces: Sequence[Piece], language: Language) -> Iterator[str]:
    """Where it comes from, and what may be done with it, as HTML."""
    site = language.view.catalogue.settings.site
    base = next((_base(piece) for piece in pieces if piece.page.url), "")
    if base:
        said = language.say(N_("Links lead to {address}."), address="\0")
        yield escape(said).replace("\0", f'<a href="{escape(base)}">{escape(base.partition("://")[2])}</a>')
    if site.license:
        said = language.say(N_("Licence: {name}."), name="\0")
        yield escape(said).replace("\0", f'<a href="{escape(site.license.url)}">{escape(site.license.name)}</a>')


def _base(piece: Piece) -> str:
    """The address of the site: what stands before the path of a page in its address."""
    return piece.page.url.removesuffix("/").removesuffix(address_of(piece.page.place.path))

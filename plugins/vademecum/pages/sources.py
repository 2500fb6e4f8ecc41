"""Takes sources; gives the numbered list at the end of a page, in words that any reader can follow up."""

from collections.abc import Iterable
from html import escape

from vademecum.languages import N_
from vademecum.model import Source
from vademecum.pages.context import Language

SourceRow = tuple[str, str, bool, str]
"""The key of a source, its words as HTML, whether it is an opinion, and links to what else rests on it."""


def rows(keys: Iterable[str], path: str, language: Language) -> list[SourceRow]:
    """A row for each key on the page at `path`, in the given order."""
    known = language.view.catalogue.facts.sources
    return [
        (
            key,
            words(known[key], language),
            known[key].kind == "opinion",
            " · ".join(language.leads(f"source:{key}", path)),
        )
        for key in keys
    ]


def words(source: Source, language: Language) -> str:
    """What there is to say of a source, as HTML."""
    mark = f' lang="{foreign}"' if (foreign := spoken(source, language)) else ""
    around = {
        "title": (f"<cite{mark}>", "</cite>"),
        "address": (f'<a href="{escape(source.URL or "")}" rel="external">', "</a>"),
    }
    said = ((around.get(name, ("", "")), part, end) for name, part, end in parts(source, language))
    return " ".join(f"{before}{escape(part)}{behind}{end}" for (before, behind), part, end in said)


def spoken(source: Source, language: Language) -> str:
    """The language of a source's title, or an empty text where that is the page's own, or not known."""
    return source.language if source.language and source.language != language.code else ""


def parts(source: Source, language: Language) -> list[tuple[str, str, str]]:
    """Author, year, title, publisher and address, each ended by a full stop; what is unknown is left out.

    Each with its name, its words and its end. The order is that of the author-date styles (Chicago Manual of Style,
    17th edition, 15.6).
    """
    place = source.container_title or source.publisher
    found = {
        "author": source.author,
        "year": str(source.issued or language.say(N_("no date"))),
        "title": source.title,
        "publisher": place if place != source.author else "",
        "address": _shown(source.URL) if source.URL else "",
    }
    return [(name, said, "" if said.endswith((".", "?", "!")) else ".") for name, said in found.items() if said]


def _shown(address: str) -> str:
    """A web address as it is read: without the protocol."""
    return address.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")

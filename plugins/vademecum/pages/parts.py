"""Takes what an index is spread over; gives each of its pages an address, a title, and the ways to the others."""

from collections.abc import Callable, Mapping, Sized
from html import escape as escape_html
from typing import Any, Protocol

from vademecum.catalogue import address_of
from vademecum.languages import N_
from vademecum.pages.context import Language
from vademecum.pages.heads import Meta, generated_meta
from vademecum.pages.markdown import escape, link, relative, way
from vademecum.pages.spread import Part, Piece


class Numbered(Protocol):
    """A part of whatever is spread over pages."""

    @property
    def number(self) -> int:
        """Its number, from 1."""


def part_path(first: str, number: int) -> str:
    """The path in the tree of a part: the first has the page's own, the others lie below it."""
    return first if number == 1 else f"{address_of(first)}/{number}.md"


def part_ways(
    first: str, parts: tuple[Part, ...], language: Language, say: Callable[[str], str]
) -> list[tuple[str, str]]:
    """For each part its path, and what it begins and ends with, written by `say`; none where there is only one part."""
    return [(part_path(first, part.number), _ends(part, language, say)) for part in parts if len(parts) > 1]


def part_addresses(first: str, part: Part, parts: tuple[Part, ...], language: Language) -> list[tuple[str, str]]:
    """The ways from a part to all, as address and HTML; the one that the reader is at has no address."""
    origin = part_path(first, part.number)
    return [
        (way(path, origin) if path != origin else "", words)
        for path, words in part_ways(first, parts, language, escape_html)
    ]


def part_links(first: str, part: Part, parts: tuple[Part, ...], language: Language) -> list[str]:
    """The ways from a part to all, as Markdown; the one that the reader is at is no link."""
    origin = part_path(first, part.number)
    return [
        f"**{words}**{{: aria-current=page }}" if path == origin else link(words, relative(path, origin), {})
        for path, words in part_ways(first, parts, language, escape)
    ]


def part_meta(
    kind: str,
    title: str,
    paths: Mapping[str, str | None],
    part: Numbered,
    parts: Sized,
    language: Language,
    /,
    **more: Any,
) -> Meta:
    """The front matter of a part; `paths` names the first part in each language, since others are cut elsewhere."""
    first = paths[language.code] or ""
    paths = {**paths, language.code: part_path(first, part.number)}
    if part.number > 1:
        title = language.say(N_("{title}, part {number} of {count}"), title=title, number=part.number, count=len(parts))
        more["search"] = {"exclude": True}
    return generated_meta(kind, title, paths, language, part=part.number, **more)


def part_inputs(part: Part) -> tuple[str, ...]:
    """The files of what the rows lead to, each once."""
    targets = (row.target for piece in part.pieces for row in piece.rows)
    return tuple(dict.fromkeys(target.entry.span.file for target in targets if target))


def piece_heading(piece: Piece) -> str:
    """The words of its heading, numbered where it goes on from the page before; empty where there is none."""
    heading = piece.section.heading
    return heading if piece.number == 1 or not heading else f"{heading} ({piece.number})"


def _ends(part: Part, language: Language, say: Callable[[str], str]) -> str:
    """The first and the last heading; rows without one are told apart by their titles."""
    ends = dict.fromkeys((_end(part.pieces[0], 0), _end(part.pieces[-1], -1)))
    return " – ".join(
        say(words) if spoken == language.code else f'<span lang="{spoken}">{say(words)}</span>'
        for words, spoken in ends
    )


def _end(piece: Piece, place: int) -> tuple[str, str]:
    """The words of an end, and their language."""
    if piece.section.heading:
        return piece_heading(piece), piece.section.language
    row = piece.rows[place]
    return (row.target.title, row.target.language) if row.target else (row.words, row.language)

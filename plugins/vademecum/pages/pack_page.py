"""Takes a language; gives the page on which a reader puts a board pack together, and the foot of its sheets."""

import json
from collections.abc import Iterator
from typing import Any

from vademecum.catalogue import PACK, address_of
from vademecum.languages import N_, regional
from vademecum.pages.context import Language
from vademecum.pages.heads import Meta
from vademecum.pages.markdown import way
from vademecum.pages.matrix_heads import css_string
from vademecum.pages.pack_parts import PAPERS, pack_lines, pack_parts
from vademecum.pages.pack_places import has_pack, pack_anchor, pack_place, pack_places
from vademecum.pages.pack_words import WORDS
from vademecum.pages.papers import FORMS, Paper
from vademecum.pages.parts import part_addresses, part_meta, part_path, piece_heading
from vademecum.pages.spread import Part, Piece
from vademecum.pages.tree import TreeFile


def pack_pages(language: Language, limit: int = PAPERS) -> Iterator[TreeFile]:
    """The page in its parts, as HTML, and one style sheet: the line at the foot of each sheet; nothing if all is empty.

    `limit` is the number of papers that a part has at most.
    """
    if has_pack(language):
        first = pack_place(language)
        foot = f"{address_of(first)}/foot.css"
        parts = pack_parts(language, limit)
        for part in parts:
            content = _content(part, parts, language)
            yield TreeFile(part_path(first, part.number), content, _meta(foot, part, parts, language))
        yield TreeFile(foot, _foot(language))


def _meta(foot: str, part: Part, parts: tuple[Part, ...], language: Language) -> Meta:
    about = language.say(
        N_("Choose profiles, checklists, legal dates and guides, put them in order, and print them as one document.")
    )
    more = {"description": about, "lead": about, "html": True, "parts": ["pack"], "sheets": [foot]}
    return part_meta("pack", language.say(PACK), pack_places(language), part, parts, language, **more)


def _content(part: Part, parts: tuple[Part, ...], language: Language) -> str:
    path = part_path(pack_place(language), part.number)
    return language.render(
        "packing.html.j2",
        groups=[_group(piece, path, language) for piece in part.pieces],
        parts=part_addresses(pack_place(language), part, parts, language),
        data=_data(language),
        license=language.view.catalogue.settings.site.license,
        origin=_origin(language),
    )


def _group(piece: Piece, path: str, language: Language) -> dict[str, Any]:
    """What stands below a heading; `total` counts the lines of a group that is cut, on all pages."""
    total = len(piece.section.rows)
    return {
        "kind": piece.section.key,
        "key": piece.key,
        "heading": piece_heading(piece),
        "rows": [_row(line.papers, path, language) for line in pack_lines(piece)],
        "goes_on": piece.number > 1,
        "total": total if total > len(piece.rows) else 0,
    }


def _row(papers: tuple[Paper, ...], path: str, language: Language) -> dict[str, Any]:
    """What has one title; it has an anchor where another page leads to it."""
    first = papers[0]
    return {
        "anchor": pack_anchor(first),
        "title": first.title,
        "lang": "" if first.language == language.code else f' lang="{first.language}"',
        "papers": [
            {"id": paper.id, "way": way(paper.path, path), "said": language.say(FORMS[paper.form]), "form": paper.form}
            for paper in papers
        ],
    }


def _data(language: Language) -> str:
    """What the script says: a line of JSON."""
    words = {key: language.messages.gettext(msgid) for key, msgid in WORDS.items()}
    forms = {form.value: language.say(msgid) for form, msgid in FORMS.items()}
    return json.dumps(
        {"locale": regional(language.code), "words": words, "forms": forms}, ensure_ascii=False, separators=(",", ":")
    )


def _origin(language: Language) -> str:
    """Where a pack comes from: the site, its version and day, and the language."""
    site, day = language.view.catalogue.settings.site, language.view.edition.day
    version = language.say(N_("version {version}"), version=site.version)
    if day:
        version = language.say(N_("version {version} of {day}"), version=site.version, day=language.date(day))
    return " · ".join((site.title, version, site.languages[language.code].name))


def _foot(language: Language) -> str:
    """Numbers of sheets at the right, and where they come from at the left."""
    before, _, rest = language.messages.gettext(N_("Page {page} of {pages}")).partition("{page}")
    between, _, behind = rest.partition("{pages}")
    numbers = f'"{css_string(before)}" counter(page) "{css_string(between)}" counter(pages) "{css_string(behind)}"'
    return (
        f'@page {{\n  @bottom-left {{ content: "{css_string(_origin(language))}"; }}\n'
        f"  @bottom-right {{ content: {numbers}; }}\n}}\n"
    )

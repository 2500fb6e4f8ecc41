"""Takes a language; gives the page on which a reader puts a board pack together, and the foot of its sheets."""

import json
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from vademecum.catalogue import PACK
from vademecum.languages import N_, regional
from vademecum.pages.context import Language
from vademecum.pages.heads import generated_meta
from vademecum.pages.markdown import way
from vademecum.pages.matrix_heads import css_string
from vademecum.pages.pack_places import has_pack, pack_anchor, pack_papers, pack_place, pack_places
from vademecum.pages.pack_words import WORDS
from vademecum.pages.papers import FORMS, Form, Paper
from vademecum.pages.tree import TreeFile

_GROUPS = {
    "roles": N_("Role profiles"),
    "matrix": N_("Competency matrix"),
    "checklists": N_("Checklists"),
    "calendars": N_("Legal calendars"),
    "guides": N_("Guides"),
    "practices": N_("Practices"),
}
_FORMS_OF = {
    "roles": (Form.PROFILE,),
    "matrix": (Form.MATRIX,),
    "checklists": (Form.SHEET, Form.FILLED, Form.BRIEF),
    "calendars": (Form.CALENDAR,),
    "guides": (Form.GUIDE,),
    "practices": (Form.PRACTICE,),
}


def pack_pages(language: Language) -> Iterator[TreeFile]:
    """The page, as HTML, and a style sheet of its own: the line at the foot of each sheet; nothing if all is empty."""
    if has_pack(language):
        path = pack_place(language)
        foot = f"{path.removesuffix('.md')}/foot.css"
        yield TreeFile(path, _content(path, language), _meta(foot, language))
        yield TreeFile(foot, _foot(language))


def _meta(foot: str, language: Language) -> Any:
    about = language.say(
        N_("Choose profiles, checklists, legal dates and guides, put them in order, and print them as one document.")
    )
    title, paths = language.say(PACK), pack_places(language)
    return generated_meta(
        "pack", title, paths, language, description=about, lead=about, html=True, parts=["pack"], sheets=[foot]
    )


def _content(path: str, language: Language) -> str:
    papers = pack_papers(language)
    groups = [
        {"key": key, "heading": language.say(heading), "rows": _rows(key, papers, path, language)}
        for key, heading in _GROUPS.items()
    ]
    return language.render(
        "packing.html.j2",
        groups=[group for group in groups if group["rows"]],
        data=_data(language),
        license=language.view.catalogue.settings.site.license,
        origin=_origin(language),
    )


def _rows(key: str, papers: Any, path: str, language: Language) -> list[dict[str, Any]]:
    """What has one title stands on one line; it has an anchor where another page leads to it."""
    found = [paper for form in _FORMS_OF[key] for paper in papers[form]]
    order = {name: number for number, name in enumerate(dict.fromkeys(paper.name for paper in found))}
    together = groupby(sorted(found, key=lambda paper: order[paper.name]), key=lambda paper: paper.name)
    return [_row([*some], path, language) for _, some in together]


def _row(papers: list[Paper], path: str, language: Language) -> dict[str, Any]:
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

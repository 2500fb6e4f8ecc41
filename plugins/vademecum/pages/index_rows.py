"""Takes the rows of an index; gives them as HTML: Markdown would take three times as long for lists of this length."""

from collections.abc import Iterable
from html import escape
from itertools import groupby

from vademecum.languages import N_
from vademecum.pages.context import Language
from vademecum.pages.index_places import GROUPED, group_id
from vademecum.pages.reasons import reason_words
from vademecum.pages.sources import words
from vademecum.projections.indexes.index import Reason, Row


def rows_html(rows: Iterable[Row], origin: str, language: Language) -> str:
    """A list for each group of rows, below the words of the group where it has any; empty without rows."""
    return "\n".join(
        f"{_above(group, language) if group else ''}{_list(found, origin, language)}"
        for group, found in groupby(rows, lambda row: row.group)
    )


def _above(group: Reason, language: Language) -> str:
    """What the rows of a group have in common; a source with its address, and an id to lead to."""
    if group.key != GROUPED:
        return f'<p class="vm-group">{escape(reason_words(group, language))}</p>\n'
    source = words(language.view.catalogue.facts.sources[group.name], language)
    return f'<p class="vm-group" id="{escape(group_id(group.name))}">{source}</p>\n'


def _list(rows: Iterable[Row], origin: str, language: Language) -> str:
    items = "".join(f"\n<li>{_row(row, origin, language)}</li>" for row in rows)
    return f'<ul class="vm-rows">{items}\n</ul>'


def _row(row: Row, origin: str, language: Language) -> str:
    reasons = ", ".join(reason_words(reason, language) for reason in row.reasons)
    why = f' <span class="vm-why">{escape(reasons)}</span>' if reasons else ""
    return f"{_line(row, origin, language)}{why}"


def _line(row: Row, origin: str, language: Language) -> str:
    said = _spoken(row.words, row.language, language)
    if row.target is None:
        return said
    if row.arrow:
        see = escape(language.say(N_("see")))
        sign = f'<span class="vm-see"><span class="vm-hidden">{see}</span></span>'
        return f"{said} {sign} {language.html_link(row.target, origin, anchor=row.anchor)}"
    own = "" if row.words == row.target.title else row.words
    return language.html_link(row.target, origin, own, row.anchor)


def _spoken(words: str, spoken: str, language: Language) -> str:
    own = spoken in ("", language.code)
    return escape(words) if own else f'<span lang="{spoken}">{escape(words)}</span>'

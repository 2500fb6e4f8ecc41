"""Takes the rows of an index; gives them as HTML: Markdown would take three times as long for lists of this length."""

from collections.abc import Iterable
from html import escape
from itertools import groupby

from vademecum.languages import N_
from vademecum.pages.context import Language
from vademecum.pages.markdown import html_link
from vademecum.pages.reasons import reason_words
from vademecum.projections.indexes.index import Row


def rows_html(rows: Iterable[Row], origin: str, language: Language) -> str:
    """A list for each group of rows, below the words of the group where it has any; empty without rows."""
    return "\n".join(
        _group(reason_words(group, language) if group else "", found, origin, language)
        for group, found in groupby(rows, lambda row: row.group)
    )


def _group(words: str, rows: Iterable[Row], origin: str, language: Language) -> str:
    items = "".join(f"\n<li>{_row(row, origin, language)}</li>" for row in rows)
    above = f'<p class="vm-group">{escape(words)}</p>\n' if words else ""
    return f'{above}<ul class="vm-rows">{items}\n</ul>'


def _row(row: Row, origin: str, language: Language) -> str:
    reasons = ", ".join(reason_words(reason, language) for reason in row.reasons)
    why = f' <span class="vm-why">{escape(reasons)}</span>' if reasons else ""
    return f"{_line(row, origin, language)}{why}"


def _line(row: Row, origin: str, language: Language) -> str:
    said = _spoken(row.words, row.language, language)
    if row.address:
        return html_link(row.words, row.address, {"rel": "external", **_lang(row.language, language)})
    if row.target is None:
        return said
    if row.arrow:
        see = escape(language.say(N_("see")))
        sign = f'<span aria-hidden="true">→</span> <span class="vm-hidden">{see}</span>'
        return f"{said} {sign} {language.html_link(row.target, origin, anchor=row.anchor)}"
    words = "" if row.words == row.target.title else row.words
    return language.html_link(row.target, origin, words, row.anchor)


def _spoken(words: str, spoken: str, language: Language) -> str:
    marks = "".join(f' {name}="{code}"' for name, code in _lang(spoken, language).items())
    return f"<span{marks}>{escape(words)}</span>" if marks else escape(words)


def _lang(spoken: str, language: Language) -> dict[str, str]:
    return {"lang": spoken} if spoken not in ("", language.code) else {}

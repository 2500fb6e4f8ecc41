"""Takes the accessibility statement; gives its page in each language, and one copy of it for machines."""

import json
from collections.abc import Iterable, Mapping
from html import escape as escape_html
from typing import Any

from vademecum.catalogue import statement_path
from vademecum.languages import N_, join_list, language_name
from vademecum.model import AccessibilityStatement
from vademecum.pages.context import Language
from vademecum.pages.heads import generated_meta
from vademecum.pages.markdown import escape, link, relative
from vademecum.pages.rewriting import citation
from vademecum.pages.sources import rows
from vademecum.pages.tree import TreeFile

COPY = "accessibility.json"
"""The path in the tree of the copy for machines; plugins/decisions/accessibility-statement.md gives its shape."""

_TITLE = N_("Accessibility statement")
_STATUSES = {
    "full": (N_("Fully accessible"), N_("This site meets {standards}.")),
    "partial": (N_("Partly accessible"), N_("This site partly meets {standards}.")),
    "none": (N_("Not accessible"), N_("This site does not meet {standards}.")),
}


def statement_page(language: Language) -> list[TreeFile]:
    """The page in one language; none on a site without a statement."""
    catalogue = language.view.catalogue
    statement, path = catalogue.facts.accessibility, statement_path(catalogue, language.code)
    if statement is None or path is None:
        return []
    content = language.render("accessibility.md.j2", **_values(statement, path, language))
    return [TreeFile(path, content, _meta(statement, language), _inputs(language))]


def statement_copy(language: Language) -> list[TreeFile]:
    """The whole statement as JSON, with the languages of the site and the sources that are cited."""
    statement = language.view.catalogue.facts.accessibility
    if statement is None:
        return []
    known = language.view.catalogue.facts.sources
    values = statement.model_dump(mode="json") | {
        "languages": list(language.views),
        "sources": {
            key: known[key].model_dump(mode="json", by_alias=True, exclude_none=True) for key in _numbers(statement)
        },
    }
    return [TreeFile(COPY, json.dumps(values, ensure_ascii=False, indent=2) + "\n", inputs=_inputs(language))]


def _values(statement: AccessibilityStatement, path: str, language: Language) -> dict[str, Any]:
    numbers = _numbers(statement)

    def cited(keys: Iterable[str]) -> str:
        return "".join(citation(key, numbers[key], language) for key in keys)

    return {
        "statement": statement,
        "scope": _scope(statement, language),
        "status": _status(statement, language),
        "answer": _answer(statement, language),
        "words": language.words,
        "cited": cited,
        "versions": join_list([_version(code, path, language) for code in language.views], language.code),
        "copy": link(COPY, relative(COPY, path), {"type": "application/json"}),
        "sources": rows(numbers, path, language),
    }


def _numbers(statement: AccessibilityStatement) -> dict[str, int]:
    """The number of each source, counted from 1 in the order in which the reader meets them."""
    keys = dict.fromkeys(statement.cited())
    return {key: number for number, key in enumerate(keys, start=1)}


def _scope(statement: AccessibilityStatement, language: Language) -> str:
    site = f'<a href="{escape_html(statement.site)}" rel="external">{escape(statement.site)}</a>'
    sentence = N_("This statement is by {organisation} and covers {site}.")
    return language.say(sentence, organisation=language.words(statement.organisation), site=site)


def _status(statement: AccessibilityStatement, language: Language) -> str:
    standards = [
        " ".join(filter(None, (standard.name, standard.version, standard.level))) for standard in statement.standards
    ]
    return language.say(_STATUSES[statement.status][1], standards=join_list(standards, language.code))


def _answer(statement: AccessibilityStatement, language: Language) -> str:
    days = statement.contact.response_days
    sentence = language.messages.ngettext(
        "We aim to answer within {count} working day.", "We aim to answer within {count} working days.", days
    )
    return sentence.format(count=days)


def _version(code: str, path: str, language: Language) -> str:
    """The name of a language, as a link to the statement in it."""
    name, there = language_name(code, language.code), statement_path(language.view.catalogue, code)
    return name if code == language.code or not there else link(name, relative(there, path), {"hreflang": code})


def _meta(statement: AccessibilityStatement, language: Language) -> Mapping[str, Any]:
    title = language.say(_TITLE)
    reviewed = language.date(statement.reviewed)
    paths = {code: statement_path(language.view.catalogue, code) for code in language.views}
    description = _description(statement, language)
    return generated_meta(
        "accessibility",
        title,
        paths,
        language,
        description=description,
        lead=_status(statement, language),
        trust=[
            language.say(_STATUSES[statement.status][0]),
            language.say(N_("Statement last reviewed on {day}"), day=reviewed),
        ],
        structured_data={
            "@type": "WebPage",
            "name": title,
            "description": description,
            "inLanguage": language.code,
            "dateModified": statement.reviewed.isoformat(),
        },
    )


def _description(statement: AccessibilityStatement, language: Language) -> str:
    """What a hurried reader takes along, made of the facts: under 110 words however long these are."""
    return " ".join(
        (
            _status(statement, language),
            language.say(N_("It was last tested on {day}."), day=language.date(statement.assessment.on)),
            language.say(
                N_("If something here does not work for you, write to {email}."), email=statement.contact.email
            ),
            _answer(statement, language),
        )
    )


def _inputs(language: Language) -> tuple[str, ...]:
    return (language.view.catalogue.facts.place("accessibility").file,)

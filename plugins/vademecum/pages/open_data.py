"""Takes a language; gives the page that says what programs can read here, in which form and under which licence."""

from typing import Any

from vademecum.catalogue import data_path
from vademecum.languages import N_
from vademecum.model import DATA, FRONT_MATTER
from vademecum.pages.context import Language
from vademecum.pages.data_files import CATALOGUE, SCHEMA, TERMS, TYPES, has_terms
from vademecum.pages.heads import generated_meta
from vademecum.pages.inventories import inventory_path
from vademecum.pages.markdown import escape, link, relative
from vademecum.pages.schema_files import language_schemas, schema_path
from vademecum.pages.tree import TreeFile

_TITLE = N_("Open data")


def open_data_page(language: Language) -> TreeFile:
    """The page in one language."""
    path = data_path(language.code)
    title = language.say(_TITLE)
    description = language.say(N_("All terms, entries and sources of this site, as files that programs can read."))
    meta = generated_meta(
        "open-data",
        title,
        {code: data_path(code) for code in language.views},
        language,
        description=description,
        lead=description,
        structured_data=_dataset(title, description, language),
    )
    return TreeFile(path, language.render("open_data.md.j2", **_values(path, language)), meta)


def _values(path: str, language: Language) -> dict[str, Any]:
    site = language.view.catalogue.settings.site
    terms = [(form, _both(name, path, language)) for name, (form, _) in TERMS.items()]
    return {
        "license": link(escape(site.license.name), site.license.url, {"rel": "license"}) if site.license else "",
        "version": site.version,
        "day": language.view.edition.day,
        "terms": terms if has_terms(language) else [],
        "catalogue": _both(CATALOGUE, path, language),
        "schema": _file(SCHEMA, data_path("", SCHEMA), SCHEMA, path),
        "front_matter": _schemas(FRONT_MATTER, path, language),
        "facts": _schemas(DATA, path, language),
        "inventory": _both("", path, language),
        "example": _example(language),
    }


def _both(name: str, path: str, language: Language) -> str:
    """Links to a file in the page's own language, and to the one of all together; no name stands for the inventory."""
    own = language.view.catalogue.settings.site.languages[language.code].name
    words = ((language.code, escape(own)), ("", language.say(N_("all languages together"))))
    targets = ((data_path(code, name) if name else inventory_path(code), said) for code, said in words)
    return " · ".join(_file(name, target, said, path) for target, said in targets)


def _file(name: str, target: str, words: str, path: str) -> str:
    return link(words, relative(target, path), {"type": TYPES[name]} if name else {})


def _schemas(begin: str, path: str, language: Language) -> str:
    """Links to the schemas whose names begin so, each called as what it is the schema of."""
    found = {
        name: str(schema["title"]) for name, schema in language_schemas(language).items() if name.startswith(begin)
    }
    targets = ((relative(schema_path(language.code, name), path), title) for name, title in found.items())
    return " · ".join(link(escape(title), target, {"type": TYPES[SCHEMA]}) for target, title in targets)


def _example(language: Language) -> dict[str, str]:
    """An entry that the reader can see, as programs name it: the first that has a heading to lead to."""
    shown = language.view.shown.values()
    with_headings = ((one, head.id) for one in shown if one.text for head in one.text.record.markup.headings if head.id)
    one, anchor = next(with_headings, (next(iter(shown), None), ""))
    if one is None:
        return {}
    name = f"{one.entry.kind}-{one.entry.id}"
    identifier = language.view.catalogue.settings.site.identifier(one.entry.kind, one.entry.id)
    return {"name": name, "inside": f"{name}/{anchor}" if anchor else "", "identifier": identifier}


def _dataset(title: str, description: str, language: Language) -> dict[str, Any]:
    """The page in the words of schema.org; what is not known is left out."""
    site, day = language.view.catalogue.settings.site, language.view.edition.day
    node = {
        "@type": "Dataset",
        "name": f"{site.title}: {title}",
        "description": description,
        "inLanguage": language.code,
        "version": site.version,
        "license": site.license.url if site.license else "",
        "dateModified": day.isoformat() if day else "",
    }
    return {key: value for key, value in node.items() if value}

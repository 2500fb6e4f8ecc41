"""Takes a language; gives what programs read: terms, catalogue and inventory, of it and of all languages together."""

import json
from collections.abc import Iterator, Mapping, Sequence

from vademecum.catalogue import data_path
from vademecum.languages import N_
from vademecum.pages.context import Language
from vademecum.pages.inventories import common_inventory, inventory_file
from vademecum.pages.linked_data import jsonld, turtle
from vademecum.pages.markdown import relative
from vademecum.pages.schema_files import schema_files
from vademecum.pages.tree import TreeFile
from vademecum.projections.export import catalogue_schema, export
from vademecum.projections.scheme import Node, SchemeWords, scheme

TERMS = {"concepts.jsonld": ("JSON-LD", jsonld), "concepts.ttl": ("Turtle", turtle)}
"""The files of terms: the name of their form, and what writes them."""

CATALOGUE = "catalogue.json"
SCHEMA = "catalogue.schema.json"

TYPES = {
    "concepts.jsonld": "application/ld+json",
    "concepts.ttl": "text/turtle",
    CATALOGUE: "application/json",
    SCHEMA: "application/schema+json",
}
"""The media type of each file."""


def data_files(language: Language) -> Iterator[TreeFile]:
    """The files of a language, and with the default one those of all together."""
    languages = language.languages
    if language.code == next(iter(languages)):
        schema = json.dumps(catalogue_schema(), ensure_ascii=False, indent=1)
        yield TreeFile(data_path("", SCHEMA), f"{schema}\n")
        yield from _files("", [*languages], languages)
        yield common_inventory(languages)
    yield from _files(language.code, [language.code], languages)
    yield inventory_file(language)
    yield from schema_files(language)


def _files(folder: str, codes: Sequence[str], languages: Mapping[str, Language]) -> Iterator[TreeFile]:
    """The files of some languages, below the folder of one of them or, with an empty name, at the top of the site."""
    views = {code: language.view for code, language in languages.items()}
    if has_terms(languages[codes[0]]):
        nodes = _scheme([languages[code] for code in codes])
        facts = views[codes[0]].catalogue.facts
        inputs = tuple(facts.place(name).file for name in ("concepts", "search") if name in facts.files)
        for name, (_, write) in TERMS.items():
            yield TreeFile(data_path(folder, name), write(nodes), inputs=inputs)
    path = data_path(folder, CATALOGUE)
    made = export(views, codes, relative(data_path("", SCHEMA), path))
    content = made.model_dump_json(by_alias=True, exclude_defaults=True)
    yield TreeFile(path, f"{content}\n")


def has_terms(language: Language) -> bool:
    """Whether any language of the site shows a term."""
    return any(shown for view in language.views.values() for shown in view.of_kind("term"))


def _scheme(languages: Sequence[Language]) -> tuple[Node, ...]:
    title = languages[0].view.catalogue.settings.site.title
    words = {
        language.code: SchemeWords(
            language.say(N_("Terms of {site}"), site=title),
            language.say(N_("This is a description: the language has no settled term.")),
        )
        for language in languages
    }
    return scheme({language.code: language.view for language in languages}, words)

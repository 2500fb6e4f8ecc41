"""Takes a language; gives the links to the files in which its matrix is taken along, and what may be done with them."""

from html import escape

from vademecum.catalogue import data_path
from vademecum.languages import N_
from vademecum.pages.context import Language
from vademecum.pages.markdown import html_link, way
from vademecum.pages.matrix_files import SCHEMA, TYPES
from vademecum.pages.matrix_places import matrix_path

_WORDS = {
    "matrix.xlsx": N_("Excel workbook"),
    # Translators: what parts the cells of a CSV file
    "matrix.csv": N_("CSV file with commas"),
    "matrix-semicolon.csv": N_("CSV file with semicolons"),
    "matrix.json": "JSON",
    "matrix.jsonld": "JSON-LD",
}


def download_links(language: Language, origin: str) -> list[str]:
    """The links to the files of a language, as HTML, for the page at `origin`; the schema of one of them is last."""
    paths = [(_WORDS[name], matrix_path(language, name), kind) for name, kind in TYPES.items()]
    paths += [("JSON Schema", data_path("", SCHEMA), "application/schema+json")]
    return [html_link(language.say(words), way(path, origin), {"type": kind}) for words, path, kind in paths]


def download_note(language: Language) -> str:
    """Version, day and licence of these files in one line, as HTML; without a licence, that none is named."""
    site, day = language.view.catalogue.settings.site, language.view.edition.day
    said = [escape(language.say(N_("version {version}"), version=site.version))]
    if day:
        said = [escape(language.say(N_("version {version} of {day}"), version=site.version, day=language.date(day)))]
    if site.license:
        return " · ".join([html_link(site.license.name, site.license.url, {"rel": "license"}), *said])
    unclear = language.say(N_("No licence is named here: ask before you publish any of it elsewhere."))
    return f"{escape(unclear)} {said[0][0].upper()}{said[0][1:]}."

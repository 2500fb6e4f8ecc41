"""`vademecum overlay explain`: says of each part of a page which layer it is from, and where it is written."""

import json
from pathlib import Path

import click

from vademecum.authoring import entry_of
from vademecum.catalogue import Catalogue, Edition, Entry, LocalText, address_of, views
from vademecum.cli.shared import options
from vademecum.cli.shared.changing import refusals_told
from vademecum.cli.shared.stopping import known_language, read
from vademecum.languages import N_, author_messages
from vademecum.projections.origins import origins

_ = author_messages().gettext


@click.command(
    help=_(
        N_(
            "Say of each part of a page which organisation's folder it is from, with file and line. PAGE is a kind and "
            "an id, such as role:cmio, a file, or an address, such as /nl/rollen/cmio/."
        )
    )
)
@click.argument("page", metavar=_(N_("PAGE")))
@click.option("--language", metavar=_(N_("CODE")), help=_(N_("The language of the page.")))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.docs_dir
def explain(page: str, language: str | None, form: str, docs_dir: Path) -> None:
    """Print a line for each part."""
    _site, catalogue = read(docs_dir)
    entry, code = _meant(page, known_language(language, catalogue.settings.languages), catalogue)
    text = _text(entry, code)
    found = [*origins(entry, text, catalogue)]
    if form == "json":
        values = [{"part": one.part, "layer": one.layer, "place": str(one.place)} for one in found]
        head = {"entry": entry.ref, "language": text.language if text else None}
        click.echo(json.dumps({**head, "parts": values}, ensure_ascii=False, indent=1))
        return
    click.echo(f"{entry.ref} {text.language if text else code}")
    wide = max((len(one.part) for one in found), default=0)
    layers = max((len(one.layer) for one in found), default=0)
    for one in found:
        click.echo(f"  {one.part:<{wide}}  {one.layer:<{layers}}  {one.place}")


def _meant(page: str, language: str, catalogue: Catalogue) -> tuple[Entry, str]:
    """The entry and the language that an address, a file or a name means."""
    address = page.strip("/")
    for code, view in views(catalogue, Edition(drafts=True)).items():
        for shown in view.shown.values():
            if page.startswith("/") and address_of(shown.path) == address:
                return shown.entry, code
    with refusals_told():
        entry = entry_of(page, catalogue)
    found = catalogue.by_path.get(page.partition("/")[2]) or catalogue.by_path.get(page)
    return entry, found[1].language if found else language


def _text(entry: Entry, language: str) -> LocalText | None:
    return entry.texts.get(language) or entry.texts.get(entry.original or "")

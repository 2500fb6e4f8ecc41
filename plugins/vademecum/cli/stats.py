"""`vademecum stats`: counts what there is, by kind and language."""

import sys
from pathlib import Path

import click

from vademecum.languages import N_, SPOKEN, author_messages
from vademecum.model import KINDS
from vademecum.projections.statistics import count
from vademecum.site import read_site

_ = author_messages().gettext


@click.command(help=_(N_("Count entries, texts and words by kind and language.")))
@click.option("--language", type=click.Choice(SPOKEN), help=_(N_("The language of messages: en, nl or da.")))
@click.option(
    "--docs-dir",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default="docs",
    show_default=True,
    help=_(N_("The folder of texts.")),
)
def stats(language: str | None, docs_dir: Path) -> None:
    """Print a table: a row for each kind, and for each language its texts and their words."""
    messages = author_messages(language)
    site = read_site(docs_dir)
    if site.catalogue is None:
        click.echo(messages.gettext(N_("The settings cannot be read: run vademecum check.")), err=True)
        sys.exit(1)
    codes = site.catalogue.settings.languages
    header: list[str | int] = [messages.gettext(N_("Kind")), messages.gettext(N_("Entries"))]
    header += [words for code in codes for words in (code, messages.gettext(N_("words")))]
    rows: list[list[str | int]] = [
        [messages.gettext(KINDS[row.kind].plural), row.entries, *(n for code in codes for n in row.by_language[code])]
        for row in count(site.catalogue)
    ]
    for name, *cells in (header, *rows):
        click.echo(f"{name:<16}" + "".join(f"{cell:>9}" for cell in cells))

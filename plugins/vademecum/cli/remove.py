"""`vademecum remove`: takes an entry away, or its text in one language, and leaves nothing that leads nowhere."""

from pathlib import Path

import click

from vademecum.authoring import Changes, addresses_kept, carried, remove, withdraw
from vademecum.catalogue import Catalogue
from vademecum.cli.shared import options
from vademecum.cli.shared.changing import change, refusals_told
from vademecum.languages import N_, author_messages
from vademecum.site import read_site

_ = author_messages().gettext


@click.command(
    name="remove",
    help=_(
        N_(
            "Remove an entry with its texts in all languages and its facts. What names it must lead to another one "
            "(--successor), or keep its words alone (--unlink)."
        )
    ),
)
@click.argument("entry", metavar=_(N_("KIND:ID")))
@click.option("--language", metavar=_(N_("CODE")), help=_(N_("Remove the text in this language alone.")))
@click.option(
    "--successor",
    metavar=_(N_("KIND:ID")),
    help=_(N_("What comes in its place: references and old addresses lead there.")),
)
@click.option("--unlink", is_flag=True, help=_(N_("References keep their words alone.")))
@options.dry_run
@options.docs_dir
def command(
    entry: str, language: str | None, successor: str | None, unlink: bool, dry_run: bool, docs_dir: Path
) -> None:
    """Change all files or none, and say which; the exit code is 1 where nothing could be changed."""
    if language and (successor or unlink):
        raise click.UsageError(_(N_("With --language the entry stays: leave out --successor and --unlink.")))
    if successor and unlink:
        raise click.UsageError(_(N_("Choose one of --successor and --unlink.")))

    def plan(catalogue: Catalogue) -> Changes:
        return withdraw(catalogue, entry, language) if language else remove(catalogue, entry, successor, unlink)

    site = read_site(docs_dir)
    kept: list[str] = []
    if language and site.catalogue:
        with refusals_told():
            kept = addresses_kept(site.catalogue, entry, language)
    change(site, plan, dry_run, carried)
    if kept:
        words = N_("Kept under “formerly”, so that old links to it still lead on: {addresses}.")
        click.echo(_(words).format(addresses=", ".join(kept)))

"""`vademecum move`: gives a text another address or another folder, and keeps every link to it whole."""

from pathlib import Path

import click

from vademecum.authoring import carried, move
from vademecum.cli.shared import options
from vademecum.cli.shared.changing import change
from vademecum.languages import N_, author_messages
from vademecum.site import read_site

_ = author_messages().gettext


@click.command(
    name="move",
    help=_(
        N_(
            "Move a text. TEXT is a file, or a kind and an id with --language. TO is a path, a folder with a slash at "
            "its end, or the last part of the new address, such as cmio. Links to it follow, and the old address leads "
            "on."
        )
    ),
)
@click.argument("text", metavar=_(N_("TEXT")))
@click.argument("to", metavar=_(N_("TO")))
@click.option("--language", metavar=_(N_("CODE")), help=_(N_("The language of the text, where TEXT is no file.")))
@options.dry_run
@options.docs_dir
def command(text: str, to: str, language: str | None, dry_run: bool, docs_dir: Path) -> None:
    """Change all files or none, and say which; the exit code is 1 where nothing could be changed."""
    change(read_site(docs_dir), lambda catalogue: move(catalogue, text, to, language), dry_run, carried)

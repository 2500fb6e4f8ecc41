"""`vademecum move`: gives a text another address or another folder, and keeps every link to it whole."""

import sys
from pathlib import Path

import click

from vademecum.authoring import attempt, move
from vademecum.languages import N_, author_messages

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
@click.option("--dry-run", is_flag=True, help=_(N_("Show what would change, and change nothing.")))
@click.option(
    "--docs-dir",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default="docs",
    show_default=True,
    help=_(N_("The folder of texts.")),
)
def command(text: str, to: str, language: str | None, dry_run: bool, docs_dir: Path) -> None:
    """Change all files or none, and say which; the exit code is 1 where nothing could be changed."""
    found = attempt(docs_dir, lambda catalogue: move(catalogue, text, to, language), author_messages(), dry_run)
    for line in found.lines:
        click.echo(line, err=not found.done)
    sys.exit(0 if found.done else 1)

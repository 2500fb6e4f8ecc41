"""`vademecum remove`: takes an entry away, or its text in one language, and leaves nothing that leads nowhere."""

import sys
from pathlib import Path

import click

from vademecum.authoring import attempt, remove, withdraw
from vademecum.authoring.changes import Changes
from vademecum.catalogue import Catalogue
from vademecum.languages import N_, author_messages

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
@click.option("--dry-run", is_flag=True, help=_(N_("Show what would change, and change nothing.")))
@click.option(
    "--docs-dir",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default="docs",
    show_default=True,
    help=_(N_("The folder of texts.")),
)
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

    found = attempt(docs_dir, plan, author_messages(), dry_run)
    for line in found.lines:
        click.echo(line, err=not found.done)
    sys.exit(0 if found.done else 1)

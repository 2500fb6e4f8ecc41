"""`vademecum rename`: gives an entry another id, in every language and wherever it is named."""

import sys
from pathlib import Path

import click

from vademecum.authoring import attempt, rename
from vademecum.languages import N_, author_messages

_ = author_messages().gettext


@click.command(
    name="rename",
    help=_(
        N_(
            "Give an entry another id: in its texts, in the facts and in every reference. The old id goes into "
            "formerly, so that what leads there from outside still arrives. To change an address, see vademecum move."
        )
    ),
)
@click.argument("entry", metavar=_(N_("KIND:ID")))
@click.argument("new", metavar=_(N_("NEW-ID")))
@click.option("--dry-run", is_flag=True, help=_(N_("Show what would change, and change nothing.")))
@click.option(
    "--docs-dir",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default="docs",
    show_default=True,
    help=_(N_("The folder of texts.")),
)
def command(entry: str, new: str, dry_run: bool, docs_dir: Path) -> None:
    """Change all files or none, and say which; the exit code is 1 where nothing could be changed."""
    found = attempt(docs_dir, lambda catalogue: rename(catalogue, entry, new), author_messages(), dry_run)
    for line in found.lines:
        click.echo(line, err=not found.done)
    sys.exit(0 if found.done else 1)

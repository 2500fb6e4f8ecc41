"""`vademecum rename`: gives an entry another id, in every language and wherever it is named."""

from pathlib import Path

import click

from vademecum.authoring import carried, rename
from vademecum.cli.shared import options
from vademecum.cli.shared.changing import change
from vademecum.languages import N_, author_messages
from vademecum.site import read_site

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
@options.dry_run
@options.docs_dir
def command(entry: str, new: str, dry_run: bool, docs_dir: Path) -> None:
    """Change all files or none, and say which; the exit code is 1 where nothing could be changed."""
    change(read_site(docs_dir), lambda catalogue: rename(catalogue, entry, new), dry_run, carried)

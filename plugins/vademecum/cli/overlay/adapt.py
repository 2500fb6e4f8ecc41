"""`vademecum overlay adapt`: makes an organisation's own text in the place of one below, or a part behind it."""

from datetime import datetime
from pathlib import Path

import click

from vademecum.authoring.overlays import adapt as adapted
from vademecum.cli.shared import options
from vademecum.cli.shared.changing import change
from vademecum.languages import N_, author_messages
from vademecum.site import read_site

_ = author_messages().gettext


@click.command(
    help=_(
        N_(
            "Have a text your own way: a copy of it comes into your folder, to change as you wish. With --append the "
            "text stays as it is, and you write a part of your own behind it. What it stands on is recorded."
        )
    )
)
@click.argument("text", metavar=_(N_("TEXT")))
@click.option("--language", metavar=_(N_("CODE")), help=_(N_("The language of the text, where TEXT is no file.")))
@click.option("--append", "add", is_flag=True, help=_(N_("Add a part of your own: how we do this here.")))
@click.option("--date", "day", type=options.DAY, help=_(N_("The day to record; today unless you say so.")))
@options.dry_run
@options.docs_dir
def adapt(text: str, language: str | None, add: bool, day: datetime | None, dry_run: bool, docs_dir: Path) -> None:
    """Write both files or none."""
    change(
        read_site(docs_dir),
        lambda catalogue: adapted(catalogue, text, language, add, options.today(day)),
        dry_run,
    )

"""`vademecum overlay seen`: records that an author has seen what has changed below."""

from datetime import datetime
from pathlib import Path

import click

from vademecum.authoring.overlays import seen as records_of_seen
from vademecum.cli.shared import options
from vademecum.cli.shared.changing import change
from vademecum.cli.shared.stopping import stop
from vademecum.languages import N_, author_messages
from vademecum.reporting import USAGE
from vademecum.site import read_site

_ = author_messages().gettext


@click.command(
    help=_(
        N_(
            "Say that your own texts and facts are right with what stands below them now. NAME is a kind and an id, or "
            "a file of facts such as law."
        )
    )
)
@click.argument("names", nargs=-1, metavar=_(N_("[NAME]...")))
@click.option("--language", "languages", multiple=True, metavar=_(N_("CODE")), help=_(N_("Only in this language.")))
@click.option("--all", "everything", is_flag=True, help=_(N_("Everything that stands on something below.")))
@click.option("--date", "day", type=options.DAY, help=_(N_("The day to record; today unless you say so.")))
@options.dry_run
@options.docs_dir
def seen(
    names: tuple[str, ...],
    languages: tuple[str, ...],
    everything: bool,
    day: datetime | None,
    dry_run: bool,
    docs_dir: Path,
) -> None:
    """Record what is named; nothing is recorded by a slip."""
    if not names and not everything:
        stop(USAGE, N_("Name a text, such as role:cmio, or a file of facts, such as law; or say --all."))
    change(
        read_site(docs_dir),
        lambda catalogue: records_of_seen(catalogue, names, languages, options.today(day)),
        dry_run,
    )

"""Gives the options that several commands have: each with one name, one default and one sentence of help."""

from datetime import date, datetime
from pathlib import Path

import click

from vademecum.languages import N_, SPOKEN, author_messages

_ = author_messages().gettext

_TEXTS = N_("The folder of texts.")
_FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)
_ANY_FOLDER = click.Path(path_type=Path, file_okay=False)

DAY = click.DateTime(["%Y-%m-%d"])
"""A day as it is typed."""

docs_dir = click.option("--docs-dir", type=_FOLDER, default="docs", show_default=True, help=_(_TEXTS))
# Two versions that are kept can be compared where there are no texts at all.
docs_dir_if_any = click.option("--docs-dir", type=_ANY_FOLDER, default="docs", show_default=True, help=_(_TEXTS))
docs_dir_if_said = click.option("--docs-dir", type=_FOLDER, help=_(N_("The folder of texts, to compare with too.")))
dry_run = click.option("--dry-run", is_flag=True, help=_(N_("Show what would change, and change nothing.")))
language = click.option("--language", type=click.Choice(SPOKEN), help=_(N_("The language of messages: en, nl or da.")))


def today(said: datetime | None = None) -> date:
    """The day that was said, or that of the clock and the calendar of whoever types the command."""
    return (said or datetime.now()).date()

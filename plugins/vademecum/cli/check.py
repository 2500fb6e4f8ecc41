"""`vademecum check`: reads and checks the texts, and says what is wrong and how to mend it."""

import sys
from pathlib import Path

import click

from vademecum.languages import N_, SPOKEN, author_messages
from vademecum.reporting import errors, lines
from vademecum.site import read_site

_ = author_messages().gettext


@click.command(help=_(N_("Check all texts and facts: every problem with its place and its mend.")))
@click.option("--strict", is_flag=True, help=_(N_("Warnings count as errors.")))
@click.option("--language", type=click.Choice(SPOKEN), help=_(N_("The language of messages: en, nl or da.")))
@click.option(
    "--docs-dir",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default="docs",
    show_default=True,
    help=_(N_("The folder of texts.")),
)
def check(strict: bool, language: str | None, docs_dir: Path) -> None:
    """Print the report; the exit code is 1 where something must be mended first."""
    report = read_site(docs_dir).report
    for line in lines(report, author_messages(language)):
        click.echo(line)
    sys.exit(1 if errors(report) or (strict and report) else 0)

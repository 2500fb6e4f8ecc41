"""`vademecum build`: hands the site to the engine."""

import sys
from importlib.metadata import entry_points
from pathlib import Path

import click

from vademecum.cli.shared import options
from vademecum.languages import N_, author_messages

_ = author_messages().gettext
ENGINES = "vademecum.engines"
"""The group of entry points under which site engines register a function that builds a site."""


@click.command(help=_(N_("Build the site. The published site stays as it was until the new one is ready.")))
@click.option("--strict", is_flag=True, help=_(N_("Stop at warnings too.")))
@click.option("--date", type=options.DAY, help=_(N_("The date of the build, such as 2026-11-21.")))
@click.option("--url", help=_(N_("The address under which the site will be published.")))
@click.option("--site-dir", type=click.Path(path_type=Path), help=_(N_("The folder to publish to.")))
@options.language
@click.option(
    "--config-file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    default="mkdocs.yml",
    show_default=True,
    help=_(N_("The settings of the engine.")),
)
@click.option("--engine", default="mkdocs", show_default=True, help=_(N_("The engine that renders the pages.")))
def build(engine: str, **options: object) -> None:
    """Find the engine and run it; its number is the exit code."""
    found = entry_points(group=ENGINES)
    if engine not in found.names:
        sentence = _(N_("There is no engine called {engine}. Choose one of: {known}."))
        raise click.UsageError(sentence.format(engine=engine, known=", ".join(sorted(found.names))))
    sys.exit(found[engine].load()(**options))

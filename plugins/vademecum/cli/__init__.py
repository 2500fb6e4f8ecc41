"""The command `vademecum`: takes what a consultant types, runs one command of this folder."""

import click

from vademecum import __version__
from vademecum.cli.build import build
from vademecum.cli.check import check
from vademecum.cli.digest import command as digest
from vademecum.cli.pack import command as pack
from vademecum.cli.release import release
from vademecum.cli.stats import stats
from vademecum.cli.verify_exports import verify_exports
from vademecum.languages import N_, author_messages


@click.group(help=author_messages().gettext(N_("Check the texts of a knowledge base and build its site.")))
@click.version_option(__version__, prog_name="vademecum")
def main() -> None:
    """Run a command."""


for command in (build, check, digest, pack, release, stats, verify_exports):
    main.add_command(command)

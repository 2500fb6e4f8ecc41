"""The command `vademecum`: takes what a consultant types, runs one command of this folder."""

from pkgutil import resolve_name

import click

from vademecum import __version__
from vademecum.languages import N_, author_messages

COMMANDS = {
    "build": "vademecum.cli.build:build",
    "check": "vademecum.cli.check:check",
    "digest": "vademecum.cli.digest:command",
    "explain": "vademecum.cli.explain:command",
    "move": "vademecum.cli.move:command",
    "new": "vademecum.cli.new:command",
    "pack": "vademecum.cli.pack:command",
    "release": "vademecum.cli.release:release",
    "remove": "vademecum.cli.remove:command",
    "rename": "vademecum.cli.rename:command",
    "review": "vademecum.cli.review:review",
    "schemas": "vademecum.cli.schemas:command",
    "stats": "vademecum.cli.stats:stats",
    "translations": "vademecum.cli.translations:translations",
    "verify-exports": "vademecum.cli.verify_exports:verify_exports",
    "word": "vademecum.cli.word:command",
}
"""Where each command stands: it is imported when it is asked for, because one is to start without what others need."""


class Commands(click.Group):
    """The commands by name, each imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the alphabet."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        found: click.Command | None = resolve_name(COMMANDS[cmd_name]) if cmd_name in COMMANDS else None
        return found


_ = author_messages().gettext


@click.group(cls=Commands, help=_(N_("Check the texts of a knowledge base and build its site.")))
@click.version_option(__version__, prog_name="vademecum")
def main() -> None:
    """Run a command."""

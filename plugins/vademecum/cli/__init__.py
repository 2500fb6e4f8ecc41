"""The command `vademecum`: takes what a consultant types, runs one command of this folder."""

import gettext
import sys
from pkgutil import resolve_name

import click
from click.exceptions import NoSuchCommand

from vademecum import __version__
from vademecum.languages import N_, Messages, author_messages

COMMANDS = {
    "archive": "vademecum.cli.archive:command",
    "build": "vademecum.cli.build:build",
    "check": "vademecum.cli.check:check",
    "digest": "vademecum.cli.digest:command",
    "explain": "vademecum.cli.explain:command",
    "hosting": "vademecum.cli.hosting:command",
    "list": "vademecum.cli.list:command",
    "move": "vademecum.cli.move:command",
    "new": "vademecum.cli.new:command",
    "organisation": "vademecum.cli.organisation:organisation",
    "overlay": "vademecum.cli.overlay:overlay",
    "pack": "vademecum.cli.pack:command",
    "release": "vademecum.cli.release:release",
    "remove": "vademecum.cli.remove:command",
    "rename": "vademecum.cli.rename:command",
    "review": "vademecum.cli.review:review",
    "schemas": "vademecum.cli.schemas:command",
    "stats": "vademecum.cli.stats:stats",
    "translations": "vademecum.cli.translations:translations",
    "verify": "vademecum.cli.verify:command",
    "verify-exports": "vademecum.cli.verify_exports:verify_exports",
    "word": "vademecum.cli.word:command",
}
"""Where each command stands: it is imported when it is asked for, because one is to start without what others need."""

_TYPES = ((click.types.StringParamType, N_("text")), (click.IntRange, N_("integer range")))
"""Types whose names Click shows and does not translate: in capitals where an option has no metavar, and in messages."""


def _translate_click(messages: Messages) -> None:
    """Have Click write its own sentences as these messages have them.

    Click calls gettext by the names that its modules have imported. Those are bound anew, because gettext itself reads
    compiled files alone, and chooses among languages in another way than `author_messages`.
    """
    for name in [name for name in sys.modules if name.partition(".")[0] == "click"]:
        names = vars(sys.modules[name])
        if names.get("_") is gettext.gettext:
            names.update(_=messages.gettext, ngettext=messages.ngettext)
    for kind, word in _TYPES:
        kind.name = messages.gettext(word)


_messages = author_messages()
_ = _messages.gettext
_translate_click(_messages)


def _localised(command: click.Command) -> click.Command:
    """The command with the placeholders of its usage in the author's language, and those below it."""
    command.options_metavar = _(N_("[OPTIONS]"))
    if isinstance(command, click.Group):
        command.subcommand_metavar = _(N_("COMMAND [ARGS]..."))
        for one in command.commands.values():
            _localised(one)
    return command


class Commands(click.Group):
    """The commands by name, each imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the alphabet."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        return _localised(resolve_name(COMMANDS[cmd_name])) if cmd_name in COMMANDS else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """What is typed, as a command; where there is none, the nearest names are among what is not yet imported."""
        try:
            return super().resolve_command(ctx, args)
        except NoSuchCommand as missing:
            if below := self._below(missing.command_name, ctx):
                guess = _(N_("Did you mean {nearest}?")).format(nearest=", ".join(below))
                raise NoSuchCommand(missing.command_name, f"{missing.message} {guess}", ctx=ctx) from None
            raise NoSuchCommand(missing.command_name, possibilities=COMMANDS, ctx=ctx) from None

    def _below(self, name: str, ctx: click.Context) -> list[str]:
        """The commands of this name that stand in a group, as they are typed."""
        groups = ((group, self.get_command(ctx, group)) for group in COMMANDS)
        return [
            f"vademecum {group} {name}"
            for group, command in groups
            if isinstance(command, click.Group) and name in command.commands
        ]


@click.group(cls=Commands, help=_(N_("Check the texts of a knowledge base and build its site.")))
@click.version_option(__version__, prog_name="vademecum")
def main() -> None:
    """Run a command."""


_localised(main)

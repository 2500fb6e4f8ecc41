"""`vademecum translations`: says what each translation still lacks, and records what authors say of it."""

import click

from vademecum.cli.translations.packets import packet, read
from vademecum.cli.translations.recording import done, still_ok
from vademecum.cli.translations.status import status
from vademecum.languages import N_, author_messages


@click.group(help=author_messages().gettext(N_("See what each translation still lacks, and say what is done.")))
def translations() -> None:
    """Run a command."""


for command in (status, done, still_ok, packet, read):
    translations.add_command(command)

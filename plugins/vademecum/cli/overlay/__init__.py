"""`vademecum overlay`: what an organisation has of its own over the content below, and what has changed there."""

import click

from vademecum.cli.overlay.adapt import adapt
from vademecum.cli.overlay.explain import explain
from vademecum.cli.overlay.seen import seen
from vademecum.cli.overlay.status import status
from vademecum.languages import N_, author_messages


@click.group(
    help=author_messages().gettext(
        N_("For an organisation's own copy: have a text your own way, and see what has changed below it.")
    )
)
def overlay() -> None:
    """Run a command."""


for command in (adapt, status, seen, explain):
    overlay.add_command(command)

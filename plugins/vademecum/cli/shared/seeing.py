"""Takes the path of a text that a command has made; says on the terminal where its author can see it."""

import click

from vademecum.catalogue import address_of
from vademecum.languages import N_, author_messages


def say_where(path: str) -> None:
    """Where the preview shows a text; only the preview itself knows at which address it runs."""
    words = N_("To see it, add {path} to the address that make serve prints (on Windows: mkdocs serve).")
    click.echo(author_messages().gettext(words).format(path=f"{address_of(path)}/"))

"""Takes files that a command makes, with their content; puts all of them in their places or none, and says where."""

from collections.abc import Mapping
from pathlib import Path

import click

from vademecum.cli.shared.stopping import stop
from vademecum.languages import N_, Messages, author_messages
from vademecum.publish import put_all
from vademecum.reporting import WRONG


def put(files: Mapping[Path, str | bytes], messages: Messages | None = None) -> None:
    """Write every file, or say why not and end."""
    try:
        put_all({path: one.encode() if isinstance(one, str) else one for path, one in files.items()})
    except OSError as error:
        stop(WRONG, N_("Nothing was written: {reason}."), messages=messages, reason=error)


def put_and_tell(files: Mapping[Path, str | bytes]) -> None:
    """Write every file and name it, or say why not and end."""
    put(files)
    for path in files:
        click.echo(author_messages().gettext(N_("Written to {path}.")).format(path=path))

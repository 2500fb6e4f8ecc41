"""Takes the address at which a preview is to be shown; gives why that cannot be, before anything is built."""

import errno
import os
import socket

from vademecum.languages import N_, Messages

_PORTS = 65536
_TRIED = 100
_USUAL = 8000
_SYSTEM = 1024
"""Below this port an ordinary user may open none."""


def taken(host: str, port: int, command: str, messages: Messages) -> str:
    """What stands in the way, with its mend; empty if nothing does. `command` is that of the engine."""
    problem = _refusal(host, port)
    if problem is None:
        return ""
    above = max(port, _SYSTEM) + 1
    free = next((one for one in range(above, min(above + _TRIED, _PORTS)) if not _refusal("localhost", one)), _USUAL)
    if problem.errno == errno.EADDRINUSE:
        words = N_("Port {port} is in use, perhaps by a preview that still runs. End that one, or take another: {mend}")
    else:
        words = N_("The preview cannot be shown at {host}:{port}: {reason}. Take another address: {mend}")
    mend = f"{command} serve -a localhost:{free}"
    return messages.gettext(words).format(host=host, port=port, reason=problem.strerror, mend=mend)


def _refusal(host: str, port: int) -> OSError | None:
    """What the system says to whoever opens a port in the way of the engine's server."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as door:
        if os.name == "posix":
            # So does the server: a port that was closed a moment ago is free. Windows would give it out twice.
            door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((host, port))
        except OSError as error:
            return error
    return None

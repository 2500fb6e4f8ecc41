"""Gives the remarks in a configuration: what made it, and the two places where an administrator chooses."""

from dataclasses import dataclass

from vademecum.languages import N_, Messages


@dataclass(frozen=True)
class Remarks:
    """The remarks, each one line without the sign that begins it."""

    made: str
    address: str
    hsts: str


def remarks(messages: Messages) -> Remarks:
    """The remarks in a language."""
    say = messages.gettext
    return Remarks(
        made=say(N_("Made by Vademecum from the finished site: make it anew after each build, then load it.")),
        address=say(N_("Choose: port and name, and a certificate if no other server stands before this one.")),
        hsts=say(N_("Choose: use the next line once everything runs over HTTPS.")),
    )

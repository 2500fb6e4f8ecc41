"""Takes what a command wants done to the texts; does it or shows it, says which, and ends where it is refused."""

from collections.abc import Iterator
from contextlib import contextmanager

import click

from vademecum.authoring import Changes, Refused, attempt
from vademecum.authoring.attempts import Follow, Plan, Tell, nothing
from vademecum.cli.shared.stopping import stop_with
from vademecum.languages import author_messages
from vademecum.site import Site


def change(site: Site, plan: Plan, dry_run: bool, follow: Follow = nothing, tell: Tell | None = None) -> Changes:
    """The files that were changed, or would be in a dry run; see `attempt`."""
    found = attempt(site, plan, author_messages(), dry_run, follow, tell)
    if not found.done:
        stop_with(found.code, *found.lines)
    for line in found.lines:
        click.echo(line)
    return found.changes


@contextmanager
def refusals_told() -> Iterator[None]:
    """Say why something is refused, and end with its exit code."""
    try:
        yield
    except Refused as refusal:
        stop_with(refusal.code, *refusal.say(author_messages().gettext))

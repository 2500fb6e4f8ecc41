"""Takes what an author wants done to the texts; does all of it or nothing, and gives the lines that tell which."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from vademecum.authoring.changes import Changes, beyond, different, tried, write
from vademecum.authoring.previews import preview
from vademecum.authoring.refusals import Refused
from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_, Messages
from vademecum.reporting import UNREADABLE, WRONG, describe, errors
from vademecum.site import Site

Plan = Callable[[Catalogue], Changes]
"""Gives the files that change; raises Refused and OSError."""

Follow = Callable[[Catalogue, Catalogue], Changes]
"""Takes the texts before and after a change; gives what else has to change with it."""

Tell = Callable[[Diagnostic], str]
"""Gives the line of a problem, or an empty one where it has been told otherwise."""

_UNCHANGED = N_("Nothing was changed.")


@dataclass(frozen=True)
class Attempt:
    """The exit code, what to tell the author, and the files that changed; in a dry run those that would."""

    code: int
    lines: tuple[str, ...]
    changes: Changes = field(default_factory=dict)

    @property
    def done(self) -> bool:
        """Whether nothing stood in the way."""
        return not self.code


def nothing(_before: Catalogue, _after: Catalogue) -> Changes:
    """What follows from a change of words: no other file."""
    return {}


def attempt(
    site: Site,
    plan: Plan,
    messages: Messages,
    dry_run: bool = False,
    follow: Follow = nothing,
    tell: Tell | None = None,
) -> Attempt:
    """Change the files as planned, unless that breaks something; a dry run shows what would be done.

    `site` is what lies there now. `tell` says where an author finds a problem of files that were not written, for one
    who works in another document; that of a file that was written is told at its place there.
    An error stops it. A warning does not, and is told: it may be what follows, such as a source that is cited no more.
    """
    if site.catalogue is None:
        return Attempt(WRONG, (messages.gettext(UNREADABLE),))
    trial = _Trial(site, site.catalogue, messages, dry_run, tell or partial(describe, messages=messages))
    try:
        return trial.made(plan, follow)
    except OSError as error:
        return Attempt(WRONG, (messages.gettext(N_("Nothing was written: {reason}.")).format(reason=error),))


@dataclass(frozen=True)
class _Trial:
    """What lies there, and how it is told what becomes of it."""

    site: Site
    before: Catalogue
    messages: Messages
    dry_run: bool
    tell: Tell

    @property
    def docs(self) -> Path:
        return self.before.folder.root

    def made(self, plan: Plan, follow: Follow) -> Attempt:
        """Plan, try and write; raises OSError."""
        try:
            changes = different(self.docs, plan(self.before))
        except Refused as refusal:
            return Attempt(refusal.code, tuple(self.refusal(refusal)))
        if not changes:
            return Attempt(0, (self.messages.gettext(N_("There is nothing to change.")),))
        after = tried(self.docs, changes)
        found = beyond(self.site.report, after.report)
        if errors(found) or after.catalogue is None:
            return Attempt(WRONG, tuple(self.broken(found)))
        changes = {**changes, **follow(self.before, after.catalogue)}
        if not self.dry_run:
            write(self.docs, changes)
        return Attempt(0, tuple(self.shown(changes, found) if self.dry_run else self.written(changes, found)), changes)

    def refusal(self, refusal: Refused) -> Iterator[str]:
        """Every reason, and what the rules say of what would come of it; a wrong use needs its sentence alone."""
        yield from refusal.say(self.messages.gettext)
        if refusal.changes:
            found = beyond(self.site.report, tried(self.docs, refusal.changes).report)
            yield from filter(None, map(self.tell, found))
        if refusal.code == WRONG:
            yield self.messages.gettext(_UNCHANGED)

    def broken(self, found: Iterable[Diagnostic]) -> Iterator[str]:
        """The problems that would come."""
        yield self.messages.gettext(N_("Nothing was changed, for this would be wrong then:"))
        yield from filter(None, map(self.tell, found))

    def shown(self, changes: Changes, found: Iterable[Diagnostic]) -> Iterator[str]:
        """What a dry run shows: the files, what would be in them, and what would be left to mend."""
        yield from preview(self.docs, changes, self.before, self.messages)
        yield from self.left(map(self.tell, found))
        yield self.messages.gettext(_UNCHANGED)

    def written(self, changes: Changes, found: Iterable[Diagnostic]) -> Iterator[str]:
        """The files, and what is left to mend in them."""
        for path, content in sorted(changes.items()):
            words = N_("Removed {path}.") if content is None else N_("Written to {path}.")
            yield self.messages.gettext(words).format(path=self.docs / path)
        yield from self.left(describe(problem, self.messages) for problem in found)

    def left(self, lines: Iterable[str]) -> Iterator[str]:
        """The lines of problems that stop nothing."""
        told = [*filter(None, lines)]
        yield from (self.messages.gettext(N_("This is left to mend:")), *told) if told else ()

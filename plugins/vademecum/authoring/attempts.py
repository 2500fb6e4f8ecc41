"""Takes what an author wants done to the texts; does all of it or nothing, and gives the lines that tell which."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from vademecum.authoring.changes import Changes, beyond, tried, write
from vademecum.authoring.previews import preview
from vademecum.authoring.refusals import Reason, Refused
from vademecum.authoring.translations.carrying import carried
from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_, Messages
from vademecum.reporting import describe, errors
from vademecum.site import Site, read_site


@dataclass(frozen=True)
class Attempt:
    """Whether it was done, the files that changed, and what to tell the author."""

    done: bool
    lines: tuple[str, ...]
    changes: Changes | None = None


def attempt(
    docs: Path,
    plan: Callable[[Catalogue], Changes],
    messages: Messages,
    dry_run: bool = False,
    site: Site | None = None,
) -> Attempt:
    """Change the files below `docs` as planned, unless that breaks something; a dry run shows what would be done.

    `site` is what lies there, where it has been read already.
    The records of translations follow: what was up to date stays so.
    An error stops it. A warning does not, and is told: it may be what follows, such as a source that is cited no more.
    """
    site = site or read_site(docs)
    try:
        if site.catalogue is None:
            raise Refused(Reason(N_("The texts have errors: run vademecum check.")))
        changes = plan(site.catalogue)
        after = tried(docs, changes)
        found = beyond(site.report, after.report)
        if errors(found) or after.catalogue is None:
            return Attempt(False, tuple(_refusal(found, messages)))
        changes = {**changes, **carried(site.catalogue, after.catalogue)}
        if dry_run:
            shown = preview(docs, changes, site.catalogue, messages)
            last = messages.gettext(N_("Nothing was changed."))
            return Attempt(True, (*shown, *_left(found, messages), last), changes)
        write(docs, changes)
    except Refused as refusal:
        return Attempt(False, tuple(refusal.say(messages.gettext)))
    except OSError as error:
        return Attempt(False, (messages.gettext(N_("Nothing was written: {reason}.")).format(reason=error),))
    return Attempt(True, (*_written(docs, changes, messages), *_left(found, messages)), changes)


def _refusal(found: list[Diagnostic], messages: Messages) -> Iterator[str]:
    yield messages.gettext(N_("Nothing was changed, for this would be wrong then:"))
    yield from (describe(problem, messages) for problem in found)


def _left(found: list[Diagnostic], messages: Messages) -> Iterator[str]:
    if found:
        yield messages.gettext(N_("This is left to mend:"))
    yield from (describe(problem, messages) for problem in found)


def _written(docs: Path, changes: Changes, messages: Messages) -> Iterator[str]:
    for path, text in sorted(changes.items()):
        words = N_("Removed {path}.") if text is None else N_("Written to {path}.")
        yield messages.gettext(words).format(path=docs / path)

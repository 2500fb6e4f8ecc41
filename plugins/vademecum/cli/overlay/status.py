"""`vademecum overlay status`: says what has changed below an organisation's own texts and facts."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from vademecum.authoring.overlays.seen import STANDS_ON_NOTHING
from vademecum.catalogue import Adapted, Part, PartState, adapted
from vademecum.cli.shared import options
from vademecum.cli.shared.stopping import read, stop
from vademecum.languages import N_, author_messages, revision, shortened, written
from vademecum.reporting import USAGE

_ = author_messages().gettext
STALE = 2
"""The exit code where something has changed below."""

_OF_PART = {
    PartState.CHANGED: N_("has changed below"),
    PartState.NEW: N_("is new below"),
    PartState.GONE: N_("is gone below"),
    PartState.UNRECORDED: N_("nobody has recorded what it stands on"),
    PartState.CURRENT: N_("as it was"),
}
_OF_TEXT = {
    "append": N_("{ref} {language}: a part added ({file})"),
    "replace": N_("{ref} {language}: replaced ({file})"),
}
_OF_FACTS = N_("{ref}: facts changed ({file})")


@click.command(
    help=_(
        N_(
            "Say what has changed in the content below since your own texts and facts were made from it, with the "
            "words that went and came. The exit code is 2 where something has."
        )
    )
)
@click.option("--all", "everything", is_flag=True, help=_(N_("Also what is as it was.")))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.docs_dir
def status(everything: bool, form: str, docs_dir: Path) -> None:
    """Print what to look at again."""
    _site, catalogue = read(docs_dir)
    if not catalogue.layers.is_copy:
        stop(USAGE, STANDS_ON_NOTHING)
    found = [*adapted(catalogue)]
    stale = [one for one in found if one.stale]
    if form == "json":
        shown = [_values(one, everything) for one in (found if everything else stale)]
        click.echo(json.dumps({"stale": len(stale), "adapted": shown}, ensure_ascii=False, indent=1))
    else:
        for one in found if everything else stale:
            click.echo("\n".join(_lines(one, everything)))
        click.echo(_summary(len(stale), len(found)))
    sys.exit(STALE if stale else 0)


def _lines(one: Adapted, everything: bool) -> Iterator[str]:
    words = _OF_TEXT[one.way] if one.language else _OF_FACTS
    yield _(words).format(ref=one.ref, language=one.language, file=one.place.file)
    for part in one.parts if everything else one.stale:
        yield f"  {part.name}: {_(_OF_PART[part.state])}"
        if part.state not in (PartState.CURRENT, PartState.UNRECORDED):
            yield f"    {_diff(part)}"


def _diff(part: Part) -> str:
    return written(shortened(revision(part.was, part.now)))


def _summary(stale: int, total: int) -> str:
    if not total:
        return _(N_("Nothing of yours replaces or adds to what is below."))
    if not stale:
        return _(N_("Nothing has changed below what is your own."))
    words = N_(
        "{count} of {total} stand on what has changed. When yours is right again, run: vademecum overlay seen NAME"
    )
    return _(words).format(count=stale, total=total)


def _values(one: Adapted, everything: bool) -> dict[str, Any]:
    parts = one.parts if everything else one.stale
    return {
        "name": one.ref,
        "language": one.language or None,
        "way": one.way,
        "file": one.place.file,
        "parts": [
            {"name": part.name, "state": part.state.value, "was": part.was, "now": part.now, "diff": _diff(part)}
            for part in parts
        ],
    }

"""`vademecum check`: reads and checks the texts, and says what is wrong and how to mend it."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from vademecum.cli.shared import options
from vademecum.cli.shared.stopping import stop_with
from vademecum.diagnostics import Report
from vademecum.formats import FORMATS, from_here
from vademecum.languages import N_, Messages, author_messages
from vademecum.layers import layer_folders
from vademecum.reporting import USAGE, WRONG, errors, lines
from vademecum.selection import SelectionError, part, select
from vademecum.shelf import Shelf, shelf_of
from vademecum.site import read_site
from vademecum.watching import rounds

_ = author_messages().gettext

_TEXT = "text"
_BEGIN, _END = "[vademecum] checking", "[vademecum] checked"
"""How the lines around a round begin, in every language: editors wait for them."""


@dataclass(frozen=True)
class _Texts:
    """A folder of texts, whether what is read of it is kept for the next time, and the day of the build, if said."""

    docs_dir: Path
    no_cache: bool
    day: datetime | None = None

    def report(self) -> Report:
        """Everything that is wrong in it."""
        with Shelf() if self.no_cache else shelf_of(self.docs_dir) as shelf:
            return read_site(self.docs_dir, self.day and self.day.date(), shelf=shelf).report


@click.command(
    help=_(
        N_(
            "Check all texts and facts: every problem with its place and its mend. With PATHS, report those in these "
            "files and folders alone."
        )
    )
)
@click.argument("paths", nargs=-1, metavar=_(N_("[PATHS]...")))
@click.option(
    "--format",
    "form",
    type=click.Choice([_TEXT, *FORMATS]),
    default=_TEXT,
    show_default=True,
    help=_(N_("For people, or for programs: json and sarif, or github for annotations in a workflow.")),
)
@click.option("--watch", is_flag=True, help=_(N_("Check again whenever a file changes, until Ctrl+C.")))
@click.option("--date", "day", type=options.DAY, help=_(N_("The date of the build, such as 2026-11-21.")))
@click.option("--strict", is_flag=True, help=_(N_("Warnings, too, make the exit code 1.")))
@options.language
@options.docs_dir
@click.option("--no-cache", is_flag=True, help=_(N_("Read every file anew, and keep nothing for the next time.")))
def check(paths: tuple[str, ...], form: str, watch: bool, strict: bool, language: str | None, **where: Any) -> None:
    """Print the report; the exit code is 1 where something must be mended first, and 2 for a wrong use."""
    messages = author_messages(language)
    texts = _Texts(**where)
    names = _names(paths, texts.docs_dir, messages)
    if watch:
        if form != _TEXT:
            stop_with(USAGE, messages.gettext(N_("--watch speaks to people: leave out --format.")))
        _watch(texts, names, messages)
        return
    report = _report(texts, names)
    _print(report, form, texts.docs_dir, messages)
    sys.exit(WRONG if errors(report) or (strict and report) else 0)


def _names(paths: tuple[str, ...], docs: Path, messages: Messages) -> frozenset[str]:
    try:
        return select(paths, docs)
    except SelectionError as error:
        stop_with(USAGE, messages.gettext(error.sentence).format(**error.values))


def _report(texts: _Texts, names: frozenset[str]) -> Report:
    """The problems in these files and folders, or in all; everything is read, since a reference may lead anywhere."""
    report = texts.report()
    return part(report, names) if names else report


def _print(report: Report, form: str, docs: Path, messages: Messages) -> None:
    """Lines for people in the encoding of their terminal, and what programs read in UTF-8."""
    if form == _TEXT:
        click.echo("\n".join((*lines(report, messages), *_more(report, messages))))
    else:
        click.echo(FORMATS[form](from_here(report, docs), messages).encode(), nl=False)


def _more(report: Report, messages: Messages) -> Iterator[str]:
    """Where to read more of the first error, or of the first warning where there is none."""
    for found in [*errors(report), *report][:1]:
        words = messages.gettext(N_("To read more about a code: {command}"))
        yield words.format(command=f"vademecum explain {found.code}")


def _watch(texts: _Texts, names: frozenset[str], messages: Messages) -> None:
    """Report again after each change; ends with Ctrl+C."""
    try:
        for _round in rounds(lambda: layer_folders(texts.docs_dir)):
            click.echo(f"{_BEGIN} {texts.docs_dir}")
            outcome = _outcome(texts, names, messages)
            click.echo(f"{_END} at {datetime.now():%H:%M:%S}: {outcome}")
    except KeyboardInterrupt:
        click.echo()


def _outcome(texts: _Texts, names: frozenset[str], messages: Messages) -> str:
    """Print the problems and say how many there are; a file that goes while it is read begins a round of its own."""
    try:
        report = _report(texts, names)
    except OSError as error:
        return f"not read: {error}"
    _print(report, _TEXT, texts.docs_dir, messages)
    return f"{len(report)} {'problem' if len(report) == 1 else 'problems'}"

"""`vademecum verify-exports`: reads the matrix back from every file of a built site, and says where they differ."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from vademecum.cli.shared import options
from vademecum.cli.shared.stopping import read
from vademecum.languages import N_, Messages, author_messages
from vademecum.reporting import WRONG
from vademecum.verification import EXTRA, MISSING, Difference, Fault, Key, OneOf, Value, Verification, source, verify

_ = author_messages().gettext

_WHAT = {
    "role-name": N_("name of the role"),
    "code": N_("code of the competency"),
    "competency-name": N_("name of the competency"),
    "cluster": N_("id of the cluster"),
    "cluster-name": N_("name of the cluster"),
    "level": N_("level"),
    "level-name": N_("name of the level"),
    "descriptor": N_("description of the level"),
    "descriptor-language": N_("language of the description"),
    "model-level": N_("level of the model"),
    "language": N_("language of the file"),
    "version": N_("version"),
    "date": N_("date"),
    "license": N_("address of the licence"),
}

_SENTENCES = {
    MISSING: N_("{file}: {cells}: missing. Files that have it: {count}, such as {example}."),
    EXTRA: N_("{file}: {cells}: not expected. Files without it: {count}, such as {example}."),
}

_MOST_NAMED = 12
"""Cells that a line names; where more differ in the same way, it says how many."""


@click.command(
    name="verify-exports",
    help=_(N_("Read the matrix back from all pages and downloads of a built site, and compare them cell by cell.")),
)
@options.language
@options.docs_dir_if_said
@click.argument("site", type=click.Path(path_type=Path, exists=True, file_okay=False))
def verify_exports(site: Path, docs_dir: Path | None, language: str | None) -> None:
    """Print a line for each difference; the exit code is 1 where there is one, or nothing to compare."""
    messages = author_messages(language)
    wanted = source(read(docs_dir, messages=messages)[1], docs_dir.as_posix()) if docs_dir else ()
    found = verify(site, wanted)
    for line in _lines(found, site, messages):
        click.echo(line)
    sys.exit(0 if found.agrees else WRONG)


def _lines(found: Verification, site: Path, messages: Messages) -> Iterator[str]:
    if found.agrees:
        yield _agreement(found, messages)
    elif not found.languages:
        yield messages.gettext(N_("There is no matrix in {site}.")).format(site=site)
    for fault in found.faults:
        yield _fault(fault, messages)
    for difference in found.differences:
        yield _difference(difference, messages)


def _agreement(found: Verification, messages: Messages) -> str:
    return messages.gettext(N_("{cells} in {files} of {languages} agree.")).format(
        cells=messages.ngettext("{count} cell", "{count} cells", found.cells).format(count=found.cells),
        files=messages.ngettext("{count} file", "{count} files", found.files).format(count=found.files),
        languages=messages.ngettext("{count} language", "{count} languages", found.languages).format(
            count=found.languages
        ),
    )


def _fault(fault: Fault, messages: Messages) -> str:
    return f"{fault.file}: {messages.gettext(fault.why).format(**fault.values)}"


def _difference(one: Difference, messages: Messages) -> str:
    values = {"file": one.file, "cells": _cells(one, messages), "count": one.count, "example": one.example}
    if one.what in _SENTENCES:
        return messages.gettext(_SENTENCES[one.what]).format(**values)
    sentence = N_("{file}: {cells}: {what} is {said}. Files with {others}: {count}, such as {example}.")
    values |= {"what": messages.gettext(_WHAT[one.what])}
    values |= {"said": _value(one.said, messages), "others": _value(one.others, messages)}
    return messages.gettext(sentence).format(**values)


def _cells(one: Difference, messages: Messages) -> str:
    if one.all_cells:
        return messages.gettext(N_("all cells"))
    named = ", ".join(_cell(cell) for cell in one.cells[:_MOST_NAMED])
    more = len(one.cells) - _MOST_NAMED
    return named if more <= 0 else messages.gettext(N_("{cells} and {count} more")).format(cells=named, count=more)


def _cell(cell: Key) -> str:
    return " × ".join(cell)


def _value(value: Value, messages: Messages) -> str:
    """A number is said as it is and words in quotes: a number that became words is a difference too."""
    if isinstance(value, int):
        return str(value)
    if isinstance(value, OneOf):
        return " / ".join(_value(words, messages) for words in sorted(value.values))
    return f"“{value}”" if value else messages.gettext(N_("nothing"))

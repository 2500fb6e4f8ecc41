"""`vademecum verify`: compares a copy of a site with the sums of its release, and names each file that differs."""

import sys
from pathlib import Path

import click

from vademecum.archives import (
    MANIFEST,
    Copy,
    CopyError,
    Difference,
    Kind,
    ManifestError,
    compare,
    read_copy,
    read_manifest,
    sum_of,
)
from vademecum.cli.shared import options
from vademecum.cli.shared.stopping import stop
from vademecum.languages import N_, Messages, author_messages
from vademecum.reporting import USAGE, WRONG

_ = author_messages().gettext

_SENTENCES = {
    Kind.CHANGED: N_("{file}: changed."),
    Kind.MISSING: N_("{file}: missing."),
    Kind.EXTRA: N_("{file}: not in the list."),
}
_SUM = ".sha256"


@click.command(
    name="verify",
    help=_(
        N_(
            "Compare a copy of a site, a folder or an archive, with its list SHA256SUMS, and name every file that is "
            "changed, missing or not in the list."
        )
    ),
)
@click.option(
    "--manifest",
    "listed",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help=_(N_("A list from elsewhere, which you trust; that in the copy unless you say so.")),
)
@options.language
@click.argument("copy", metavar=_(N_("COPY")), type=click.Path(path_type=Path, exists=True))
def command(copy: Path, listed: Path | None, language: str | None) -> None:
    """Print a line for each difference; the exit code is 1 where there is one, and 2 where there is no list."""
    messages = author_messages(language)
    found = _whole(copy, messages) or _differences(copy, listed, messages)
    for difference in found:
        click.echo(messages.gettext(_SENTENCES[difference.kind]).format(file=difference.path))
    sys.exit(WRONG if found else 0)


def _whole(copy: Path, messages: Messages) -> list[Difference]:
    """What the sum beside an archive says of it: what is in one that has changed need not be asked."""
    beside = Path(f"{copy}{_SUM}")
    if copy.is_dir() or not beside.is_file():
        return []
    with copy.open("rb") as file:
        sums = {copy.name: sum_of(file)}
    return [one for one in compare(_read(beside, beside.read_bytes(), messages), sums) if one.path == copy.name]


def _differences(copy: Path, listed: Path | None, messages: Messages) -> list[Difference]:
    found = _copy(copy, messages)
    path, content = (listed, listed.read_bytes()) if listed else (copy / MANIFEST, found.manifest)
    if content is None:
        words = N_("{copy} has no {name}: name a list with --manifest.")
        stop(USAGE, words, messages=messages, copy=copy, name=MANIFEST)
    differences = [*compare(_read(path, content, messages), found.sums)]
    if not differences:
        words = messages.ngettext(
            "{count} file is as the list says.", "{count} files are as the list says.", len(found.sums)
        )
        click.echo(words.format(count=len(found.sums)))
    return differences


def _copy(path: Path, messages: Messages) -> Copy:
    try:
        return read_copy(path)
    except CopyError:
        stop(WRONG, N_("{file} is no zip that can be opened: it is not whole."), messages=messages, file=path)
    except OSError as error:
        stop(WRONG, N_("The copy cannot be read: {reason}."), messages=messages, reason=error)


def _read(path: Path, content: bytes, messages: Messages) -> dict[str, str]:
    try:
        return dict(read_manifest(content.decode()))
    except (ManifestError, UnicodeDecodeError) as error:
        line = error.line if isinstance(error, ManifestError) else 1
        words = N_("{file}:{line}: this is no SHA-256 sum with a path: take the list of the release.")
        stop(WRONG, words, messages=messages, file=path, line=line)

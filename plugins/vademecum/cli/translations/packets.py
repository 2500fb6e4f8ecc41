"""`vademecum translations packet` and `read`: give a translator what there is to do, and read it back."""

import sys
from collections.abc import Mapping
from datetime import datetime
from itertools import count
from pathlib import Path

import click

from vademecum.authoring import Changes, Refused
from vademecum.authoring.translations.packet_files import PacketFile, read_packet_file
from vademecum.authoring.translations.packet_states import is_untouched
from vademecum.authoring.translations.packets import Reading, read_packets
from vademecum.catalogue import MESSAGES, Catalogue, Section, Translation, without_stubs
from vademecum.cli.shared import options, stopping
from vademecum.cli.shared.changing import change
from vademecum.cli.shared.stopping import stop
from vademecum.cli.shared.writing import put_and_tell
from vademecum.cli.translations import choosing
from vademecum.cli.translations.choosing import choose, of_own, sections_of
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_, CatalogueError, Messages, author_messages, messages_for
from vademecum.projections.packets import packet as packet_of
from vademecum.projections.packets import packet_name, to_translate
from vademecum.reporting import USAGE, WRONG, describe
from vademecum.sources import decode

_ = author_messages().gettext


@click.command(
    help=_(
        N_(
            "Write a work packet for a translator: the sections that need work, with what has changed in the original "
            "and the list of terms. Fill it in, and read it back with: vademecum translations read"
        )
    )
)
@click.argument("targets", nargs=-1, required=True, metavar=_(N_("KIND:ID...")))
@choosing.to
@choosing.section
@click.option("--all", "everything", is_flag=True, help=_(N_("Also sections that are up to date.")))
@click.option(
    "--output",
    metavar=_(N_("FILE")),
    help=_(N_("The file to write, a folder, or - to print; packet-KIND-ID-LANGUAGE.md unless you say so.")),
)
@options.docs_dir
def packet(
    targets: tuple[str, ...],
    to: tuple[str, ...],
    names: tuple[str, ...],
    everything: bool,
    output: str | None,
    docs_dir: Path,
) -> None:
    """Write a packet for each translation; one that is there already and was filled in stays."""
    choice = choose(docs_dir, targets, to)
    if not choice.translations:
        stop(USAGE, N_("There is no such translation: the original is in this language."))
    choice = of_own(choice, named=True, to=to, begun=False)
    found: dict[str, str] = {}
    for made in choice.translations:
        made = without_stubs(made, choice.catalogue)  # noqa: PLW2901
        chosen = _chosen(made, names, everything)
        if chosen:
            found[packet_name(made)] = packet_of(made, choice.catalogue, _messages(made.language, docs_dir), chosen)
        else:
            _say_done(made)
    if output == "-":
        click.echo("\n".join(found.values()), nl=False)
    else:
        _put(_files(found, output), choice.catalogue)


def _messages(language: str, docs: Path) -> Messages:
    """The sentences of a translator's language."""
    try:
        return messages_for(language, docs / MESSAGES)
    except CatalogueError:
        stop(WRONG, N_("The texts have errors: run vademecum check."))


def _chosen(made: Translation, names: tuple[str, ...], everything: bool) -> tuple[Section, ...]:
    """The sections of a packet; what only the translation has can be in none."""
    wanted = made.sections if everything else to_translate(made)
    return tuple(one for one in sections_of(made, names, wanted.__contains__) if one.now)


def _say_done(made: Translation) -> None:
    words = N_("{ref} {language} needs no work. For a packet of the whole text, say --all.")
    click.echo(_(words).format(ref=made.entry.ref, language=made.language), err=True)


def _files(found: Mapping[str, str], output: str | None) -> dict[Path, str]:
    """Each packet with its place: in this folder, in the one that was named, or in the file that was named."""
    if output and not output.endswith("/") and not Path(output).is_dir():
        if len(found) > 1:
            stop(USAGE, N_("There are {count} packets: name a folder, not a file."), count=len(found))
        return {Path(output): text for text in found.values()}
    return {Path(output or "") / name: text for name, text in found.items()}


def _put(files: Mapping[Path, str], catalogue: Catalogue) -> None:
    """Write those that lie in nobody's way, and name the others; the exit code is 1 where none was written."""
    there = [path for path, text in files.items() if path.exists() and not _is_untouched(path, text, catalogue)]
    put_and_tell({path: text for path, text in files.items() if path not in there})
    for path in there:
        words = N_(
            "Already there, and perhaps filled in: {path}. Read it back, or write the new packet beside it: --output "
            "{other}"
        )
        click.echo(_(words).format(path=path, other=_beside(path)), err=True)
    if there and len(there) == len(files):
        sys.exit(WRONG)


def _is_untouched(path: Path, text: str, catalogue: Catalogue) -> bool:
    """Whether what lies there is an older packet of the same translation in which nobody has written."""
    old, problems = decode(path.read_bytes(), str(path))
    new = read_packet_file(text, str(path))
    return not problems and is_untouched(read_packet_file(old, str(path)), new, catalogue)


def _beside(path: Path) -> Path:
    """The first free name of the same kind: packet-2.md beside packet.md."""
    names = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return next(one for one in names if not one.exists())


@click.command(
    help=_(
        N_(
            "Read work packets back: put the new words in their texts, and record what they were made from. Ids, "
            "links, sources and code must be as in the original; where one is not, nothing is written."
        )
    )
)
@click.argument(
    "files",
    nargs=-1,
    required=True,
    metavar=_(N_("FILE...")),
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
)
@click.option("--anyway", is_flag=True, help=_(N_("Write over what has changed in the translation since.")))
@choosing.day
@options.dry_run
@options.docs_dir
def read(files: tuple[Path, ...], anyway: bool, day: datetime | None, dry_run: bool, docs_dir: Path) -> None:
    """Write the texts and the records, all or none; say everything that is wrong in one run."""
    site, catalogue = stopping.read(docs_dir)
    packets = [_packet(path) for path in dict.fromkeys(files)]
    found = read_packets(filter(None, packets), docs_dir, catalogue, options.today(day), anyway)

    def plan(_catalogue: Catalogue) -> Changes:
        """What the packets make; raises Refused where one of them cannot be read or something in it is wrong."""
        if found.stops or not all(packets):
            raise Refused(*found.findings, changes=found.trial or found.changes)
        for finding in found.findings:
            click.echo(finding.say(_), err=True)
        return found.changes

    def tell(problem: Diagnostic) -> str:
        return "" if found.is_told(problem) else describe(found.in_packet(problem), author_messages())

    if change(site, plan, dry_run, tell=tell) and not dry_run:
        _advise(found, docs_dir)


def _packet(path: Path) -> PacketFile | None:
    """The packet in a file; one that is no text is said."""
    text, problems = decode(path.read_bytes(), str(path))
    for problem in problems:
        click.echo(describe(problem, author_messages()), err=True)
    return None if problems else read_packet_file(text, str(path))


def _advise(found: Reading, docs: Path) -> None:
    """How much was read back, and what there is to do next."""
    for path in found.drafts:
        words = N_("{path} is a draft, because sections are missing. Ask for a packet again to do the others.")
        click.echo(_(words).format(path=docs / path))
    for path in found.finished:
        words = N_("{path} has all its sections now: take out “draft: true” to publish it.")
        click.echo(_(words).format(path=docs / path))
    ngettext = author_messages().ngettext
    words = ngettext("{count} section read back.", "{count} sections read back.", found.count)
    click.echo(words.format(count=found.count))

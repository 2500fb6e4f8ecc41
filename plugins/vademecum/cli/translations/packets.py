"""`vademecum translations packet` and `read`: give a translator what there is to do, and read it back."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

import click

from vademecum.authoring import difference, write
from vademecum.authoring.translations.packet_files import Finding, PacketFile, read_packet_file
from vademecum.authoring.translations.packets import Reading, read_packets
from vademecum.catalogue import MESSAGES, Section, Translation
from vademecum.cli.translations import choosing
from vademecum.cli.translations.choosing import USAGE, WRONG, choose, sections_of, stop, today
from vademecum.languages import N_, CatalogueError, Messages, author_messages, messages_for
from vademecum.projections.packets import packet as packet_of
from vademecum.projections.packets import packet_name, to_translate
from vademecum.publish import put_all
from vademecum.reporting import describe
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
@click.argument("targets", nargs=-1, required=True, metavar="KIND:ID...")
@choosing.to
@choosing.section
@click.option("--all", "everything", is_flag=True, help=_(N_("Also sections that are up to date.")))
@click.option(
    "--output",
    metavar="FILE",
    help=_(N_("The file to write, a folder, or - to print; packet-KIND-ID-LANGUAGE.md unless you say so.")),
)
@choosing.docs_dir
def packet(
    targets: tuple[str, ...],
    to: tuple[str, ...],
    names: tuple[str, ...],
    everything: bool,
    output: str | None,
    docs_dir: Path,
) -> None:
    """Write a packet for each translation, all or none; a file that is there already may be filled in, and stays."""
    choice = choose(docs_dir, targets, to)
    found: dict[str, str] = {}
    for made in choice.translations:
        chosen = _chosen(made, names, everything)
        if chosen:
            found[packet_name(made)] = packet_of(made, choice.catalogue, _messages(made.language, docs_dir), chosen)
        else:
            _say_done(made)
    if output == "-":
        click.echo("\n".join(found.values()), nl=False)
    else:
        _put(_files(found, output))


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


def _put(files: Mapping[Path, str]) -> None:
    there = [str(path) for path in files if path.exists()]
    if there:
        words = N_("Already there, and perhaps filled in: {paths}. Read it back or take it away, or say --output.")
        stop(WRONG, words, paths=", ".join(there))
    try:
        put_all({path: text.encode() for path, text in files.items()})
    except OSError as error:
        stop(WRONG, N_("Nothing was written: {reason}."), reason=error)
    for path in files:
        click.echo(_(N_("Written to {path}.")).format(path=path))


@click.command(
    help=_(
        N_(
            "Read work packets back: put the new words in their texts, and record what they were made from. Ids, "
            "links, sources and code must be as in the original; where one is not, nothing is written."
        )
    )
)
@click.argument(
    "files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path, exists=True, dir_okay=False)
)
@click.option("--anyway", is_flag=True, help=_(N_("Write over what has changed in the translation since.")))
@choosing.day
@choosing.dry_run
@choosing.docs_dir
def read(files: tuple[Path, ...], anyway: bool, day: datetime | None, dry_run: bool, docs_dir: Path) -> None:
    """Write the texts and the records, all or none; say everything that is wrong in one run."""
    catalogue = choosing.read(docs_dir)
    packets = [one for path in dict.fromkeys(files) if (one := _packet(path))]
    found = read_packets(packets, docs_dir, catalogue, today(day), anyway)
    for finding in found.findings:
        click.echo(_line(finding), err=True)
    for problem in found.problems:
        click.echo(describe(problem, author_messages()), err=True)
    if found.stops or len(packets) < len(dict.fromkeys(files)):
        stop(WRONG, N_("Nothing was written."))
    _keep(found, docs_dir, dry_run)


def _packet(path: Path) -> PacketFile | None:
    """The packet in a file; one that is no text is said."""
    text, problems = decode(path.read_bytes(), str(path))
    for problem in problems:
        click.echo(describe(problem, author_messages()), err=True)
    return None if problems else read_packet_file(text, str(path))


def _line(finding: Finding) -> str:
    severity = N_("error") if finding.stops else N_("warning")
    return f"{finding.span}: {_(severity)}: {_(finding.sentence).format(**finding.values)}"


def _keep(found: Reading, docs: Path, dry_run: bool) -> None:
    if not found.count and not found.findings:
        click.echo(_(N_("Everything in this file has been read in already.")))
        return
    if dry_run:
        for line in difference(docs, found.changes):
            click.echo(line)
        return
    try:
        write(docs, found.changes)
    except OSError as error:
        stop(WRONG, N_("Nothing was written: {reason}."), reason=error)
    for path in found.changes:
        click.echo(_(N_("Written to {path}.")).format(path=docs / path))
    for path in found.drafts:
        words = N_("{path} is a draft, because sections are missing. Ask for a packet again to do the others.")
        click.echo(_(words).format(path=docs / path))
    for path in found.finished:
        words = N_("{path} has all its sections now: take out “draft: true” to publish it.")
        click.echo(_(words).format(path=docs / path))
    ngettext = author_messages().ngettext
    words = ngettext("{count} section read back.", "{count} sections read back.", found.count)
    click.echo(words.format(count=found.count))

"""`vademecum word`: makes a copy of a text to review in Word, and reads it or any other Word document back."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import click

from vademecum.authoring import Changes, Reason, Refused, entry_of, heading_ids, refuse_lower, text_in
from vademecum.catalogue import Catalogue, behind
from vademecum.cli.shared import options, stopping
from vademecum.cli.shared.changing import change, refusals_told
from vademecum.cli.shared.seeing import say_where
from vademecum.cli.shared.stopping import stop, stop_with
from vademecum.cli.shared.writing import put_and_tell
from vademecum.diagnostics import Behind, Diagnostic
from vademecum.extras import installing
from vademecum.languages import N_, author_messages
from vademecum.reporting import USAGE, WRONG, describe
from vademecum.reporting import behind as told_behind
from vademecum.word import Fault, Incoming, Remark, Unreadable, can_convert, copy_of, in_document, read_document

_ = author_messages().gettext

_EXTRA = N_("This command needs the extra “word”: {command}")


@click.group(name="word", help=_(N_("Write and review texts in Word.")))
def command() -> None:
    """Run one of the two commands."""
    if not can_convert():
        stop(USAGE, _EXTRA, command=installing("word"))


@command.command(
    name="export",
    help=_(N_("Make a copy of a text to change and comment in Word. REF is a kind and an id, such as role:cmio.")),
)
@click.argument("ref")
@click.option("--language", help=_(N_("The language of the text.")))
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help=_(N_("The file to write to; ID-LANGUAGE.docx unless you say so. No file is overwritten.")),
)
@options.docs_dir
def export(ref: str, language: str | None, output: Path | None, docs_dir: Path) -> None:
    """Write the file and say where it is."""
    _site, catalogue = stopping.read(docs_dir)
    with refusals_told():
        entry = entry_of(ref, catalogue)
        text = text_in(entry, language)
        refuse_lower(entry, [text], catalogue)
    path = output or Path(f"{text.front.id}-{text.language}.docx")
    if path.exists():
        stop(WRONG, N_("There is a file {path} already: name another with --output."), path=path)
    raw = (docs_dir / text.record.file.partition("/")[2]).read_text(encoding="utf-8-sig")
    try:
        put_and_tell({path: copy_of(text, raw, catalogue)})
    except Unreadable as error:
        stop_with(WRONG, error.fault.said(author_messages()))


@command.command(
    name="import",
    help=_(
        N_(
            "Read a Word document: a new text, which begins with a table that says its kind, id, language, title and "
            "summary; or a copy that comes back from review. Nothing is written where something is wrong."
        )
    ),
)
@click.argument("file", metavar=_(N_("FILE")), type=click.Path(path_type=Path, exists=True, dir_okay=False))
@options.dry_run
@click.option(
    "--anyway",
    is_flag=True,
    help=_(
        N_(
            "Take a copy too that was made of an earlier version of the text, and a new document in place of a text "
            "that is there."
        )
    ),
)
@options.docs_dir
def read(file: Path, dry_run: bool, anyway: bool, docs_dir: Path) -> None:
    """Write the text and its pictures, all or none, and say what was found; the exit code is 1 where it is refused."""
    site, catalogue = stopping.read(docs_dir)
    try:
        usual = partial(heading_ids, catalogue=catalogue)
        incoming = read_document(file.read_bytes(), catalogue, author_messages(), usual, anyway=anyway)
    except Unreadable as error:
        stop_with(WRONG, f"{file.name}: {error.fault.said(author_messages())}")
    _tell(incoming, file.name)

    def plan(_catalogue: Catalogue) -> Changes:
        """The text and its pictures; raises Refused where something is wrong in the document."""
        if incoming.faults:
            raise Refused(*(_reason(fault, file.name) for fault in incoming.faults), changes=incoming.changes)
        return incoming.changes

    late: list[Behind] = []

    def follow(_before: Catalogue, after: Catalogue) -> Changes:
        """Nothing follows by itself; but translations may be behind now."""
        late.extend(_behind(incoming, after))
        return {}

    tell = partial(_in_document, incoming=incoming, name=file.name)
    if change(site, plan, dry_run, follow, tell) and not dry_run:
        if incoming.old is None:
            _advise(incoming, docs_dir)
        for line in told_behind(late, author_messages()):
            click.echo(line)


def _behind(incoming: Incoming, after: Catalogue) -> Iterator[Behind]:
    """The translations of a text that was changed, where it is the original."""
    entry, text = after.by_path.get(incoming.path, (None, None))
    if entry and text and text.language == entry.original:
        yield from behind(after, [entry])


def _advise(incoming: Incoming, docs: Path) -> None:
    """What to do next with a new text; its table may say that it is no draft."""
    if "\ndraft: true\n" in incoming.text:
        words = N_("{path} is a draft: take draft: true out of it when it is finished.")
        click.echo(_(words).format(path=docs / incoming.path))
    say_where(incoming.path)


def _reason(fault: Fault, name: str) -> Reason:
    """A fault of a document, behind its place there."""
    place = f": {fault.place.said(author_messages())}" if fault.place else ""
    return Reason(fault.words, fault.values, f"{name}{place}")


def _tell(incoming: Incoming, name: str) -> None:
    """Say what reviewers wrote beside the text, and what is no longer in it."""
    for remark in incoming.remarks:
        click.echo(f"{name}: {_remark(remark)}")
    for note in incoming.notes:
        click.echo(f"{name}: {note.said(author_messages())}")


def _remark(remark: Remark) -> str:
    if remark.changes:
        words = author_messages().ngettext(
            "{count} tracked change by {author} was accepted.",
            "{count} tracked changes by {author} were accepted.",
            remark.changes,
        )
        return words.format(count=remark.changes, author=remark.author)
    place = remark.place.said(author_messages())
    about = " ".join(remark.about.split())[:80]
    return _(N_("{place}, at “{about}”, {author} remarks: {words}")).format(
        place=place, about=about, author=remark.author, words=remark.words
    )


def _in_document(problem: Diagnostic, incoming: Incoming, name: str) -> str:
    """What a rule says of the text, with its place in the document; nothing of what a fault has told."""
    place, found = in_document(problem, incoming, author_messages())
    if found is None or _is_told(problem, incoming):
        return ""
    words = describe(found, author_messages())
    return f"{name}: {place.said(author_messages())}: {words.removeprefix(f'{problem.span}: ')}" if place else words


def _is_told(problem: Diagnostic, incoming: Incoming) -> bool:
    """Whether a fault of the document has said what a rule says of the text."""
    words = str(problem.values.get("words", ""))
    signs = [str(fault.values["sign"]) for fault in incoming.faults if "sign" in fault.values]
    is_sign = bool(words) and any(sign.startswith(words) for sign in signs)
    return is_sign or (problem.code == "image-alt" and bool(incoming.faults))

"""`vademecum word`: makes a copy of a text to review in Word, and reads it or any other Word document back."""

import sys
from collections.abc import Iterator, Mapping
from difflib import unified_diff
from pathlib import Path
from typing import NoReturn

import click

from vademecum.catalogue import Catalogue, LocalText
from vademecum.diagnostics import Report, nearest
from vademecum.languages import N_, author_messages
from vademecum.publish import put_all
from vademecum.reporting import describe, errors
from vademecum.site import Site, read_site
from vademecum.word import Fault, Incoming, Remark, Unreadable, can_convert, copy_of, read_document, try_out
from vademecum.word.trial import place_of

_ = author_messages().gettext

_WRONG, _USAGE = 1, 2
_EXTRA = N_('This command needs the extra “word”: pip install "vademecum[word]".')

_DOCS = click.option(
    "--docs-dir",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default="docs",
    show_default=True,
    help=_(N_("The folder of texts.")),
)


@click.group(name="word", help=_(N_("Write and review texts in Word.")))
def command() -> None:
    """Run one of the two commands."""
    if not can_convert():
        _stop(_USAGE, [Fault(_EXTRA)])


@command.command(
    name="export",
    help=_(N_("Make a copy of a text to change and comment in Word. REF is a kind and an id, such as role:cmio.")),
)
@click.argument("ref")
@click.option("--language", required=True, help=_(N_("The language of the text.")))
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help=_(N_("The file to write to; ID-LANGUAGE.docx unless you say so. No file is overwritten.")),
)
@_DOCS
def export(ref: str, language: str, output: Path | None, docs_dir: Path) -> None:
    """Write the file and say where it is."""
    catalogue = _catalogue(read_site(docs_dir))
    text = _text(ref, language, catalogue)
    path = output or Path(f"{text.front.id}-{language}.docx")
    if path.exists():
        _stop(_WRONG, [Fault(N_("There is a file {path} already: name another with --output."), {"path": path})])
    raw = (docs_dir / text.record.path).read_text(encoding="utf-8-sig")
    try:
        _put({path: copy_of(text, raw, catalogue)})
    except Unreadable as error:
        _stop(_WRONG, [error.fault])


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
@click.option("--dry-run", is_flag=True, help=_(N_("Show what would change, and write nothing.")))
@click.option("--anyway", is_flag=True, help=_(N_("Take a copy too that was made of an earlier version of the text.")))
@_DOCS
def read(file: Path, dry_run: bool, anyway: bool, docs_dir: Path) -> None:
    """Write the text and its pictures, all or none, and say what was found; the exit code is 1 where it is refused."""
    site = read_site(docs_dir)
    catalogue = _catalogue(site)
    try:
        incoming = read_document(file.read_bytes(), catalogue, author_messages(), anyway=anyway)
    except Unreadable as error:
        _stop(_WRONG, [error.fault], file.name)
    _tell(incoming, file.name)
    files = {incoming.path: incoming.text.encode(), **incoming.pictures}
    report = _tried(incoming, docs_dir, files, site.report, file.name)
    if incoming.faults or errors(report):
        _stop(_WRONG, [*incoming.faults, Fault(N_("Nothing was written."))], file.name)
    if incoming.text == incoming.old:
        click.echo(_(N_("No difference: {path} stays as it is.")).format(path=docs_dir / incoming.path))
    elif dry_run:
        click.echo("".join(_difference(incoming)), nl=False)
    else:
        _put({docs_dir / path: content for path, content in files.items()})


def _catalogue(site: Site) -> Catalogue:
    if site.catalogue is None:
        _stop(_WRONG, [Fault(N_("The settings cannot be read: run vademecum check."))])
    return site.catalogue


def _text(ref: str, language: str, catalogue: Catalogue) -> LocalText:
    entry, _anchor = catalogue.resolve(ref)
    if entry is None:
        near = nearest(ref, catalogue.entries)
        words = N_("There is no “{ref}”. Did you mean {nearest}?") if near else N_("There is no “{ref}”.")
        _stop(_USAGE, [Fault(words, {"ref": ref, "nearest": near})])
    if language not in entry.texts:
        known = ", ".join(entry.texts) or "–"
        words = N_("{ref} has no text in “{language}”. Its languages: {known}.")
        _stop(_USAGE, [Fault(words, {"ref": entry.ref, "language": language, "known": known})])
    return entry.texts[language]


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


def _tried(incoming: Incoming, docs: Path, files: Mapping[str, bytes], before: Report, name: str) -> Report:
    """What the rules say of the text; said with its place in the document."""
    if not incoming.path or incoming.text == incoming.old:
        return Report()
    report = try_out(docs, files, before)
    for found in report:
        if found.code == "image-alt" and incoming.faults:
            # The document's own faults have said so, with what to do in Word.
            continue
        place = place_of(found, incoming.text, incoming.path)
        words = describe(found, author_messages()).removeprefix(f"{found.span}: ")
        click.echo(f"{name}: {place.said(author_messages())}: {words}" if place else f"{found.span}: {words}", err=True)
    return report


def _difference(incoming: Incoming) -> Iterator[str]:
    before, after = (incoming.old or "").splitlines(keepends=True), incoming.text.splitlines(keepends=True)
    yield from unified_diff(before, after, incoming.path, incoming.path)
    yield from (f"+ {path}\n" for path in incoming.pictures)


def _put(files: Mapping[Path, bytes]) -> None:
    try:
        put_all(files)
    except OSError as error:
        _stop(_WRONG, [Fault(N_("Nothing was written: {reason}."), {"reason": error})])
    for path in files:
        click.echo(_(N_("Written to {path}.")).format(path=path))


def _stop(code: int, faults: list[Fault], name: str = "") -> NoReturn:
    """Say everything that is wrong, each in a line, and end."""
    for fault in faults:
        click.echo(f"{name}: {fault.said(author_messages())}" if name else fault.said(author_messages()), err=True)
    sys.exit(code)

"""`vademecum release`: keeps the framework of a version, and says what differs between two versions of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import click

from vademecum.catalogue import MESSAGES, views
from vademecum.cli.shared import options
from vademecum.cli.shared.stopping import stop_with
from vademecum.cli.shared.writing import put
from vademecum.languages import N_, Messages, author_messages
from vademecum.model import Framework
from vademecum.pages.change_texts import change_texts
from vademecum.pages.context import languages_of
from vademecum.projections.framework import compare, differences_json, framework_json
from vademecum.releases import Unreadable, kept_path, lines, read_catalogue, read_content, read_named
from vademecum.reporting import WRONG

_ = author_messages().gettext

_date = click.option("--date", "day", type=options.DAY, help=_(N_("The date of the version, such as 2026-11-21.")))


@click.group(help=_(N_("Keep a version of the roles, competencies and levels, and compare two versions.")))
def release() -> None:
    """Run one of its commands."""


@release.command(
    help=_(N_("Say what differs. OLD and NEW are files, folders of texts, kept versions or git revisions."))
)
@click.argument("old", metavar=_(N_("OLD")))
@click.argument("new", required=False, metavar=_(N_("[NEW]")))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "page"]),
    default="text",
    show_default=True,
    help=_(N_("Lines to read, JSON, or a text for the site in each language.")),
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help=_(N_("The file to write to; for texts the folder of texts to put them in.")),
)
@options.language
@options.docs_dir_if_any
def diff(old: str, new: str | None, form: str, output: Path | None, language: str | None, docs_dir: Path) -> None:
    """Compare two releases, or one with the present content."""
    messages = author_messages(language)
    with _explained(messages):
        releases = read_named(old, docs_dir), _present(docs_dir) if new is None else read_named(new, docs_dir)
        if form == "page":
            _put_texts(*releases, docs_dir, output)
        elif form == "json":
            _put(differences_json(compare(*releases)), output)
        else:
            said = lines(*releases, messages, (old, new or str(docs_dir)))
            _put("".join(f"{line}\n" for line in said), output)


@release.command(help=_(N_("Write the present version as JSON.")))
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help=_(N_("The file to write to.")))
@_date
@options.language
@options.docs_dir
def export(output: Path | None, day: datetime | None, language: str | None, docs_dir: Path) -> None:
    """Write the framework of the texts."""
    with _explained(author_messages(language)):
        _put(framework_json(_present(docs_dir, day)), output)


@release.command(help=_(N_("Keep the present version, so that the next one can be compared with it.")))
@_date
@options.language
@options.docs_dir
def keep(day: datetime | None, language: str | None, docs_dir: Path) -> None:
    """Write the framework of the texts to `data/releases`, under the version of the site's settings."""
    messages = author_messages(language)
    with _explained(messages):
        found = _present(docs_dir, day)
        path = kept_path(docs_dir, found.version)
        if path is None:
            raise Unreadable(
                N_("The version {version} cannot be the name of a file: change it."), version=found.version
            )
        if path.exists():
            sentence = N_("Version {version} is kept already, in {path}. Raise the version in docs/data/site.yml.")
            raise Unreadable(sentence, version=found.version, path=str(path))
        _put(framework_json(found), path)
    click.echo(messages.gettext(N_("Kept in {path}.")).format(path=path))


@contextmanager
def _explained(messages: Messages) -> Iterator[None]:
    """Say in one sentence why a release cannot be read, and end with exit code 1."""
    try:
        yield
    except Unreadable as unreadable:
        stop_with(WRONG, unreadable.said(messages))


def _present(docs: Path, day: datetime | None = None) -> Framework:
    return read_content(docs, docs.resolve().name, day.date() if day else None)


def _put(words: str, output: Path | None) -> None:
    """Write to a file, else to standard output."""
    if output is None:
        click.echo(words, nl=False)
    else:
        put({output: words})


def _put_texts(old: Framework, new: Framework, docs: Path, output: Path | None) -> None:
    """Write a text for each language of the site below a folder; else all of them one after the other."""
    languages = languages_of(views(read_catalogue(docs, docs.resolve().name)), docs / MESSAGES)
    texts = dict(change_texts(old, new, languages))
    if output is not None:
        put({output / path: content for path, content in texts.items()})
        return
    for path, content in texts.items():
        click.echo(f"==> {path} <==\n{content}")

"""Takes what is typed to name an entry, languages and sections; gives the translations, or says what is wrong."""

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

import click

from vademecum.catalogue import Catalogue, Entry, Section, Translation
from vademecum.catalogue import translations as translations_of
from vademecum.diagnostics import nearest
from vademecum.languages import N_, author_messages
from vademecum.site import read_site

_ = author_messages().gettext

WRONG, USAGE = 1, 2
"""Exit codes: the texts are not as they should be; what was typed makes no sense."""

docs_dir = click.option(
    "--docs-dir",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default="docs",
    show_default=True,
    help=_(N_("The folder of texts.")),
)
day = click.option(
    "--date", "day", type=click.DateTime(["%Y-%m-%d"]), help=_(N_("The day to record; today unless you say so."))
)
to = click.option("--to", "to", multiple=True, metavar=_(N_("LANGUAGE")), help=_(N_("The language of a translation.")))
section = click.option(
    "--section",
    "names",
    multiple=True,
    metavar=_(N_("NAME")),
    help=_(N_("A section: the id of its heading, front.title, front.summary, front.level-2 or text.opening.")),
)
dry_run = click.option("--dry-run", is_flag=True, help=_(N_("Show what would change, and write nothing.")))


@dataclass(frozen=True)
class Choice:
    """The translations of the entries that were named, in the languages that were named."""

    catalogue: Catalogue
    translations: tuple[Translation, ...]

    def of_entry(self) -> dict[str, list[Translation]]:
        """The translations by `kind:id`."""
        found: dict[str, list[Translation]] = {}
        for translation in self.translations:
            found.setdefault(translation.entry.ref, []).append(translation)
        return found


def read(docs: Path) -> Catalogue:
    """The catalogue of a folder of texts; what is wrong in other texts does not matter here."""
    catalogue = read_site(docs).catalogue
    if catalogue is None:
        stop(WRONG, N_("The settings cannot be read: run vademecum check."))
    return catalogue


def choose(docs: Path, targets: Iterable[str], to: Iterable[str]) -> Choice:
    """The translations of these entries, or of all; in these languages, or in all."""
    catalogue = read(docs)
    languages, asked = catalogue.settings.languages, tuple(to)
    for code in asked:
        if code not in languages:
            words = N_("The site has no language “{name}”. Choose one of: {known}.")
            stop(USAGE, words, name=code, known=", ".join(languages))
    entries = [entry_of(target, catalogue) for target in targets] or catalogue.entries.values()
    found = (made for entry in entries for made in translations_of(entry, languages, catalogue.facts.translations))
    return Choice(catalogue, tuple(made for made in found if not asked or made.language in asked))


def entry_of(target: str, catalogue: Catalogue) -> Entry:
    """The entry that `kind:id`, `id` or the path of one of its texts means."""
    entry = _by_path(target, catalogue) or catalogue.resolve(target)[0]
    if entry is None:
        known = [*catalogue.entries, *(ref.partition(":")[2] for ref in catalogue.entries)]
        guess = nearest(target, known)
        many = catalogue.candidates(target)
        if len(many) > 1:
            stop(USAGE, N_("“{name}” may mean {known}: write one of these."), name=target, known=", ".join(many))
        if guess:
            stop(USAGE, N_("There is no text “{name}”. Did you mean {nearest}?"), name=target, nearest=guess)
        stop(USAGE, N_("There is no text “{name}”. Write kind and id, such as role:cmio."), name=target)
    if not entry.original:
        stop(WRONG, N_("{ref} has no text whose original is known: run vademecum check."), ref=entry.ref)
    return entry


def _by_path(target: str, catalogue: Catalogue) -> Entry | None:
    path = Path(target).as_posix().removeprefix("./")
    found = (entry for entry, text in catalogue.texts() if path in (text.record.file, text.record.path))
    return next(found, None)


def sections_of(
    translation: Translation, names: Iterable[str], wanted: Callable[[Section], bool]
) -> tuple[Section, ...]:
    """The sections that were named, or those that are `wanted`; a name that the original does not have is refused."""
    known = {section.name: section for section in translation.sections}
    for name in names:
        if name not in known:
            words = N_("{ref} has no section “{name}”. It has: {known}.")
            stop(USAGE, words, ref=translation.entry.ref, name=name, known=", ".join(known))
    named = tuple(known[name] for name in dict.fromkeys(names))
    return named or tuple(filter(wanted, translation.sections))


def today(said: datetime | None) -> Any:
    """The day that was said, or that of the clock: what a person does, they do today."""
    return (said or datetime.now()).date()


def stop(code: int, words: str, **values: object) -> NoReturn:
    """Say why, and end with this exit code."""
    click.echo(_(words).format(**values), err=True)
    sys.exit(code)

"""`vademecum translations done` and `still-ok`: record that sections of a translation say what the original says."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from vademecum.authoring import difference, write
from vademecum.authoring.translations.records import Chosen, record_json, record_path, still_fine, untouched
from vademecum.authoring.translations.records import done as recorded_done
from vademecum.catalogue import Catalogue, Section, SectionState, Translation, translations
from vademecum.cli.translations import choosing
from vademecum.cli.translations.choosing import USAGE, WRONG, choose, sections_of, stop, today
from vademecum.languages import N_, author_messages
from vademecum.model import TranslationRecord
from vademecum.projections.packets import still_ok_command

_ = author_messages().gettext


@dataclass(frozen=True)
class Asked:
    """What was typed: entries, languages, names of sections, the day, and whether to write."""

    targets: tuple[str, ...]
    to: tuple[str, ...]
    names: tuple[str, ...]
    day: datetime | None
    dry_run: bool
    docs_dir: Path


@click.command(
    help=_(
        N_(
            "Say that sections of a translation are up to date: what they were made from is recorded, and the notice "
            "that they are behind goes. Without --section it is all that are behind or not yet recorded."
        )
    )
)
@click.argument("targets", nargs=-1, metavar="[KIND:ID]...")
@choosing.to
@choosing.section
@click.option("--new", is_flag=True, help=_(N_("Every section of the site that nobody has recorded yet.")))
@choosing.day
@choosing.dry_run
@choosing.docs_dir
def done(new: bool, **typed: Any) -> None:
    """Record sections; those that are behind and were not worked on are refused, so that no slip hides a change."""
    asked = Asked(**typed)
    if not asked.targets and not new:
        stop(USAGE, N_("Name a text, such as role:cmio; or say --new to record all that are not recorded yet."))
    states = {SectionState.UNRECORDED} if new else {SectionState.UNRECORDED, SectionState.BEHIND}

    def ready(made: Translation) -> tuple[Section, ...]:
        """Sections of a draft are not done: it is published only when the author says that it is finished."""
        if made.text is None or made.text.front.draft:
            return ()
        chosen = sections_of(made, asked.names, lambda section: section.state in states)
        return tuple(section for section in chosen if section.own and section.now)

    catalogue, chosen = _chosen(asked, ready)
    _refuse_untouched(chosen)
    _keep(asked, catalogue, chosen, recorded_done)


@click.command(
    name="still-ok",
    help=_(
        N_(
            "Say that a change of the original needs none in the translation, as when a typo was mended. Without "
            "--section it is all that are behind; without --to it is all languages."
        )
    ),
)
@click.argument("targets", nargs=-1, required=True, metavar="KIND:ID...")
@choosing.to
@choosing.section
@choosing.day
@choosing.dry_run
@choosing.docs_dir
def still_ok(**typed: Any) -> None:
    """Record that sections are fine although they are behind."""
    asked = Asked(**typed)

    def behind(made: Translation) -> tuple[Section, ...]:
        chosen = sections_of(made, asked.names, lambda section: True)
        return tuple(section for section in chosen if section.state is SectionState.BEHIND)

    catalogue, chosen = _chosen(asked, behind)
    _keep(asked, catalogue, chosen, still_fine)


def _chosen(asked: Asked, which: Callable[[Translation], tuple[Section, ...]]) -> tuple[Catalogue, dict[str, Chosen]]:
    """By `kind:id` and language, the sections to record; entries without one are left out."""
    choice = choose(asked.docs_dir, asked.targets, asked.to)
    found: dict[str, Chosen] = {}
    for ref, made in choice.of_entry().items():
        sections = {one.language: which(one) for one in made}
        found |= {ref: sections} if any(sections.values()) else {}
    return choice.catalogue, found


def _refuse_untouched(chosen: dict[str, Chosen]) -> None:
    places = [
        (ref, language, section.name)
        for ref, of_entry in chosen.items()
        for language, sections in of_entry.items()
        for section in untouched(sections)
    ]
    if places:
        words = N_(
            "Here the original has changed, and the translation has not:\n  {places}\n"
            "Change the translation first. Where it needs no change, run:\n  {commands}"
        )
        named = (f"{ref} {language}: {name}" for ref, language, name in places)
        commands = (still_ok_command(*place) for place in places)
        stop(WRONG, words, places="\n  ".join(named), commands="\n  ".join(commands))


def _keep(
    asked: Asked,
    catalogue: Catalogue,
    chosen: dict[str, Chosen],
    record: Callable[..., TranslationRecord],
) -> None:
    """Write the records of all entries, or show what would change."""
    before = catalogue.facts.translations
    changes = {
        record_path(ref): record_json(record(_all(ref, catalogue), of_entry, before.get(ref), today(asked.day)))
        for ref, of_entry in chosen.items()
    }
    if asked.dry_run:
        for line in difference(asked.docs_dir, changes):
            click.echo(line)
    else:
        _write(asked.docs_dir, changes)
    _say(_count(chosen), asked.dry_run)
    if changes and not before and not asked.dry_run:
        _say_first(chosen, catalogue)


def _say_first(chosen: dict[str, Chosen], catalogue: Catalogue) -> None:
    """How to go on after the first record of a site, where other translations are left."""
    found = (made for ref, entry in catalogue.entries.items() if entry.original for made in _all(ref, catalogue))
    published = (made for made in found if made.text and not made.text.front.draft)
    states = [section.state for made in published for section in made.sections]
    if states.count(SectionState.UNRECORDED) > _count(chosen):
        words = N_(
            "This is the first record of this site. To record all other translations as they are: "
            "vademecum translations done --new"
        )
        click.echo(_(words))


def _all(ref: str, catalogue: Catalogue) -> tuple[Translation, ...]:
    return tuple(translations(catalogue.entries[ref], catalogue.settings.languages, catalogue.facts.translations))


def _count(chosen: dict[str, Chosen]) -> int:
    return sum(len(tuple(sections)) for of_entry in chosen.values() for sections in of_entry.values())


def _write(docs: Path, changes: dict[str, str]) -> None:
    try:
        write(docs, changes)
    except OSError as error:
        stop(WRONG, N_("Nothing was written: {reason}."), reason=error)


def _say(count: int, dry_run: bool) -> None:
    ngettext = author_messages().ngettext
    if not count:
        click.echo(_(N_("There is nothing to record.")))
    elif dry_run:
        click.echo(ngettext("{count} section to record.", "{count} sections to record.", count).format(count=count))
    else:
        click.echo(ngettext("{count} section recorded.", "{count} sections recorded.", count).format(count=count))

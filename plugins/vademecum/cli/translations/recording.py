"""`vademecum translations done` and `still-ok`: record that sections of a translation say what the original says."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from vademecum.authoring import Changes
from vademecum.authoring.translations.records import (
    Chosen,
    ChosenOf,
    all_translations,
    records_of_done,
    records_of_fine,
)
from vademecum.catalogue import Catalogue, Section, SectionState, Translation
from vademecum.cli.shared import options
from vademecum.cli.shared.changing import change
from vademecum.cli.shared.stopping import stop
from vademecum.cli.translations import choosing
from vademecum.cli.translations.choosing import Choice, choose, of_own, sections_of
from vademecum.languages import N_, author_messages
from vademecum.reporting import USAGE

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
@click.argument("targets", nargs=-1, metavar=_(N_("[KIND:ID]...")))
@choosing.to
@choosing.section
@click.option("--new", is_flag=True, help=_(N_("Every section of the site that nobody has recorded yet.")))
@choosing.day
@options.dry_run
@options.docs_dir
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

    choice, chosen = _chosen(asked, ready)
    if not chosen:
        _say_drafts(choice)
    _keep(asked, choice, chosen, records_of_done)


@click.command(
    name="still-ok",
    help=_(
        N_(
            "Say that a change of the original needs none in the translation, as when a typo was mended. Without "
            "--section it is all that are behind; without --to it is all languages."
        )
    ),
)
@click.argument("targets", nargs=-1, required=True, metavar=_(N_("KIND:ID...")))
@choosing.to
@choosing.section
@choosing.day
@options.dry_run
@options.docs_dir
def still_ok(**typed: Any) -> None:
    """Record that sections are fine although they are behind."""
    asked = Asked(**typed)

    def behind(made: Translation) -> tuple[Section, ...]:
        chosen = sections_of(made, asked.names, lambda section: True)
        return tuple(section for section in chosen if section.state is SectionState.BEHIND)

    choice, chosen = _chosen(asked, behind)
    if not chosen:
        _say_unrecorded(choice)
    _keep(asked, choice, chosen, records_of_fine)


def _say_drafts(choice: Choice) -> None:
    """Why nothing is done: of drafts nothing is recorded yet."""
    for made in choice.translations:
        if made.text and made.text.front.draft:
            words = N_("{ref} {language} is a draft: nothing is recorded of it before “draft: true” is taken away.")
            click.echo(_(words).format(ref=made.entry.ref, language=made.language))


def _say_unrecorded(choice: Choice) -> None:
    """Why nothing is still right: nobody has said that it ever was."""
    for made in choice.translations:
        if any(section.state is SectionState.UNRECORDED for section in made.sections):
            words = N_("Nobody has compared {ref} {language} yet. Is it right? Then run: {command}")
            command = f"vademecum translations done {made.entry.ref} --to {made.language}"
            click.echo(_(words).format(ref=made.entry.ref, language=made.language, command=command))


def _chosen(asked: Asked, which: Callable[[Translation], tuple[Section, ...]]) -> tuple[Choice, ChosenOf]:
    """By `kind:id` and language, the sections to record; entries without one are left out."""
    choice = of_own(choose(asked.docs_dir, asked.targets, asked.to), bool(asked.targets), asked.to)
    found: dict[str, Chosen] = {}
    for ref, made in choice.of_entry().items():
        sections = {one.language: which(one) for one in made}
        found |= {ref: sections} if any(sections.values()) else {}
    return choice, found


def _keep(
    asked: Asked, choice: Choice, chosen: ChosenOf, records: Callable[[ChosenOf, Catalogue, date], Changes]
) -> None:
    """Write the records of all entries, or show which would change; and say of how many sections."""
    count = sum(len([*sections]) for of_entry in chosen.values() for sections in of_entry.values())
    ngettext = author_messages().ngettext

    def plan(catalogue: Catalogue) -> Changes:
        return records(chosen, catalogue, options.today(asked.day))

    if not change(choice.site, plan, asked.dry_run):
        return
    if asked.dry_run:
        words = ngettext("{count} section to record.", "{count} sections to record.", count)
        click.echo(words.format(count=count))
    else:
        words = ngettext("{count} section recorded.", "{count} sections recorded.", count)
        click.echo(words.format(count=count))
        if not choice.catalogue.facts.translations:
            _say_first(count, choice.catalogue)


def _say_first(recorded: int, catalogue: Catalogue) -> None:
    """How to go on after the first record of a site, where other translations are left."""
    refs = (ref for ref, entry in catalogue.entries.items() if entry.original)
    found = (made for ref in refs for made in all_translations(ref, catalogue))
    published = (made for made in found if made.text and not made.text.front.draft)
    states = [section.state for made in published for section in made.sections]
    if states.count(SectionState.UNRECORDED) > recorded:
        words = N_(
            "This is the first record of this site. To record all other translations as they are: "
            "vademecum translations done --new"
        )
        click.echo(_(words))

"""`vademecum review`: says which texts are due for a check, and writes down who checked one."""

import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from functools import partial
from pathlib import Path

import click

from vademecum.authoring import edited, entry_of, refuse_lower, text_in
from vademecum.authoring.reviews.due_lists import DueList, due_csv, due_json, due_text
from vademecum.authoring.reviews.edits import review_edit
from vademecum.catalogue import MESSAGES, Catalogue, Entry, next_check, slugify, text_fingerprint
from vademecum.cli.shared import options
from vademecum.cli.shared.changing import change, refusals_told
from vademecum.cli.shared.stopping import known_language, read, stop, stop_with
from vademecum.languages import N_, author_messages, format_date, messages_for
from vademecum.likeness import nearest
from vademecum.model import Review
from vademecum.projections.reviews import all_reviewed, due_within
from vademecum.reporting import USAGE, WRONG

_messages = author_messages()
_ = _messages.gettext

_PROFILE = N_("Say in a sentence or two who this is.")


@click.group(help=_(N_("Keep texts up to date: say what is due for a check, and who has checked what.")))
def review() -> None:
    """Run one of its commands."""


@review.command(help=_(N_("List what is overdue for a check, or due soon: what has waited longest comes first.")))
@click.option(
    "--days", type=click.IntRange(0, 36500), default=30, show_default=True, help=_(N_("How many days to look ahead."))
)
@click.option("--language", help=_(N_("Only texts in this language, such as da.")))
@click.option("--kind", type=options.KIND, help=_(N_("Only texts of this kind.")))
@click.option(
    "--by",
    metavar=_(N_("KEY")),
    help=_(N_("Only texts whose last check was by this person: a key of docs/data/people.yml.")),
)
@click.option("--unchecked", is_flag=True, help=_(N_("List what nobody has checked yet, too.")))
@click.option("--fail", is_flag=True, help=_(N_("End with exit code 1 where anything is overdue.")))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "csv"]),
    default="text",
    show_default=True,
    help=_(N_("Lines to read, JSON, or a table for a spreadsheet.")),
)
@click.option("--date", "said", type=options.DAY, help=_(N_("The day to count from; today unless you say so.")))
@options.docs_dir
def due(
    days: int, unchecked: bool, fail: bool, form: str, said: datetime | None, docs_dir: Path, **only: str | None
) -> None:
    """Print the list of what fits `only`: a language, a kind and a person."""
    _site, catalogue = read(docs_dir)
    known_language(only["language"], catalogue.settings.languages)
    _person(only["by"], catalogue)
    listed = [one for one in all_reviewed(catalogue, _messages.language) if one.is_of(**only)]
    day = options.today(said)
    never = [one for one in listed if one.check is None]
    changed = [one for one in listed if one.check and one.check.changed]
    found = DueList(day, days, due_within(listed, day, days), never, unchecked, changed)
    forms: Mapping[str, Callable[[DueList], str]] = {
        "json": due_json,
        "csv": due_csv,
        "text": partial(due_text, messages=_messages),
    }
    click.echo(forms[form](found), nl=False)
    if catalogue.unread.refs:
        click.echo(_(N_("Some texts or facts could not be read: run vademecum check.")), err=True)
    sys.exit(WRONG if fail and found.overdue else 0)


@review.command(help=_(N_("Write down that somebody has checked a text, such as role:cmio.")))
@click.argument("ref", metavar=_(N_("KIND:ID")))
@click.option("--language", help=_(N_("The language of the text that was checked, such as da.")))
@click.option("--by", metavar=_(N_("KEY")), help=_(N_("Who checked it, by the key of docs/data/people.yml.")))
@click.option("--on", type=options.DAY, help=_(N_("The day of the check; today unless you say so.")))
@click.option(
    "--next",
    "following",
    type=options.DAY,
    help=_(N_("The day by which it is to be checked again; by its period unless you say so.")),
)
@options.dry_run
@options.docs_dir
def done(
    ref: str, language: str | None, by: str | None, dry_run: bool, docs_dir: Path, **days: datetime | None
) -> None:
    """Write the check into the front matter of the text, where nothing else breaks by that."""
    if not by:
        stop(
            USAGE,
            N_("Say who checked the text: --by KEY, with a key of docs/data/people.yml. No check is without a name."),
        )
    on, following = _in_order(**days)
    site, catalogue = read(docs_dir)
    with refusals_told():
        entry = entry_of(ref, catalogue)
        text = text_in(entry, language)
        refuse_lower(entry, [text], catalogue)
    _reviewer(by, catalogue)
    made = Review(by=by, on=on, next=following, of=text_fingerprint(text))
    changes = change(site, lambda _: edited(docs_dir, [review_edit(docs_dir, text, made)]), dry_run)
    if changes and not dry_run:
        click.echo(_said(entry, made, catalogue))


def _day(day: date) -> str:
    return format_date(day, _messages.language)


def _in_order(on: datetime | None, following: datetime | None) -> tuple[date, date | None]:
    """The day of a check and that of the next one, where they can be."""
    made, again = options.today(on), following.date() if following else None
    if made > options.today():
        stop(USAGE, N_("{on} is still to come: write the day on which the text was checked."), on=_day(made))
    if again and again < made:
        stop(
            USAGE,
            N_("The next check, on {next}, would come before this one, on {on}."),
            next=_day(again),
            on=_day(made),
        )
    return made, again


def _person(key: str | None, catalogue: Catalogue, *sample: str) -> None:
    """Refuse a key that data/people.yml does not have; below it the sample, which says what to add there."""
    people = catalogue.facts.people
    if key is None or key in people:
        return
    persons = _persons(catalogue)
    words = N_("{file} names nobody by the key “{key}”. There is: {known}.")
    if not persons:
        words = N_("{file} names nobody by the key “{key}”.")
    guess = nearest(key, persons)
    said = [_(words).format(file=_people_file(catalogue), key=key, known=", ".join(persons))]
    said += [_(N_("Did you mean {nearest}?")).format(nearest=guess)] if guess else []
    stop_with(USAGE, " ".join(said), *sample)


def _persons(catalogue: Catalogue) -> list[str]:
    """The keys of those who can check a text: a group cannot."""
    return [key for key, person in catalogue.facts.people.items() if not person.group]


def _people_file(catalogue: Catalogue) -> str:
    return f"{catalogue.folder.root.name}/data/people.yml"


def _sample(key: str, catalogue: Catalogue) -> Iterator[str]:
    """The lines by which somebody comes into data/people.yml."""
    yield _(N_("To add somebody, write this in {file}, with your own words:")).format(file=_people_file(catalogue))
    name = slugify(key)
    yield from (f"{name}:", f"  name: {name.replace('-', ' ').title()}", "  profile:")
    for code in catalogue.settings.languages:
        words = messages_for(code, catalogue.folder.root / MESSAGES).gettext(_PROFILE)
        yield f'    {code}: "{words}"'


def _reviewer(key: str, catalogue: Catalogue) -> None:
    """Refuse who cannot have checked a text: nobody, or a group."""
    _person(key, catalogue, *_sample(key, catalogue))
    person, persons = catalogue.facts.people[key], _persons(catalogue)
    if person.group:
        words = N_(
            "“{key}” is a group in {file}, and a text is checked by a person: name one of {known}. Is {name} one "
            "person? Then take “group: true” away there."
        )
        if not persons:
            words = N_(
                "“{key}” is a group in {file}, and a text is checked by a person. Is {name} one person? Then take "
                "“group: true” away there. Else say --by with the key of a person: you are shown what to add."
            )
        file = _people_file(catalogue)
        stop(USAGE, words, key=key, known=", ".join(persons), name=person.name, file=file)


def _said(entry: Entry, made: Review, catalogue: Catalogue) -> str:
    """What the text says now, and until when it holds."""
    due = next_check(entry, made, catalogue.settings)
    values = {"person": catalogue.facts.people[made.by].name, "on": _day(made.on)}
    if due is None:
        return _(N_("Checked by {person} on {on}.")).format(**values)
    return _(N_("Checked by {person} on {on}; the next check is due by {due}.")).format(**values, due=_day(due))

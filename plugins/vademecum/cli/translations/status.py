"""`vademecum translations status`: says of each translation which sections are behind, missing or not recorded."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from vademecum.catalogue import SectionState, TextState, Translation
from vademecum.cli.shared import options
from vademecum.cli.translations import choosing
from vademecum.cli.translations.choosing import choose
from vademecum.languages import N_, author_messages, revision, shortened, written
from vademecum.projections.packets import section_title
from vademecum.projections.translations import (
    OF_SECTION,
    OF_TEXT,
    needs_work,
    open_sections,
    status_document,
    status_values,
)
from vademecum.reporting import WRONG

_messages = author_messages()
_ = _messages.gettext


@click.command(
    help=_(
        N_(
            "Say which sections of which translations are behind their original, missing or not recorded, and what has "
            "changed in the original. Without KIND:ID it is the whole site."
        )
    )
)
@click.argument("targets", nargs=-1, metavar=_(N_("[KIND:ID]...")))
@choosing.to
@click.option("--all", "everything", is_flag=True, help=_(N_("Also what needs no work.")))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--fail", is_flag=True, help=_(N_("End with exit code 1 where something needs work.")))
@options.docs_dir
def status(
    targets: tuple[str, ...], to: tuple[str, ...], everything: bool, form: str, fail: bool, docs_dir: Path
) -> None:
    """Print what there is to do; with --all, what is done too."""
    choice = choose(docs_dir, targets, to)
    found = choice.translations
    to_do = [made for made in found if needs_work(made, choice.catalogue)]
    shown = found if everything else to_do
    if form == "json":
        values = status_document(status_values(made, everything) for made in shown)
        click.echo(json.dumps(values, ensure_ascii=False, indent=1))
    else:
        named = bool(targets)
        for made in shown:
            is_short = _is_alike(made) and not (named and everything)
            click.echo("\n".join([_alike(made)] if is_short else _lines(made, everything)))
        drafts = sum(made.state is TextState.DRAFT for made in found)
        click.echo(_summary(len(to_do), len(found), drafts, bool(targets or to)))
        _tell_drafts(drafts)
        _tell_changed(sum(made.state is TextState.CHANGED for made in found))
        if not named and any(map(_is_alike, shown)):
            click.echo(_(N_("For the sections of one text: vademecum translations status KIND:ID --all")))
    sys.exit(WRONG if fail and to_do else 0)


def _tell_drafts(count: int) -> None:
    """How many are not finished: of these nothing is claimed."""
    if count:
        words = _messages.ngettext(
            "{n} translation is a draft and is counted once it is published; --all shows its sections.",
            "{n} translations are drafts and are counted once they are published; --all shows their sections.",
            count,
        )
        click.echo(words.format(n=count))


def _tell_changed(count: int) -> None:
    """How many are up to date, but no longer the text that was checked."""
    if count:
        words = _messages.ngettext(
            "{n} translation has changed since a named person checked it: vademecum review due lists it.",
            "{n} translations have changed since a named person checked them: vademecum review due lists them.",
            count,
        )
        click.echo(words.format(n=count))


def _is_alike(made: Translation) -> bool:
    """Whether nothing of a text is recorded, or all of it is up to date: a line for each section would say no more."""
    states = {section.state for section in made.sections}
    return made.text is not None and states in ({SectionState.UNRECORDED}, {SectionState.CURRENT})


def _alike(made: Translation) -> str:
    words = N_("{ref} {language}: {state}, all {count} sections ({file})")
    file = made.text.record.file if made.text else made.original.record.file
    values = {"ref": made.entry.ref, "language": made.language, "file": file, "count": len(made.sections)}
    return _(words).format(state=_(OF_TEXT[made.state]), **values)


def _lines(made: Translation, everything: bool) -> Iterator[str]:
    file = made.text.record.file if made.text else made.original.record.file
    yield f"{made.entry.ref} {made.language}: {_(OF_TEXT[made.state])} ({file})"
    for section in open_sections(made, everything):
        yield f"  {_called(made, section.name)}: {_(OF_SECTION[section.state])}"
        if section.state is SectionState.BEHIND:
            yield f"    {written(shortened(revision(section.was, section.now)))}"


def _called(made: Translation, name: str) -> str:
    """A section as a packet calls it, with the name by which --section knows it."""
    return f"{section_title(made, name, author_messages())} ({name})"


def _summary(to_do: int, total: int, drafts: int, is_part: bool) -> str:
    """How many need work; of drafts, and of what was not looked at, nothing is claimed."""
    if to_do:
        return _(N_("{count} of {total} translations need work.")).format(count=to_do, total=total)
    if drafts:
        rest = total - drafts
        fewest = (N_("No translation is ready yet."), N_("The only other translation is up to date."))
        words = fewest[rest] if rest < len(fewest) else N_("The {count} other translations are up to date.")
        return _(words).format(count=rest)
    if not is_part:
        return _(N_("Every translation is up to date."))
    few = (
        N_("There is no such translation: the original is in this language."),
        N_("The translation named is up to date."),
        N_("Both translations named are up to date."),
    )
    words = few[total] if total < len(few) else N_("All {count} translations named are up to date.")
    return _(words).format(count=total)

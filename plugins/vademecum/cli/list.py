"""`vademecum list`: shows the ids that an author can name, with what each is called."""

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import click

from vademecum.catalogue import LISTS, Catalogue
from vademecum.cli.shared import options
from vademecum.cli.shared.stopping import stop, unchecked
from vademecum.languages import N_, Messages, author_messages
from vademecum.likeness import is_slip, nearest
from vademecum.projections.listing import Listed, counts, kinds_to_list, like, listing, speaking
from vademecum.reporting import UNREADABLE, WRONG

_ = author_messages().gettext

_FEW = 12
"""So many are shown of what only speaks of a word."""


@click.command(
    name="list",
    help=_(
        N_(
            "List the ids that texts and facts can name, with what each is called: of a KIND, such as concepts, roles, "
            "sources or people, or of all; those that have all WORDS, in any language. Without either, list the kinds."
        )
    ),
)
@click.argument("words", nargs=-1, metavar=_(N_("[KIND] [WORDS]...")))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@options.language
@options.docs_dir
def command(words: tuple[str, ...], form: str, language: str | None, docs_dir: Path) -> None:
    """Print a line for each; texts with errors are no hindrance."""
    messages = author_messages(language)
    catalogue = unchecked(docs_dir)
    if catalogue is None:
        stop(WRONG, UNREADABLE, messages=messages)
    if not words and form == "text":
        _say(_kinds(catalogue))
        return
    kind = kinds_to_list().get(words[0].casefold()) if words else None
    kinds, sought = ([kind], words[1:]) if kind else ([*counts(catalogue)], words)
    found = [*listing(catalogue, kinds, sought, messages.language)]
    if form == "json":
        values = [{"kind": one.kind, "id": one.id, "names": one.names} for one in found]
        click.echo(json.dumps(values, ensure_ascii=False, indent=1))
        return
    _say(_rows(found, with_kind=kind is None))
    if not found:
        slip = nearest(words[0], kinds_to_list()) if kind is None else ""
        guess = slip if is_slip(words[0], slip) else like(catalogue, kinds, " ".join(sought), messages.language)
        click.echo(_none(" ".join(sought), guess, messages))
        if sought and not guess:
            _say_more(catalogue, kinds, sought, messages)


def _kinds(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """The word with which to ask for a kind, and how many there are."""
    yield from ((LISTS[kind], str(count)) for kind, count in counts(catalogue).items())


def _rows(found: Iterable[Listed], with_kind: bool) -> Iterator[tuple[str, str]]:
    """The id and what it is called: by its name in the author's language, then by the others."""
    for one in found:
        yield f"{one.kind}:{one.id}" if with_kind else one.id, " · ".join(one.names)


def _say(rows: Iterable[tuple[str, str]]) -> None:
    shown = [*rows]
    width = max((len(name) for name, _words in shown), default=0)
    for name, words in shown:
        click.echo(f"{name:<{width}}  {words}".rstrip())


def _say_more(catalogue: Catalogue, kinds: list[str], words: tuple[str, ...], messages: Messages) -> None:
    """What speaks of it, the other kinds that have the word, and how to see all."""
    _say_below(N_("These speak of it:"), speaking(catalogue, kinds, words, messages.language), len(kinds) > 1, messages)
    others = [kind for kind in counts(catalogue) if kind not in kinds]
    _say_below(N_("Of other kinds:"), listing(catalogue, others, words, messages.language), True, messages)
    name = f"vademecum list {LISTS[kinds[0]]}" if len(kinds) == 1 else "vademecum list"
    click.echo(messages.gettext(N_("To see all: {command}")).format(command=name))


def _say_below(heading: str, found: Iterable[Listed], with_kind: bool, messages: Messages) -> None:
    shown = [*islice(found, _FEW)]
    if shown:
        click.echo(messages.gettext(heading))
        _say(_rows(shown, with_kind))


def _none(words: str, guess: str | Listed | None, messages: Messages) -> str:
    """That nothing is called so, and what may be meant: the word for a kind, or an id."""
    near = guess.id if isinstance(guess, Listed) else guess or ""
    title = next((name for name in guess.names[:1] if name != near), "") if isinstance(guess, Listed) else ""
    sentences = [N_("Nothing here is called “{words}”.") if words else N_("There is none here yet.")]
    if near and words:
        sentences += [N_("Did you mean {nearest} ({title})?") if title else N_("Did you mean {nearest}?")]
    return " ".join(map(messages.gettext, sentences)).format(words=words, nearest=near, title=title)

"""`vademecum stats`: counts what there is, by kind and language, and says where translations differ."""

from collections.abc import Iterator
from pathlib import Path

import click

from vademecum.catalogue import Catalogue, cited
from vademecum.cli.shared import options
from vademecum.cli.shared.stopping import read
from vademecum.languages import N_, Messages, author_messages, formula
from vademecum.model import KINDS
from vademecum.projections.statistics import Count, compared, count, differences

_ = author_messages().gettext

_HEAD = (
    N_("Kind"),
    N_("Language"),
    N_("Texts"),
    N_("To come"),
    N_("Borrowed"),
    N_("Words"),
    N_("Median"),
    N_("Sources"),
    N_("Readability"),
)
_WHAT = {"headings": N_("headings"), "sources": N_("sources")}


@click.command(help=_(N_("Count texts, words, sources and readability by kind and language.")))
@options.language
@options.docs_dir
def stats(language: str | None, docs_dir: Path) -> None:
    """Print a table: a row for each kind and language; then items, sources, and what the languages do not share."""
    messages = author_messages(language)
    _site, catalogue = read(docs_dir, messages=messages)
    rows = [tuple(map(messages.gettext, _HEAD)), *(_row(row, messages) for row in count(catalogue))]
    for name, *cells, points in rows:
        click.echo(f"{name:<18}" + "".join(f"{cell:>11}" for cell in cells) + f"  {points}".rstrip())
    click.echo()
    for line in (_items(catalogue, messages), _sources(catalogue, messages), *_parity(catalogue, messages)):
        click.echo(line)


def _row(row: Count, messages: Messages) -> tuple[str, ...]:
    numbers = (row.own, row.to_come, row.borrowed, row.words, row.median_words, row.sources)
    points = "" if row.readability is None else f"{formula(row.language).name} {row.readability:.0f}"
    return messages.gettext(KINDS[row.kind].plural), row.language, *map(str, numbers), points


def _items(catalogue: Catalogue, messages: Messages) -> str:
    """How many items the checklists ask, the same in every language."""
    asked = sum(len(checklist.items) for checklist in catalogue.facts.checklists.values())
    return messages.gettext(N_("Checklist items: {count}.")).format(count=asked)


def _sources(catalogue: Catalogue, messages: Messages) -> str:
    listed = catalogue.facts.sources
    words = messages.gettext(N_("Sources: {listed} in the list, {cited} of them cited."))
    return words.format(listed=len(listed), cited=len(cited(catalogue) & listed.keys()))


def _parity(catalogue: Catalogue, messages: Messages) -> Iterator[str]:
    found = [*differences(catalogue)]
    words = messages.gettext(N_("Translations: {total} entries in several languages; {differing} of them differ."))
    yield words.format(total=compared(catalogue), differing=len({one.ref for one in found}))
    for one in found:
        yield f"  {one.ref}: {messages.gettext(_WHAT[one.what])}"

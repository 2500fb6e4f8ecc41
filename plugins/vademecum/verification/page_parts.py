"""Takes the tables of a matrix page and of its other parts; gives for each part which roles it answers for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from vademecum.verification.matrix_page import SeenTable
from vademecum.verification.names import Names, ids_of_columns


@dataclass(frozen=True)
class PagePart:
    """A part: its file, its tables of roles and competencies, for each of these the roles by column, and in `apart`
    the roles that it need not have."""

    file: str
    tables: Sequence[SeenTable]
    columns: Sequence[Mapping[int, str]]
    apart: frozenset[str]


def page_parts(pages: Mapping[str, Sequence[SeenTable]], names: Names) -> Iterator[PagePart]:
    """The parts in their order, the first one first: it answers for the roles that stand on none of them.

    Where a part cannot be read nobody does, since they may stand there.
    """
    fitting = {file: [one for one in tables if one[0].fits(names)] for file, tables in pages.items()}
    columns = iter(ids_of_columns([table for tables in fitting.values() for table, _ in tables], names))
    by_file = {file: [next(columns) for _ in tables] for file, tables in fitting.items()}
    own = {file: {*chain(*(found.values() for found in columns))} for file, columns in by_file.items()}
    unseen = {*names.roles}.difference(*own.values()) if all(fitting.values()) else set[str]()
    for number, (file, tables) in enumerate(fitting.items()):
        apart = {*names.roles} - own[file] - (set() if number else unseen)
        yield PagePart(file, tables, by_file[file], frozenset(apart))

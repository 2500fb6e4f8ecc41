"""Gives what a Word document brings: the text that it makes or changes, its pictures, and everything that is wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vademecum.catalogue import Catalogue
from vademecum.word.drafts import Draft
from vademecum.word.faults import Fault
from vademecum.word.names import ids_of, kind_of
from vademecum.word.remarks import Remark


@dataclass
class Incoming:
    """What a document brings. `path` is the place of the text below the folder of texts; empty where it is not known.

    `old` is the text as it stands, None for a new one. `pictures` are new files by path. `faults` stop it; `notes` are
    only told. `guessed` are the rows that say nothing usable, kind or language: what follows from them is no problem.
    `file` is where the text is written, if not at its path: one in the place of another has the path of that one.
    """

    draft: Draft
    path: str = ""
    text: str = ""
    old: str | None = None
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    notes: list[Fault] = field(default_factory=list)
    guessed: frozenset[str] = frozenset()
    file: str = ""

    @property
    def changes(self) -> dict[str, str | bytes]:
        """The files that it makes or changes, by path below the folder of texts."""
        return {self.file or self.path: self.text, **self.pictures} if self.path and self.text != self.old else {}

    @property
    def remarks(self) -> list[Remark]:
        """What reviewers wrote beside the text."""
        return self.draft.remarks


def rows_in(draft: Draft, catalogue: Catalogue) -> dict[str, str]:
    """The rows by path, with names of roles, competencies and concepts as ids."""
    rows = {path: ids_of(path, row.words, catalogue) for path, row in draft.rows.items()}
    return {**rows, "kind": kind_of(rows.get("kind", ""))}

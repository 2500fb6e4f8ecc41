"""Takes the folder of a built site; gives what the files of one language's matrix say, and which cannot be read."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from vademecum.languages import N_
from vademecum.verification.claims import Fault, Reading, UnreadableError, Value
from vademecum.verification.competency_page import Descriptions, read_competency_page
from vademecum.verification.csv_file import read_csv
from vademecum.verification.json_file import read_json
from vademecum.verification.linked_file import LinkedFile
from vademecum.verification.matrix_page import SeenTable, other_parts, read_matrix_page
from vademecum.verification.names import HeadedTable
from vademecum.verification.records import reading_of

T = TypeVar("T")
Rows = Iterator[Mapping[str, Value]]

PAGE, BOOK, LINKED, JOINED = "index.html", "matrix.xlsx", "matrix.jsonld", "data/matrix.jsonld"
ROWS: Mapping[str, Callable[[bytes], Rows]] = {
    "matrix.json": read_json,
    "matrix.csv": lambda content: read_csv(content, ","),
    "matrix-semicolon.csv": lambda content: read_csv(content, ";"),
}
"""The files that name cells by their ids in rows, and what reads them."""


@dataclass
class Files:
    """The files of a site as they are read: faults of those that could not be, and the paths of all others."""

    site: Path
    faults: list[Fault] = field(default_factory=list)
    read: set[str] = field(default_factory=set)

    def folders(self) -> dict[str, str]:
        """The folder of each language that has any file of a matrix."""
        files = (path for name in (*ROWS, BOOK, LINKED) for path in self.site.glob(f"*/*/{name}"))
        folders = sorted({path.parent.relative_to(self.site) for path in files})
        return {folder.parts[0]: folder.as_posix() for folder in folders}

    def attempt(self, file: str, read: Callable[[bytes], T]) -> T | None:
        """What a file holds; None where it is missing or unreadable, which is a fault then."""
        path = self.site / file
        if not path.is_file():
            self.faults.append(Fault(file, N_("It is missing.")))
            return None
        try:
            found = read(path.read_bytes())
        except UnreadableError as error:
            self.faults.append(Fault(file, error.why, error.values))
        except (OSError, UnicodeDecodeError) as error:
            self.faults.append(Fault(file, N_("It cannot be read: {reason}."), {"reason": str(error)}))
        else:
            self.read.add(file)
            return found
        return None

    def rows(self, file: str, language: str, read: Callable[[bytes], Rows]) -> list[Reading]:
        """What a file of rows says, as a list of one; an empty one where it cannot be read."""
        found = self.attempt(file, lambda content: reading_of(read(content), file, language))
        self.faults += found[1] if found else []
        return [found[0]] if found else []

    def linked(self, file: str, languages: Iterable[str]) -> list[Reading]:
        """What linked data say in each of these languages."""

        def read(content: bytes) -> list[tuple[Reading, list[Fault]]]:
            made = LinkedFile(content)
            return [reading_of(made.rows(language), file, language) for language in languages]

        found = self.attempt(file, read) or []
        self.faults += found[0][1] if found else []
        return [replace(reading, joined=file == JOINED) for reading, _ in found]

    def book(self, file: str, language: str) -> tuple[list[Reading], dict[str, tuple[str, HeadedTable]]]:
        """What the list of a workbook says, and its matrix by language with the name of each sheet."""

        # Loading the library of workbooks takes longer than any other command does.
        from vademecum.verification.workbook import WorkbookFile  # noqa: PLC0415

        def read(content: bytes) -> tuple[WorkbookFile, tuple[Reading, list[Fault]]]:
            made = WorkbookFile(content)
            return made, reading_of(made.records(), f"{file} [{made.list_name}]", language)

        found = self.attempt(file, read)
        if not found:
            return [], {}
        made, (reading, faults) = found
        self.faults += faults
        sheets = {code: (f"{file} [{name}]", made.matrix(code)) for code, name in made.languages.items()}
        return [reading], sheets

    def pages(self, file: str) -> dict[str, list[SeenTable]]:
        """By file, the tables of a matrix page that have heads on both sides, and those of its other parts."""
        found = {file: self._tables(file)}
        parts = other_parts((self.site / file).read_text(encoding="utf-8"), file) if file in self.read else []
        return found | {part: self._tables(part) for part in parts}

    def _tables(self, file: str) -> list[SeenTable]:
        return self.attempt(file, lambda content: [*read_matrix_page(content.decode(), file)]) or []

    def descriptions(self, file: str) -> Descriptions | None:
        """What the page of a competency says of each level."""
        return self.attempt(file, lambda content: read_competency_page(content.decode()))

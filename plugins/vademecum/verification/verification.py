"""Takes the folder of a built site; gives whether all files of its matrix say the same, cell by cell."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from vademecum.languages import N_
from vademecum.verification.claims import Claims, Difference, Fault, Key, Reading
from vademecum.verification.comparison import compare, compare_languages, distinct
from vademecum.verification.files import BOOK, JOINED, LINKED, PAGE, ROWS, Files
from vademecum.verification.names import HeadedTable, Names, names_in
from vademecum.verification.page_parts import PagePart, page_parts


@dataclass(frozen=True)
class Verification:
    """How many cells, files and languages were compared, what cannot be compared, and what differs."""

    cells: int
    files: int
    languages: int
    faults: tuple[Fault, ...]
    differences: tuple[Difference, ...]

    @property
    def agrees(self) -> bool:
        """Whether there was something to compare, and all of it says the same."""
        return bool(self.cells) and not self.faults and not self.differences


def verify(site: Path, source: Sequence[Reading] = ()) -> Verification:
    """Read and compare everything, whatever is found; `source` is what the site was made of, where that is known."""
    reading = _Reading(Files(site))
    reading.read(source)
    folders, said = reading.folders, reading.said
    found: list[Difference] = []
    agreed = {}
    for language, folder in folders.items():
        others = (one for code, readings in said.items() if code != language for one in readings if not one.joined)
        elsewhere = {key for one in others for key in one.cells}
        cells = compare(said[language], elsewhere)[0]
        readings = [*said[language], *reading.descriptions(language, cells)]
        agreed[f"{folder}/"], differences = compare(readings, elsewhere)
        found += differences
    found += compare_languages(agreed)
    keys = {key for of_language in agreed.values() for key in of_language}
    return Verification(len(keys), len(reading.files.read), len(folders), tuple(reading.files.faults), distinct(found))


@dataclass
class _Reading:
    """The files of a site while they are read: what they say by language, and where competencies are described."""

    files: Files
    said: dict[str, list[Reading]] = field(default_factory=lambda: defaultdict(list))
    pages: dict[str, dict[str, str]] = field(default_factory=dict)
    folders: Mapping[str, str] = field(default_factory=dict)

    def read(self, source: Sequence[Reading]) -> None:
        """Files that name cells by ids come first: they say which role and competency a head of a table means."""
        self.folders = self.files.folders()
        sheets: dict[str, dict[str, tuple[str, HeadedTable]]] = {}
        for language, folder in self.folders.items():
            for name, read in ROWS.items():
                self.said[language] += self.files.rows(f"{folder}/{name}", language, read)
            self.said[language] += self.files.linked(f"{folder}/{LINKED}", [language])
            listed, sheets[folder] = self.files.book(f"{folder}/{BOOK}", language)
            self.said[language] += listed
        for reading in (*(self.files.linked(JOINED, self.folders) if self.folders else ()), *source):
            if self._has_files(reading.language, reading.file):
                self.said[reading.language].append(reading)
        for folder, of_book in sheets.items():
            self._read_sheets(f"{folder}/{BOOK}", of_book)
        for language, folder in self.folders.items():
            self._read_page(f"{folder}/{PAGE}", language)

    def _read_sheets(self, file: str, sheets: Mapping[str, tuple[str, HeadedTable]]) -> None:
        """The matrix in each language, which the workbooks of all of them have; one that cannot be read has none."""
        for language in [*self.folders] if sheets else ():
            if language not in sheets:
                self._blame(file, N_("It has no sheet for the language {language}."), language=language)
        for language, (name, table) in sheets.items():
            if self._has_files(language, name):
                self.said[language].append(self._by_id(name, language, table))

    def _read_page(self, file: str, language: str) -> None:
        names = names_in(self.said[language])
        self.pages[language] = {}
        parts = [*page_parts(self.files.pages(file), names)]
        readings = [self._read_part(part, language, names) for part in parts]
        self.said[language] += [reading for part, reading in zip(parts, readings, strict=True) if part.tables]

    def _read_part(self, part: PagePart, language: str, names: Names) -> Reading:
        cells: dict[Key, Claims] = {}
        for (table, targets), columns in zip(part.tables, part.columns, strict=True):
            cells |= self._by_id(part.file, language, table, columns).cells
            heads = table.ids_of_rows(names)
            self.pages[language] |= {heads[at]: target for at, target in enumerate(targets) if at in heads and target}
        if not part.tables and part.file in self.files.read:
            self._blame(part.file, N_("It has no table of roles and competencies."))
        return Reading(part.file, language, cells, apart=part.apart)

    def _by_id(self, file: str, language: str, table: HeadedTable, columns: Mapping[int, str] | None = None) -> Reading:
        cells, unknown = table.by_id(names_in(self.said[language]), columns)
        for head in unknown:
            self._blame(file, N_("The head “{head}” is that of no role or competency in other files."), head=head)
        return Reading(file, language, cells)

    def descriptions(self, language: str, agreed: Mapping[Key, Claims]) -> Iterator[Reading]:
        """What the pages of competencies say of the level that most files ask for."""
        by_competency: dict[str, dict[Key, int]] = defaultdict(dict)
        for key, claims in agreed.items():
            level = claims.get("level")
            if isinstance(level, int):
                by_competency[key[1]][key] = level
        for competency, asked in by_competency.items():
            file = self.pages.get(language, {}).get(competency, "")
            found = self.files.descriptions(file) if file else None
            if found is not None:
                cells = {key: _described(found.get(level)) for key, level in asked.items()}
                yield Reading(file, language, cells, part=True)
            elif not file and self.pages.get(language):
                words = N_("The head of {competency} leads to no page.")
                self._blame(f"{self.folders[language]}/{PAGE}", words, competency=competency)

    def _has_files(self, language: str, file: str) -> bool:
        """Whether a language that a file has is one of the site; it is blamed if not."""
        if language not in self.folders:
            self._blame(file, N_("The language {language} has no files of its own."), language=language)
        return language in self.folders

    def _blame(self, file: str, why: str, **values: str) -> None:
        self.files.faults.append(Fault(file, why, values))


def _described(found: tuple[str, str] | None) -> Claims:
    return {"descriptor": found[0], "descriptor-language": found[1]} if found else {"descriptor": ""}

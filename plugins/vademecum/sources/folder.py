"""Takes a folder of texts, facts and pictures; gives all its records, data files and assets in a fixed order."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from vademecum.diagnostics import Diagnostic
from vademecum.shelf import Shelf
from vademecum.sources.datafiles import DataFile, read_data
from vademecum.sources.finding import find_files
from vademecum.sources.limits import Limits, text_beyond
from vademecum.sources.plaintext import decode, guess
from vademecum.sources.record import Record, parse_record

DATA = "data"
ADAPTED = "adapted"
"""The folder below `data` that keeps what an organisation's own texts and facts were made from, as JSON."""

RELEASES = "releases"
"""The folder below `data` that keeps earlier versions, as JSON."""

_USUAL = Limits()

MANIFEST = "organisation.yml"
"""The file by which an organisation says what its own folder stands on."""

TRANSLATIONS = "translations"
"""The folder below `data` that keeps what each translation was made from, as JSON."""


@dataclass(frozen=True)
class Folder:
    """Everything below one folder: texts, facts by name, other files by their path, and what could not be read.

    `unread` holds, by path, what can be guessed of texts that are not UTF-8 or too large; `idle` are files below `data`
    that hold no facts. `manifest` is what an organisation says of its folder. `elsewhere` names, by path, the files
    that stand not below `root`, but in a folder that this one was laid over.
    """

    root: Path
    name: str
    records: tuple[Record, ...]
    data: dict[str, DataFile]
    assets: dict[str, Path]
    problems: tuple[Diagnostic, ...]
    unread: dict[str, str] = field(default_factory=dict)
    idle: tuple[str, ...] = ()
    shelf: Shelf = field(default_factory=Shelf)
    manifest: DataFile | None = None
    elsewhere: Mapping[str, str] = field(default_factory=dict)

    def file(self, path: str) -> str:
        """What problems call the file at a path below the folder."""
        return self.elsewhere.get(path) or f"{self.name}/{path}"


def read_folder(root: Path, name: str = "docs", shelf: Shelf | None = None, limits: Limits = _USUAL) -> Folder:
    """Read `root`, which problems call `name`; hidden files and lock files of office programs are passed over.

    What is read stays on the shelf, if one is given, and what is made of it by others may. What goes beyond the limits
    is not read.
    """
    shelf = shelf or Shelf()
    records: list[Record] = []
    files = find_files(root, name, limits)
    problems = [*files.problems]
    data: dict[str, DataFile] = {}
    assets: dict[str, Path] = {}
    unread = {**files.refused}
    idle: list[str] = []
    manifest: DataFile | None = None
    for path, relative in files.readable:
        file = f"{name}/{relative}"
        if relative.parts[0] == DATA:
            if _is_data(relative):
                facts = shelf.made(file, read_data, path.read_bytes(), file)
                data[str(relative.relative_to(DATA).with_suffix(""))] = facts
            else:
                idle.append(str(relative))
        elif str(relative) == MANIFEST:
            manifest = shelf.made(file, read_data, path.read_bytes(), file)
        elif relative.suffix.lower() == ".md":
            content = path.read_bytes()
            text, faults = decode(content, file)
            faults += tuple(text_beyond(text, file, limits))
            problems += faults
            if faults:
                unread[str(relative)] = guess(content)
            else:
                records.append(shelf.made(file, parse_record, text, file, str(relative)))
        else:
            assets[str(relative)] = path
    return Folder(root, name, tuple(records), data, assets, tuple(problems), unread, tuple(idle), shelf, manifest)


def _is_data(relative: PurePosixPath) -> bool:
    """Whether a file below `data` holds facts."""
    kept = relative.parts[1:2] in ((ADAPTED,), (RELEASES,), (TRANSLATIONS,)) and relative.suffix.lower() == ".json"
    return kept or relative.suffix.lower() in (".yml", ".yaml")

"""Takes the folder of an organisation; gives it laid over all that it stands on, as if it were one folder."""

from dataclasses import dataclass, field, replace
from os.path import relpath
from pathlib import Path

from vademecum.diagnostics import Diagnostic, Span
from vademecum.layers.base import base_folder
from vademecum.layers.layers import Layer, Layers
from vademecum.layers.merging import laid
from vademecum.model import BASE, Organisation, validate
from vademecum.shelf import Shelf
from vademecum.sources import MANIFEST, Folder, read_folder


@dataclass(frozen=True)
class Laid:
    """All layers as one folder, what each of them is, and what is wrong with how they lie on each other."""

    folder: Folder
    layers: Layers
    problems: tuple[Diagnostic, ...] = ()


@dataclass
class _Reading:
    """The layers from the top down, as far as they have been read."""

    top: Path
    shelf: Shelf | None
    found: list[Layer] = field(default_factory=list)
    problems: list[Diagnostic] = field(default_factory=list)


def read_layers(root: Path, shelf: Shelf | None = None) -> Laid:
    """Read `root` and, if an `organisation.yml` in it says what it stands on, all layers below it."""
    reading = _Reading(root.resolve(), shelf)
    _read(reading, root.resolve(), root.resolve().name)
    layers = Layers(tuple(reversed(reading.found)))
    if not layers.is_copy:
        return Laid(reading.found[0].folder, layers, tuple(reading.problems))
    folder, hidden, problems = laid(layers)
    return Laid(folder, replace(layers, hidden=hidden), (*reading.problems, *problems))


def _read(reading: _Reading, root: Path, name: str) -> None:
    """Read one layer, then those below it. Problems call its files by `name`."""
    folder = read_folder(root, name, reading.shelf)
    if folder.manifest is None:
        reading.found.append(Layer(folder))
        return
    organisation, problems = _organisation(folder)
    reading.problems += problems
    reading.found.append(Layer(folder, organisation))
    if organisation:
        _read_below(reading, root, organisation, folder)


def _organisation(folder: Folder) -> tuple[Organisation | None, tuple[Diagnostic, ...]]:
    file = folder.manifest
    if file is None or file.problems:
        return None, file.problems if file else ()
    return validate(Organisation, file.tree.value, file.tree.locate, file.tree.locate_key)


def _read_below(reading: _Reading, root: Path, organisation: Organisation, folder: Folder) -> None:
    over = organisation.over
    place = folder.manifest.tree.locate(("over",)) if folder.manifest else Span(folder.name)
    below = base_folder() if over == BASE else (root / over).resolve()
    if below is None:
        reading.problems.append(Diagnostic("layer-base", place))
    elif any(layer.folder.root == below for layer in reading.found):
        reading.problems.append(Diagnostic("layer-cycle", place, {"over": over}))
    elif not (below / MANIFEST).is_file() and not (below / "data" / "site.yml").is_file():
        reading.problems.append(Diagnostic("layer-missing", place, {"over": over, "file": MANIFEST}))
    else:
        _read(reading, below, BASE if over == BASE else Path(relpath(below, reading.top.parent)).as_posix())

"""Takes the folder of an organisation; gives it laid over all that it stands on, as if it were one folder."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from os.path import relpath
from pathlib import Path

from vademecum.diagnostics import Diagnostic, Span
from vademecum.layers.base import layer_below
from vademecum.layers.layers import Layer, Layers
from vademecum.layers.manifest import UNREAD, read_manifest
from vademecum.layers.merging import laid
from vademecum.layers.texts import laid_over
from vademecum.model import BASE, Organisation
from vademecum.shelf import Shelf
from vademecum.sources import MANIFEST, Folder, Limits, read_folder


@dataclass(frozen=True)
class Laid:
    """All layers as one folder, what each of them is, and what is wrong with how they lie on each other.

    Where a layer cannot be found, `incomplete` names the file that should lead to it: the folder is the highest alone.
    """

    folder: Folder
    layers: Layers
    problems: tuple[Diagnostic, ...] = ()
    incomplete: tuple[str, ...] = ()


@dataclass
class _Reading:
    """The layers from the top down, as far as they have been read."""

    top: Path
    home: Path
    shelf: Shelf | None
    limits: Limits
    found: list[Layer] = field(default_factory=list)
    problems: list[Diagnostic] = field(default_factory=list)
    incomplete: tuple[str, ...] = ()


def read_layers(root: Path, shelf: Shelf | None = None, home: Path | None = None, limits: Limits | None = None) -> Laid:
    """Read `root` and, if an `organisation.yml` in it says what it stands on, all layers below it.

    `home` is where a folder lies of which `root` is a copy: from there paths to other folders count. The limits
    hold for it alone: what it stands on has authors of its own.
    """
    reading = _Reading(root, (home or root).resolve(), shelf, limits or Limits())
    _read(reading, root, root.resolve().name)
    layers, top = Layers(tuple(reversed(reading.found))), reading.found[0].folder
    problems = [*reading.problems, *_same_ids(layers)]
    if reading.incomplete:
        problems += [found for layer in layers.stack for found in _faults(layer.folder)]
        return Laid(top, layers, tuple(problems), reading.incomplete)
    problems += laid_over((), layers.stack[0].folder.records)[1]
    if not layers.is_copy:
        return Laid(top, layers, tuple(problems))
    folder, layers, others = laid(layers)
    return Laid(folder, layers, (*problems, *others))


def _read(reading: _Reading, root: Path, name: str) -> None:
    """Read one layer, then those below it. Problems call its files by `name`."""
    folder = read_folder(root, name, reading.shelf, Limits() if reading.found else reading.limits)
    if folder.manifest is None:
        reading.found.append(Layer(folder))
        return
    organisation, problems = read_manifest(folder.manifest)
    reading.problems += problems
    reading.found.append(Layer(folder, organisation))
    below = _below(reading, root, organisation, folder.manifest.tree.locate(("over",))) if organisation else None
    if organisation and below:
        _read(reading, below, _name(reading, below, organisation))
    else:
        reading.incomplete = (folder.file(MANIFEST),)


def _below(reading: _Reading, root: Path, organisation: Organisation, place: Span) -> Path | None:
    """The folder that a layer stands on, or None with a problem."""
    over = organisation.over
    below = layer_below(reading.home if root == reading.top else root, over)
    if below is None:
        reading.problems.append(Diagnostic("layer-missing", place, {"over": over}))
    elif any(layer.folder.root.resolve() == below for layer in reading.found):
        reading.problems.append(Diagnostic("layer-cycle", place, {"over": over}))
    else:
        return below
    return None


def _name(reading: _Reading, below: Path, organisation: Organisation) -> str:
    """What problems call the files of a layer: no two layers have the same name."""
    if organisation.over != BASE:
        return Path(relpath(below, reading.home.parent)).as_posix()
    return BASE if all(layer.folder.name != BASE for layer in reading.found) else f"{BASE}-base"


def _same_ids(layers: Layers) -> Iterator[Diagnostic]:
    """Layers that call themselves as one below them does."""
    known: dict[str, Folder] = {}
    for layer in layers.stack:
        if layer.id in known and layer.id != UNREAD:
            values = {"id": layer.id, "file": known[layer.id].name}
            yield Diagnostic("layer-twice", layer.place("id"), values)
        known.setdefault(layer.id, layer.folder)


def _faults(folder: Folder) -> Iterator[Diagnostic]:
    """What is wrong with the files of a folder, each by itself."""
    yield from folder.problems
    for record in folder.records:
        yield from record.problems
    for file in folder.data.values():
        yield from file.problems

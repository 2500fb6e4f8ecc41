"""Takes layers; gives one folder that holds what the highest of them shows, and what none of them shows."""

from collections.abc import Iterator
from dataclasses import replace

from vademecum.diagnostics import Diagnostic, Phrase, Span, Value
from vademecum.languages import N_
from vademecum.layers.facts import facts_over
from vademecum.layers.layers import Layer, Layers
from vademecum.layers.texts import laid_over
from vademecum.likeness import nearest_path
from vademecum.sources import Folder

_BELOW, _HERE = N_("no folder below has it"), N_("this folder has none of its own")


def laid(layers: Layers) -> tuple[Folder, Layers, list[Diagnostic]]:
    """The one folder, the layers with what they hide and what lies below the highest, and what cannot be done."""
    lowest, *others = layers.stack
    below = folder = lowest.folder
    hidden, problems = dict[str, Span](), list[Diagnostic]()
    for depth, layer in enumerate(others, start=1):
        below = folder
        folder, found = _over(below, layer, depth)
        problems += found
        hidden = _hidden(layer, hidden)
    return folder, replace(layers, hidden=hidden, below=below), problems


def _over(below: Folder, layer: Layer, depth: int) -> tuple[Folder, list[Diagnostic]]:
    above = layer.folder
    records, problems = laid_over(below.records, above.records, depth)
    data, faults = facts_over(below.data, above.data)
    problems += [*faults, *_pictures_below(below, layer)]
    elsewhere = {path: below.file(path) for path in (*below.assets, *below.unread)}
    return replace(
        above,
        records=tuple(sorted(records, key=lambda record: record.path)),
        data=data,
        assets={**below.assets, **above.assets},
        problems=(*below.problems, *above.problems),
        unread={**below.unread, **above.unread},
        idle=above.idle,
        elsewhere={path: file for path, file in elsewhere.items() if path not in {*above.assets, *above.unread}},
    ), problems


def _pictures_below(below: Folder, layer: Layer) -> Iterator[Diagnostic]:
    """Files that take the place of one below without saying so, and those that say so without doing it."""
    above, said = layer.folder, layer.organisation.replaces_files if layer.organisation else ()
    meant = {nearest_path(path, below.assets) for path in said if path not in below.assets}
    for path in above.assets:
        if path in below.assets and path not in {*said, *meant}:
            yield Diagnostic("overlay-picture", Span(above.file(path)), {"path": path, "file": below.file(path)})
    for index, path in enumerate(said):
        if path not in below.assets or path not in above.assets:
            where = _BELOW if path not in below.assets else _HERE
            guess = "" if path in below.assets else nearest_path(path, below.assets)
            values: dict[str, Value] = {"path": path, "where": Phrase(where), "nearest": guess}
            yield Diagnostic("overlay-picture-none", layer.place("replaces-files", str(index)), values)


def _hidden(layer: Layer, below: dict[str, Span]) -> dict[str, Span]:
    """What is hidden from a layer on: what it shows again is not, what it hides is."""
    if layer.organisation is None:
        return below
    kept = {ref: place for ref, place in below.items() if ref not in layer.organisation.show}
    return kept | {ref: layer.place("hide", str(index)) for index, ref in enumerate(layer.organisation.hide)}

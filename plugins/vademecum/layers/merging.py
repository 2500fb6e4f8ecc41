"""Takes layers; gives one folder that holds what the highest of them shows, and what none of them shows."""

from collections.abc import Iterator
from dataclasses import replace

from vademecum.diagnostics import Diagnostic, Span
from vademecum.layers.facts import facts_over
from vademecum.layers.layers import Layer, Layers
from vademecum.layers.texts import laid_over
from vademecum.sources import Folder, YamlTree


def laid(layers: Layers) -> tuple[Folder, dict[str, Span], list[Diagnostic]]:
    """The one folder, the entries that are hidden with the place that says so, and what cannot be done."""
    lowest, *others = layers.stack
    folder, hidden, problems = lowest.folder, dict[str, Span](), list[Diagnostic]()
    for depth, layer in enumerate(others, start=1):
        folder, found = _over(folder, layer, depth)
        problems += found
        problems += _hide(layer, hidden)
    return folder, hidden, problems


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
    for path in above.assets:
        if path in below.assets and path not in said:
            yield Diagnostic("overlay-picture", Span(above.file(path)), {"path": path, "file": below.file(path)})
    tree = above.manifest.tree if above.manifest else YamlTree(None, Span(above.name))
    for index, path in enumerate(said):
        if path not in below.assets or path not in above.assets:
            place = tree.locate(("replaces-files", str(index)))
            yield Diagnostic("overlay-picture-none", place, {"path": path})


def _hide(layer: Layer, hidden: dict[str, Span]) -> Iterator[Diagnostic]:
    """Note what a layer hides, and take back what it shows again."""
    organisation, manifest = layer.organisation, layer.folder.manifest
    if organisation is None or manifest is None:
        return
    for index, ref in enumerate(organisation.show):
        if hidden.pop(ref, None) is None:
            yield Diagnostic("overlay-shown", manifest.tree.locate(("show", str(index))), {"ref": ref})
    hidden |= {ref: manifest.tree.locate(("hide", str(index))) for index, ref in enumerate(organisation.hide)}

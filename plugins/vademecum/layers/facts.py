"""Takes the files of facts of a layer and those below it; gives those that hold there."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from vademecum.diagnostics import Diagnostic
from vademecum.layers.patches import is_patch, patched, strange_keys, wants_to_patch
from vademecum.likeness import nearest
from vademecum.sources import ADAPTED, RELEASES, DataFile


def facts_over(
    below: Mapping[str, DataFile], above: Mapping[str, DataFile]
) -> tuple[dict[str, DataFile], list[Diagnostic]]:
    """The files by name. A file that is there already must say what it adds, replaces and removes.

    What commands keep of translations is the layer's own where it has some: no author writes it. What an author below
    has compared is known to that layer alone.
    """
    files = {name: file for name, file in below.items() if not name.startswith(f"{ADAPTED}/")}
    problems = list[Diagnostic]()
    for name, file in above.items():
        known = files.get(name)
        if known is None and is_patch(file.tree):
            values = {"name": file.file.rpartition("/")[2], "nearest": nearest(name, below)}
            problems.append(Diagnostic("overlay-file", file.tree.start, values))
        elif known is None or ("/" in name and not name.startswith(f"{RELEASES}/")):
            files[name] = file
        else:
            files[name], faults = _changed(known, file)
            problems += faults
    return files, problems


def _changed(known: DataFile, file: DataFile) -> tuple[DataFile, Iterable[Diagnostic]]:
    """A file with what the one of the same name above makes of it; as it was where either has a fault."""
    if file.problems:
        return known, file.problems
    if not wants_to_patch(file.tree):
        return known, [Diagnostic("overlay-whole", file.tree.start, {"name": known.file.rpartition("/")[2]})]
    strange = strange_keys(file.tree)
    if strange or known.problems or not isinstance(known.tree.value, dict):
        return known, strange
    tree, faults = patched(known.tree, file.tree)
    return replace(known, tree=tree), faults

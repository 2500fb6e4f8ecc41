"""Takes the files of facts of a layer and those below it; gives those that hold there."""

from collections.abc import Mapping
from dataclasses import replace

from vademecum.diagnostics import Diagnostic
from vademecum.layers.patches import is_patch, patched
from vademecum.sources import RELEASES, DataFile


def facts_over(
    below: Mapping[str, DataFile], above: Mapping[str, DataFile]
) -> tuple[dict[str, DataFile], list[Diagnostic]]:
    """The files by name. A file that is there already must say what it adds, replaces and removes.

    What commands keep of translations is the layer's own where it has some: no author writes it.
    """
    files, problems = dict(below), list[Diagnostic]()
    for name, file in above.items():
        known = files.get(name)
        if known is None and not is_patch(file.tree):
            files[name] = file
        elif known is None:
            problems.append(Diagnostic("overlay-file", file.tree.start, {"name": name, "way": ""}))
        elif "/" in name and not name.startswith(f"{RELEASES}/"):
            files[name] = file
        elif is_patch(file.tree) and not known.problems and not file.problems:
            tree, faults = patched(known.tree, file.tree)
            files[name] = replace(known, tree=tree)
            problems += faults
        elif file.problems:
            problems += file.problems
        else:
            problems.append(Diagnostic("overlay-whole", file.tree.start, {"name": name, "file": known.file}))
    return files, problems

"""Takes the facts of one file and what a layer above adds, replaces and removes; gives the facts that hold there."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from vademecum.diagnostics import Diagnostic
from vademecum.likeness import nearest
from vademecum.sources import YamlTree

ADD, REPLACE, REMOVE = "add", "replace", "remove"
WAYS = (ADD, REPLACE, REMOVE)
"""The only keys of a file of facts that changes one below it."""

Path = tuple[str, ...]


def is_patch(tree: YamlTree) -> bool:
    """Whether a file says what it does with one below; any other holds all of its facts."""
    return isinstance(tree.value, dict) and bool(tree.value) and tree.value.keys() <= {*WAYS}


def wants_to_patch(tree: YamlTree) -> bool:
    """Whether a file has at least one of the keys by which it says so."""
    return isinstance(tree.value, dict) and not tree.value.keys().isdisjoint(WAYS)


def strange_keys(tree: YamlTree) -> list[Diagnostic]:
    """The keys beside `add`, `replace` and `remove`, each as a problem."""
    keys = [key for key in tree.value if key not in WAYS] if isinstance(tree.value, dict) else []
    return [
        Diagnostic("key-unknown", tree.locate_key((key,)), {"key": key, "nearest": nearest(key, WAYS)}) for key in keys
    ]


def changed_paths(patch: YamlTree) -> Iterator[tuple[str, Path]]:
    """What a patch does and where, such as `("replace", ("nis2", "checked"))`; what is added is named by its top."""
    values: Any = patch.value
    for way in WAYS:
        yield from ((way, path) for path in _ends(values.get(way, {}), (), way == REMOVE))


def patched(below: YamlTree, patch: YamlTree) -> tuple[YamlTree, tuple[Diagnostic, ...]]:
    """The tree after a patch, each value with the place where it is written now; what cannot be done is a problem."""
    work = _Patching(below, patch)
    values: Any = patch.value
    for key in values:
        if isinstance(values[key], dict):
            getattr(work, key)(values[key], ())
        elif key == REMOVE and isinstance(values[key], list):
            work.remove_all(values[key], ())
        else:
            work.problem("overlay-shape", (key,), way=key)
    return work.tree(), tuple(work.problems)


def _ends(value: object, path: Path, names: bool) -> Iterator[Path]:
    """The path of each end of a tree; where lists name what goes, that of each name."""
    if isinstance(value, dict):
        for key, child in value.items():
            yield from _ends(child, (*path, key), names)
    elif isinstance(value, list) and names:
        yield from ((*path, str(name)) for name in value)
    else:
        yield path


class _Patching:
    """One file while it is being changed."""

    def __init__(self, below: YamlTree, patch: YamlTree) -> None:
        self.below, self.patch = below, patch
        self.value: Any = deepcopy(below.value)
        self.places, self.keys, self.files = dict(below.places), dict(below.key_places), dict(below.files)
        self.problems: list[Diagnostic] = []

    def tree(self) -> YamlTree:
        return YamlTree(self.value, self.below.start, self.places, self.keys, (), self.below.broken, self.files)

    def add(self, value: dict[str, Any], path: Path) -> None:
        """Every key that is not there yet, at any depth."""
        there = self.at(path)
        for key, child in value.items():
            here = (*path, key)
            if key not in there:
                there[key] = deepcopy(child)
                self.take(ADD, here)
            elif isinstance(child, dict) and isinstance(there[key], dict):
                self.add(child, here)
            else:
                self.problem("overlay-exists", (ADD, *here), key=key, place=str(self.place(here)))

    def replace(self, value: dict[str, Any], path: Path) -> None:
        """Every value that is there, at any depth; of a group of keys those that are named."""
        there = self.at(path)
        for key, child in value.items():
            here = (*path, key)
            if key not in there:
                self.missing(REPLACE, here, there)
            elif isinstance(child, dict) and isinstance(there[key], dict):
                self.replace(child, here)
            else:
                self.forget(here)
                there[key] = deepcopy(child)
                self.take(REPLACE, here)

    def remove(self, value: dict[str, Any], path: Path) -> None:
        """The keys, or the values of a list, that lists at the ends of the patch name."""
        there = self.at(path)
        for key, child in value.items():
            here = (*path, key)
            if key not in there:
                self.missing(REMOVE, here, there)
            elif isinstance(child, list):
                self.remove_all(child, here)
            elif isinstance(child, dict) and isinstance(there[key], dict):
                self.remove(child, here)
            else:
                self.problem("overlay-shape", (REMOVE, *here), way=REMOVE)

    def remove_all(self, names: list[Any], path: Path) -> None:
        """These keys of the group, or these values of the list, at a path."""
        there = self.at(path)
        if not isinstance(there, dict | list):
            self.problem("overlay-shape", (REMOVE, *path), way=REMOVE)
            return
        for index, given in enumerate(names):
            name = str(given) if isinstance(there, dict) else given
            if name not in there:
                self.missing(REMOVE, (*path, str(index)), there, str(name))
            elif isinstance(there, dict):
                del there[name]
                self.forget((*path, name))
            else:
                self.strike(there, path, there.index(name))

    def strike(self, there: list[Any], path: Path, index: int) -> None:
        """Take a value out of a list; those behind it move up, with their places."""
        del there[index]
        self.forget((*path, str(index)))
        for old in range(index + 1, len(there) + 1):
            self.move((*path, str(old)), (*path, str(old - 1)))

    def at(self, path: Path) -> Any:
        """What stands at a path by now."""
        found = self.value
        for key in path:
            found = found[key]
        return found

    def place(self, path: Path) -> object:
        return YamlTree(None, self.below.start, self.places, self.keys, files=self.files).locate_key(path)

    def take(self, way: str, path: Path) -> None:
        """The places of what the patch has at a path count from now on."""
        source = (way, *path)
        for ours, theirs in ((self.places, self.patch.places), (self.keys, self.patch.key_places)):
            for found in [one for one in theirs if one[: len(source)] == source]:
                ours[found[1:]] = theirs[found]
                self.files[found[1:]] = self.patch.files.get(found, self.patch.start.file)

    def forget(self, path: Path) -> None:
        for known in (self.places, self.keys, self.files):
            for found in [one for one in known if one[: len(path)] == path]:
                del known[found]

    def move(self, old: Path, new: Path) -> None:
        noted: tuple[dict[Path, Any], ...] = (self.places, self.keys, self.files)
        for known in noted:
            for found in [one for one in known if one[: len(old)] == old]:
                known[(*new, *found[len(old) :])] = known.pop(found)

    def missing(self, way: str, path: Path, there: Any, name: str = "") -> None:
        """That there is nothing to replace or remove."""
        known = [str(one) for one in there]
        values = {"key": name or path[-1], "way": way, "nearest": nearest(name or path[-1], known)}
        self.problem("overlay-nothing", (way, *path), **values)

    def problem(self, code: str, path: Path, **values: str) -> None:
        """At the key, or in a list at the value, that the patch has at a path."""
        self.problems.append(Diagnostic(code, self.patch.locate_key(path), values))

"""Takes the name of an installed package; gives it and all that it needs, as their own metadata describe them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import PurePosixPath
from typing import Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

_CLASSIFIER: Final = "License ::"
_NOTHING: Final = frozenset({"", "UNKNOWN"})
_LONG: Final = 80
"""Signs from which on a field holds the words of a licence and not its name."""
_HOMES: Final = ("homepage", "home", "source", "source code", "repository", "documentation", "changelog")
_TEXTS: Final = ("LICENSE", "LICENCE", "COPYING", "NOTICE")


@dataclass(frozen=True)
class Package:
    """A package: `name` as it writes itself; `needs` are those that it asks for and that are installed, by key.

    `texts` are its licences in full, by the name of the file; some packages bring none.
    """

    key: str
    name: str
    version: str
    licence: str
    home: str
    needs: tuple[str, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)


def packages(name: str, extras: frozenset[str] = frozenset()) -> Mapping[str, Package]:
    """The package and all that it needs, with these extras of its own, by key in the order of keys.

    Raises PackageNotFoundError where the first one is not installed; what else is not has had no part in anything.
    """
    found = dict[str, Package]()
    waiting: list[tuple[str, frozenset[str]]] = [(canonicalize_name(name), extras)]
    asked = set[tuple[str, frozenset[str]]]()
    while waiting:
        key, wanted = one = waiting.pop()
        if one in asked:
            continue
        asked.add(one)
        installed = _installed(key, required=key == canonicalize_name(name))
        if installed:
            needs = [*_needs(installed, wanted)]
            waiting += needs
            before = found[key].needs if key in found else ()
            there = {other for other, _ in needs if _installed(other)} | {*before}
            found[key] = _package(installed, tuple(sorted(there)))
    return {key: found[key] for key in sorted(found)}


def _installed(key: str, *, required: bool = False) -> Distribution | None:
    try:
        return distribution(key)
    except PackageNotFoundError:
        if required:
            raise
        return None


def _needs(installed: Distribution, extras: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """What it asks for on this system, with the extras of that."""
    for line in installed.requires or ():
        asked = Requirement(line)
        if asked.marker is None or any(asked.marker.evaluate({"extra": extra}) for extra in {"", *extras}):
            yield canonicalize_name(asked.name), frozenset(asked.extras)


def _package(installed: Distribution, needs: tuple[str, ...]) -> Package:
    name = installed.metadata["Name"]
    return Package(
        canonicalize_name(name),
        name,
        installed.version,
        _licence(installed),
        _home(installed),
        needs,
        _texts(installed),
    )


def _licence(installed: Distribution) -> str:
    """The licence by its SPDX expression, else by the name in the metadata, else by the names in its classifiers."""
    said = _said(installed, "License-Expression") or _said(installed, "License")
    if said not in _NOTHING and "\n" not in said and len(said) <= _LONG:
        return said
    classifiers = installed.metadata.get_all("Classifier") or []
    names = [line.rpartition("::")[2].strip() for line in classifiers if line.startswith(_CLASSIFIER)]
    return " / ".join(names) or said.strip().partition("\n")[0][:_LONG]


def _said(installed: Distribution, name: str) -> str:
    """A field of the metadata, empty where there is none."""
    return next(iter(installed.metadata.get_all(name) or ()), "")


def _home(installed: Distribution) -> str:
    pairs = (line.partition(",") for line in installed.metadata.get_all("Project-URL") or [])
    homes = {label.strip().lower(): address.strip() for label, _, address in pairs}
    named = next((homes[label] for label in _HOMES if label in homes), "")
    return _said(installed, "Home-page") or named or next(iter(homes.values()), "")


def _texts(installed: Distribution) -> Mapping[str, str]:
    """The files beside the metadata that hold licences; without a list of them, those that are called so."""
    listed = {PurePosixPath(name).name for name in installed.metadata.get_all("License-File") or ()}
    texts = {}
    for file in installed.files or ():
        beside = any(part.endswith(".dist-info") for part in file.parts[:-1])
        if beside and (file.name in listed or file.name.upper().startswith(_TEXTS)):
            texts[file.name] = file.read_text(encoding="utf-8")
    return dict(sorted(texts.items()))

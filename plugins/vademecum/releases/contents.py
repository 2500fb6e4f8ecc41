"""Takes a folder of texts and facts; gives the framework that is in it, or says why it cannot be told."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from vademecum.catalogue import Catalogue, build_catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.model import Framework
from vademecum.projections.framework import framework
from vademecum.releases.unreadable import Unreadable
from vademecum.settings import read_settings
from vademecum.site import build_date
from vademecum.sources import Folder, read_folder

_DATA = ("site", "roles", "competencies", "targets")
"""The files of facts that hold parts of the framework."""

_KIND = re.compile(r"^kind:[ \t]*[\"']?(?:role|competency)\b", re.MULTILINE)


def read_content(
    root: Path, name: str, day: date | None = None, environment: Mapping[str, str] = os.environ
) -> Framework:
    """The framework of the texts below `root`, which problems call `name`, for the day that `build_date` gives.

    Raises Unreadable.
    """
    catalogue = read_catalogue(root, name)
    return framework(replace(catalogue, day=build_date(catalogue, day, environment)))


def read_catalogue(root: Path, name: str) -> Catalogue:
    """The catalogue of these texts, not held to any rule but that its roles, competencies and levels can be read.

    Raises Unreadable where they cannot: what is left would look as if the rest were gone.
    """
    folder = read_folder(root, name)
    settings, problems = read_settings(folder)
    if settings is None:
        raise _faulty(name, problems[0])
    catalogue = build_catalogue(folder, settings)
    for problem in sorted(_faults(catalogue, folder), key=lambda found: found.order):
        raise _faulty(name, problem)
    return catalogue


def _faulty(name: str, problem: Diagnostic) -> Unreadable:
    return Unreadable(N_("The content of {name} has a fault, so nothing can be compared."), problem=problem, name=name)


def _faults(catalogue: Catalogue, folder: Folder) -> Iterator[Diagnostic]:
    """What is wrong with the files of facts, and with texts of roles and competencies that cannot be read."""
    read = {text.record.file for _, text in catalogue.texts()}
    lost = {
        record.file for record in folder.records if record.file not in read and _belongs(record.raw, record.front.value)
    }
    lost |= {f"{folder.name}/{path}" for path, raw in folder.unread.items() if _belongs(raw, None)}
    lost |= {f"{folder.name}/data/{name}.yml" for name in _DATA}
    return (problem for problem in catalogue.problems if problem.span.file in lost)


def _belongs(raw: str, values: object) -> bool:
    """Whether front matter, as values or as it stands, is that of a role or a competency."""
    if isinstance(values, dict):
        return values.get("kind") in ("role", "competency")
    return bool(_KIND.search(raw))

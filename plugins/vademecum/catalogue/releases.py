"""Takes files of facts; gives the releases of the framework among them, oldest first, and what is wrong with them."""

import re
from collections.abc import Mapping
from typing import Any

from vademecum.diagnostics import Diagnostic
from vademecum.model import Framework, validate
from vademecum.sources import RELEASES, DataFile

_PARTS = re.compile(r"(?P<number>\d+)|(?P<before>-)?(?P<word>[^\W\d_]+)")


def is_release(file: DataFile) -> bool:
    """Whether a file is kept as a release: what lies beside them and is no JSON is none."""
    return f"/data/{RELEASES}/" in file.file and file.file.lower().endswith(".json")


def read_releases(files: Mapping[str, DataFile]) -> tuple[dict[str, Framework], list[Diagnostic]]:
    """The valid ones by version. Each stands under its version, so that no two can claim the same."""
    found: dict[str, Framework] = {}
    problems: list[Diagnostic] = []
    for name, file in files.items():
        framework, faults = read_release(file)
        problems += faults
        if framework and name != f"{RELEASES}/{framework.version}":
            values = {"version": framework.version, "name": name.partition("/")[2]}
            problems.append(Diagnostic("release-name", file.tree.locate(("version",)), values))
        elif framework:
            found[framework.version] = framework
    return dict(sorted(found.items(), key=lambda item: version_order(item[0]))), problems


def read_release(file: DataFile) -> tuple[Framework | None, tuple[Diagnostic, ...]]:
    """A release of the framework, wherever its file lies; or None and what is wrong with it."""
    if file.problems:
        return None, file.problems
    value, faults = validate(Framework, file.tree.value, file.tree.locate, file.tree.locate_key)
    return value, faults


def version_order(version: str) -> tuple[Any, ...]:
    """The sort key of a version: numbers by their value, so that 2026.9 comes before 2026.10.

    A word behind a hyphen, as in 2026.11-draft, makes it come before 2026.11; without one, as in 2026.11b, behind it.
    """
    parts = [
        (2, int(part["number"]), "") if part["number"] else (0 if part["before"] else 3, 0, part["word"].casefold())
        for part in _PARTS.finditer(version)
    ]
    return (*parts, (1, 0, ""), version)

"""Takes a report, whose files are named after the folder of texts; gives it with the paths that a program can open."""

import os
from dataclasses import replace
from pathlib import Path

from vademecum.diagnostics import Report


def from_here(report: Report, docs: Path) -> Report:
    """The report with paths from the current folder, where the folder of texts lies in it; else as it is."""
    here, there = Path.cwd(), Path(os.path.normpath(docs.absolute()))
    if not there.is_relative_to(here):
        return report
    folder = there.relative_to(here)
    return Report(
        replace(found, span=replace(found.span, file=(folder / found.span.file.partition("/")[2]).as_posix()))
        for found in report
    )

"""Takes a report, whose files are named after the folder of texts; gives it with the paths that a program can open."""

import os
from dataclasses import replace
from pathlib import Path

from vademecum.diagnostics import Report


def from_here(report: Report, docs: Path) -> Report:
    """The report with paths from the current folder, where the folder of texts lies in it; else as it is.

    So are those of another organisation's folder that these texts stand on; the content that comes with Vademecum
    keeps its name, since it may lie anywhere.
    """
    here, there = Path.cwd(), Path(os.path.normpath(docs.absolute()))
    if not there.is_relative_to(here):
        return report
    folder, top = there.relative_to(here), docs.resolve()

    def placed(file: str) -> str:
        name, _, path = file.partition("/")
        if name == top.name:
            return (folder / path).as_posix()
        below = Path(os.path.normpath(top.parent / file))
        return Path(os.path.relpath(below, here)).as_posix() if below.exists() else file

    found = (replace(one, span=replace(one.span, file=placed(one.span.file))) for one in report)
    files = (report.drafts, report.incomplete, report.awaited)
    drafts, incomplete, awaited = (map(placed, each) for each in files)
    untranslated = (replace(one, file=placed(one.file)) for one in report.untranslated)
    behind = (replace(one, file=placed(one.file), original=placed(one.original)) for one in report.behind)
    return Report(found, drafts, incomplete, awaited, untranslated, behind)

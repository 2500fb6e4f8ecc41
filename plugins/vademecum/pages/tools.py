"""Takes a tool; gives what its page shows, and the files in which it is taken along."""

from typing import Any

from vademecum.catalogue import Shown
from vademecum.languages import N_
from vademecum.model import Tool
from vademecum.pages.context import Language
from vademecum.pages.markdown import link, relative
from vademecum.pages.tree import TreeFile
from vademecum.projections.sheets import sheet

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def facts(shown: Shown, language: Language) -> dict[str, Any]:
    """The sheet as a table, and links to its files."""
    tool = shown.entry.facts
    if not isinstance(tool, Tool):
        return {"sheet": None, "files": []}
    csv, xlsx = _paths(shown)
    return {
        "sheet": sheet(tool, language.view),
        "files": [
            link(language.say(N_("Excel workbook")), relative(xlsx, shown.path), {"type": _XLSX}),
            link(language.say(N_("CSV file")), relative(csv, shown.path), {"type": "text/csv"}),
        ],
    }


def tool_files(language: Language) -> list[TreeFile]:
    """The files of every tool that the language shows, beside its page."""
    return [file for shown in language.view.of_kind("tool") for file in _files(shown, language)]


def _files(shown: Shown, language: Language) -> list[TreeFile]:
    tool = shown.entry.facts
    if not isinstance(tool, Tool):
        return []
    # The library of workbooks takes its time to load, which a site without tools need not spend.
    from vademecum.pages.spreadsheets import csv_bytes, workbook_bytes  # noqa: PLC0415

    made, inputs = sheet(tool, language.view), (shown.entry.span.file,)
    csv, xlsx = _paths(shown)
    return [
        TreeFile(csv, csv_bytes(made, language.code), inputs=inputs),
        TreeFile(xlsx, workbook_bytes(made, shown.title, language.view.catalogue.day), inputs=inputs),
    ]


def _paths(shown: Shown) -> tuple[str, str]:
    stem = shown.path.removesuffix(".md")
    return f"{stem}.csv", f"{stem}.xlsx"

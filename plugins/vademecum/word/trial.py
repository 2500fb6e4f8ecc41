"""Takes the files that a document makes; gives what the rules say of them, tried in a copy of the texts."""

import re
import shutil
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from vademecum.diagnostics import Diagnostic, Report
from vademecum.reporting import errors
from vademecum.site import read_site
from vademecum.sources import parse_record
from vademecum.word.faults import TABLE, TOP, UNDER, Place
from vademecum.word.signs import bare


def try_out(docs: Path, files: Mapping[str, bytes], before: Report) -> Report:
    """The problems that come with these files, by path below `docs`; those that were there before are left out."""
    with TemporaryDirectory(prefix="vademecum-") as folder:
        copy = Path(folder, docs.resolve().name)
        shutil.copytree(docs, copy, ignore=shutil.ignore_patterns(".*"))
        for path, content in files.items():
            (copy / path).parent.mkdir(parents=True, exist_ok=True)
            (copy / path).write_bytes(content)
        after = read_site(copy).report
    known = Counter(_sign(found) for found in before)
    return Report(found for found in after if not _take(known, _sign(found)))


def _sign(found: Diagnostic) -> tuple[str, str, str]:
    """A problem without its line, which moves with what stands above it."""
    return found.span.file, found.code, repr(sorted(found.values.items()))


def _take(known: Counter[tuple[str, str, str]], sign: tuple[str, str, str]) -> bool:
    known[sign] -= 1
    return known[sign] >= 0


def is_error(report: Report) -> bool:
    """Whether something in it stops a build."""
    return bool(errors(report))


def place_of(found: Diagnostic, text: str, path: str) -> Place | None:
    """Where in the document a problem of the text at `path` is; None for another file's."""
    if not found.span.file.endswith(f"/{path}"):
        return None
    record = parse_record(text, path, path)
    if found.span.line < record.markup.first_line:
        return Place(TABLE)
    headings = record.markup.headings
    at = bisect_right([heading.line for heading in headings], found.span.line)
    return Place(UNDER, re.sub(r"[*_`]", "", bare(headings[at - 1].text))) if at else Place(TOP)

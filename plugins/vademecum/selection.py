"""Takes paths as somebody types them; gives the part of a report that is about these files and folders."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from vademecum.diagnostics import Report
from vademecum.languages import N_


class SelectionError(Exception):
    """A path that selects nothing; `sentence` says why, and may name `path` and `docs`."""

    def __init__(self, sentence: str, path: str, docs: Path) -> None:
        """Take the sentence and the values that fill it."""
        super().__init__(sentence.format(path=path, docs=docs))
        self.sentence = sentence
        self.values = {"path": path, "docs": str(docs)}


def select(paths: Iterable[str], docs: Path) -> frozenset[str]:
    """The files and folders as a report names them, such as `docs/nl` or `docs/data/roles.yml`.

    A path counts from the current folder, from the folder of texts, or from the folder above it, as in a report; its
    parts may be parted by backslashes. Raises SelectionError for one that does not exist or lies elsewhere.
    """
    return frozenset(_name(path, docs) for path in paths)


def part(report: Report, names: frozenset[str]) -> Report:
    """What a report says of these files and of all files of these folders."""

    def is_chosen(file: str) -> bool:
        return not names.isdisjoint(_with_folders(file))

    found = (one for one in report if is_chosen(one.span.file))
    files = (report.drafts, report.incomplete, report.awaited)
    drafts, incomplete, awaited = (filter(is_chosen, each) for each in files)
    untranslated = (one for one in report.untranslated if is_chosen(one.file))
    behind = (one for one in report.behind if is_chosen(one.file) or is_chosen(one.original))
    return Report(found, drafts, incomplete, awaited, untranslated, behind)


def _with_folders(file: str) -> Iterator[str]:
    """The name of a file, and of every folder that it is in."""
    while file:
        yield file
        file = file.rpartition("/")[0]


def _name(typed: str, docs: Path) -> str:
    there = [path for path in _meant(typed, docs) if path.exists()]
    if not there:
        raise SelectionError(N_("There is no file or folder {path}."), typed, docs)
    for path in there:
        for inside, root in ((path.resolve(), docs.resolve()), (_plain(path), _plain(docs))):
            if inside.is_relative_to(root):
                return (docs.resolve().name / inside.relative_to(root)).as_posix()
    raise SelectionError(N_("{path} is not in the folder of texts, {docs}."), typed, docs)


def _meant(typed: str, docs: Path) -> Iterator[Path]:
    """Where a path may lead, the nearest first."""
    for spelled in dict.fromkeys((typed, typed.replace("\\", "/"))):
        yield from (folder / spelled for folder in (Path(), docs, docs.resolve().parent))


def _plain(path: Path) -> Path:
    """The whole path without `..`, with links in it as they are: what lies behind a link counts as lying here."""
    return Path(os.path.normpath(path.absolute()))

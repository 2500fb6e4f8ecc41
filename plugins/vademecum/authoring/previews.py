"""Takes changes of files that were not made; gives the lines that show them: which files, and what in their words."""

from collections.abc import Iterator
from pathlib import Path

from vademecum.authoring.changes import Changes, difference, moves
from vademecum.catalogue import Catalogue
from vademecum.languages import N_, Messages
from vademecum.sources import ADAPTED, TRANSLATIONS

_RECORDS = (f"data/{ADAPTED}/", f"data/{TRANSLATIONS}/")


def preview(docs: Path, changes: Changes, before: Catalogue, messages: Messages) -> Iterator[str]:
    """A line for each file, their number and how to read what follows: a unified diff.

    Records of what was compared are named alone, for nobody reads them.

    Originals come before their translations, and texts before facts. `before` is what lies below `docs` now.
    """
    moved = moves(docs, changes)
    paths = sorted(changes.keys() - set(moved.values()), key=lambda path: _order(path, before))
    for path in paths:
        if path in moved:
            words = messages.gettext(N_("Would move: {path} to {new}"))
            yield words.format(path=docs / moved[path], new=docs / path)
            continue
        yield messages.gettext(_sentence(docs / path, changes[path])).format(path=docs / path)
    read = [path for path in paths if not path.startswith(_RECORDS)]
    if read:
        yield _legend(len(paths), messages)
    for path in read:
        origin = {moved[path]: None} if path in moved else {}
        yield from difference(docs, {path: changes[path], **origin})


def _legend(count: int, messages: Messages) -> str:
    """For who knows Word: a long list ends with its number, and signs at the begin of a line say what becomes of it."""
    words = messages.ngettext(
        "{count} file. Below: a line with - would go, a line with + would come. To do it, leave out --dry-run.",
        "{count} files. Below: a line with - would go, a line with + would come. To do it, leave out --dry-run.",
        count,
    )
    return words.format(count=count)


def _order(path: str, catalogue: Catalogue) -> tuple[bool, bool, int, str]:
    code, languages = path.partition("/")[0], catalogue.settings.languages
    entry = catalogue.by_path[path][0] if path in catalogue.by_path else None
    is_text = code in languages
    return not is_text, bool(entry and entry.original != code), languages.index(code) if is_text else 0, path


def _sentence(path: Path, content: str | bytes | None) -> str:
    if content is None:
        return N_("Would remove: {path}")
    return N_("Would change: {path}") if path.is_file() else N_("Would make: {path}")

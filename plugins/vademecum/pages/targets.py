"""Takes targets; gives the rows of a table of target levels."""

from collections.abc import Iterable

from vademecum.pages.context import Language
from vademecum.projections.targets import Target


def target_rows(targets: Iterable[Target], path: str, language: Language) -> list[dict[str, str | int]]:
    """A row for each target on the page at `path`."""
    return [
        {"code": row.code, "level": row.level, "word": row.word, "link": language.link(row.about, path)}
        for row in targets
    ]

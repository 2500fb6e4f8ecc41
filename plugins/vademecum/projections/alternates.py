"""Takes the views of all languages; gives, for one entry, where each language shows it and in what state."""

from collections.abc import Mapping
from dataclasses import dataclass

from vademecum.catalogue import EditionView, State


@dataclass(frozen=True)
class Alternate:
    """One language's page of an entry; `path` is that page, or the language's front page where it shows none."""

    language: str
    path: str
    state: State | None


def alternates(ref: str, views: Mapping[str, EditionView]) -> tuple[Alternate, ...]:
    """One alternate for each language of the site, in its order; the state is None where nothing is shown."""
    return tuple(_alternate(ref, view) for view in views.values())


def _alternate(ref: str, view: EditionView) -> Alternate:
    shown = view.shown.get(ref)
    if shown:
        return Alternate(view.language, shown.path, shown.state)
    return Alternate(view.language, f"{view.language}/index.md", None)

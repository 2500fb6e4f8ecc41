"""Takes a view; gives the navigation of one language: its sections, and the entries near a page."""

from dataclasses import dataclass
from functools import cached_property

from vademecum.catalogue import HOME, EditionView, reading_order
from vademecum.model import KINDS

NEAR = 10
"""How many entries a page's navigation shows on each side of it, so that it costs the same on a site of any size."""


@dataclass(frozen=True)
class NavigationSection:
    """The entries of one kind; `index` is the page that lists them all, and `paths` their pages in reading order."""

    kind: str
    index: str
    paths: tuple[str, ...]

    @cached_property
    def _places(self) -> dict[str, int]:
        return {path: place for place, path in enumerate(self.paths)}

    def __contains__(self, path: object) -> bool:
        return path in self._places

    def near(self, path: str) -> tuple[str, ...]:
        """The pages around one page of the section; those at the beginning for any other page."""
        place = self._places.get(path, 0)
        return self.paths[max(0, place - NEAR) : max(place + NEAR, 2 * NEAR) + 1]

    def neighbours(self, path: str) -> tuple[str | None, str | None]:
        """The page before and the page after, within the section."""
        place = self._places.get(path)
        if place is None:
            return None, None
        before = self.paths[place - 1] if place else None
        return before, self.paths[place + 1] if place + 1 < len(self.paths) else None


@dataclass(frozen=True)
class Navigation:
    """The navigation of one language: its front page, its plain pages and one section a kind."""

    home: str
    sections: tuple[NavigationSection, ...]
    pages: tuple[str, ...]


def navigation(view: EditionView) -> Navigation:
    """Sections in the order of the kinds; a kind of which nothing is visible has none."""
    sections = tuple(
        NavigationSection(kind, f"{view.folder(kind)}/index.md", paths)
        for kind in KINDS
        if kind != "page" and (paths := _paths(kind, view))
    )
    pages = tuple(shown.path for shown in view.of_kind("page") if shown.entry.ref != HOME)
    return Navigation(f"{view.language}/index.md", sections, pages)


def _paths(kind: str, view: EditionView) -> tuple[str, ...]:
    return tuple(shown.path for group in reading_order(kind, view) for shown in group.entries)

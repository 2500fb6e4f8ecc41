"""Takes a view; gives the navigation of one language: its front page, its sections and its plain pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from posixpath import dirname

from vademecum.catalogue import HOME, EditionView, reading_order
from vademecum.model import KINDS

MENU_LENGTH = 5
"""How many sections the main menu has, so that a reader with a keyboard is soon past it."""


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

    def neighbours(self, path: str) -> tuple[str | None, str | None]:
        """The page before and the page after, within the section."""
        place = self._places.get(path)
        if place is None:
            return None, None
        before = self.paths[place - 1] if place else None
        return before, self.paths[place + 1] if place + 1 < len(self.paths) else None


@dataclass(frozen=True)
class Navigation:
    """The navigation of one language: its front page, a section a kind, its plain pages, and the kinds of its menu."""

    home: str
    sections: tuple[NavigationSection, ...]
    pages: tuple[str, ...]
    menu: tuple[str, ...]

    def in_menu(self) -> Iterator[NavigationSection]:
        """The sections of the main menu, in its order."""
        by_kind = {section.kind: section for section in self.sections}
        return (by_kind[kind] for kind in self.menu if kind in by_kind)

    def beside_menu(self) -> Iterator[NavigationSection]:
        """The sections that the main menu leaves out."""
        return (section for section in self.sections if section.kind not in self.menu)

    def section(self, path: str) -> NavigationSection | None:
        """The section that the page at a path belongs to: as an entry, its list, or one beside it."""
        found = (section for section in self.sections if path == section.index or path in section)
        beside = (section for section in self.sections if dirname(path) == dirname(section.index))
        return next(found, None) or next(beside, None)


def navigation(view: EditionView) -> Navigation:
    """Sections in the order of the kinds; a kind of which nothing is visible has none."""
    sections = tuple(
        NavigationSection(kind, f"{view.folder(kind)}/index.md", paths)
        for kind in KINDS
        if kind != "page" and (paths := _paths(kind, view))
    )
    pages = tuple(shown.path for shown in view.of_kind("page") if shown.entry.ref != HOME)
    menu: tuple[str, ...] = view.catalogue.settings.site.menu
    menu = menu or tuple(section.kind for section in sections[:MENU_LENGTH])
    return Navigation(f"{view.language}/index.md", sections, pages, menu)


def _paths(kind: str, view: EditionView) -> tuple[str, ...]:
    return tuple(shown.path for group in reading_order(kind, view) for shown in group.entries)

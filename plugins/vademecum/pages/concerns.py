"""Gives what a concern is: something that adds to the pages of each language, and can be left out as a whole."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from vademecum.catalogue import Shown
from vademecum.pages.context import Inlay, Inlays, Language, Leads, Papers, Places
from vademecum.pages.papers import Paper
from vademecum.pages.tree import TreeFile


def _nowhere(language: Language, place: str, origin: str) -> Iterable[str]:
    return ()


def _nothing(language: Language, shown: Shown) -> Inlay | None:
    return None


def _none(language: Language) -> Iterable[Paper]:
    return ()


def _no_page(language: Language, name: str) -> str:
    return ""


@dataclass(frozen=True)
class Concern:
    """A named contributor: its pages in one language, the links to them, what it adds to the page of an entry, what
    it has for a board pack, and where its page of a name is.

    `lists` names the kinds of which it makes the list in place of the plain one.

    Other pages ask by place, such as `contents`, `term-list` or the `kind:id` of an entry, and by name, such as
    `author:anna`: they know no concern.
    """

    name: str
    pages: Callable[[Language], Iterable[TreeFile]]
    leads: Leads = _nowhere
    inlays: Inlays = _nothing
    papers: Papers = _none
    lists: frozenset[str] = frozenset()
    places: Places = _no_page

"""Gives what a concern is: something that adds pages of its own to each language, and can be left out as a whole."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from vademecum.pages.context import Language, Leads
from vademecum.pages.tree import TreeFile


def _nowhere(language: Language, place: str, origin: str) -> Iterable[str]:
    return ()


@dataclass(frozen=True)
class Concern:
    """A named contributor: its pages in one language, and the links to them that other pages print where they fit.

    Other pages ask by place, such as `contents`, `term-list` or the `kind:id` of an entry: they know no concern.
    """

    name: str
    pages: Callable[[Language], Iterable[TreeFile]]
    leads: Leads = _nowhere

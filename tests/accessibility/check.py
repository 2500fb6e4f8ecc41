"""Gives the shape of a check: what it sees of one page of a built site, and what it says of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from playwright.sync_api import Page

WIDTHS = (360, 1280)
SCHEMES: tuple[Literal["light"], Literal["dark"]] = ("light", "dark")


@dataclass(frozen=True)
class View:
    """One page of a site in a window of a width, a scheme of colours and a state; the page is loaded and at its top.

    `site` is the folder of the built site, and `path` the page's HTML file below it; `state` is the name of a state in
    `tests.accessibility.states`. A `typical` page is the one of its kind and language that shows what all of them have
    in common, such as the menu: a check may leave that out on the others. A check adds to `notes` what it saw that is
    no fault and must be accounted for.
    """

    page: Page
    site: Path
    path: str
    language: str
    width: int
    scheme: Literal["light", "dark"]
    state: str = "plain"
    typical: bool = True
    notes: list[str] = field(default_factory=list)

    @property
    def file(self) -> Path:
        """The HTML file of the page."""
        return self.site / self.path


def shows_its_own(view: View) -> bool:
    """Menu, search and the panel of headings are the same on all pages of a kind: a typical one shows them."""
    return view.typical or view.state in {"plain", "opened"}


def anywhere(_: View) -> bool:
    """Leave out no view."""
    return True


@dataclass(frozen=True)
class Check:
    """A check of a page: its name, the numbers of the quality targets it is for, and the function that finds faults.

    `each` says how often it runs: once for a page, or for every width, scheme and state of it. A check leaves the page
    as it found it, or says that it needs a `fresh` one. `where` leaves out views that can tell it nothing new.
    """

    name: str
    targets: tuple[int, ...]
    find: Callable[[View], list[str]]
    each: Literal["page", "view"] = "view"
    fresh: bool = False
    where: Callable[[View], bool] = anywhere


@dataclass(frozen=True)
class Canary:
    """A fault that a check must find: a change to the HTML of a sound page, and a part of what is said of it.

    `state` names the only state that shows it; empty, the fault is looked for in all of them.
    """

    name: str
    check: str
    old: str
    new: str
    says: str
    state: str = ""

"""Takes a page of a served site and checks; gives what they find in each width, scheme and state of the page."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Error

from tests.accessibility.check import SCHEMES, WIDTHS, Check, View
from tests.accessibility.pages import SitePage
from tests.accessibility.states import BY_NAME, STATES

HEIGHT = 800
FIRST = (max(WIDTHS), SCHEMES[0], STATES[0].name)
"""The view in which a check runs that runs once for a page."""


@dataclass(frozen=True)
class Finding:
    """What a check says, and of which view."""

    check: str
    place: str
    words: str

    def __str__(self) -> str:
        return f"{self.place}: {self.check}: {self.words}"


@dataclass(frozen=True)
class Look:
    """What one check found in one view of a page, and what it noted there."""

    place: str
    findings: list[Finding]
    notes: list[str]


@dataclass(frozen=True)
class Looker:
    """A browser, the folder of a built site, and the address at which it is served, with a slash at its end."""

    browser: Browser
    site: Path
    address: str

    def looks(
        self, page: SitePage, checks: Sequence[Check], only: str = "", typical: bool = True
    ) -> Generator[Look, None, None]:
        """Look at every view of a page by every check; a state that the page lacks is left out.

        A name in `only` leaves out all other states; of a page that is not `typical`, those that all pages have in
        common are left out.
        """
        for width in sorted(WIDTHS, reverse=True):
            with closing(self.browser.new_context(reduced_motion="reduce")) as context:
                window = context.new_page()
                for state in STATES:
                    if width in state.widths and only in {"", state.name} and (typical or not state.common):
                        about = (self.site, page.path, page.language, width)
                        views = [View(window, *about, scheme, state.name, typical) for scheme in SCHEMES]
                        yield from self._state(views, page, checks)

    def _state(self, views: Sequence[View], page: SitePage, checks: Sequence[Check]) -> Iterator[Look]:
        """Run the checks in one state; those that spoil the page come last, and after each it is loaded anew."""
        ready = False
        for view, check in jobs(views, checks):
            found: list[Finding] = []
            try:
                view.page.emulate_media(color_scheme=view.scheme, reduced_motion="reduce")
                if not ready and not self._load(view, page):
                    return
                ready = True
                found += [Finding(check.name, place(view), words) for words in check.find(view)]
                ready = not check.fresh
            except Error as error:
                words = f"cannot be looked at: {error.message.strip().splitlines()[0]}"
                yield Look(place(view), [Finding(check.name, place(view), words)], view.notes)
                if not ready:
                    return
                ready = False
            yield Look(place(view), found, view.notes)

    def _load(self, view: View, page: SitePage) -> bool:
        view.page.set_viewport_size({"width": view.width, "height": HEIGHT})
        view.page.goto(self.address + page.address)
        return BY_NAME[view.state].enter(view.page)


def place(view: View) -> str:
    """Where a finding is: the path, width, scheme and state."""
    return f"{view.path} {view.width} {view.scheme} {view.state}"


def jobs(views: Sequence[View], checks: Sequence[Check]) -> list[tuple[View, Check]]:
    """What is run in which order: first in all views what leaves the page as it is, then what does not."""
    both = [(view, check) for view in views for check in checks if runs(check, view)]
    return sorted(both, key=lambda job: job[1].fresh)


def runs(check: Check, view: View) -> bool:
    """Whether a check has something to say of a view."""
    first = (view.width, view.scheme, view.state) == FIRST
    return check.where(view) and (first or check.each == "view")

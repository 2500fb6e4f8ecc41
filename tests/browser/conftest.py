"""Takes Debian's Chromium and the project's texts; gives tests a browser, and the site at each of two addresses."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.answering import checklist_site
from tests.browser.assessing import Small, small_site
from tests.browser.published import Published, published, real_views
from tests.builds import PROJECT
from vademecum.catalogue import State

PATHS = ["", "intranet/kb/"]
"""Where the site stands on its host: at the root, and in a folder."""

Contexts = Callable[..., BrowserContext]
Sites = Callable[[str], Published]


@pytest.fixture
def contexts(browser: Browser) -> Iterator[Contexts]:
    """Gives readers: contexts of the browser that know nothing of each other, with the settings that are asked for."""
    with ExitStack() as opened:

        def make(**settings: Any) -> BrowserContext:
            return opened.enter_context(browser.new_context(**{"reduced_motion": "reduce", **settings}))

        yield make


@pytest.fixture
def page(contexts: Contexts) -> Page:
    """Gives a window of a new reader."""
    return contexts().new_page()


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sites]:
    """Gives the site at a path of its host; it is built once for each."""
    with ExitStack() as opened:
        yield cache(lambda path: opened.enter_context(published(tmp_path_factory.mktemp("site"), path)))


@pytest.fixture(params=PATHS, ids=["root", "folder"])
def site(request: pytest.FixtureRequest, sites: Sites) -> Published:
    """Gives the site, once at each address."""
    return sites(request.param)


@pytest.fixture
def root_site(sites: Sites) -> Published:
    """Gives the site at the root of its host, for tests of what does not depend on the address."""
    return sites("")


@pytest.fixture(scope="session")
def three(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Small]:
    """Gives a site with three competencies: A, B and C."""
    with small_site(tmp_path_factory.mktemp("three")) as site:
        yield site


@pytest.fixture(scope="session")
def five(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Small]:
    """Gives a site with one checklist, of five items."""
    with checklist_site(tmp_path_factory.mktemp("five")) as site:
        yield site


@pytest.fixture(scope="session")
def untranslated() -> tuple[str, str]:
    """Gives a practice that has a Danish text, and the path of that text: the site `lacking` does without it."""
    for shown in real_views(PROJECT / "docs")["da"].of_kind("practice"):
        if shown.state is State.OWN and shown.text and shown.entry.original != "da":
            return shown.entry.ref, shown.text.record.path
    raise LookupError("no practice has a Danish translation")


@pytest.fixture(scope="session")
def lacking(tmp_path_factory: pytest.TempPathFactory, untranslated: tuple[str, str]) -> Iterator[Published]:
    """Gives the site without the Danish text of one practice."""
    with published(tmp_path_factory.mktemp("lacking"), without=(untranslated[0], "da")) as site:
        yield site

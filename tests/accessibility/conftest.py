"""Takes the project's texts; gives a browser, and the site with one text missing, so that a page borrows it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.accessibility.looking import Looker
from tests.accessibility.pages import SitePage, all_pages, sample
from tests.browser.published import real_views
from tests.browser.server import serving
from tests.builds import PROJECT, build, copy, lay_out, once, run
from vademecum.catalogue import State
from vademecum.site import read_site

UNCHANGED = {"Cache-Control": "max-age=3600"}
"""A header by which a browser may keep what it has of a page that it loads anew for each check."""


def lent() -> str:
    """The name of a practice whose Danish text is no original, so that a site can do without that text."""
    for shown in real_views(PROJECT / "docs")["da"].of_kind("practice"):
        if shown.state is State.OWN and shown.text and shown.entry.original != "da":
            return f"practice:{shown.entry.id}"
    raise LookupError("no practice has a Danish translation")


def version() -> str:
    """The version of the content."""
    catalogue = read_site(PROJECT / "docs").catalogue
    assert catalogue
    return catalogue.settings.site.version


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the folder of the site, which no test may change."""

    def make(folder: Path) -> None:
        lay_out(folder, PROJECT / "docs")
        removed = run(folder, "vademecum", "remove", lent(), "--language", "da")
        assert removed.code == 0, removed.output + removed.errors
        build(folder)

    return once(tmp_path_factory, "accessible", make) / "site"


@pytest.fixture(scope="session")
def looker(browser: Browser, site: Path) -> Iterator[Looker]:
    """Gives what looks at the site."""
    with serving(site, "", UNCHANGED) as address:
        yield Looker(browser, site, address)


@pytest.fixture(scope="session")
def chosen(site: Path) -> tuple[SitePage, ...]:
    """Gives the sample of the site's pages that its version draws."""
    return sample(all_pages(site), version())


@pytest.fixture(scope="session")
def spoilt(browser: Browser, site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Looker]:
    """Gives what looks at a copy of the site, into which tests may put faulty pages."""
    folder = tmp_path_factory.mktemp("spoilt") / "site"
    copy(site, folder)
    with serving(folder, "") as address:
        yield Looker(browser, folder, address)

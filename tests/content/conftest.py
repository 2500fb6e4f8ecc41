"""Gives the real texts, read once."""

import pytest

from tests.builds import PROJECT
from vademecum.catalogue import Catalogue
from vademecum.site import Site, read_site


@pytest.fixture(scope="session")
def site() -> Site:
    """Gives what the folder `docs` holds."""
    return read_site(PROJECT / "docs")


@pytest.fixture(scope="session")
def catalogue(site: Site) -> Catalogue:
    """Gives the catalogue of the real texts."""
    assert site.catalogue is not None, "the settings of docs cannot be read: run `vademecum check`"
    return site.catalogue

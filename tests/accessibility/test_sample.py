"""Pages of every kind and language, and some of the others, pass every check in every view."""

import pytest

from tests.accessibility.checks import CHECKS
from tests.accessibility.conftest import version
from tests.accessibility.looking import Looker
from tests.accessibility.pages import SitePage, typical

PARTS = 24
"""Into how many tests the sample is cut, so that workers share them evenly."""


@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_is_found(looker: Looker, chosen: tuple[SitePage, ...], part: int) -> None:
    """No check finds anything on the pages of this part, in any width, scheme or state."""
    first = typical(chosen, version())
    looks = [look for page in chosen[part::PARTS] for look in looker.looks(page, CHECKS, typical=page in first)]
    assert looks
    assert [str(finding) for look in looks for finding in look.findings] == []

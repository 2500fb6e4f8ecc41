"""Every check finds the faults that are put into sound pages for it."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.accessibility.check import Canary
from tests.accessibility.checks import CANARIES, CHECKS
from tests.accessibility.looking import Looker
from tests.accessibility.pages import SitePage, all_pages, read

PLACES = ("en/roles/", "en/practices/", "en/checklists/", "en/")
"""Where a sound page for a canary is looked for; the smallest of the first folder that has a fitting one is taken."""


def sound_page(site: Path, words: str) -> Path:
    """A page whose HTML holds the words: first an article, which has all states."""
    for place in PLACES:
        files = [site / page.path for page in all_pages(site) if page.path.startswith(place)]
        for file in sorted(files, key=lambda file: file.stat().st_size):
            if file.parent != site / place and words in file.read_text(encoding="utf-8"):
                return file
    raise LookupError(f"no page holds {words}")


@pytest.fixture
def spoilt_page(spoilt: Looker, site: Path, canary: Canary) -> Iterator[SitePage]:
    """Gives a page with the canary's fault, in the place of a sound one."""
    file = sound_page(site, canary.old)
    html = file.read_text(encoding="utf-8")
    changed = html.replace(canary.old, canary.new)
    assert html != changed, "the canary changes nothing"
    path = file.relative_to(site)
    (spoilt.site / path).write_text(changed, encoding="utf-8")
    yield read(spoilt.site, path.as_posix())
    (spoilt.site / path).write_text(html, encoding="utf-8")


@pytest.mark.parametrize("canary", CANARIES, ids=lambda canary: f"{canary.check}-{canary.name}")
def test_the_fault_is_found(spoilt: Looker, spoilt_page: SitePage, canary: Canary) -> None:
    """The check says of some view of the page what the canary expects."""
    checks = [check for check in CHECKS if check.name == canary.check]
    # Closed here and now: a window that is closed while rubbish is collected makes the browser's driver wait for ever.
    with closing(spoilt.looks(spoilt_page, checks, canary.state)) as looks:
        assert any(canary.says in finding.words for look in looks for finding in look.findings)


def test_every_check_has_a_canary() -> None:
    """No check could stop finding faults without a test that fails; the one that counts pages has tests of its own."""
    assert {check.name for check in CHECKS} == {canary.check for canary in CANARIES} | {"as many as written"}

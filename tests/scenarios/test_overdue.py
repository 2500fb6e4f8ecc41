"""A site built on the last day of a check and on the day after: what its pages say without any script."""

import re
from pathlib import Path

import pytest

from tests.builds import build
from tests.overdue import LATER, PAGES, SOONER, lay_out_checks

NOTICE = re.compile(r'<p class="vm-notice vm-notice--overdue" data-after="(?P<after>[0-9-]+)"(?P<hidden> hidden)?>')
SCRIPT = "assets/vademecum-notices."


@pytest.mark.parametrize(("day", "hidden"), [("2026-11-01", " hidden"), ("2026-11-02", None)])
def test_the_day_of_the_build_decides(tmp_path: Path, day: str, hidden: str | None) -> None:
    """Of the Dutch page, and of the English one that borrows its text; the Danish check holds on both days."""
    site = build(lay_out_checks(tmp_path / "project"), "vademecum", "--date", day)
    for code, (after, expected) in {"nl": (SOONER, hidden), "en": (SOONER, hidden), "da": (LATER, " hidden")}.items():
        page = (site / PAGES[code] / "index.html").read_text(encoding="utf-8")
        (found,) = NOTICE.finditer(page)
        assert (found["after"], found["hidden"]) == (after, expected)
        assert (SCRIPT in page) is (expected is not None)
        assert page.index(found[0]) < page.index('class="vm-summary"')
    assert SCRIPT not in (site / "nl/rollen/cmio/index.html").read_text(encoding="utf-8")

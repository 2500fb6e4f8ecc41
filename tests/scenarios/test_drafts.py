"""Takes the site of each rule and makes a draft of the text at fault; checks which rules pass that over, and say so."""

from pathlib import Path

import pytest

from tests.scenarios.test_problems import CODES, problem_site
from vademecum.checks import RULES
from vademecum.diagnostics import Report
from vademecum.languages import messages_for
from vademecum.reporting import lines
from vademecum.site import read_site

_HEAD = "---\n"


def drafted(code: str, folder: Path) -> Report | None:
    """The report once the text that breaks a rule is a draft; None where no text with front matter breaks it."""
    docs = problem_site(code, folder)
    (found,) = read_site(docs, environment={}).report
    file = folder / found.span.file
    content = file.read_bytes() if file.is_file() else b""
    if file.suffix != ".md" or not content.startswith(_HEAD.encode()):
        return None
    file.write_bytes(content.replace(_HEAD.encode(), f"{_HEAD}draft: true\n".encode(), 1))
    return read_site(docs, environment={}).report


@pytest.mark.parametrize("code", CODES)
def test_a_rule_spares_drafts_where_it_says_so(code: str, tmp_path: Path) -> None:
    """And only there: what is wrong in a draft is reported by all others."""
    report = drafted(code, tmp_path)
    assert report is not None or not RULES[code].spares_drafts
    if report is not None:
        assert (code in {found.code for found in report}) is not RULES[code].spares_drafts


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "1 draft. These rules wait until it is published: citation-missing, "),
        ("nl", "1 concept. Deze regels wachten tot het is gepubliceerd: citation-missing, "),
        ("da", "1 kladde. Disse regler venter, til den er udgivet: citation-missing, "),
    ],
)
def test_a_report_says_which_rules_wait(language: str, said: str, tmp_path: Path) -> None:
    """Below the count: «No problems» alone would promise more."""
    report = drafted("heading-ids-differ", tmp_path)
    assert report is not None
    count, waiting, awaited = lines(report, messages_for(language))
    assert count == messages_for(language).gettext("No problems.")
    assert waiting.startswith(said)
    assert awaited.endswith(f": {report.drafts[0]}.")
    assert len(waiting.split(": ")[1].split(", ")) == sum(rule.spares_drafts for rule in RULES.values())

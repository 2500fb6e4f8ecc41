"""Takes the sample of each rule; holds it to breaking that rule where it is said to, and to mending it."""

from pathlib import Path

import pytest

from tests.scenarios.samples import lines, mend, read
from tests.scenarios.test_problems import CODES, problem_site
from vademecum.checks import RULES
from vademecum.site import read_site


def codes(docs: Path) -> list[str]:
    """The codes of the problems in a folder of texts."""
    return [found.code for found in read_site(docs, environment={}).report]


@pytest.mark.parametrize("code", CODES)
def test_what_fails_stands_where_the_problem_is_reported(code: str, tmp_path: Path) -> None:
    """The site that breaks the rule has these lines, and the problem's line is one of them."""
    docs, sample = problem_site(code, tmp_path), RULES[code].sample
    (found,) = read_site(docs, environment={}).report
    assert found.span.file == f"docs/{sample.file}"
    if sample.fails:
        assert found.span.line in lines(read(docs / sample.file), sample.fails)


@pytest.mark.parametrize("code", CODES)
def test_what_passes_mends_it(code: str, tmp_path: Path) -> None:
    """With these lines, or this name, in the place of the others the site has no problem at all."""
    docs = problem_site(code, tmp_path)
    assert codes(docs) == [code]
    mend(docs, RULES[code].sample)
    assert codes(docs) == []


@pytest.mark.parametrize("code", CODES)
def test_a_sample_is_short(code: str) -> None:
    """At most a dozen lines, none longer than a terminal shows."""
    for shown in (RULES[code].sample.fails, RULES[code].sample.passes):
        assert len(shown.splitlines()) <= 12
        assert max(map(len, shown.splitlines()), default=0) <= 120

"""Takes the clean site with faults in the data of the matrix, all at once; what an author reads, word for word."""

from pathlib import Path

import pytest

from tests.builds import copy
from vademecum.languages import author_messages
from vademecum.reporting import lines
from vademecum.site import read_site

HERE = Path(__file__).parent
FAULTS = HERE / "matrix_faults"

EXPECTED = [
    (
        "docs/da/kompetencer/change-leadership.md:6:1",
        "level-missing",
        "Level 0 is not described here, but is asked of cmio.",
    ),
    ("docs/data/matrix.yml:3:12", "fact-unknown", "comparisons names cnoi, which does not exist. Did you mean cnio?"),
    ("docs/data/roles.yml:22:26", "type-wrong", "it should be a level from 0 to 4."),
    ("docs/data/targets.yml:1:1", "name-missing", "organisation has no words in: da."),
    (
        "docs/data/targets.yml:4:5",
        "fact-unknown",
        "targets names bridgng, which does not exist. Did you mean bridging?",
    ),
    (
        "docs/data/targets.yml:7:15",
        "type-wrong",
        "bridging has a value of the wrong form: it should be a whole number.",
    ),
    ("docs/data/targets.yml:8:24", "type-wrong", "it should be a level from 0 to 4."),
    ("docs/data/targets.yml:9:3", "fact-unknown", "targets names cio, which does not exist. Did you mean cnio?"),
    (
        "docs/nl/competenties/bridging.md:6:1",
        "level-missing",
        "Level 4 is not described here, but is asked of cmio, cnio.",
    ),
    (
        "docs/nl/praktijken/klinisch-eigenaarschap.md:7:15",
        "fact-unknown",
        "roles names cmo, which does not exist. Did you mean cmio?",
    ),
]
"""The place of each fault, its code, and what an author is told: unknown roles, levels beyond 4, words for a level that
is asked, targets for a role that is not in the matrix, and no other line that only follows from one of these.
"""


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives the texts with the faults."""
    copy(HERE / "clean" / "docs", tmp_path / "docs")
    copy(FAULTS / "changes", tmp_path / "docs")
    return tmp_path / "docs"


def test_each_fault_is_reported_at_its_key(docs: Path) -> None:
    """Once, with file, line and column."""
    *said, _, incomplete = lines(read_site(docs, environment={}).report, author_messages("en"))
    assert incomplete.startswith("2 files could not be read as a whole, docs/data/roles.yml first")
    assert [line.split(" ")[0].removesuffix(":") for line in said] == [place for place, _, _ in EXPECTED]
    for line, (_, code, words) in zip(said, EXPECTED, strict=True):
        assert words in line
        assert line.endswith(f"[{code}]")


@pytest.mark.parametrize("language", ["nl", "da", "en"])
def test_an_author_reads_them_in_a_language_of_theirs(
    docs: Path, language: str, request: pytest.FixtureRequest
) -> None:
    """The report is, word for word, the one that is kept; --refresh writes it anew."""
    said = "".join(f"{line}\n" for line in lines(read_site(docs, environment={}).report, author_messages(language)))
    expected = FAULTS / f"report.{language}.txt"
    if request.config.getoption("refresh"):
        expected.write_text(said, encoding="utf-8", newline="\n")
    assert said == expected.read_text(encoding="utf-8")

"""Sources that nobody cites, while other files have faults; which of them are reported."""

from pathlib import Path

import pytest

from tests.reports import problems
from tests.sites import text

SOURCES = """\
nao-2020: {type: report, title: Report, URL: https://example.org/a}
who-2021: {type: report, title: Strategy, URL: https://example.org/b}
"""


def uncited(folder: Path, files: dict[str, str | bytes]) -> set[object]:
    """The keys that are reported on a site with two sources and these files."""
    found = problems(folder, {"data/sources.yml": SOURCES, **files})
    return {one.values["key"] for one in found if one.code == "source-uncited"}


@pytest.mark.parametrize(
    ("path", "content", "reported"),
    [
        ("nl/praktijken/a.md", text("practice", "a", "[@nao-2020]\n", rolles=[]), {"who-2021"}),
        ("nl/praktijken/a.md", text("practice", "a", "Woorden.\n", rolles=[]), {"nao-2020", "who-2021"}),
        ("nl/praktijken/a.md", "Zonder kop [@nao-2020]\n", {"who-2021"}),
        ("nl/praktijken/a.md", "---\nkind: practice\n[@nao-2020]\n", {"who-2021"}),
        ("nl/praktijken/a.md", b"\xff [@nao-2020]\n", {"who-2021"}),
        ("nl/praktijken/a.md", text("practice", "a", "[@nao-2002]\n"), {"who-2021"}),
        ("nl/praktijken/a.md", text("practice", "a", "[@xyz]\n"), set()),
        ("data/law.yml", "nis2: {name: {nl: NIS2}, sources: [nao-2020], oops: 1}\n", {"who-2021"}),
        ("data/law.yml", "nis2: {name: [\n", set()),
        ("data/series.yml", "weeks: {nome: {nl: Weken}}\n", {"nao-2020", "who-2021"}),
    ],
    ids=[
        *("key", "key and no citation", "no front matter", "open front matter", "no UTF-8", "slip", "slip like none"),
        *("fact", "broken facts", "other facts"),
    ],
)
def test_a_fault_elsewhere_does_not_silence_the_rule(
    path: str, content: str | bytes, reported: set[object], tmp_path: Path
) -> None:
    """Only what stands in the file with the fault counts as cited; where nobody can tell, nothing is reported."""
    assert uncited(tmp_path, {path: content}) == reported

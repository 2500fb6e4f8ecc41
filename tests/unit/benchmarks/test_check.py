"""What is said of the costs of a check."""

from pathlib import Path

import pytest

from benchmarks.check import measured, report
from benchmarks.plain_reading import read
from benchmarks.sites import write_vademecum

NAMES = ("plain reading", "without a cache", "the first time", "nothing has changed", "one text has changed")


def test_every_command_is_measured_in_each_round(tmp_path: Path) -> None:
    """And one text is edited in each."""
    docs = write_vademecum(20, tmp_path).with_name("docs")
    costs = measured(docs, 2)
    assert [*costs] == [*NAMES]
    assert all(len(found) == 2 and min(found) > 0 for found in costs.values())
    assert [path.read_text().count("One more paragraph.") for path in docs.rglob("*.md")].count(2) == 1


def test_plain_reading_reads_all_files(tmp_path: Path) -> None:
    """Texts and facts."""
    docs = write_vademecum(20, tmp_path).with_name("docs")
    assert read(docs) == len([*docs.rglob("*.md"), *docs.rglob("*.yml")]) > 60


@pytest.mark.parametrize(("edited", "said"), [(3.0, "met"), (3.1, "NOT met")])
def test_the_report_gives_medians_ratios_and_whether_the_target_is_met(edited: float, said: str) -> None:
    """By the slower of the two that happen on saving."""
    costs = {name: [2.0] for name in NAMES} | {"plain reading": [3.0, 5.0, 4.0], "one text has changed": [edited]}
    lines = [*report(1000, costs)]
    assert lines[0].endswith("median of 3 (least to most)")
    assert lines[1].split() == ["plain", "reading", "4.00", "(3.00", "to", "5.00)", "1.00", "x", "plain"]
    assert lines[4].endswith("0.50 x plain")
    assert lines[-1].endswith(f": {said}")

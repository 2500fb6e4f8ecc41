"""Takes a small site; checks that what a save costs is measured, and reported as a ratio."""

from pathlib import Path

from benchmarks.saving import EDITS, PROJECT, measured, report
from tests.builds import BASE, lay_out

CMIO = "docs/nl/rollen/cmio.md"


def test_each_edit_is_measured_and_taken_back(tmp_path: Path) -> None:
    """In each round."""
    project = lay_out(tmp_path / "kb", BASE)
    before = (project / CMIO).read_bytes()
    costs = measured(project, {"a text": (CMIO, lambda text: text + "\nMeer.\n")}, 2)
    assert {name: len(found) for name, found in costs.items()} == {"the first time": 1, "a text": 2}
    assert (project / CMIO).read_bytes() == before
    assert min(costs["a text"]) < costs["the first time"][0]


def test_each_edit_but_the_first_changes_its_file() -> None:
    """Else something else would be measured."""
    texts = {name: (PROJECT / path).read_text(encoding="utf-8") for name, (path, _) in EDITS.items()}
    assert [name for name, (_, change) in EDITS.items() if change(texts[name]) == texts[name]] == ["nothing"]


def test_a_cost_is_compared_with_the_first() -> None:
    """The median of its rounds."""
    line = [*report({"the first time": [8.0], "a title": [3.0, 1.0, 2.0]})][1]
    assert " ".join(line.split()) == "a title 2.00 (1.00 to 3.00) 0.25 x the first time"

"""What the benchmark measures of a process."""

import sys
from pathlib import Path

import pytest

from benchmarks.measure import BuildError, run


def test_a_process_has_used_time_and_memory(tmp_path: Path) -> None:
    """An interpreter takes some of both."""
    seconds, memory = run([sys.executable, "-c", "sum(range(10**6))"], tmp_path / "log")
    assert seconds > 0
    assert memory > 1_000_000


def test_a_process_that_fails_is_an_error_with_its_words(tmp_path: Path) -> None:
    """What it printed is the message."""
    with pytest.raises(BuildError, match="no such page"):
        run([sys.executable, "-c", "raise SystemExit('no such page')"], tmp_path / "log")

"""Statements reviewed on several days; which of them are too old, and for which build."""

from datetime import date
from pathlib import Path

import pytest

from tests.sites import make_docs, text
from tests.unit.facts import FACTS
from tests.unit.statements import STATEMENT
from vademecum.site import read_site

HOME = {f"{code}/index.md": text("page", "home") for code in ("nl", "da", "en")}


def codes(
    folder: Path, reviewed: str, said: date | None = None, environment: dict[str, str] | None = None
) -> list[str]:
    """The codes of all problems of a site with a statement that was last reviewed on a day."""
    statement = STATEMENT.replace("reviewed: 2026-11-21", f"reviewed: {reviewed}")
    docs = make_docs(folder, FACTS | HOME | {"data/accessibility.yml": statement})
    return [problem.code for problem in read_site(docs, said, environment or {}).report if "statement" in problem.code]


@pytest.mark.parametrize(
    ("reviewed", "day", "expected"),
    [
        ("2025-11-21", date(2026, 11, 21), []),
        ("2025-11-21", date(2026, 11, 22), ["statement-old"]),
        ("2024-02-29", date(2025, 2, 28), []),
        ("2024-02-29", date(2025, 3, 1), ["statement-old"]),
        ("2027-02-28", date(2028, 2, 29), ["statement-old"]),
        ("2026-11-21", date(2026, 1, 1), []),
    ],
)
def test_a_review_holds_for_a_year(tmp_path: Path, reviewed: str, day: date, expected: list[str]) -> None:
    """Up to the same day of the next year; a review after the day of the build is not old."""
    assert codes(tmp_path, reviewed, day) == expected


def test_the_day_of_the_environment_counts(tmp_path: Path) -> None:
    """SOURCE_DATE_EPOCH gives the day where none is said."""
    assert codes(tmp_path, "2025-11-21", environment={"SOURCE_DATE_EPOCH": "1803859200"}) == ["statement-old"]


@pytest.mark.parametrize(("reviewed", "expected"), [("2025-01-10", []), ("2025-01-09", ["statement-old"])])
def test_without_a_day_the_newest_source_counts(tmp_path: Path, reviewed: str, expected: list[str]) -> None:
    """The law of these facts was checked on 10 January 2026."""
    assert codes(tmp_path, reviewed) == expected

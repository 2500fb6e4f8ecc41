"""Takes catalogues; checks which days count for the newest date."""

from datetime import date
from pathlib import Path

import pytest

from tests.sites import catalogue_of, text
from tests.unit.facts import FACTS
from tests.unit.statements import STATEMENT
from vademecum.projections.dates import newest_date

REVIEW = {"by": "anna", "on": "2026-03-01"}


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({}, None),
        ({"nl/a.md": text("page", "a")}, None),
        ({"nl/a.md": text("page", "a", reviewed=REVIEW)}, date(2026, 3, 1)),
        ({"nl/a.md": text("post", "a", date="2026-02-03")}, date(2026, 2, 3)),
        ({"nl/a.md": text("post", "a", date="2026-02-03", updated="2026-02-05")}, date(2026, 2, 5)),
        ({"data/law.yml": FACTS["data/law.yml"]}, date(2026, 1, 10)),
        ({"data/accessibility.yml": STATEMENT}, date(2026, 11, 21)),
        ({"data/sources.yml": "a: {type: b, title: c, issued: 2026-05-01, accessed: 2026-04-01}\n"}, date(2026, 4, 1)),
    ],
    ids=["nothing", "no date", "review", "post", "update", "law", "statement", "source"],
)
def test_the_newest_day_is_found(tmp_path: Path, files: dict[str, str], expected: date | None) -> None:
    """Of reviews, posts, the check of a law and the reading of a source; not the day of the source itself."""
    assert newest_date(catalogue_of(tmp_path, files)) == expected


def test_the_newest_of_all_texts_counts(tmp_path: Path) -> None:
    """In whatever language it is."""
    files = {
        "nl/a.md": text("page", "a", reviewed=REVIEW),
        "da/a.md": text("page", "a", reviewed=REVIEW | {"on": "2026-03-02"}),
    }
    assert newest_date(catalogue_of(tmp_path, FACTS | files)) == date(2026, 3, 2)

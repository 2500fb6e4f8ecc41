"""Checks of texts on several days; which of them cannot be."""

from datetime import date
from pathlib import Path

import pytest

from tests.sites import make_docs, text
from tests.unit.facts import FACTS
from vademecum.site import read_site

DAY = date(2026, 11, 21)


def found(folder: Path, **review: str) -> list[tuple[str, str]]:
    """The place and code of every problem with a check, in a build of one day."""
    page = text("page", "a", "Words.\n", original=True, reviewed={"by": "anna", **review})
    docs = make_docs(folder, FACTS | {"da/a.md": page})
    return [(str(one.span), one.code) for one in read_site(docs, DAY).report if one.span.file == "docs/da/a.md"]


@pytest.mark.parametrize(
    ("on", "codes"),
    [
        ("2020-01-01", []),
        ("2026-11-21", []),
        ("2026-11-22", []),
        ("2026-11-23", [("docs/da/a.md:7:32", "review-future")]),
    ],
)
def test_a_check_is_not_still_to_come(tmp_path: Path, on: str, codes: list[tuple[str, str]]) -> None:
    """One day more is let pass, for the clocks of reviewer and machine; the place is that of the day."""
    assert found(tmp_path, on=on) == codes


@pytest.mark.parametrize(
    ("following", "codes"),
    [
        ("2026-11-01", []),
        ("2036-11-01", []),
        ("2026-10-31", [("docs/da/a.md:7:54", "review-next")]),
    ],
)
def test_the_next_check_comes_later(tmp_path: Path, following: str, codes: list[tuple[str, str]]) -> None:
    """Than the one that was made; the place is that of its day."""
    assert found(tmp_path, on="2026-11-01", next=following) == codes


def test_a_check_is_put_off_by_a_name(tmp_path: Path) -> None:
    """Who sets the next day says who checked the text, and when."""
    page = text("page", "a", reviewed={"next": "2027-01-01"})
    docs = make_docs(tmp_path, FACTS | {"da/a.md": page})
    missing = [(str(one.span), one.values["key"]) for one in read_site(docs, DAY).report if one.code == "key-missing"]
    assert missing == [("docs/da/a.md:6:11", "by"), ("docs/da/a.md:6:11", "on")]


def test_a_period_is_a_fact_of_all_languages(tmp_path: Path) -> None:
    """The original says it; a translation that says another one is reported under the name that stands there."""
    texts = {
        "nl/a.md": text("page", "a", **{"review-every": "90 days"}),
        "da/a.md": text("page", "a", **{"review-every": "1 year"}),
    }
    (problem,) = [one for one in read_site(make_docs(tmp_path, FACTS | texts), DAY).report if "fact" in one.code]
    assert (problem.code, str(problem.span), problem.values["key"]) == (
        *("fact-contradiction", "docs/da/a.md:6:1"),
        "review-every",
    )

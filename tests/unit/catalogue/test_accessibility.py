"""Takes folders with and without a statement; checks what is read of it, and where each language has it."""

from pathlib import Path

import pytest

from tests.sites import catalogue_of
from tests.unit.facts import FACTS
from tests.unit.statements import STATEMENT
from vademecum.catalogue import statement_path

FILES = FACTS | {"data/accessibility.yml": STATEMENT}


@pytest.mark.parametrize(
    ("language", "path"),
    [("nl", "nl/toegankelijkheid.md"), ("da", "da/tilgaengelighed.md"), ("en", "en/accessibility.md")],
)
def test_each_language_has_the_statement_in_its_own_words(tmp_path: Path, language: str, path: str) -> None:
    """Where the statement names no address, it is «accessibility»."""
    assert statement_path(catalogue_of(tmp_path, FILES), language) == path


def test_a_site_may_be_without_a_statement(tmp_path: Path) -> None:
    """It has no problem, and no page of it."""
    catalogue = catalogue_of(tmp_path, FACTS)
    assert (catalogue.problems, statement_path(catalogue, "nl")) == ((), None)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("status: partial", "status: mostly", "value-unknown"),
        ("first: ", "reviewed: 2026-01-01\nfirst: ", "key-duplicate"),
    ],
)
def test_a_wrong_statement_is_none(tmp_path: Path, old: str, new: str, code: str) -> None:
    """One problem is reported, and nothing of it is published."""
    catalogue = catalogue_of(tmp_path, FACTS | {"data/accessibility.yml": STATEMENT.replace(old, new)})
    assert [problem.code for problem in catalogue.problems] == [code]
    assert catalogue.facts.accessibility is None

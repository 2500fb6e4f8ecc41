"""A statement in which a word, a source or an address is not right; which of the rules for all facts say so."""

from pathlib import Path

from tests.reports import problems
from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.statements import STATEMENT

TEXTS = {path: facts for path, facts in FACTS.items() if path in ("data/sources.yml", "data/people.yml")}


def found(folder: Path, old: str, new: str) -> list[tuple[str, str, object]]:
    """The place, the code and the key of each problem of a site whose statement has other words."""
    assert old in STATEMENT
    files = TEXTS | {"data/accessibility.yml": STATEMENT.replace(old, new)}
    return [(str(problem.span), problem.code, problem.values["key"]) for problem in problems(folder, files)]


def test_words_that_a_language_lacks_are_missed(tmp_path: Path) -> None:
    """Named by the key that a writer looks for."""
    assert found(tmp_path, "da: skærmlæser, ", "") == [
        ("docs/data/accessibility.yml:27:14", "name-missing", "untested")
    ]
    assert found(tmp_path, "da: et bureau, ", "") == [("docs/data/accessibility.yml:24:3", "name-missing", "by")]


def test_a_source_of_a_statement_exists(tmp_path: Path) -> None:
    """Of a law and of a supervisor."""
    assert found(tmp_path, "[nis2-article-20]", "[nis2]") == [
        ("docs/data/accessibility.yml:33:15", "fact-unknown", "sources")
    ]
    assert found(tmp_path, "[doe-view, ", "[doe, ") == [
        ("docs/data/accessibility.yml:39:15", "fact-unknown", "sources")
    ]


def test_no_page_takes_the_address_of_the_statement(tmp_path: Path) -> None:
    """The text is reported; the statement's address is the site's choice."""
    files = TEXTS | {
        "data/accessibility.yml": STATEMENT,
        "da/tilgaengelighed.md": text("page", "access", original=True),
    }
    (problem,) = problems(tmp_path, files)
    assert (problem.code, problem.values["other"]) == ("address-clash", "docs/data/accessibility.yml")

"""Takes accessibility statements; checks what must be in them, and where a fault is reported."""

from datetime import date

import pytest

from tests.unit.model.reading import fault, faults, valid
from tests.unit.statements import STATEMENT
from vademecum.model import DATA_FILES

SHAPE = DATA_FILES["accessibility"]
OPTIONAL = """\
    workaround: {nl: Bel ons., da: Ring til os., en: Call us.}
    planned: 2026-12-31
"""


def test_a_statement_is_read_whole() -> None:
    """With its dates and its lists."""
    statement = valid(SHAPE, STATEMENT)
    assert (statement.first, statement.reviewed) == (date(2025, 11, 21), date(2026, 11, 21))
    assert [standard.level for standard in statement.standards] == ["AA", None]
    assert statement.barriers[0].planned == date(2026, 12, 31)


@pytest.mark.parametrize(
    "left_out",
    [OPTIONAL, "telephone: +31 20 123, ", "slug: {nl: toegankelijkheid, da: tilgaengelighed}\n"],
    ids=["workaround and date", "telephone", "slug"],
)
def test_what_a_site_may_lack_can_be_left_out(left_out: str) -> None:
    """A way around a barrier and its date, a telephone number, and addresses of its own."""
    assert left_out in STATEMENT
    assert valid(SHAPE, STATEMENT.replace(left_out, ""))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("site: https://example.org/", "site: example.org", ("3:7", "type-wrong")),
        ("site: https://example.org/", "site: javascript:alert(1)", ("3:7", "type-wrong")),
        ("URL: https://example.org/commission", "URL: https:/", ("37:10", "type-wrong")),
        ("email: help@example.org", "email: help", ("28:18", "type-wrong")),
        ("status: partial", "status: mostly", ("5:9", "value-unknown")),
        ("  - country: eu", "  - country: fr", ("30:14", "value-unknown")),
        ("    criterion: 1.1.1\n", "", ("11:5", "key-missing")),
        ("reviewed: 2026-11-21\n", "reviewed: 2026-11\n", ("41:11", "date-invalid")),
        ("response_days: 5", "response_days: 0", ("28:74", "type-wrong")),
        ("reason: {nl: Eén plaat., da: Et billede., en: One picture.}", "reason: {}", ("6:9", "type-wrong")),
    ],
)
def test_a_fault_stands_at_its_place(old: str, new: str, expected: tuple[str, str]) -> None:
    """Whatever is wrong, one problem says so, at the value or where a key is left out."""
    assert old in STATEMENT
    assert faults(SHAPE, STATEMENT.replace(old, new)) == {expected}


@pytest.mark.parametrize(
    ("old", "new", "begin"),
    [
        ("site: https://example.org/", "site: example.org", "a web address"),
        ("email: help@example.org", "email: help", "an e-mail address"),
    ],
)
def test_a_wrong_address_is_told_what_it_should_be(old: str, new: str, begin: str) -> None:
    """In the words of a writer."""
    assert fault(SHAPE, STATEMENT.replace(old, new))["expected"].msgid.startswith(begin)


def test_all_words_are_found_with_their_keys() -> None:
    """Those in lists too; parts of addresses are none."""
    paths = [path for path, _ in valid(SHAPE, STATEMENT).texts()]
    assert paths[:4] == [("organisation",), ("publisher",), ("reason",), ("barriers", "0", "what")]
    assert ("assessment", "untested", "0") in paths
    assert ("slug",) not in paths
    assert len(paths) == 18

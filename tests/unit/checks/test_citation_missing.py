"""Takes a section and its translation; checks when a source of the original is missed."""

from pathlib import Path

import pytest

from tests.packets import ORIGINAL, TRANSLATION, catalogue_at, change, packet_docs
from vademecum.checks.citation_missing import RULE

LOST = [("docs/da/praksis/stuegang.md:9", "[@key-2020]")]


def said(docs: Path) -> list[tuple[str, object]]:
    """File and line, and the sources that are missed."""
    found = RULE.check(catalogue_at(docs))
    return [(f"{one.span.file}:{one.span.line}", one.values["sources"]) for one in found]


@pytest.mark.parametrize(
    ("instead", "expected"),
    [("", LOST), ("[@own-2020]", []), ("(@key-2020)", []), ("[@key-2020]", [])],
    ids=["gone", "another source", "a slip", "there"],
)
def test_a_source_of_the_original_is_missed(instead: str, expected: list[tuple[str, object]], tmp_path: Path) -> None:
    """Unless another one stands for it; a slip in its signs has a problem of its own."""
    docs = packet_docs(tmp_path)
    change(docs, TRANSLATION, "[@key-2020]", instead)
    assert said(docs) == expected


def test_a_source_that_came_later_is_not_missed(tmp_path: Path) -> None:
    """The section is behind, which is told elsewhere; what it lost besides is missed."""
    docs = packet_docs(tmp_path)
    change(docs, ORIGINAL, "[@key-2020]", "[@key-2020] [@new-2021]")
    assert said(docs) == []
    change(docs, TRANSLATION, "[@key-2020]", "")
    assert said(docs) == LOST


def test_a_draft_misses_nothing(tmp_path: Path) -> None:
    """It is not finished."""
    docs = packet_docs(tmp_path)
    change(docs, TRANSLATION, "[@key-2020]", "")
    change(docs, TRANSLATION, "kind: ", "draft: true\nkind: ")
    assert said(docs) == []

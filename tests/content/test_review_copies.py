"""Takes the real texts; checks that a copy of each for Word comes back without a difference."""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.unit.word.texts import no_usual
from vademecum.catalogue import Catalogue
from vademecum.languages import author_messages
from vademecum.site import read_site
from vademecum.word import copy_of, read_document

DOCS = Path(__file__).parents[2] / "docs"
ALL = "VADEMECUM_ALL_COPIES"
"""Set it to try every text, which takes some minutes; else two of each kind in each language are tried."""


@cache
def catalogue() -> Catalogue:
    """All texts."""
    found = read_site(DOCS).catalogue
    assert found is not None
    return found


def chosen() -> Iterator[str]:
    """The paths of the texts to try."""
    seen = set[tuple[str, str, bool]]()
    for entry, text in sorted(catalogue().texts(), key=lambda one: one[1].record.path):
        body = text.record.markup.body
        sign = (entry.kind, text.language, "\n|" in body or "<!--" in body)
        if sign not in seen or os.environ.get(ALL):
            seen.add(sign)
            yield text.record.path


@pytest.mark.parametrize("path", list(chosen()))
def test_a_copy_comes_back_without_a_difference(path: str) -> None:
    """Not a byte."""
    _, text = catalogue().by_path[path]
    raw = (DOCS / path).read_text(encoding="utf-8")
    incoming = read_document(copy_of(text, raw, catalogue()), catalogue(), author_messages("en"), no_usual)
    assert (incoming.text, incoming.faults, incoming.notes, incoming.pictures) == (raw, [], [], {})

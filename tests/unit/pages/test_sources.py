"""Takes sources; checks how they are written in a list."""

from pathlib import Path
from typing import Any

import pytest

from tests.unit.facts import FACTS
from tests.unit.pages.reading import language_of
from vademecum.model import Source
from vademecum.pages.sources import rows, words

NAMED: dict[str, Any] = {"type": "book", "title": "Care", "issued": 2019}


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, "2019. <cite>Care</cite>."),
        ({"author": "J. Doe"}, "J. Doe. 2019. <cite>Care</cite>."),
        ({"author": "J. Doe Jr."}, "J. Doe Jr. 2019. <cite>Care</cite>."),
        ({"issued": None}, "no date. <cite>Care</cite>."),
        ({"issued": "2019-02-03"}, "2019-02-03. <cite>Care</cite>."),
        ({"title": "Who leads?"}, "2019. <cite>Who leads?</cite>"),
        ({"title": "R&D <x>"}, "2019. <cite>R&amp;D &lt;x&gt;</cite>."),
        ({"publisher": "WHO"}, "2019. <cite>Care</cite>. WHO."),
        ({"publisher": "WHO", "container-title": "BMJ"}, "2019. <cite>Care</cite>. BMJ."),
        ({"publisher": "WHO", "author": "WHO"}, "WHO. 2019. <cite>Care</cite>."),
        ({"language": "en"}, "2019. <cite>Care</cite>."),
        ({"language": "da"}, '2019. <cite lang="da">Care</cite>.'),
    ],
)
def test_a_source_is_written_part_by_part(tmp_path: Path, more: dict[str, Any], expected: str) -> None:
    """Each ends in one full stop, or in the sign that it has; what is unknown is left out."""
    source = Source.model_validate(NAMED | more)
    assert words(source, language_of(tmp_path, {}, "en")) == expected


def test_an_address_is_a_link(tmp_path: Path) -> None:
    """Shown without the protocol, and safe in HTML."""
    source = Source.model_validate(NAMED | {"URL": "https://www.example.org/a?b=1&c={2}/"})
    assert words(source, language_of(tmp_path, {}, "en")).endswith(
        '<a href="https://www.example.org/a?b=1&amp;c={2}/" rel="external">example.org/a?b=1&amp;c={2}</a>.'
    )


def test_rows_stand_in_the_given_order(tmp_path: Path) -> None:
    """With key, words, and whether it is an opinion."""
    found = rows(["nis2-article-20", "doe-view"], "nl/a.md", language_of(tmp_path, FACTS))
    assert [(key, opinion) for key, _, opinion, _ in found] == [("nis2-article-20", False), ("doe-view", True)]

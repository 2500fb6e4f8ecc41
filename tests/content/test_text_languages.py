"""Takes the real texts; holds the recognition of languages to them, in their own folders and in each other one."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.content.test_content import LANGUAGES
from vademecum.catalogue import Catalogue, LocalText, strange_language
from vademecum.site import Site

LEAST_WORDS = 60
"""Shorter texts may be passed over."""
MOST_PASSED_OVER = 0.01
"""Of texts in the wrong folder; none may be called by another language. All were told when this was written."""


def texts(catalogue: Catalogue, language: str) -> Iterator[LocalText]:
    """The texts of a language that are long enough."""
    for _, text in catalogue.texts():
        if text.language == language and len(text.record.markup.body.split()) >= LEAST_WORDS:
            yield text


def test_no_text_is_reported(site: Site) -> None:
    """Each stands in the folder of its language."""
    assert [found.span for found in site.report if found.code == "text-language"] == []


@pytest.mark.parametrize("folder", LANGUAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_text_is_told_in_another_folder(language: str, folder: str, catalogue: Catalogue) -> None:
    """By the language that it is in; in its own folder none is."""
    found = [strange_language(replace(text, language=folder)) for text in texts(catalogue, language)]
    expected = "" if language == folder else language
    assert len(found) >= 80
    assert {*found} <= {expected, ""}
    assert sum(code != expected for code in found) <= MOST_PASSED_OVER * len(found)

"""Takes the real texts; holds the recognition of languages to them, in their own folders and in each other one."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.content.test_content import LANGUAGES
from vademecum.catalogue import Catalogue, LocalText, strange_language, strange_paragraphs
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
    assert [found.span for found in site.report if found.code.endswith("-language")] == []


@pytest.mark.parametrize("folder", LANGUAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_text_is_told_in_another_folder(language: str, folder: str, catalogue: Catalogue) -> None:
    """By the language that it is in; in its own folder none is."""
    found = [strange_language(replace(text, language=folder)) for text in texts(catalogue, language)]
    expected = "" if language == folder else language
    assert len(found) >= 80
    assert {*found} <= {expected, ""}
    assert sum(code != expected for code in found) <= MOST_PASSED_OVER * len(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_long_paragraphs_are_told_in_other_texts(language: str, catalogue: Catalogue) -> None:
    """Six of seven of those with 40 words or more; none is called by another language of the site."""
    others = [code for code in LANGUAGES if code != language]
    for folder in others:
        moved = [replace(text, language=folder) for text in texts(catalogue, language)]
        found = [
            dict(strange_paragraphs(text)).get(block.start, "")
            for text in moved
            for block in text.record.prose.blocks
            if block.kind == "paragraph" and len(text.record.prose.plain[block.start : block.end].split()) >= 40
        ]
        assert {*found} & {*LANGUAGES} <= {language}
        assert len(found) > 100
        assert found.count(language) > 6 / 7 * len(found)

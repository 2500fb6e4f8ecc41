"""Takes texts; checks the sections in which they are translated, and their fingerprints."""

from pathlib import Path

import pytest

from tests.sites import catalogue_of, text
from vademecum.catalogue import LocalText, fingerprint, heading_of, sections

BODY = "Before all.\n\n## Why {#why}\n\nBecause.\n\n### Deeper\n\nMore.\n\n## How {#how}\n\nSo.\n"


def local(folder: Path, content: str, path: str = "nl/a.md") -> LocalText:
    """The only text of a site."""
    (_, found), *_ = catalogue_of(folder, {path: content}).texts()
    return found


def test_a_text_falls_into_what_stands_under_each_heading(tmp_path: Path) -> None:
    """With title and summary, and what stands before the first heading; one without an id begins nothing."""
    assert sections(local(tmp_path, text("page", "a", BODY))) == {
        "front.title": "A",
        "front.summary": "About a.",
        "text.opening": "Before all.",
        "why": "## Why {#why}\n\nBecause.\n\n### Deeper\n\nMore.",
        "how": "## How {#how}\n\nSo.",
    }


def test_a_text_without_a_body_has_title_and_summary(tmp_path: Path) -> None:
    """And no empty section."""
    assert [*sections(local(tmp_path, text("page", "a", "")))] == ["front.title", "front.summary"]


def test_the_levels_of_a_competency_are_sections(tmp_path: Path) -> None:
    """They are translated like a summary."""
    content = text("competency", "bridging", levels={"1": "Knows it.", "3": "Does it."})
    found = sections(local(tmp_path, content))
    assert {name: words for name, words in found.items() if "level" in name} == {
        "front.level-1": "Knows it.",
        "front.level-3": "Does it.",
    }


def test_an_id_that_stands_twice_names_the_first(tmp_path: Path) -> None:
    """That is a problem of its own."""
    found = sections(local(tmp_path, text("page", "a", "## A {#a}\n\nOne.\n\n## B {#a}\n\nTwo.\n")))
    assert found["a"] == "## A {#a}\n\nOne."


def test_a_section_leads_to_its_heading(tmp_path: Path) -> None:
    """Where it has one."""
    found = local(tmp_path, text("page", "a", BODY))
    heading = heading_of("how", found)
    assert heading is not None
    assert heading.text == "How"
    assert heading_of("front.title", found) is None


@pytest.mark.parametrize(
    "words",
    [
        "## Why {#why}\n\nBecause it is so.",
        "## Why   {#why}\n\nBecause it\nis so.\n",
        "## Why {#why}\n\n<!-- for us: look this up -->\nBecause it is so.",
        '## Why {#why formerly="reason"}\n\nBecause it is so.',
    ],
)
def test_what_no_reader_sees_is_no_change(words: str) -> None:
    """Line ends, comments of authors, former ids."""
    assert fingerprint(words) == fingerprint("## Why {#why}\n\nBecause it is so.")


@pytest.mark.parametrize(
    "words",
    ["## Why {#why}\n\nBecause it is so!", "## Why {#reason}\n\nBecause it is so.", "## Why {#why}\n\nBecause it is."],
)
def test_what_a_reader_sees_is_a_change(words: str) -> None:
    """A sign is enough."""
    assert fingerprint(words) != fingerprint("## Why {#why}\n\nBecause it is so.")


def test_an_example_of_a_comment_counts() -> None:
    """In code a reader sees it."""
    assert fingerprint("`<!-- a -->`") != fingerprint("`<!-- b -->`")


def test_a_fingerprint_never_changes() -> None:
    """Records on disk rest on it."""
    assert fingerprint("## Why {#why}\n\nBecause it is so.") == "a07fd6c8474990ce"

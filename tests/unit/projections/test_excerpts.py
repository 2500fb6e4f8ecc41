"""Takes texts; checks the sections that are taken out of them, word by word."""

from pathlib import Path

import pytest

from tests.sites import text, view_of
from tests.unit.facts import FACTS
from vademecum.projections.excerpts import Excerpt, Phrase, cited_in, excerpts

BODY = """\
## Mandate {#mandate}

Leads *care at home* with [[role:cmio|the CMIO]] and [[role:cmio]] [@doe-view]. More.

Ends in a source [@nis2-article-20]

### Below {#below}

**Does**

- one & two <!-- a note for authors -->
- **[[role:cmio]]:** three [@doe-view]

1. First.
2. Second `code` step.

## Other {#other}

Not asked [@nis2-article-20].
"""


def taken(folder: Path, body: str, *ids: str) -> tuple[Excerpt, ...]:
    """The sections with these ids of a text with this body."""
    view = view_of(folder, FACTS | {"en/cio.md": text("role", "cio", body), "en/cmio.md": text("role", "cmio")}, "en")
    shown = view.shown["role:cio"]
    assert shown.text
    return excerpts(shown.text, ids, view)


def said(phrases: tuple[Phrase, ...]) -> str:
    """Words in one line, with signs for their look."""
    return "".join(
        f"[{one.source}]"
        if one.source
        else f"**{one.words}**"
        if one.is_strong
        else f"*{one.words}*"
        if one.is_emphasised
        else one.words
        for one in phrases
    )


def lines(excerpt: Excerpt) -> list[tuple[str, str]]:
    """What stands below a heading."""
    return [(passage.kind, said(passage.phrases)) for passage in excerpt.passages]


def test_a_section_is_taken_with_what_is_below_it(tmp_path: Path) -> None:
    """Up to the next heading that is not; references are words, sources are numbers, an author's notes are gone."""
    (mandate,) = taken(tmp_path, BODY, "mandate")
    assert (mandate.id, mandate.heading) == ("mandate", "Mandate")
    assert lines(mandate) == [
        ("paragraph", "Leads *care at home* with the CMIO and Cmio[1]. More."),
        ("paragraph", "Ends in a source[2]"),
        ("heading", "Below"),
        ("paragraph", "**Does**"),
        ("bullet", "one & two"),
        ("bullet", "**Cmio:** three[1]"),
        ("step", "First."),
        ("step", "Second code step."),
    ]


def test_sections_stand_in_the_order_that_is_asked_for(tmp_path: Path) -> None:
    """One that the text lacks is left out; sources are counted as they are met."""
    found = taken(tmp_path, BODY, "other", "none", "mandate")
    assert [excerpt.id for excerpt in found] == ["other", "mandate"]
    assert lines(found[0]) == [("paragraph", "Not asked[1].")]
    assert lines(found[1])[0] == ("paragraph", "Leads *care at home* with the CMIO and Cmio[2]. More.")


def test_only_sources_of_these_sections_are_counted(tmp_path: Path) -> None:
    """By the key of each, from 1."""
    view = view_of(tmp_path, FACTS | {"en/cio.md": text("role", "cio", BODY)}, "en")
    local = view.shown["role:cio"].text
    assert local
    assert cited_in(local, ["other"]) == {"nis2-article-20": 1}
    assert cited_in(local, ["mandate", "other"]) == {"doe-view": 1, "nis2-article-20": 2}
    assert cited_in(local, []) == {}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("So **bold**, and _slanted_.", "So **bold**, and *slanted*."),
        ("(**bold**)", "(**bold**)"),
        ("**a** [@doe-view]: b", "**a**[1]: b"),
        ("A &amp; B &lt;c&gt;", "A & B <c>"),
        ("See [the law](https://example.org/a_b) now.", "See the law now."),
        ("A snake_case_name.", "A snake_case_name."),
    ],
)
def test_looks_are_told_apart(source: str, expected: str, tmp_path: Path) -> None:
    """A space stands before a word where the text has one, and nowhere else."""
    (found,) = taken(tmp_path, f"## A {{#a}}\n\n{source}\n", "a")
    assert lines(found) == [("paragraph", expected)]


def test_an_empty_section_has_no_passages(tmp_path: Path) -> None:
    """Its heading stays."""
    (found,) = taken(tmp_path, "## A {#a}\n\n## B {#b}\n\nb\n", "a")
    assert (found.heading, found.passages) == ("A", ())

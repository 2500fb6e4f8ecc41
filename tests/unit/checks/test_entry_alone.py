"""Practices in some languages, with and without facts; which are taken for translations that have a wrong id."""

from pathlib import Path

import pytest

from tests.reports import problems
from tests.sites import text

BODY = "## Kern {#core}\n\nWoorden.\n"
FACTS: dict[str, object] = {"statement": "guidance"}


def practice(language: str, name: str, body: str = BODY, /, **keys: object) -> dict[str, str | bytes]:
    """One text, by its path."""
    return {f"{language}/{name}-{language}.md": text("practice", name, body, **keys)}


def alone(folder: Path, *texts: dict[str, str | bytes]) -> list[tuple[object, object, object]]:
    """Who is reported, its languages, and what may be meant."""
    found = problems(folder, {path: content for files in texts for path, content in files.items()})
    values = [one.values for one in found if one.code == "entry-alone"]
    return [(one["ref"], one["languages"], one["nearest"]) for one in values]


@pytest.mark.parametrize("draft", [{}, {"draft": True}], ids=["published", "draft"])
def test_a_translation_with_another_id_is_reported(draft: dict[str, object], tmp_path: Path) -> None:
    """Published or not, with the entry that lacks just its language."""
    whole = (practice("nl", "rehearsal", **FACTS), practice("en", "rehearsal"))
    found = alone(tmp_path, *whole, practice("da", "nedetidsoevelse", **draft))
    assert found == [("practice:nedetidsoevelse", "da", "practice:rehearsal")]


def test_an_original_with_another_id_is_reported_by_its_translations(tmp_path: Path) -> None:
    """They are left without facts."""
    found = alone(
        tmp_path, practice("nl", "oefening", **FACTS), practice("da", "rehearsal"), practice("en", "rehearsal")
    )
    assert found == [("practice:rehearsal", "da, en", "practice:oefening")]


def test_of_several_the_most_alike_is_named(tmp_path: Path) -> None:
    """By headings, sources and references, not by the order of the names."""
    files = [practice("nl", name, f"## A {{#{name}}}\n", **FACTS) | practice("en", name) for name in ("a", "b", "c")]
    assert alone(tmp_path, *files, practice("da", "x", "## B {#b}\n")) == [("practice:x", "da", "practice:b")]


@pytest.mark.parametrize(
    "texts",
    [
        [practice("nl", "a", **FACTS), practice("en", "a"), practice("da", "x", **FACTS)],
        [practice("nl", "a", **FACTS), practice("en", "a"), practice("da", "x", original=True)],
        [practice("nl", "a", **FACTS), practice("en", "a"), practice("da", "a"), practice("da", "x")],
        [practice("nl", "a", **FACTS), practice("da", "x")],
        [practice("nl", "a"), practice("en", "a"), practice("da", "x")],
        [practice("nl", "a", **FACTS), practice("en", "a"), practice("da", "x"), {"en/x.md": "---\nid: x\n---\n"}],
        [
            {"nl/p.md": text("post", "p", date="2026-01-02"), "en/p.md": text("post", "p")},
            {"da/q.md": text("post", "q", date="2026-01-02")},
        ],
    ],
    ids=["facts", "original", "complete", "two-lack", "no-facts-at-all", "unread", "posts"],
)
def test_what_is_on_purpose_is_not_reported(texts: list[dict[str, str | bytes]], tmp_path: Path) -> None:
    """A text of its own, a site that is not translated yet, and kinds that need no translation."""
    assert alone(tmp_path, *texts) == []

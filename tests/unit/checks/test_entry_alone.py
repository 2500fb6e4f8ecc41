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


OTHER = "## Andet {#other}\n"


@pytest.mark.parametrize(
    ("texts", "nearest"),
    [
        ([practice("nl", "a", **FACTS), practice("da", "x")], "practice:a"),
        ([practice("nl", "a"), practice("da", "x")], "practice:a"),
        ([practice("nl", "downtime", **FACTS), practice("da", "downtimes", OTHER)], "practice:downtime"),
        ([practice("nl", "a", **FACTS), practice("da", "unlike", OTHER)], ""),
        ([practice("nl", "a", **FACTS), practice("en", "a"), practice("da", "a"), practice("da", "x")], ""),
        ([practice("en", "a", **FACTS), practice("da", "x")], "practice:a"),
        ([practice("en", "a"), practice("da", "a"), practice("nl", "b", OTHER, **FACTS)], "practice:b"),
        ([practice("da", "x")], ""),
    ],
    ids=["two-lack", "no-facts-at-all", "id", "unlike", "second", "not-first", "all-but-one", "none"],
)
def test_a_stray_is_reported_without_an_entry_that_fits(
    texts: list[dict[str, str | bytes]], nearest: str, tmp_path: Path
) -> None:
    """Whatever languages the others lack: one that lacks its language and is like it is named, else none."""
    (found,) = alone(tmp_path, *texts)
    assert found[2] == nearest


def test_what_every_text_of_a_kind_has_says_little(tmp_path: Path) -> None:
    """One rare source in common says more than the two headings that all of them begin with."""
    usual = "## A {#a}\n## B {#b}\n"
    files = [practice("nl", name, usual, **FACTS) for name in ("p", "q", "r")]
    rare = practice("nl", "z", "## Z {#z}\n\n[[adoption]]\n", **FACTS)
    assert alone(tmp_path, *files, rare, practice("da", "x", f"{usual}\n[[adoption]]\n"))[0][2] == "practice:z"


@pytest.mark.parametrize(
    "texts",
    [
        [practice("nl", "a", **FACTS), practice("en", "a"), practice("da", "x", **FACTS)],
        [practice("nl", "a", **FACTS), practice("en", "a"), practice("da", "x", original=True)],
        [practice("nl", "a"), practice("nl", "b")],
        [practice("da", "a", **FACTS), practice("nl", "b")],
        [{"da/index.md": text("page", "home")}],
        [{"nl/a.md": text("role", "a"), "da/x.md": text("role", "x")}],
        [practice("nl", "a", **FACTS), practice("en", "a"), practice("da", "x"), {"en/x.md": "---\nid: x\n---\n"}],
        [
            {"nl/p.md": text("post", "p", date="2026-01-02"), "en/p.md": text("post", "p")},
            {"da/q.md": text("post", "q", date="2026-01-02")},
        ],
    ],
    ids=["facts", "original", "first", "two-in-first", "home", "listed", "unread", "posts"],
)
def test_what_is_on_purpose_is_not_reported(texts: list[dict[str, str | bytes]], tmp_path: Path) -> None:
    """A text of its own, one in the first language that is not translated yet, and kinds that need no translation."""
    assert alone(tmp_path, *texts) == []

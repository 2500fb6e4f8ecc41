"""Takes the real texts; holds them to being whole: without a problem, in every language, with the same sources."""

import re

import pytest

from tests.builds import PROJECT, run
from vademecum.catalogue import Catalogue, Entry
from vademecum.languages import messages_for
from vademecum.reporting import lines
from vademecum.site import Site

LANGUAGES = ("nl", "da", "en")
MARK = re.compile(r"\[K\]|\[O\]|\[S |\bSeed \d")
"""Marks of those who write a text, for those who read it before it is published."""


def entries(catalogue: Catalogue, kind: str) -> list[Entry]:
    """All entries of one kind."""
    return [entry for entry in catalogue.entries.values() if entry.kind == kind]


def test_texts_have_no_problem(site: Site) -> None:
    """No rule finds anything in the real texts, not even a warning."""
    assert list(lines(site.report, messages_for("en"))) == ["No problems."]


def test_check_passes_strictly() -> None:
    """`vademecum check --strict` is content with the real texts."""
    done = run(PROJECT, "vademecum", "check", "--strict")
    assert (done.code, done.output, done.errors) == (0, "No problems.\n", "")


def test_site_speaks_three_languages(catalogue: Catalogue) -> None:
    """The languages are Dutch, Danish and English, in this order."""
    assert catalogue.settings.languages == LANGUAGES


@pytest.mark.parametrize(("kind", "count"), [("competency", 20), ("role", 12), ("checklist", 8)])
def test_model_is_complete(catalogue: Catalogue, kind: str, count: int) -> None:
    """There are 20 competencies, 12 roles and 8 checklists, each with a name in three languages."""
    found = entries(catalogue, kind)
    assert len(found) == count
    assert {entry.ref: tuple(entry.names) for entry in found if tuple(entry.names) != LANGUAGES} == {}


def test_every_term_has_a_label_in_each_language(catalogue: Catalogue) -> None:
    """A concept has a label and a definition in three languages."""
    found = entries(catalogue, "term")
    assert found
    assert {entry.ref: tuple(entry.names) for entry in found if tuple(entry.names) != LANGUAGES} == {}


def test_every_text_is_there_in_each_language(catalogue: Catalogue) -> None:
    """What is written in one language is written in all three; `test_counts` counts the posts that are not."""
    written = {
        entry.ref: set(entry.texts) for entry in catalogue.entries.values() if entry.texts and entry.kind != "post"
    }
    assert written
    assert {ref: codes for ref, codes in written.items() if codes != set(LANGUAGES)} == {}


def test_a_text_cites_the_same_sources_in_each_language(catalogue: Catalogue) -> None:
    """No language of a text has a source that another one lacks."""
    cited = {
        entry.ref: {
            code: frozenset(citation.key for citation in text.record.markup.citations)
            for code, text in entry.texts.items()
        }
        for entry in catalogue.entries.values()
    }
    assert any(keys for by_language in cited.values() for keys in by_language.values())
    assert {ref: by_language for ref, by_language in cited.items() if len(set(by_language.values())) > 1} == {}


def test_no_text_holds_a_working_mark() -> None:
    """No mark that writers leave for each other is in any text or fact."""
    files = [path for path in sorted((PROJECT / "docs").rglob("*")) if path.suffix in (".md", ".yml")]
    found = [
        f"{path.relative_to(PROJECT)}:{number}: {line.strip()}"
        for path in files
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if MARK.search(line)
    ]
    assert files
    assert found == []

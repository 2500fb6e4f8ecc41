"""Counts the uses of each concept anew, over the files as they lie; the index of concepts lists exactly these."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.builds import PROJECT
from tests.unit.projections.indexes.reading import referrals
from vademecum.catalogue import Catalogue, Edition, EditionView
from vademecum.projections.indexes.concepts import by_concept

DOCS = PROJECT / "docs"
LANGUAGES = ("nl", "da", "en")
REFERENCE = re.compile(r"\[\[([a-z:0-9-]+)(?:#[^\]|]*)?(?:\|[^\]]*)?\]\]")
UNREAD = re.compile(r"<!--.*?-->|```.*?```|`[^`\n]*`", re.DOTALL)
"""What no reader sees as a reference."""


@cache
def data(name: str) -> dict[str, Any]:
    """A file of facts."""
    found: dict[str, Any] = yaml.safe_load((DOCS / "data" / f"{name}.yml").read_text(encoding="utf-8"))
    return found


@cache
def texts() -> dict[str, dict[str, tuple[dict[str, Any], str]]]:
    """Front matter and body by `kind:id` and language; drafts are left out."""
    found: dict[str, dict[str, tuple[dict[str, Any], str]]] = {}
    for path in (path for code in LANGUAGES for path in sorted((DOCS / code).rglob("*.md"))):
        front, body = read(path)
        if not front.get("draft"):
            code = path.relative_to(DOCS).parts[0]
            found.setdefault(f"{front['kind']}:{front['id']}", {})[code] = (front, UNREAD.sub("", body))
    return found


def read(path: Path) -> tuple[dict[str, Any], str]:
    """The front matter of a file, and what stands below it."""
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return yaml.safe_load(front), body


def used_by(ref: str, language: str) -> Iterator[str]:
    """The ids of the concepts that the text which a language shows of an entry uses; a post is never borrowed."""
    versions = texts()[ref]
    original = next((code for code, (front, _) in versions.items() if front.get("original")), next(iter(versions)))
    code = language if language in versions else original
    if code != language and ref.startswith("post:"):
        return
    front, body = versions[original][0], versions[code][1]
    yield from (*front.get("concepts", ()), *front.get("categories", ()))
    yield from (name.removeprefix("term:") for name in REFERENCE.findall(body) if is_concept(name))
    if ref.startswith("checklist:"):
        for name, item in data("checklists")[ref.partition(":")[2]].get("items", {}).items():
            yield from item.get("concepts", ()) if f"{{#{name}}}" in body else ()


def is_concept(name: str) -> bool:
    """Whether a reference means a concept: it says so, or no entry of another kind has that id."""
    others = {ref.partition(":")[2] for ref in texts()} | {*data("roles")["roles"], *data("law")}
    others |= {*data("competencies")["competencies"], *data("checklists"), *data("tools")}
    return name.startswith("term:") or (name in data("concepts") and name not in others)


def counted(language: str) -> dict[str, set[str]]:
    """By concept, the entries that use it."""
    found: dict[str, set[str]] = {name: set() for name in data("concepts")}
    for ref in texts():
        for name in used_by(ref, language):
            found[name].add(ref)
    for name, law in data("law").items():
        for concept in law.get("concepts", ()):
            found[concept].add(f"law:{name}")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_concept_lists_exactly_the_entries_that_use_it(catalogue: Catalogue, language: str) -> None:
    """Texts, posts, checklists and law; each once."""
    view = EditionView(catalogue, language, Edition())
    rows = {
        section.key: [row.target.entry.ref for row in section.rows if row.target]
        for section in by_concept(referrals(view)).sections
    }
    expected = counted(language)
    assert sum(map(len, expected.values())) > 500
    assert {name: sorted(found) for name, found in rows.items()} == {
        name: sorted(refs) for name, refs in expected.items()
    }

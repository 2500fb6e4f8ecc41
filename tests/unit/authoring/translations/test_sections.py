"""Takes texts and new words; checks that the words come to their place, and that nothing else moves."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.packets import ORIGINAL, TRANSLATION, change, made_at, packet_docs
from vademecum.authoring import edited
from vademecum.authoring.translations.sections import new_text, reread, section_edits
from vademecum.catalogue import sections


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives texts whose translations are up to date."""
    return packet_docs(tmp_path)


def changed(docs: Path, words: Mapping[str, str]) -> str:
    """The Danish text with new words."""
    made = made_at(docs)
    assert made.text is not None
    raw = (docs / TRANSLATION).read_text(encoding="utf-8")
    edits = section_edits(made.text, raw, words, [section.name for section in made.sections])
    return edited(docs, edits)[TRANSLATION]


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("core", "Det tog 1.710 timer.\n\n<!-- en note -->", "Nyt."),
        ("steps", "1. Et [sted](https://example.org/a).", "Nyt."),
        ("text.opening", "Før alt.", "Nyt."),
        ("front.title", '"Stuegang"', '"Ny: gang"'),
        ("front.summary", '"Om stuegang."', '"Nyt."'),
    ],
)
def test_a_section_changes_alone(name: str, old: str, new: str, docs: Path) -> None:
    """Every other byte stays, and it holds what was said."""
    before = (docs / TRANSLATION).read_text(encoding="utf-8")
    made = made_at(docs)
    assert made.text is not None
    words = sections(made.text)[name].replace(old.strip('"'), new.strip('"'))
    assert changed(docs, {name: words}) == before.replace(old, new)


@pytest.mark.parametrize("missing", ["core", "steps", "text.opening"])
def test_a_new_section_comes_behind_the_one_before_it(missing: str, docs: Path) -> None:
    """As in the original, with an empty line around it."""
    made = made_at(docs)
    assert made.text is not None
    words = sections(made.text)
    whole = (docs / TRANSLATION).read_text(encoding="utf-8")
    change(docs, TRANSLATION, words[missing], "")
    text = changed(docs, {missing: words[missing]})
    found = reread(text, TRANSLATION, "da")
    assert found is not None
    assert list(sections(found).items()) == list(words.items())
    assert text.count("\n") <= whole.count("\n") + 2
    assert f"\n\n{words[missing]}" in text or missing == "text.opening"


def test_sections_that_follow_each_other_keep_their_order(docs: Path) -> None:
    """Also where the text before them has none."""
    head = (docs / TRANSLATION).read_text(encoding="utf-8").partition("Før alt.")[0]
    (docs / TRANSLATION).write_text(head, encoding="utf-8")
    words = {"steps": "## Trin {#steps}\n\nB.", "core": "## Kerne {#core}\n\nA.", "text.opening": "Før."}
    assert changed(docs, words) == f"{head}Før.\n\n## Kerne {{#core}}\n\nA.\n\n## Trin {{#steps}}\n\nB.\n"


def test_a_new_text_holds_what_is_its_own(docs: Path) -> None:
    """Facts that all languages share stay in the original; a draft says so."""
    words = {"front.title": "Ronde: nu", "front.summary": "Over.", "core": "## Kern {#core}\n\nA."}
    assert new_text(made_at(docs, "nl"), words, is_draft=True) == (
        '---\nkind: practice\nid: rounds\ntitle: "Ronde: nu"\nsummary: Over.\ndraft: true\n---\n## Kern {#core}\n\nA.\n'
    )


def test_the_levels_of_a_competency_are_words_too(tmp_path: Path) -> None:
    """Each at its key."""
    text = '---\nkind: competency\nid: x\ntitle: X\nsummary: Y.\nlevels:\n  0: "a: b"\n  1: >-\n    c\n    d\n---\nZ.\n'
    files = {f"{code}/x.md": text for code in ("nl", "da")}
    docs = packet_docs(tmp_path, files)
    made = made_at(docs, ref="competency:x")
    assert made.text is not None
    order = [section.name for section in made.sections]
    words = {"front.level-0": "e: f", "front.level-1": "g"}
    found = edited(docs, section_edits(made.text, text, words, order))["da/x.md"]
    assert found == text.replace("a: b", "e: f").replace("    c\n    d", "    g")
    assert 'levels:\n  0: "e: f"\n  1: g\n' in new_text(made, words, is_draft=False)


def test_a_text_that_cannot_be_read_is_none() -> None:
    """Whatever is wrong with its front matter."""
    assert [
        reread(text, "a.md", "da") for text in ("", "no front matter", "---\nkind: x\n---\n", "---\n: [\n---\n")
    ] == [None] * 4


def test_the_original_is_not_touched(docs: Path) -> None:
    """Edits name the file of the translation alone."""
    made = made_at(docs)
    assert made.text is not None
    raw = (docs / TRANSLATION).read_text(encoding="utf-8")
    assert {edit.path for edit in section_edits(made.text, raw, {"core": "x"}, ["core"])} == {TRANSLATION} != {ORIGINAL}

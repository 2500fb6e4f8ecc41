"""Takes copies of a text that holds everything; checks what Word shows of it, and what differs when it is back."""

import re
from pathlib import Path

import pytest

from tests.documents import changed, document, packed, parts_of
from tests.sites import text
from tests.unit.word.texts import BODY, catalogue_at, copied, make_site, raw, read_back
from vademecum.languages import author_messages
from vademecum.word import copy_of
from vademecum.word.program import tree_of

XML = "word/document.xml"


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives the texts of a small site."""
    return make_site(tmp_path)


def edited(docs: Path, old: str, new: str) -> str:
    """The text after a reviewer has put some words in the place of others; nothing may be wrong with it."""
    incoming = read_back(docs, changed(copied(docs), old, new))
    assert [fault.said(author_messages("en")) for fault in incoming.faults] == []
    return incoming.text


def faults(docs: Path, old: str, new: str) -> list[str]:
    """What is wrong after that."""
    incoming = read_back(docs, changed(copied(docs), old, new))
    return [fault.said(author_messages("en")) for fault in incoming.faults]


def test_an_unchanged_copy_gives_no_difference(docs: Path) -> None:
    """Whatever the text holds."""
    incoming = read_back(docs, copied(docs))
    assert (incoming.text, incoming.faults, incoming.notes, incoming.pictures) == (raw(docs), [], [], {})


@pytest.mark.parametrize("body", ["", "\n", "Words", "## A {#a}\n", "\n\n- a\n\n\n- b\n", "| a |\n| - |\n| b |"])
def test_short_bodies_come_back_as_they_were(tmp_path: Path, body: str) -> None:
    """With or without an end of line, and without any words."""
    docs = make_site(tmp_path, body)
    assert read_back(docs, copied(docs)).text == raw(docs)


def test_the_same_text_gives_the_same_bytes(docs: Path) -> None:
    """A copy is made on no clock."""
    assert copied(docs) == copied(docs)


def test_a_copy_says_its_language_and_its_title(docs: Path) -> None:
    """Word's spelling goes by the first; a screen reader says the second."""
    parts = parts_of(copied(docs))
    assert b'w:val="en-GB"' in parts["word/styles.xml"]
    assert b"<dc:title>CMIO</dc:title>" in parts["docProps/core.xml"]


def test_a_copy_begins_with_a_table_in_the_language_of_the_text(docs: Path) -> None:
    """A Dutch reviewer reads Dutch labels."""
    path = docs / "en/roles/cmio.md"
    (docs / "nl/rollen").mkdir(parents=True)
    path.rename(docs / "nl/rollen/cmio.md")
    catalogue = catalogue_at(docs)
    text = catalogue.entries["role:cmio"].texts["nl"]
    table = tree_of(copy_of(text, "---\n---\n", catalogue), "docx")["blocks"][0]
    assert table["t"] == "Table"
    assert all(f"'c': '{label}'" in str(table) for label in ("Soort", "Taal", "Titel", "Samenvatting", "Rollen"))


def test_references_lead_to_their_lasting_address_and_citations_to_their_source(docs: Path) -> None:
    """A reviewer can look them up."""
    relations = parts_of(copied(docs))["word/_rels/document.xml.rels"].decode()
    assert 'Target="https://example.org/id/role/cnio/"' in relations
    assert 'Target="https://example.org/report"' in relations


def test_a_picture_is_in_the_copy_with_its_alternative_text(docs: Path) -> None:
    """As Word knows it."""
    parts = parts_of(copied(docs))
    assert 'descr="What the dot shows"' in parts[XML].decode()
    assert any(name.startswith("word/media/") for name in parts)


def test_only_the_changed_passage_is_written_anew(docs: Path) -> None:
    """All else stays byte for byte."""
    assert edited(docs, "two, which goes on in a second line", "two and more") == raw(docs).replace(
        "- two, which goes on\n  in a second line", "- two and more"
    )


def test_a_cell_changes_its_row_alone(docs: Path) -> None:
    """Other rows keep their form."""
    assert edited(docs, ">c<", ">see<") == raw(docs).replace("| c | |", "| see |  |")


def test_a_heading_keeps_its_level_and_its_attributes(docs: Path) -> None:
    """Its id and its former id too."""
    expected = raw(docs).replace("### The table {#table}", "### A table {#table}")
    assert edited(docs, ">The table<", ">A table<") == expected


def test_the_words_of_a_note_change_where_they_stand(docs: Path) -> None:
    """The paragraph that calls it stays."""
    content = changed(copied(docs), "The second note.", "The other note.", "word/footnotes.xml")
    assert read_back(docs, content).text == raw(docs).replace("[^b]: The second\n    note.", "[^b]: The other note.")


def test_a_changed_paragraph_keeps_its_references_and_citations(docs: Path) -> None:
    """They are links in Word, and references again in the text."""
    text = edited(docs, "It is so", "It was so")
    assert "Words with *emphasis*, **weight**, `code [[no]]` and a [link](https://example.org/a_b)." in " ".join(
        text.split()
    )
    assert "See [[role:cnio]], [[role:cnio|the *nurse*]] and [[role:cnio#mandate|the page]]." in " ".join(text.split())
    assert "It was so [@who-2020][@unknown-key], 5 < 6 & a_b_c, x<sup>2</sup>." in " ".join(text.split())


def test_a_deleted_paragraph_goes_and_a_new_one_comes(docs: Path) -> None:
    """What stands around them stays as it was."""
    before = copied(docs)
    paragraph = re.search(r"<w:p>(?:(?!<w:p>).)*The end\..*?</w:p>", parts_of(before)[XML].decode(), re.DOTALL)
    assert paragraph is not None
    gone = read_back(docs, changed(before, paragraph[0], "")).text
    assert gone == raw(docs).replace("---\n\nThe end.\n", "---\n")
    more = read_back(
        docs, changed(before, paragraph[0], paragraph[0] + paragraph[0].replace("The end.", "1. At last *"))
    )
    assert more.text == raw(docs).replace("The end.\n", "The end.\n\n1\\. At last \\*\n")


def test_a_row_of_the_table_changes_its_key_alone(docs: Path) -> None:
    """The others keep their form."""
    assert edited(docs, ">About cmio.<", ">Of it.<") == raw(docs).replace('summary: "About cmio."', "summary: Of it.")


def test_a_lost_id_is_reported_at_its_heading(docs: Path) -> None:
    """Links lead to it."""
    sentence = "The sign {{#{0}}} behind “{1}” is gone or changed: put it back, links lead to it."
    assert faults(docs, "{#table}", "") == ["under “The table”: " + sentence.format("table", "The table")]
    assert faults(docs, "{#we-know}", "{#we-now}") == ["under “Mandate”: " + sentence.format("we-know", "We know.")]


def test_damaged_brackets_are_reported(docs: Path) -> None:
    """Of a citation and of a reference that someone typed."""
    found = faults(docs, "[@unknown-key]", "[@unknown-key")
    assert len(found) == 1 and found[0].startswith("before the first heading: A sign is damaged here: “[@unknown-key")
    found = faults(docs, "The end.", "The end, [[role:cnio].")
    assert len(found) == 1 and "“[[role:cnio].”" in found[0]


def test_a_citation_that_is_gone_is_told(docs: Path) -> None:
    """It may be meant, so that it stops nothing."""
    incoming = read_back(docs, changed(copied(docs), "[@unknown-key]", ""))
    assert [note.said(author_messages("en")) for note in incoming.notes] == [
        "before the first heading: No longer there: [@unknown-key]. If that is not meant, put it back."
    ]


def test_a_copy_of_an_earlier_version_is_refused(docs: Path) -> None:
    """Else it would undo what was written since; unless someone says so."""
    content = changed(copied(docs), "The end.", "The very end.")
    (docs / "en/roles/cmio.md").write_text(raw(docs).replace("- one\n", "- first of all\n"), encoding="utf-8")
    assert "has changed since this copy was made" in read_back(docs, content).faults[0].said(author_messages("en"))
    incoming = read_back(docs, content, anyway=True)
    assert incoming.faults == [] and "- one\n" in incoming.text and "The very end." in incoming.text


def test_a_copy_whose_changes_were_taken_is_told(docs: Path) -> None:
    """Its version is an earlier one, and still there is nothing to replace."""
    content = changed(copied(docs), "The end.", "The very end.")
    (docs / "en/roles/cmio.md").write_text(read_back(docs, content).text, encoding="utf-8")
    incoming = read_back(docs, content)
    assert (incoming.faults, incoming.text) == ([], raw(docs))
    assert [note.said(author_messages("en")) for note in incoming.notes] == ["This change is in the text already."]


def test_a_copy_of_a_text_with_another_id_now_is_read_into_that_text(docs: Path) -> None:
    """It is of an earlier version; a copy of what is not there at all becomes no second text."""
    path = docs / "en/practices/two.md"
    path.parent.mkdir()
    path.write_text(text("practice", "two", "See [[practice:two|this]].\n\nThe end.\n"), encoding="utf-8")
    catalogue, before = catalogue_at(docs), path.read_text(encoding="utf-8")
    copy = copy_of(catalogue.entries["practice:two"].texts["en"], before, catalogue)
    content = changed(copy, "The end.", "The very end.")
    renamed = before.replace('id: "two"\n', "id: pair\nformerly: [two]\n").replace("practice:two", "practice:pair")
    path.write_text(renamed, encoding="utf-8")
    refused = read_back(docs, content)
    assert "has changed since this copy was made" in refused.faults[0].said(author_messages("en"))
    assert [note.said(author_messages("en")) for note in refused.notes] == [
        "row “Id” of the table: “practice:two” is a former name: it is practice:pair now."
    ]
    incoming = read_back(docs, content, anyway=True)
    assert (incoming.path, incoming.faults) == ("en/practices/two.md", [])
    assert incoming.text == renamed.replace("The end.", "The very end.")
    path.write_text(before.replace('id: "two"\n', "id: pair\n"), encoding="utf-8")
    found = [fault.said(author_messages("en")) for fault in read_back(docs, content).faults]
    assert len(found) == 1 and "This is a copy of practice:two, which is not there" in found[0]


def test_a_picture_that_word_made_smaller_is_still_the_same(docs: Path) -> None:
    """It has the same alternative text; whoever changes pictures is told how."""
    parts = parts_of(copied(docs))
    name = next(name for name in parts if name.startswith("word/media/"))
    incoming = read_back(docs, packed({**parts, name: parts[name] + b"\0"}))
    assert (incoming.text, incoming.pictures) == (raw(docs), {})
    assert "To use the new one, replace the picture's file." in incoming.notes[0].said(author_messages("en"))


def test_tracked_changes_are_accepted_and_comments_are_listed(docs: Path) -> None:
    """With who says what at which words; no comment gets into the text."""
    marked = document(
        '| Kind | role |\n|---|---|\n| Id | cmio |\n| Language | en |\n\n# Mandate\n\nWe [know]{.deletion author="An" '
        'date="2026-11-01T00:00:00Z"}[think]{.insertion author="An" date="2026-11-01T00:00:00Z"} so. '
        '[Who says?]{.comment-start id="0" author="Bo" date="2026-11-01T00:00:00Z"}All of us[]{.comment-end id="0"}.\n'
    )
    incoming = read_back(docs, marked, anyway=True)
    assert "We think so. All of us." in incoming.text and "Who says" not in incoming.text
    comment, changes = incoming.remarks
    assert (comment.author, comment.words, comment.about) == ("Bo", "Who says?", "All of us")
    assert (comment.place.name, changes.author, changes.changes) == ("Mandate", "An", 2)


def test_the_body_says_all_that_it_is_meant_to() -> None:
    """The fixture has one of each."""
    assert all(
        sign in BODY for sign in ("!!!", "???", "===", "[^a]", "- [ ]", "```", "<!--", "![", "| ---", "> ", "<div")
    )

"""Takes translations in every state; checks what the packet of each tells a translator."""

from pathlib import Path

import pytest

from tests.packets import ORIGINAL, TRANSLATION, change, made_at, packet_at, packet_docs
from vademecum.projections.packets import packet_name, to_translate

STEP = "run the command that stands there"


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives texts whose translations are up to date."""
    return packet_docs(tmp_path)


def written(packet: str) -> list[str]:
    """The sections that a packet asks for."""
    return [line.split()[3] for line in packet.splitlines() if line.startswith("<!--") and " write " in line]


def test_only_what_needs_work_is_in_it(docs: Path) -> None:
    """With what went struck and what came in bold, the original quoted, and the translation as it is."""
    change(docs, ORIGINAL, "1,710 hours", "1,800 hours")
    packet = packet_at(docs)
    assert written(packet) == ["core"]
    assert "It took ~~1,710~~ **1,800** hours." in packet
    assert "> See [[role:cmio|the CMIO]] and `code` [@key-2020]. It took 1,800 hours." in packet
    assert "\nSe [[role:cmio|CMIO'en]] og `code` [@key-2020]. Det tog 1.710 timer.\n" in packet
    assert "Trin" not in packet


def test_the_same_translation_gives_the_same_packet(docs: Path) -> None:
    """Byte for byte."""
    assert packet_at(docs, everything=True) == packet_at(docs, everything=True)


def test_title_and_summary_are_sections_too(docs: Path) -> None:
    """As words, without the marks of YAML."""
    change(docs, ORIGINAL, '"About rounds."', '"About: all rounds."')
    assert written(packet_at(docs)) == ["front.summary"]
    assert "> About: all rounds.\n" in packet_at(docs)


def test_a_text_that_is_missing_is_in_it_whole(docs: Path) -> None:
    """The words of the original stand where those of the translation go, so that no id is lost."""
    packet = packet_at(docs, "nl")
    assert written(packet) == ["front.title", "front.summary", "text.opening", "core", "steps"]
    assert packet.count("1. One [site](https://example.org/a).") == 2
    assert packet.startswith("<!-- vademecum packet 1 ")
    assert "# Rounds: from English into Dutch" in packet


def test_a_link_leads_to_the_text_in_the_language(docs: Path) -> None:
    """In words of the original that a translator writes over; what has no such text keeps its address."""
    change(docs, ORIGINAL, "https://example.org/a", "../roles/cmio.md#a")
    packet = packet_at(docs, "nl")
    assert "> 1. One [site](../roles/cmio.md#a)." in packet
    assert "\n1. One [site](../roles/cmio.md#a)." in packet
    (docs / "nl/roles/cmio.md").rename(docs / "nl/cmio.md")
    assert "\n1. One [site](../cmio.md#a)." in packet_at(docs, "nl")


def test_what_only_the_translation_has_is_named(docs: Path) -> None:
    """It is no work for a packet: somebody must take it out."""
    change(docs, TRANSLATION, "## Trin {#steps}", "## Ekstra {#extra}\n\nMere.\n\n## Trin {#steps}")
    assert to_translate(made_at(docs)) == ()
    assert "the original no longer has; take them out of the text: extra." in packet_at(docs)


def test_each_section_says_why_it_is_there(docs: Path) -> None:
    """Up to date, not recorded, or with nothing kept of what it was."""
    assert packet_at(docs, everything=True).count("This section is up to date.") == 5
    record = docs / "data/translations/practice/rounds.json"
    content = record.read_text(encoding="utf-8")
    change(docs, ORIGINAL, "hours", "days")
    record.write_text(content[: content.index('"texts"')] + '"texts": {},' + content[content.index('\n "languages"') :])
    assert "What it said before was not kept" in packet_at(docs)
    record.unlink()
    assert packet_at(docs).count("Nobody has recorded what this was made from") == 5


def test_marks_of_markdown_do_not_break_those_of_a_change(docs: Path) -> None:
    """The whole section stands below, with all of its marks."""
    change(docs, ORIGINAL, "hours", "**hours**")
    assert "It took 1,710 ~~hours.~~ **hours.**\n" in packet_at(docs)


def test_the_terms_stand_above(docs: Path) -> None:
    """With other names, what to avoid and what they mean; a bar in them does not end their cell."""
    change(docs, ORIGINAL, "1,710 hours", "1,800 hours")
    packet = packet_at(docs)
    assert "| round | stuegang (no settled term) | runde | rundtur | En tur \\| på stuerne. |" in packet
    assert "| code | (no term yet) |  |  |  |" in packet
    assert "ubrugt" not in packet


def test_a_packet_is_named_after_its_text(docs: Path) -> None:
    """And after its language."""
    assert packet_name(made_at(docs)) == "packet-practice-rounds-da.md"


def test_a_command_to_copy_stands_where_no_change_may_be_needed(docs: Path) -> None:
    """And the steps speak of it only then."""
    change(docs, ORIGINAL, "1,710 hours", "1,710 days")
    command = "`vademecum translations still-ok practice:rounds --to da --section core`"
    danish, dutch = packet_at(docs), packet_at(docs, "nl")
    assert (danish.count(command), STEP in danish) == (1, True)
    assert "still-ok" not in dutch and STEP not in dutch

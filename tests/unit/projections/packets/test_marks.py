"""Takes what a packet knows of itself; checks that its lines say it, and are read again."""

import pytest

from vademecum.catalogue import Section, SectionState
from vademecum.projections.packets import FORMAT, Head, begin, end, head, mark, packet_key, section
from vademecum.projections.packets.marks import read_head

SECTION = Section("core", SectionState.BEHIND, "now", "was", "own")
HEAD = Head(FORMAT, "0123abcd", "role:cmio", "nl", "da")


def test_the_first_line_is_read_again() -> None:
    """With the white space that an editor may leave."""
    assert read_head(f"  {head(HEAD)}\r") == HEAD


@pytest.mark.parametrize(
    "line", ["", "# A title", "<!-- vademecum packet one key ref nl da -->", "<!-- vademecum packet 1 -->"]
)
def test_another_first_line_is_none(line: str) -> None:
    """As of a text that is no packet."""
    assert read_head(line) is None


def test_lines_are_found_by_their_key() -> None:
    """Those of another packet are words like any other."""
    words = "\n".join([section("ab", SECTION), begin("ab", "core"), begin("cd", "core"), f"  {end('ab', 'core')} "])
    found = [(match["what"], match["name"], len(match["rest"].split())) for match in mark("ab").finditer(words)]
    assert found == [("section", "core", 2), ("write", "core", 0), ("end", "core", 0)]


def test_a_section_that_is_missing_has_no_fingerprint() -> None:
    """A dash stands for it."""
    assert section("ab", Section("core", SectionState.MISSING, "now")).endswith(" - -->")


def test_a_key_changes_with_what_is_in_the_packet() -> None:
    """So two packets of a text are told apart."""
    keys = {
        packet_key("role:cmio", "da", [SECTION]),
        packet_key("role:cmio", "nl", [SECTION]),
        packet_key("role:cmio", "da", []),
    }
    assert len(keys) == 3

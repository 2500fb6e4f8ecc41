"""Takes packets that came back; checks what is read of them, and that each fault has its place."""

import pytest

from vademecum.authoring.translations.packet_files import read_packet_file

HEAD = "<!-- vademecum packet 1 ab role:cmio nl da -->\n"
CORE = "<!-- ab section core 11 22 -->\n<!-- ab write core -->\n\n## Kerne {#core}\n\n<!-- ab end core -->\n"
STEPS = CORE.replace("core", "steps").replace("Kerne", "Trin")


def faults(text: str) -> list[str]:
    """What is wrong with a packet, each with its place."""
    return [f"{one.place} {one.sentence.format(**one.values)}" for one in read_packet_file(text, "a.md").findings]


def test_sections_are_read_with_their_place() -> None:
    """And with the fingerprints that they went out with; white space around them counts for nothing."""
    packet = read_packet_file(HEAD + CORE + "some note\n" + STEPS, "a.md")
    assert [(one.name, one.words, one.original, one.own) for one in packet.sections] == [
        ("core", "## Kerne {#core}", "11", "22"),
        ("steps", "## Trin {#steps}", "11", "22"),
    ]
    assert [str(packet.span(one.start)) for one in packet.sections] == ["a.md:5:1", "a.md:12:1"]
    assert packet.findings == ()


def test_a_text_about_packets_is_no_packet_line() -> None:
    """What has another key is words."""
    packet = read_packet_file(HEAD + CORE.replace("## Kerne", "<!-- cd end core -->\n## Kerne"), "a.md")
    assert [one.words for one in packet.sections] == ["<!-- cd end core -->\n## Kerne {#core}"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("# A text\n", "a.md:1:1 This is no packet: its first line should begin with “<!-- vademecum packet”."),
        (HEAD.replace(" 1 ", " 7 "), "a.md:1:1 This packet is of another version, 7: make a new one."),
        (HEAD, "a.md:1:1 This packet has no section in it: make a new one."),
        (
            HEAD + STEPS + CORE.replace("<!-- ab end core -->\n", ""),
            "a.md:8:1 Of the section “core” the line “<!-- ab end …” is missing: put it back, or make a new packet.",
        ),
        (
            HEAD + CORE + "<!-- ab end core -->\n",
            "a.md:8:1 This line of the section “core” stands here a second time: take one of them out.",
        ),
        (
            HEAD + CORE.replace("write", "x").replace("end", "write").replace(" x ", " end "),
            "a.md:2:1 The lines of the section “core” are not in their order: make a new packet.",
        ),
        (
            HEAD + CORE.replace("11 22", "11"),
            "a.md:2:1 The first line of the section “core” is damaged: make a new packet.",
        ),
    ],
)
def test_a_damaged_packet_says_where(text: str, fault: str) -> None:
    """In one sentence, with what to do."""
    assert faults(text) == [fault]


def test_a_section_inside_another_is_refused() -> None:
    """As where somebody moved a line."""
    inner = CORE.replace("## Kerne {#core}\n", STEPS)
    assert faults(HEAD + inner) == [
        "a.md:2:1 The lines of the section “core” are not in their order: make a new packet."
    ]


def test_all_faults_are_told_at_once() -> None:
    """What is whole is still read."""
    packet = read_packet_file(
        HEAD + CORE.replace("<!-- ab write core -->\n", "") + STEPS + "<!-- ab end x -->\n", "a.md"
    )
    assert [str(one.place) for one in packet.findings] == ["a.md:2:1", "a.md:13:1", "a.md:13:1"]
    assert [one.name for one in packet.sections] == ["steps"]

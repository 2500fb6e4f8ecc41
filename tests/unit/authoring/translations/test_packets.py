"""Takes packets that were filled in; checks what they change, and that a damaged one is refused with its place."""

from pathlib import Path

import pytest

from tests.packets import (
    FILES,
    ORIGINAL,
    TRANSLATION,
    change,
    lengthened,
    made_at,
    packet_at,
    packet_docs,
    read_back,
    rewritten,
    told,
)
from tests.trying import new_problems
from vademecum.authoring import write
from vademecum.authoring.translations.packets import Reading
from vademecum.catalogue import SectionState, TextState

CORE = "## Kerne {#core}\n\nSe [[role:cmio|CMIO'en]] og `code` [@key-2020]. Det tog 1.710 dage."
RECORD = "data/translations/practice/rounds.json"
STILL = "Is it really still fine? Then run: vademecum translations still-ok practice:rounds --to da --section core"


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives texts in which one section of the Danish text is behind."""
    docs = packet_docs(tmp_path)
    change(docs, ORIGINAL, "1,710 hours", "1,710 days")
    return docs


def test_the_section_changes_and_is_up_to_date(docs: Path) -> None:
    """Nothing else changes in the text; text and record are one change."""
    before = (docs / TRANSLATION).read_text(encoding="utf-8")
    found = read_back(docs, rewritten(packet_at(docs), {"core": CORE}))
    assert (told(found), new_problems(docs, found.changes), found.count) == ([], [], 1)
    assert set(found.changes) == {TRANSLATION, RECORD}
    assert found.changes[TRANSLATION] == before.replace("1.710 timer.\n\n<!-- en note -->", "1.710 dage.")
    write(docs, found.changes)
    assert made_at(docs).state is TextState.UNCHECKED


def test_line_ends_of_an_office_program_stay(docs: Path) -> None:
    """In the text, whatever the packet has."""
    content = (docs / TRANSLATION).read_bytes().replace(b"\n", b"\r\n")
    (docs / TRANSLATION).write_bytes(b"\xef\xbb\xbf" + content)
    write(docs, read_back(docs, rewritten(packet_at(docs), {"core": CORE})).changes)
    old, new = b"1.710 timer.\r\n\r\n<!-- en note -->", b"1.710 dage."
    assert (docs / TRANSLATION).read_bytes() == b"\xef\xbb\xbf" + content.replace(old, new)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("[[role:cmio|", "[[role:cnio|", ":4 “[[role:cnio]]” is not in the original. Did you mean “[[role:cmio]]”?"),
        ("{#core}", "{#kerne}", ":10 “{#kerne}” is not in the original. Did you mean “{#core}”?"),
        ("[@key-2020]", "[@key-202]", ":36 “[@key-202]” is not in the original. Did you mean “[@key-2020]”?"),
        ("`code`", "`kode`", ":29 “`kode`” is not in the original. Did you mean “`code`”?"),
        ("[@key-2020]", "[@2020]", ":36 “[@2020]” is not in the original. Did you mean “[@key-2020]”?"),
        ("[@key-2020]", "", ":1 “[@key-2020]” of the original is missing in the section “core”: put it back."),
    ],
)
def test_a_damaged_token_is_refused_at_its_place(old: str, new: str, sentence: str, docs: Path) -> None:
    """Line and column of the packet; nothing is changed."""
    packet = rewritten(packet_at(docs), {"core": CORE.replace(old, new)})
    lines = packet.splitlines()
    line = 1 + next(n for n, one in enumerate(lines) if (new or "## Kerne") in one and not one.startswith((">", "2.")))
    found = read_back(docs, packet)
    assert f"a.md:{line}{sentence}" in told(found)
    assert (found.stops, dict(found.changes)) == (True, {})


TABLE = "\n\n| Who | When |\n|---|:--|\n| A | B |"


@pytest.mark.parametrize(
    ("original", "translation", "said"),
    [
        (TABLE, "", "a table"),
        (TABLE, TABLE.replace("\n| A | B |", ""), None),
        (TABLE.replace("\n|", "\n> |"), "", "a table"),
        ("\n\n| Who |\n|-----|\n| A |", "", "a table"),
        ("\n\n---", "", None),
    ],
    ids=["table", "other rows", "quoted", "one column", "rule"],
)
def test_a_table_that_is_left_out_is_a_warning(original: str, translation: str, said: str | None, docs: Path) -> None:
    """Whether there is one; its rows are the translator's."""
    change(docs, ORIGINAL, "1,710 days.", f"1,710 days.{original}")
    found = read_back(docs, rewritten(packet_at(docs), {"core": CORE + translation}))
    sentences = [finding.sentence for finding in found.findings if "the translation has none" in finding.sentence]
    expected = [f"The original of the section “{{name}}” has {said}, and the translation has none."] if said else []
    assert (sentences, found.stops) == (expected, False)


def test_a_picture_that_was_never_there_is_a_warning(tmp_path: Path) -> None:
    """The translation could do without it so far; one that is taken out is an error, as any other address."""
    english = FILES[ORIGINAL]
    assert isinstance(english, str)
    picture = english.replace("1,710 hours.", "1,710 hours.\n\n![Plan](plan.svg)")
    docs = packet_docs(tmp_path, FILES | {ORIGINAL: picture, "en/practices/plan.svg": "<svg/>"})
    change(docs, ORIGINAL, "1,710 hours", "1,710 days")
    found = read_back(docs, rewritten(packet_at(docs), {"core": CORE}))
    words = "of the original is not in the section “core”: put it there, unless that is meant."
    assert [one.partition(" ")[2] for one in told(found)] == [f"“!../../en/practices/plan.svg” {words}"]
    assert not any(finding.stops for finding in found.findings)


def test_a_number_that_differs_is_a_warning(docs: Path) -> None:
    """It may be meant: what a number is worth counts, not how it is written."""
    found = read_back(docs, rewritten(packet_at(docs), {"core": CORE.replace("1.710", "1.810")}))
    assert [sentence.partition(" ")[2] for sentence in told(found)] == [
        "Check the number 1.810: the original has 1.710."
    ]
    assert not found.stops
    assert TRANSLATION in found.changes


def test_a_section_that_was_left_as_it_was_is_asked_about(docs: Path) -> None:
    """Until somebody has said that it is still fine; then it is read back as done."""
    assert any(sentence.endswith(STILL) for sentence in told(read_back(docs, packet_at(docs))))
    whole = packet_at(docs, everything=True)
    found = read_back(docs, rewritten(whole, {"core": CORE}))
    assert (told(found), found.count) == ([], 1)


def test_what_is_read_back_twice_changes_nothing(docs: Path) -> None:
    """The words are in their place already."""
    packet = rewritten(packet_at(docs), {"core": CORE})
    write(docs, read_back(docs, packet).changes)
    again = read_back(docs, packet)
    assert (told(again), dict(again.changes), again.count) == ([], {}, 0)


def test_an_empty_section_is_refused(docs: Path) -> None:
    """Words are never taken away by a packet."""
    found = read_back(docs, rewritten(packet_at(docs), {"core": ""}))
    assert [sentence.partition(" ")[2] for sentence in told(found)] == [
        "The section “core” is empty: write its translation."
    ]


def test_a_packet_grows_old(docs: Path) -> None:
    """Where the original has changed, or the section has gone, only a new packet helps."""
    packet = rewritten(packet_at(docs), {"core": CORE})
    change(docs, ORIGINAL, "1,710 days", "1,711 days")
    assert "has changed since this packet was written: make a new packet." in told(read_back(docs, packet))[0]
    change(docs, ORIGINAL, "## Core {#core}", "## Core {#heart}")
    assert "The original no longer has the section “core”" in told(read_back(docs, packet, anyway=True))[0]


def test_a_translation_that_has_changed_is_not_written_over(docs: Path) -> None:
    """Unless somebody says so."""
    packet = rewritten(packet_at(docs), {"core": CORE})
    change(docs, TRANSLATION, "Det tog", "Det varede")
    assert "say --anyway to write over it." in told(read_back(docs, packet))[0]
    found = read_back(docs, packet, anyway=True)
    assert (told(found), "Det tog 1.710 dage." in found.changes[TRANSLATION]) == ([], True)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            "practice:rounds",
            "practice:round",
            "There is no text “practice:round” here. Did you mean practice:rounds? Make a new packet.",
        ),
        ("practice:rounds", "law:x", "There is no text “law:x” here: was it renamed? Make a new packet."),
        ("en da -->", "en sv -->", "practice:rounds is no longer translated from “en” into “sv”: make a new packet."),
        ("en da -->", "nl da -->", "practice:rounds is no longer translated from “nl” into “da”: make a new packet."),
    ],
)
def test_a_packet_of_another_text_is_refused(old: str, new: str, sentence: str, docs: Path) -> None:
    """Or of other languages than the text has now."""
    found = read_back(docs, packet_at(docs).replace(old, new, 1))
    assert told(found) == [f"a.md:1:1 {sentence}"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (f"Ord først.\n\n{CORE}", "must begin with its heading, and that line must end with its id."),
        (f"{CORE}\n\n```\nkode", "“```” stands here more often than in the original: take it out."),
        (f"{CORE}\n\n<!-- note", "is opened and not closed."),
    ],
)
def test_a_section_stays_one(words: str, sentence: str, docs: Path) -> None:
    """What would run into the sections around it is refused."""
    found = read_back(docs, rewritten(packet_at(docs), {"core": words}))
    assert [one.endswith(sentence) for one in told(found)] == [True]


def test_a_picture_of_the_original_comes_along(docs: Path) -> None:
    """The packet leads to it; another address is told with all else that is wrong, and with the one that is right."""
    (docs / "en/practices/ward.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    change(docs, ORIGINAL, "1,710 days.", "1,710 days.\n\n![A ward](ward.svg)")
    path = "../../en/practices/ward.svg"
    whole = rewritten(packet_at(docs), {"core": f"{CORE}\n\n![En afdeling]({path})"})
    found = read_back(docs, whole)
    assert (told(found), new_problems(docs, found.changes)) == ([], [])
    wrong = read_back(docs, whole.replace(f"({path})", "(ward.svg)").replace("@key-2020]. Det", "@key-2021]. Det"))
    assert [one.partition(" ")[2] for one in told(wrong)] == [
        "“[@key-2021]” is not in the original. Did you mean “[@key-2020]”?",
        f"“!ward.svg” is not in the original. Did you mean “!{path}”?",
    ]
    assert not wrong.changes


def test_what_breaks_a_check_is_refused_at_its_place(docs: Path) -> None:
    """In the packet, because the text is not written."""
    packet = rewritten(packet_at(docs), {"core": CORE.replace("Det tog", "Det [[ tog")})
    found = read_back(docs, packet)
    line = 1 + next(n for n, one in enumerate(packet.splitlines()) if "[[ tog" in one)
    assert [(one.code, str(found.in_packet(one).span)) for one in new_problems(docs, found.changes)] == [
        ("reference-open", f"a.md:{line}:53")
    ]


def rules_told(docs: Path, found: Reading) -> list[tuple[str, str]]:
    """What the rules find in a packet that stops, and nothing there has told."""
    problems = new_problems(docs, found.trial)
    assert (found.stops, dict(found.changes)) == (True, {})
    return [(one.code, str(found.in_packet(one).span)) for one in problems if not found.is_told(one)]


def place_of(words: str, packet: str) -> str:
    """Where these words stand last."""
    before = packet[: packet.rindex(words)]
    return f"a.md:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


def test_the_rules_see_a_packet_that_is_stopped(docs: Path) -> None:
    """Its sections that have grown old too, and those whose heading lost its id: nothing follows from that."""
    packet = rewritten(packet_at(docs), {"core": CORE.replace(" {#core}", "").replace("dage", "dage\npå rundtur")})
    found = read_back(docs, packet)
    assert rules_told(docs, found) == [("term-avoid", place_of("rundtur", packet))]
    change(docs, ORIGINAL, "1,710 days", "1,711 days")
    assert rules_told(docs, read_back(docs, packet)) == [("term-avoid", place_of("rundtur", packet))]


def test_a_section_that_would_run_into_others_is_left_out(docs: Path) -> None:
    """The rules see the others."""
    words = {"core": f"{CORE}\n\n<!-- rundtur", "front.summary": "Om en rundtur."}
    packet = rewritten(packet_at(docs, everything=True), words)
    assert rules_told(docs, read_back(docs, packet)) == [("term-avoid", place_of("Om en rundtur.", packet))]


def test_the_rules_see_a_new_text_without_a_title(docs: Path) -> None:
    """Or with one that another text has; a problem of the title stands at its words."""
    words = lengthened(packet_at(docs, "nl"), "**woord")
    untitled = rewritten(words, {"front.title": ""})
    found = read_back(docs, untitled)
    assert "A new text needs “front.title”" in "".join(told(found))
    assert {code for code, _ in rules_told(docs, found)} == {"emphasis-open"}
    title = rewritten(words, {"front.title": "Rondes: {{x"})
    (docs / "nl/praktijken").mkdir(exist_ok=True)
    (docs / "nl/praktijken/rondes-x.md").write_text("x", encoding="utf-8")
    found = read_back(docs, title)
    assert "There is already a file docs/nl/praktijken/rondes-x.md" in "".join(told(found))
    assert {code for code, _ in rules_told(docs, found)} == {"emphasis-open"}


def test_two_packets_of_one_text_are_refused(docs: Path) -> None:
    """One would undo the other; those of two languages make one record."""
    danish, dutch = rewritten(packet_at(docs), {"core": CORE}), lengthened(packet_at(docs, "nl"), "woord")
    assert told(read_back(docs, danish, danish)) == [
        "b.md:1:1 This packet and a.md are for the same text: read back one of them."
    ]
    found = read_back(docs, danish, dutch)
    assert (found.stops, new_problems(docs, found.changes), found.count) == (False, [], 6)
    write(docs, found.changes)
    assert {made_at(docs, code).state for code in ("nl", "da")} == {TextState.UNCHECKED}


def test_a_new_text_is_made(docs: Path) -> None:
    """In the folder of its kind, under its title, with every section recorded."""
    found = read_back(docs, lengthened(packet_at(docs, "nl"), "woord"))
    assert set(found.changes) == {"nl/praktijken/rounds-woord.md", RECORD}
    assert found.drafts == ()
    write(docs, found.changes)
    assert {section.state for section in made_at(docs, "nl").sections} == {SectionState.CURRENT}


def test_a_new_text_that_lacks_sections_is_a_draft(docs: Path) -> None:
    """It can be finished by the next packet, in whatever order."""
    first = rewritten(
        packet_at(docs, "nl"),
        {"front.summary": "Over rondes.", "steps": "## Stappen {#steps}\n\n1. Een [plek](https://example.org/a)."},
    )
    found = read_back(docs, first)
    assert (told(found), found.drafts) == ([], ("nl/praktijken/rounds.md",))
    write(docs, found.changes)
    assert made_at(docs, "nl").state is TextState.DRAFT
    half = read_back(docs, rewritten(packet_at(docs, "nl"), {"text.opening": "Vooraf."}))
    assert [one.partition(" ")[2] for one in told(half)] == [
        "The section “core” is not translated yet: it stays out of the text."
    ]
    write(docs, half.changes)
    last = read_back(docs, lengthened(packet_at(docs, "nl"), "woord"))
    assert (half.finished, last.finished) == ((), ("nl/praktijken/rounds.md",))
    write(docs, last.changes)
    made = made_at(docs, "nl")
    assert made.text is not None
    assert [heading.id for heading in made.text.record.markup.headings] == ["core", "steps"]
    assert {section.state for section in made.sections} == {SectionState.CURRENT}


def test_a_new_text_needs_a_summary_and_a_free_place(docs: Path) -> None:
    """Else it could not be read, or another text would be lost."""
    (docs / "nl/praktijken").mkdir()
    (docs / "nl/praktijken/rounds.md").write_text("x", encoding="utf-8")
    packet = rewritten(packet_at(docs, "nl"), {"steps": "## Stappen {#steps}\n\n1. Een [plek](https://example.org/a)."})
    assert [one.partition(" ")[2] for one in told(read_back(docs, packet))] == [
        "A new text needs “front.summary”: translate that section too.",
        "There is already a file docs/nl/praktijken/rounds.md: choose another title.",
    ]


def test_everything_that_is_wrong_is_told_at_once(docs: Path) -> None:
    """In all packets; one that is sound is not read back without the others."""
    words = CORE.replace("[@key-2020]", "[@x]").replace("[[role:cmio|", "[[role:cio|")
    damaged = rewritten(packet_at(docs), {"core": words})
    found = read_back(docs, damaged, "# no packet", lengthened(packet_at(docs, "nl"), "woord"))
    assert [one.partition(":")[0] for one in told(found)] == ["a.md", "a.md", "b.md", "c.md"]
    assert dict(found.changes) == {}

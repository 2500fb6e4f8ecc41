"""Takes small sites; checks what `vademecum translations packet` and `read` write and say, in three languages."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.builds import content
from tests.builds import run as command
from tests.packets import ORIGINAL, TRANSLATION, change, lengthened, packet_docs, rewritten
from vademecum.cli import main

CORE = "## Kerne {#core}\n\nSe [[role:cmio|CMIO'en]] og `code` [@key-2020]. Det tog 1.710 dage."
NAME = "packet-practice-rounds-da.md"


@pytest.fixture
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Gives texts in which one section of the Danish text is behind; commands run beside them."""
    docs = packet_docs(tmp_path)
    change(docs, ORIGINAL, "1,710 hours", "1,710 days")
    monkeypatch.chdir(tmp_path)
    return docs


def run(*arguments: str) -> Result:
    """Run a command of the group."""
    return CliRunner().invoke(main, ["translations", *arguments])


def fill_in(docs: Path, words: str = CORE) -> None:
    """Ask for the packet and write these words for its section."""
    assert run("packet", "practice:rounds", "--to", "da").exit_code == 0
    path = docs.parent / NAME
    path.write_text(rewritten(path.read_text(encoding="utf-8"), {"core": words}), encoding="utf-8")


def test_from_a_change_to_a_translation_that_is_up_to_date(docs: Path) -> None:
    """Three commands, as the packet itself says."""
    fill_in(docs)
    found = run("read", NAME, "--date", "2026-11-02")
    assert (found.exit_code, found.output.splitlines()) == (
        0,
        [
            "Written to docs/da/praksis/stuegang.md.",
            "Written to docs/data/translations/practice/rounds.json.",
            "1 section read back.",
        ],
    )
    assert run("status", "practice:rounds", "--to", "da").output == "The translation named is up to date.\n"


@pytest.mark.parametrize("more", [[], ["--dry-run"]], ids=["plain", "dry-run"])
def test_a_packet_that_was_read_in_says_so(more: list[str], docs: Path) -> None:
    """Reading it again changes nothing."""
    fill_in(docs)
    assert run("read", NAME).exit_code == 0
    before = content(docs)
    found = run("read", NAME, *more)
    assert (found.exit_code, found.output) == (0, "There is nothing to change.\n")
    assert content(docs) == before


def test_a_packet_is_written_beside_the_texts_or_elsewhere(docs: Path) -> None:
    """Under its name here, under its name in a folder, to a file, or to the screen."""
    assert run("packet", "rounds", "--to", "da").output == f"Written to {NAME}.\n"
    text = Path(NAME).read_text(encoding="utf-8")
    assert run("packet", ORIGINAL, "--to", "da", "--output", "-").output == text
    run("packet", "rounds", "--to", "da", "--output", "out/")
    run("packet", "rounds", "--to", "da", "--output", "my.md")
    assert (Path("out") / NAME).read_text(encoding="utf-8") == Path("my.md").read_text(encoding="utf-8") == text


def test_a_packet_that_is_there_hinders_no_other(docs: Path) -> None:
    """Those that are missing or not filled in are made; it is named, and stays as it is."""
    fill_in(docs)
    filled = Path(NAME).read_bytes()
    found = run("packet", "rounds", "--all")
    other = NAME.replace("-da", "-nl")
    assert (found.exit_code, found.stdout) == (0, f"Written to {other}.\n"), found.output
    assert found.stderr.startswith(f"Already there, and perhaps filled in: {NAME}. ")
    assert (Path(other).exists(), Path(NAME).read_bytes()) == (True, filled)
    again = run("packet", "rounds", "--all")
    assert (again.exit_code, again.stderr, again.stdout) == (0, found.stderr, found.stdout)


def test_a_packet_that_is_there_may_be_filled_in(docs: Path) -> None:
    """It is never written over."""
    fill_in(docs)
    before = content(docs.parent)
    found = run("packet", "rounds", "--to", "da")
    assert (found.exit_code, content(docs.parent)) == (1, before)
    other = NAME.replace(".md", "-2.md")
    assert found.output == (
        f"Already there, and perhaps filled in: {NAME}. "
        f"Read it back, or write the new packet beside it: --output {other}\n"
    )
    assert run("packet", "rounds", "--to", "da", "--output", other).exit_code == 0


def test_a_packet_that_nobody_filled_in_is_made_anew(docs: Path) -> None:
    """After a change of the original too; in the place of another file it is not."""
    assert run("packet", "rounds", "--to", "da").exit_code == 0
    first = Path(NAME).read_bytes()
    change(docs, ORIGINAL, "1,710 days", "1,710 weeks")
    assert run("packet", "rounds", "--to", "da").output == f"Written to {NAME}.\n"
    assert Path(NAME).read_bytes() != first
    run("packet", "rounds", "--to", "nl", "--output", "nl.md")
    assert run("packet", "rounds", "--to", "nl", "--output", "nl.md").exit_code == 0
    for others in ("nl.md", f"docs/{ORIGINAL}"):
        assert run("packet", "rounds", "--to", "da", "--output", others).exit_code == 1


@pytest.mark.parametrize("words", ["", "Egne ord.\n"], ids=["a stub", "a stub with words"])
def test_a_stub_without_words_is_no_translation(words: str, docs: Path) -> None:
    """Both ways to begin may be taken: a packet of before is read back, unless somebody has written since."""
    (docs / TRANSLATION).unlink()
    (docs / "data/translations/practice/rounds.json").unlink()
    assert run("packet", "rounds", "--to", "da").exit_code == 0
    packet = lengthened(Path(NAME).read_text(encoding="utf-8"))
    new = ["new", "practice", "rounds", "--languages", "da", "--title", "da=Stuegang", "--docs-dir", "docs"]
    made = CliRunner().invoke(main, new)
    assert made.exit_code == 0, made.output
    stub = docs / "da/praksis/stuegang.md"
    stub.write_text(stub.read_text(encoding="utf-8") + words, encoding="utf-8")
    Path(NAME).write_text(packet, encoding="utf-8")
    found = run("read", NAME)
    assert (found.exit_code, "has changed since this packet was written" in found.output) == (
        (1, True) if words else (0, False)
    ), found.output
    if not words:
        assert "has all its sections now" in found.output


def test_a_packet_of_a_stub_shows_the_original(docs: Path) -> None:
    """There is nothing in the stub to go by but its title, which may stay as it is."""
    (docs / TRANSLATION).unlink()
    (docs / "data/translations/practice/rounds.json").unlink()
    new = ["new", "practice", "rounds", "--languages", "da", "--title", "da=Stuegang", "--docs-dir", "docs"]
    assert CliRunner().invoke(main, new).exit_code == 0
    assert run("packet", "rounds", "--to", "da").exit_code == 0
    packet = Path(NAME).read_text(encoding="utf-8")
    assert "See [[role:cmio|the CMIO]]" in packet.partition("write core -->")[2].partition("end core")[0]
    filled = rewritten(lengthened(packet), {"front.title": "Stuegang"})
    Path(NAME).write_text(filled, encoding="utf-8")
    found = run("read", NAME)
    assert (found.exit_code, "has all its sections now" in found.output) == (0, True), found.output


def test_several_packets_need_a_folder(docs: Path) -> None:
    """One file cannot hold two."""
    found = run("packet", "rounds", "--output", "my.md")
    assert (found.exit_code, found.output) == (2, "There are 2 packets: name a folder, not a file.\n")
    assert run("packet", "rounds", "--output", ".").exit_code == 0


def test_what_needs_no_work_gets_no_packet(docs: Path) -> None:
    """Unless all of it or a section of it is asked for."""
    found = run("packet", "role:cmio", "--to", "da")
    words = "role:cmio da needs no work. For a packet of the whole text, say --all.\n"
    assert (found.exit_code, found.output, list(docs.parent.glob("*.md"))) == (0, words, [])
    assert run("packet", "cmio", "--to", "da", "--all", "--output", "-").output.count(" write ") >= 2
    assert run("packet", "rounds", "--to", "da", "--section", "steps", "--output", "-").output.count(" section ") >= 1


def test_a_packet_into_the_language_of_the_original_is_refused(docs: Path) -> None:
    """It would hold nothing, and who asks for it has taken one language for another."""
    found = run("packet", "role:cmio", "--to", "nl")
    words = "There is no such translation: the original is in this language.\n"
    assert (found.exit_code, found.output, list(docs.parent.glob("*.md"))) == (2, words, [])


def test_a_dry_run_shows_the_change(docs: Path) -> None:
    """And writes nothing."""
    fill_in(docs)
    before = content(docs)
    found = run("read", NAME, "--dry-run")
    assert "+Se [[role:cmio|CMIO'en]] og `code` [@key-2020]. Det tog 1.710 dage." in found.output
    assert (found.exit_code, content(docs)) == (0, before)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "error: “[@key-202]” is not in the original. Did you mean “[@key-2020]”?\nNothing was changed.\n"),
        ("nl", "fout: “[@key-202]” staat niet in het origineel. Bedoelde je “[@key-2020]”?\nEr is niets veranderd.\n"),
        ("da", "fejl: “[@key-202]” står ikke i originalen. Mente du “[@key-2020]”?\nIntet er ændret.\n"),
    ],
)
def test_a_damaged_packet_is_refused(language: str, sentence: str, docs: Path) -> None:
    """In the language of whoever reads it back, with the place; nothing is written."""
    fill_in(docs, CORE.replace("[@key-2020]", "[@key-202]"))
    before = content(docs)
    found = command(docs.parent, "vademecum", "translations", "read", NAME, LC_ALL="", LANG=language)
    lines = Path(NAME).read_text(encoding="utf-8").splitlines()
    line = 1 + lines.index(CORE.splitlines()[2].replace("2020", "202"))
    assert (found.code, found.output, found.errors) == (1, "", f"{NAME}:{line}:36: {sentence}")
    assert content(docs) == before


def test_what_a_check_would_say_is_said(docs: Path) -> None:
    """A warning does not keep the words from being written; an error does."""
    fill_in(docs, CORE.replace("Det tog", "En rundtur tog"))
    found = run("read", NAME, "--dry-run")
    assert "warning: “rundtur”" in found.output
    assert found.exit_code == 0
    Path(NAME).write_text(Path(NAME).read_text(encoding="utf-8").replace("En rundtur", "[[ En"), encoding="utf-8")
    assert run("read", NAME).exit_code == 1


def test_a_file_that_is_no_text_is_told(docs: Path) -> None:
    """With the others, in one run."""
    fill_in(docs)
    Path("word.md").write_bytes(b"PK\0\1")
    Path("note.md").write_text("# Note\n", encoding="utf-8")
    found = run("read", "word.md", "note.md", NAME)
    assert found.exit_code == 1
    assert [line.partition(":")[0] for line in found.output.splitlines()] == [
        "word.md",
        "note.md",
        "Nothing was changed.",
    ]
    assert "1.710 timer" in (docs / TRANSLATION).read_text(encoding="utf-8")


def test_a_new_text_says_whether_it_is_a_draft(docs: Path) -> None:
    """And how to go on."""
    run("packet", "rounds", "--to", "nl", "--output", "nl.md")
    words = rewritten(
        Path("nl.md").read_text(encoding="utf-8"), {"front.title": "Ronde", "front.summary": "Over rondes."}
    )
    Path("nl.md").write_text(words, encoding="utf-8")
    found = run("read", "nl.md")
    path = "docs/nl/praktijken/ronde.md"
    assert (
        f"{path} is a draft, because sections are missing. Ask for a packet again to do the others.\n" in found.output
    )
    assert "draft: true\n" in Path(path).read_text(encoding="utf-8")


def test_a_draft_that_is_whole_can_be_published(docs: Path) -> None:
    """Only its author knows when: the command says how."""
    run("packet", "rounds", "--to", "nl", "--output", "nl.md")
    packet = Path("nl.md").read_text(encoding="utf-8")
    some = {"front.summary": "Over rondes.", "text.opening": "Vooraf.", "steps": "## Stappen {#steps}\n\n1. Een."}
    some["steps"] = some["steps"].replace("Een.", "Een [plek](https://example.org/a).")
    Path("nl.md").write_text(rewritten(packet, some), encoding="utf-8")
    assert run("read", "nl.md").exit_code == 0
    run("packet", "rounds", "--to", "nl", "--output", "rest.md")
    words = {"core": CORE.replace("Kerne", "Kern")}
    rest = Path("rest.md").read_text(encoding="utf-8")
    Path("rest.md").write_text(rewritten(rest, words), encoding="utf-8")
    found = run("read", "rest.md")
    assert (
        "docs/nl/praktijken/rounds.md has all its sections now: take out “draft: true” to publish it." in found.output
    )


def test_a_broken_catalogue_of_messages_is_told(docs: Path) -> None:
    """In a sentence: a packet speaks the language of its translator."""
    (docs / "data/messages").mkdir()
    (docs / "data/messages/da.po").write_text('msgid "a', encoding="utf-8")
    found = run("packet", "rounds", "--to", "da")
    assert (found.exit_code, found.output) == (1, "The texts have errors: run vademecum check.\n")


FAULTY = """\
## Kerne {#kerne}

Se [[role:cnio|CMIO'en]] og `code` [@key-2020]. Det tog 1.710 dage
på en rundtur, se [[term:telemedicine]].

![Plan](no-plan.svg)

Se **det her.
"""


def place_in(words: str) -> str:
    """The line and column of these words in the packet."""
    text = Path(NAME).read_text(encoding="utf-8")
    before = text[: text.rindex(words)]
    return f"{NAME}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


@pytest.mark.parametrize("more", [[], ["--dry-run"]], ids=["plain", "dry-run"])
def test_all_that_is_wrong_is_told_at_once(more: list[str], docs: Path) -> None:
    """What the packet has damaged, and what the rules say of the text that it would make; each once, in the packet."""
    fill_in(docs, FAULTY)
    before = content(docs)
    found = run("read", NAME, *more)
    assert (found.exit_code, content(docs)) == (1, before)
    assert [line.partition(" [")[0] for line in found.output.splitlines()] == [
        f"{place_in('{#kerne}')}: error: “{{#kerne}}” is not in the original. Did you mean “{{#core}}”?",
        f"{place_in('[[role:cnio')}: error: “[[role:cnio]]” is not in the original. Did you mean “[[role:cmio]]”?",
        f"{place_in('[[term:tele')}: error: “[[term:telemedicine]]” stands here more often than in the original: "
        "take it out.",
        f"{place_in('no-plan.svg')}: error: “!no-plan.svg” stands here more often than in the original: take it out.",
        f"{place_in('rundtur')}: warning: “rundtur” is a word to avoid in this language. Write “stuegang”, *rundtur* "
        "for the word itself, or before it: <!-- allow rundtur: reason -->.",
        f"{place_in('**det')}: warning: **det shows as it stands: ** begins bold words here, and nothing ends them. "
        "Write ** behind the last of these words too; for the signs themselves, put them between backticks (`).",
        "Nothing was changed.",
    ]


def test_a_mended_packet_changes_its_sections_alone(docs: Path) -> None:
    """A warning of the rules hinders nothing, and is told."""
    fill_in(docs, CORE.replace("dage", "dage på en rundtur"))
    before = (docs / TRANSLATION).read_text(encoding="utf-8")
    found = run("read", NAME)
    assert found.exit_code == 0, found.output
    assert "rundtur" in found.output
    after = (docs / TRANSLATION).read_text(encoding="utf-8")
    assert after == before.replace("1.710 timer.\n\n<!-- en note -->", "1.710 dage på en rundtur.")

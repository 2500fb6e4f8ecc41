"""Types commands that change texts in a hospital's folder, of which some texts are a region's; checks what is said."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.builds import content
from tests.copies import addition, lay
from tests.sites import text
from vademecum.cli import main

NL, EN, OURS = "nl/praktijken/a.md", "en/practices/a.md", "nl/praktijken/own.md"
BELOW, BELOW_EN = "nl/praktijken/b.md", "en/practices/b.md"
BODY = "## Why {#why}\n\nThus it is.\n"
PEOPLE = "anna: {name: Anna, profile: {nl: Arts., da: Læge., en: Doctor.}}\n"
BASE = {NL: text("practice", "a", BODY), EN: text("practice", "a", BODY), "data/people.yml": PEOPLE}
REGION = {BELOW: text("practice", "b", BODY), BELOW_EN: text("practice", "b", BODY)}
HOSPITAL = {NL: addition("practice", "a"), OURS: text("practice", "own", BODY)}
PACKET = "packet-practice-b-en.md"


@pytest.fixture
def top(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The hospital's folder over the region's over the content, in a folder in which commands run."""
    monkeypatch.chdir(tmp_path)
    return lay(tmp_path, BASE, REGION, HOSPITAL)


def vademecum(top: Path, *arguments: str) -> Result:
    """Run a command on a folder of texts."""
    return CliRunner().invoke(main, [*arguments, "--docs-dir", str(top)])


def in_layer(file: str, layer: str, name: str) -> str:
    """What is said of a text below."""
    return (
        f"{file} is in the layer “{layer}” below your own folder, so it is not changed here. Have it your own way "
        f"with: vademecum overlay adapt {name} – or add to it with: vademecum overlay adapt --append {name}\n"
    )


OF_EN = in_layer(f"one/{BELOW_EN}", "one", "practice:b --language en")
OF_NL = in_layer(f"one/{BELOW}", "one", "practice:b --language nl")
OF_BASE = in_layer(f"docs/{EN}", "vademecum", "practice:a --language en")
ADDED_TO = (
    f"docs/{NL} is in the layer “vademecum” below your own folder, so it is not changed here; what you add to it "
    f"stands in two/{NL}.\n"
)
HIDE = (
    f"practice:b has a text in the layer “one” below your own folder, one/{BELOW_EN}, so it cannot be removed here. To "
    "show it to nobody, say in two/organisation.yml: hide: [practice:b]\n"
)
KEEPS = (
    f"practice:b has its id from the layer “one” below your own folder, one/{BELOW_EN}: it keeps that id here. For "
    "a title or words of your own, run: vademecum overlay adapt practice:b --language en\n"
)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("translations packet practice:b --to en", OF_EN),
        ("translations done practice:b --to en", OF_EN),
        ("translations done practice:a", OF_BASE),
        ("translations still-ok practice:b --to en", OF_EN),
        ("review done practice:b --language nl --by anna", OF_NL),
        ("review done practice:a --language nl --by anna", ADDED_TO),
        ("move practice:b c --language nl", OF_NL),
        (f"move one/{BELOW} c", OF_NL),
        (f"move {EN} c", OF_BASE),
        ("rename practice:b c", KEEPS),
        ("remove practice:b", HIDE),
        ("remove practice:b --language nl", OF_NL),
        ("word export practice:b --language nl", OF_NL),
        ("word export practice:a --language nl", ADDED_TO),
    ],
)
def test_a_text_below_is_left_alone_with_its_layer_and_a_way(command: str, words: str, top: Path) -> None:
    """One sentence, the exit code of a wrong use, and nothing written."""
    before = content(top.parent)
    done = vademecum(top, *command.split())
    assert (done.stderr, done.exit_code) == (words, 2)
    assert content(top.parent) == before


def test_a_packet_for_a_text_below_is_not_read(top: Path) -> None:
    """It was made where that text is the folder's own; nothing is written here."""
    assert vademecum(top.parent / "one", "translations", "packet", "practice:b", "--to", "en").exit_code == 0
    before = content(top)
    done = vademecum(top, "translations", "read", PACKET)
    assert (done.stderr.splitlines()[0], done.exit_code) == (f"{PACKET}:1:1: error: {OF_EN.strip()}", 1)
    assert content(top) == before


def test_a_word_copy_of_a_text_below_is_not_read(top: Path) -> None:
    """Nor is a document that would replace it."""
    exported = vademecum(top.parent / "one", "word", "export", "practice:b", "--language", "nl")
    assert exported.exit_code == 0, exported.output
    before = content(top)
    done = vademecum(top, "word", "import", "b-nl.docx", "--anyway")
    assert (done.stderr.splitlines()[0], done.exit_code) == (f"b-nl.docx: error: {OF_NL.strip()}", 1)
    assert content(top) == before


@pytest.mark.parametrize(("language", "words"), [("nl", "de laag “one” onder"), ("da", "laget “one” under")])
def test_it_is_said_in_the_language_of_the_author(
    language: str, words: str, top: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever language the text is in."""
    monkeypatch.setenv("LC_ALL", f"{language}.UTF-8")
    monkeypatch.setenv("LANGUAGE", language)
    assert words in vademecum(top, "review", "done", "practice:b", "--language", "nl", "--by", "anna").stderr


def test_texts_of_ones_own_are_changed_as_on_any_site(top: Path) -> None:
    """Also one that stands in the place of one below, in a file of another name."""
    replacing = text("practice", "b", BODY, overlay="replace")
    (top / "nl" / "ours.md").write_text(replacing, encoding="utf-8")
    done = vademecum(top, "review", "done", "practice:b", "--language", "nl", "--by", "anna", "--on", "2026-11-20")
    assert done.exit_code == 0, done.output
    assert "reviewed: {by: anna, on: 2026-11-20" in (top / "nl" / "ours.md").read_text(encoding="utf-8")
    assert vademecum(top, "word", "export", "practice:b", "--language", "nl").exit_code == 0
    done = vademecum(top, "word", "import", "b-nl.docx")
    assert done.exit_code == 0, done.output
    done = vademecum(top, "rename", "practice:own", "ours")
    assert done.exit_code == 0, done.output
    assert 'id: "ours"' in (top / OURS).read_text(encoding="utf-8")
    assert vademecum(top, "translations", "packet", "practice:ours", "--to", "en").exit_code == 0


def test_a_text_in_the_place_of_one_below_keeps_its_address(top: Path) -> None:
    """That is what it has from there."""
    (top / "nl" / "ours.md").write_text(text("practice", "b", BODY, overlay="replace"), encoding="utf-8")
    done = vademecum(top, "move", "practice:b", "c", "--language", "nl")
    words = f"two/nl/ours.md stands in the place of one/{BELOW} and has its address: it cannot have another one.\n"
    assert (done.stderr, done.exit_code) == (words, 2)


def test_all_that_is_not_recorded_is_ones_own(top: Path) -> None:
    """`done --new` passes over the translations of layers below."""
    (top / "en").mkdir()
    (top / "en" / "own.md").write_text(text("practice", "own", BODY), encoding="utf-8")
    done = vademecum(top, "translations", "done", "--new")
    assert done.exit_code == 0, done.output
    assert [*map(str, (top / "data" / "translations").rglob("*.json"))] == [
        str(top / "data/translations/practice/own.json")
    ]

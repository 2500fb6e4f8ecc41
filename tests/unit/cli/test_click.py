"""What Click writes by itself, usage, help and errors: in the language of whoever runs a command."""

import importlib
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click
import pytest

from tests.builds import run, surroundings
from vademecum.cli import main
from vademecum.languages import Messages

CALLS = {
    "no such option": ["--foo"],
    "no such option of a command": ["check", "--dry-run"],
    "no such command": ["chekc"],
    "a command without its group": ["import", "x.docx"],
    "no such command of a group": ["review", "dnoe"],
    "an option nearly so": ["check", "--fromat", "json"],
    "an option nearly several": ["new", "role", "x", "--sourc", "y"],
    "no argument": ["new"],
    "no value of an argument of many": ["translations", "packet"],
    "no required option": ["review", "done", "role:cmio"],
    "one argument too many": ["rename", "role:a", "b", "c"],
    "arguments too many": ["rename", "role:a", "b", "c", "d"],
    "no number": ["review", "due", "--days", "x"],
    "out of range": ["review", "due", "--days", "99999"],
    "none of the choices": ["review", "due", "--format", "pdf"],
    "no date": ["review", "due", "--date", "then"],
    "no folder": ["check", "--docs-dir", "nowhere"],
    "a file for a folder": ["check", "--docs-dir", "a.txt"],
    "no file": ["word", "import", "nowhere.docx"],
    "a folder for a file": ["word", "import", "folder"],
    "a value of a flag": ["check", "--strict=3"],
    "no value of an option": ["check", "--format"],
    "words without a language": ["new", "role", "x", "--title", "y"],
    "version": ["--version"],
}
"""Calls that Click answers by itself: wrong ones, and the version."""

ALIKE = {
    "nl": {"argument", "da", "id", "is", "ref", "word"},
    "da": {"argument", "da", "for", "id", "ref", "version", "word"},
}
"""Words of those answers that the language has in common with English, and the name of a program, Word."""

NAMES = {
    "nl": {"code", "codes", "csv", "iso", "id", "json", "ref", "sha", "site", "slug", "url", "week"},
    "da": {"csv", "iso", "id", "json", "ref", "sha", "site", "slug", "url", "version"},
}
"""Words in the frames of all help that the language has in common with English."""

UNUSED = {"_termui_impl", "_winconsole", "shell_completion"}
"""Parts of Click that are loaded when they are used: editors and bars of progress, Windows' console, Tab in a shell."""

_DRIVER = """
import sys
from vademecum.cli import main
for call in {calls!r}:
    try:
        main(call, prog_name="vademecum")
    except SystemExit:
        print("\\0", flush=True)
"""
_NAMED = re.compile(r"'[^']*'|--[\w-]+|\[[^\]\s]*\|[^\]]*\]|\[%[^\]]*\]|[\w/-]*[./_:][\w./-]+")
_FRAME = re.compile(r"\b[A-ZÆØÅ]{2,}\b|^\w+:|\[\w+[:\]]|--(?:help|version) .*", re.MULTILINE)
_WORD = re.compile(r"[^\W\d_]{2,}")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives a folder with a file and two folders in it."""
    made = tmp_path_factory.mktemp("calls")
    (made / "a.txt").write_text("", encoding="utf-8")
    (made / "folder").mkdir()
    (made / "docs").mkdir()
    return made


def answers(folder: Path, language: str, calls: Sequence[Sequence[str]]) -> list[str]:
    """What is written for each call to somebody who reads a language."""
    done = subprocess.run(
        [sys.executable, "-c", _DRIVER.format(calls=calls)],
        cwd=folder,
        env=surroundings(LC_ALL=f"{language}.UTF-8", LANGUAGE=language, PYTHONIOENCODING="utf-8"),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=True,
    )
    found = done.stdout.split("\0\n")
    assert len(found) == len(calls) + 1, found[-1]
    return found[:-1]


def words(answer: str) -> set[str]:
    """The words of an answer that belong to a language, which names of options, commands and files do not."""
    return {word.lower() for word in _WORD.findall(_NAMED.sub("", answer))}


def frame(help_text: str) -> set[str]:
    """The words that Click adds to our sentences: headings, what stands in brackets, and all placeholders."""
    return {word.lower() for part in _FRAME.findall(help_text) for word in _WORD.findall(_NAMED.sub("", part))}


def commands(command: click.Command = main, *path: str) -> Iterator[list[str]]:
    """The words that call each command, groups too."""
    yield [*path]
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            assert below is not None
            yield from commands(below, *path, name)


@pytest.mark.parametrize("language", ALIKE)
def test_a_wrong_call_is_answered_without_an_english_word(folder: Path, language: str) -> None:
    """No word of the English answer is left, but for what was typed and what the languages have in common."""
    calls = [*CALLS.values()]
    both = zip(CALLS, calls, answers(folder, "en", calls), answers(folder, language, calls), strict=True)
    left = {
        name: words(english) & words(own) - ALIKE[language] - {"vademecum", *call} for name, call, english, own in both
    }
    assert {name: found for name, found in left.items() if found} == {}


@pytest.mark.parametrize("language", NAMES)
def test_all_help_has_the_headings_and_placeholders_of_the_language(folder: Path, language: str) -> None:
    """Of every command; what a value is called is a word of the language as well."""
    calls = [[*call, "--help"] for call in commands()]
    english, own = (frame("".join(answers(folder, code, calls))) for code in ("en", language))
    assert {"usage", "options", "commands", "command", "args", "default", "required", "kind", "text"} <= english
    assert english & own <= NAMES[language]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en_GB",
            "Usage: vademecum new [OPTIONS] KIND ID\nTry 'vademecum new --help' for help.\n\n"
            "Error: Missing argument 'KIND'.\n",
        ),
        (
            "nl_NL",
            "Gebruik: vademecum new [OPTIES] SOORT ID\nUitleg krijg je met 'vademecum new --help'.\n\n"
            "Fout: Er ontbreekt een argument: 'SOORT'.\n",
        ),
        (
            "da_DK",
            "Brug: vademecum new [TILVALG] TYPE ID\nFå hjælp med 'vademecum new --help'.\n\n"
            "Fejl: Der mangler et argument: 'TYPE'.\n",
        ),
    ],
)
def test_an_error_in_full(folder: Path, language: str, said: str) -> None:
    """Usage, where help is, and what is wrong, with the exit code of a wrong use."""
    done = run(folder, "vademecum", "new", LC_ALL="", LANG=f"{language}.UTF-8")
    assert (done.code, done.output, done.errors) == (2, "", said)


@pytest.mark.parametrize("language", ["en", *NAMES])
def test_a_mistyped_command_names_the_nearest(folder: Path, language: str) -> None:
    """Also where none of them has been imported yet."""
    (answer,) = answers(folder, language, [["chekc"]])
    assert "'check'" in answer


def test_every_part_of_click_speaks_by_our_sentences() -> None:
    """None that says anything calls gettext any more, but for those that are not in use."""
    files = [file for file in Path(click.__file__).parent.glob("*.py") if "from gettext" in file.read_text("utf-8")]
    bound = {
        file.stem: vars(importlib.import_module(f"click.{file.stem}"))["_"] for file in files if file.stem not in UNUSED
    }
    assert {"core", "exceptions", "types"} <= set(bound)
    assert {name for name, call in bound.items() if not isinstance(getattr(call, "__self__", None), Messages)} == set()

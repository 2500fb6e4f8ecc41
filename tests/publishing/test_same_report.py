"""Takes texts with and without faults; holds the three commands to one report and one exit code."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builds import Run, run
from tests.publishing.projects import ERROR, break_text, drop_a_name, replace

LINE = re.compile(r"docs/\S+:\d+:\d+: .* \[[a-z-]+\]$", re.MULTILINE)
COMMANDS = (("vademecum", "check"), ("vademecum", "build"), ("mkdocs", "build"))


def nothing(project: Path) -> None:
    """Leave the texts as they are."""


def both(project: Path) -> None:
    """Make two errors and a warning, in three files."""
    break_text(project)
    drop_a_name(project)
    replace(project, "docs/en/index.md", "title: Handbook\n", "")


def reports(project: Path, *arguments: str, **changes: str) -> list[tuple[int, list[str]]]:
    """The exit code and the reported lines of each command."""
    return [answer(run(project, *command, *arguments, **changes)) for command in COMMANDS]


def answer(done: Run) -> tuple[int, list[str]]:
    """The exit code of a run, and the lines that report problems."""
    return done.code, LINE.findall(done.output + done.errors)


@pytest.mark.parametrize(
    ("spoil", "arguments", "code", "count"),
    [
        (nothing, ["--strict"], 0, 0),
        (drop_a_name, [], 0, 1),
        (drop_a_name, ["--strict"], 1, 1),
        (both, [], 1, 3),
    ],
)
def test_commands_report_the_same(
    project: Path, spoil: Callable[[Path], None], arguments: list[str], code: int, count: int
) -> None:
    """`vademecum check`, `vademecum build` and `mkdocs build` give the same lines in one order, and one exit code."""
    spoil(project)
    first, *others = reports(project, *arguments)
    assert others == [first, first]
    assert (first[0], len(first[1])) == (code, count)


def test_commands_speak_the_language_of_the_environment(project: Path) -> None:
    """In a Danish environment, all three commands report in Danish."""
    break_text(project)
    first, *others = reports(project, LC_ALL="da_DK.UTF-8")
    assert others == [first, first]
    assert first[1] == [
        "docs/nl/rollen/cmio.md:11:1: fejl: [[role:cmoi]] fører ingen steder hen: det id findes ikke."
        " Mente du role:cmio? Ret id'et, eller skriv den tekst, det skal føre til. [reference-unknown]"
    ]


def test_language_of_the_engines_settings_holds_for_both_builds(project: Path) -> None:
    """The plugin's own `language` in mkdocs.yml is kept by `vademecum build`, as by `mkdocs build`."""
    break_text(project)
    replace(project, "mkdocs.yml", "  - vademecum\n", "  - vademecum:\n      language: nl\n")
    ours, theirs = (answer(run(project, command, "build")) for command in ("vademecum", "mkdocs"))
    assert ours == theirs
    assert ": fout: " in ours[1][0]


def test_report_names_the_place(project: Path) -> None:
    """A line of a report begins with file, line and column."""
    break_text(project)
    (_, lines), *_ = reports(project)
    assert [line[: len(ERROR)] for line in lines] == [ERROR]

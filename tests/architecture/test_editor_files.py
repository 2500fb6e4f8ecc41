"""Takes the settings for VS Code; checks that they lead to what there is and read what the check prints."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.builds import PROJECT
from vademecum.checks import RULES
from vademecum.cli import COMMANDS
from vademecum.diagnostics import Diagnostic, Phrase, Severity, Span
from vademecum.editors import FOLDER, SNIPPETS
from vademecum.languages import messages_for
from vademecum.model import DATA_FILES
from vademecum.reporting import describe

REPORTS = sorted((PROJECT / "tests" / "scenarios" / "problems").glob("*/report.*.txt"))


def read(name: str) -> Any:
    """One of the files; they are JSON without comments, which every editor reads."""
    return json.loads((PROJECT / ".vscode" / name).read_text(encoding="utf-8"))


def matchers() -> dict[str, Any]:
    """The matchers of problems, by severity."""
    found: list[dict[str, Any]] = [one for task in read("tasks.json")["tasks"] for one in task["problemMatcher"]]
    return {one["severity"]: one for one in found}


def matched(line: str) -> list[tuple[str, tuple[str, ...]]]:
    """The severity and the parts that each matcher reads in a line."""
    found = ((severity, re.search(one["pattern"]["regexp"], line)) for severity, one in matchers().items())
    return [(severity, match.groups()) for severity, match in found if match]


def test_every_file_of_facts_has_its_schema() -> None:
    """Where the command writes it."""
    named = {f"./{FOLDER}/data-{name}.json": f"docs/data/{name}.yml" for name in DATA_FILES}
    assert read("settings.json")["yaml.schemas"] == named


def test_what_is_made_is_not_kept() -> None:
    """Snippets and schemas have the ids of the day: Git leaves them out."""
    ignored = (PROJECT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert f"/{SNIPPETS}" in ignored
    assert f"/{Path(FOLDER).parts[0]}/" in ignored


def test_tasks_call_what_there_is() -> None:
    """Commands of this project, by their place on each system."""
    for task in read("tasks.json")["tasks"]:
        assert task["command"] == "${workspaceFolder}/.venv/bin/vademecum"
        assert task["windows"]["command"].endswith("\\.venv\\Scripts\\vademecum.exe")
        assert task["args"][0] in COMMANDS


@pytest.mark.parametrize("report", REPORTS, ids=lambda path: f"{path.parent.name}.{path.name.split('.')[1]}")
def test_every_line_of_every_report_is_read(report: Path) -> None:
    """In three languages: file, line, column, words and code, as an error or a warning.

    The last line counts; where files were read in part, texts are drafts or lack a language, one more of each says it.
    """
    lines = report.read_text(encoding="utf-8").splitlines()
    problems = [line for line in lines if line.endswith("]")]
    last = lines[len(problems) :]
    assert lines == [*problems, *last]
    assert [matched(line) for line in last] in [[[]] * count for count in range(1, 5)]
    for line in problems:
        ((severity, (file, number, column, words, code)),) = matched(line)
        assert severity == RULES[code].severity.value
        assert line.startswith(f"{file}:{number}:{column}: ")
        assert line.endswith(f": {words} [{code}]")
        assert number.isdigit() and column.isdigit()


@pytest.mark.parametrize("language", ["en", "nl", "da"])
def test_both_severities_are_read_in_every_language(language: str) -> None:
    """Of a file with spaces and brackets in its name, too."""
    for severity in Severity:
        code = next(code for code, rule in RULES.items() if rule.severity is severity)
        values = dict.fromkeys(re.findall(r"\{(\w+)\}", RULES[code].sentence + RULES[code].mend), Phrase("a [b]"))
        line = describe(Diagnostic(code, Span("docs/nl/a b [c].md", 3, 5), values), messages_for(language))
        ((found, parts),) = matched(line)
        assert (found, parts[:3], parts[4]) == (severity.value, ("docs/nl/a b [c].md", "3", "5"), code)


def test_groups_are_named_in_their_order() -> None:
    """As the editor counts them."""
    for one in matchers().values():
        assert [one["pattern"][key] for key in ("file", "line", "column", "message", "code")] == [1, 2, 3, 4, 5]


def test_rounds_of_the_check_begin_and_end() -> None:
    """With the lines that the check prints under --watch."""
    for one in matchers().values():
        background = one["background"]
        assert re.search(background["beginsPattern"], "[vademecum] checking docs")
        assert re.search(background["endsPattern"], "[vademecum] checked: 2 errors, 1 warning")
        assert not re.search(background["beginsPattern"], "[vademecum] checked")

"""Takes the source of the installed engines; checks that what they log in daily use reads in Dutch and in Danish."""

import ast
import io
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import mkdocs
import pytest
from click import unstyle
from mkdocs.__main__ import ColorFormatter

from tests.architecture.test_same_bytes import MEND
from vademecum.languages import messages_for
from vademecum_mkdocs.log_lines import SENTENCES, restore, speak, translated

DAILY = ("commands/build.py", "commands/serve.py", "livereload/__init__.py")
"""The modules of an engine whose every line an author may see while building or writing."""

_LEVELS = {"info", "warning", "error", "exception", "log"}
_FILLED = "2"
"""In the place of what an engine fills in: a number may stand anywhere."""


@pytest.fixture(params=["mkdocs", "properdocs"])
def source(request: pytest.FixtureRequest) -> Path:
    """Gives the folder of an engine's source."""
    if request.param == "mkdocs":
        return Path(mkdocs.__path__[0])
    environment = os.environ.get("VADEMECUM_PROPERDOCS")
    assert environment, MEND
    return next(Path(environment).rglob("site-packages/properdocs"))


@pytest.fixture
def terminal() -> Iterator[io.StringIO]:
    """Gives what the engine's log shows, in the engine's own form."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(ColorFormatter())
    log = logging.getLogger("mkdocs")
    log.addHandler(handler)
    yield stream
    restore()
    log.removeHandler(handler)


def words(node: ast.expr) -> str | None:
    """A text in code, as it is once filled in; None for what is no text."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(words(part) or _FILLED for part in parts)
        case ast.BinOp(left=left, op=ast.Add()):
            before = words(left)
            return before and before + _FILLED
    return None


def logged(code: str) -> set[str]:
    """The lines that a module logs from the level of information on."""
    found = set()
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name("log"), attr=level), args=args) if level in _LEVELS:
                found |= {words(arg) for arg in args}
            case ast.Assign(targets=[ast.Name("message")], value=value):
                found.add(words(value))
    return {line for line in found if line}


@pytest.mark.parametrize("code", ["nl", "da"])
def test_each_line_of_daily_use_is_translated(source: Path, code: str) -> None:
    """A release of the engine that says something new, or says it otherwise, fails here."""
    lines = {line for name in DAILY for line in logged((source / name).read_text("utf-8"))}
    assert {"Building documentation...", "Serving on 2", "Documentation built in 2 seconds"} <= lines
    assert [line for line in sorted(lines) if translated(line, messages_for(code)) == line] == []


def test_no_sentence_is_one_that_the_engine_does_not_say(source: Path) -> None:
    """Its longest part without a gap stands in the source as it is."""
    said = [
        node.value
        for file in source.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    parts = [max((part for part, *_ in Formatter().parse(sentence)), key=len) for sentence in SENTENCES]
    assert [part for part in parts if not any(part.removeprefix("': ") in text for text in said)] == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("[12:34:56] Serving on http://[::1]:8000/", "[12:34:56] Sitet vises på http://[::1]:8000/"),
        (
            "Serving on http://localhost:8000/ and opening it in a browser",
            "Sitet vises på http://localhost:8000/ og åbnes i en browser",
        ),
        ("Documentation built in 1234.56 seconds", "Sitet er bygget på 1.234,6 sekunder"),
        ('[12:34:56] "GET /a HTTP/1.1" code 404', '[12:34:56] "GET /a HTTP/1.1" fik kode 404'),
        ("Error building page 'a{b}.md': {c}\nd", "Siden a{b}.md kan ikke bygges: {c}\nd"),
        (
            "Config value 'plugins': Plugin 'vademecum' option 'x': Unrecognised configuration name: x",
            "Indstillinger, plugins: vademecum kender ikke x.",
        ),
        ("Serving off http://localhost/", "Serving off http://localhost/"),
        ("", ""),
    ],
)
def test_what_the_engine_filled_in_stays(line: str, expected: str) -> None:
    """Time, addresses and braces; numbers are written as the language does, and an unknown line is left alone."""
    assert translated(line, messages_for("da")) == expected


def test_english_stays_english() -> None:
    """But for the digits of a number."""
    assert translated("Documentation built in 1.32 seconds", messages_for("en")) == "Documentation built in 1.3 seconds"
    assert translated("Serving on http://a/", messages_for("en")) == "Serving on http://a/"


def test_lines_keep_the_form_of_the_engine(terminal: io.StringIO) -> None:
    """The level too is translated, once, also where the language changes; at the end all is as it was."""
    log = logging.getLogger("mkdocs.commands.serve")
    speak(messages_for("da"))
    speak(messages_for("nl"))
    log.warning("Template skipped: '%s' generated empty output.", "a.html")
    log.error("%s", "WARNING -  x")
    restore()
    log.warning("Shutting down...")
    assert [unstyle(line) for line in terminal.getvalue().splitlines()] == [
        "LET OP  -  Sjabloon overgeslagen: a.html levert niets op.",
        "FOUT    -  WARNING -  x",
        "WARNING -  Shutting down...",
    ]

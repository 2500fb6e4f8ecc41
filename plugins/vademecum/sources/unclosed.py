"""Takes YAML text and the error that ended its reading; gives the quote or the bracket that is open, and its place."""

import re
from collections.abc import Iterator

import yaml

from vademecum.diagnostics import Phrase
from vademecum.languages import N_

_QUOTE = Phrase(N_("a quote is opened here and not closed"))
_BRACKET = Phrase(N_("a bracket is opened here and not closed"))
_MARGIN = re.compile(r"(?:- |\s)*")
_NEXT_KEY = re.compile(r"\s*(?:- +)*[\w.-]+:\s")


def unclosed(text: str, error: yaml.YAMLError) -> tuple[int, int, Phrase] | None:
    """Line and column where it opens, from 0, and what it is; None where the error is another.

    A reader gives up further down: at the end, or where the next key has a quote of its own.
    """
    opened, stop = getattr(error, "context_mark", None), getattr(error, "problem_mark", None)
    doing = str(getattr(error, "context", None))
    if stop is None or opened is None:
        return None
    if "quoted scalar" in doing and "unexpected" in str(getattr(error, "problem", "")):
        return opened.line, opened.column, _QUOTE
    if "flow" in doing:
        return (opened.line, opened.column, _BRACKET) if _is_left(text, opened.line, stop.line) else None
    for quoted in _closed_at(text, stop):
        return quoted.line, quoted.column, _QUOTE
    return None


def _is_left(text: str, opened: int, line: int) -> bool:
    """Whether a line stands no deeper than the one in which a value opens, so that it is none of its lines."""
    lines = _lines(text)
    # Reading can stop in the line behind the last one.
    last = _margin(lines[line]) if line < len(lines) else 0
    return line > opened and last <= _margin(lines[opened])


def _margin(line: str) -> int:
    found = _MARGIN.match(line)
    return found.end() if found else 0


def _closed_at(text: str, stop: yaml.Mark) -> Iterator[yaml.Mark]:
    """Where a quote opens that ends in the line where reading stopped, at the quote of the next key there."""
    lines = _lines(text)
    try:
        for token in yaml.scan(text, Loader=yaml.SafeLoader):
            start, end = token.start_mark, token.end_mark
            is_here = getattr(token, "style", None) in ("'", '"') and end.line == stop.line
            if is_here and _is_left(text, start.line, end.line) and _NEXT_KEY.match(lines[end.line][: end.column]):
                yield start
    except yaml.YAMLError:
        return


def _lines(text: str) -> list[str]:
    """The lines as YAML counts them, which knows more line ends than one."""
    return re.split("\r\n|[\n\r\x85\u2028\u2029]", text)

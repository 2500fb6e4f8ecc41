"""Takes what the engine logs, in English; gives it in the author's language."""

import logging
import re
from collections.abc import Iterator
from copy import copy
from decimal import Decimal
from string import Formatter
from typing import Final

import mkdocs

from vademecum.languages import N_, Messages, format_number

SENTENCES: Final = (
    N_("Building documentation..."),
    N_("Cleaning site directory"),
    N_("Building documentation to directory: {folder}"),
    N_("The directory contains stale files. Use --clean to remove them."),
    N_(
        "A 'dirty' build is being performed, this will likely lead to inaccurate navigation and other links within"
        " your site. This option is designed for site development purposes only."
    ),
    N_(
        "The following pages are being built only for the preview but will be excluded from `{engine} build` per"
        " `draft_docs` config:\n  - {pages}"
    ),
    N_(
        'The following pages exist in the docs directory, but are not included in the "nav" configuration:\n  - {pages}'
    ),
    N_("Template skipped: '{template}' not found in theme directories."),
    N_("Template skipped: '{template}' not found in docs_dir."),
    N_("Template skipped: '{template}' generated empty output."),
    N_("Error reading template '{template}': {reason}"),
    N_("Page skipped: '{page}'. Generated empty output."),
    N_("Error reading page '{page}':{reason}"),
    N_("Error building page '{page}':{reason}"),
    N_("Documentation built in {seconds} seconds"),
    N_("Watching paths for changes: {paths}"),
    # Before the shorter one, which would take the rest for a part of the address.
    N_("Serving on {url} and opening it in a browser"),
    N_("Serving on {url}"),
    N_("Browser connected: {url}"),
    N_('"{request}" code {code}'),
    N_("Detected file changes"),
    N_("Reloading browsers"),
    N_("An error happened during the rebuild. The server will appear stuck until build errors are resolved."),
    N_("Failed to render an error message!"),
    N_("Shutting down..."),
    N_("Config value '{key}': Plugin '{plugin}' option '{option}': Unrecognised configuration name: {name}"),
    N_("Config value '{key}': Unrecognised configuration name: {name}"),
)
"""What the engine says in daily use, as it stands in its source; names in braces are what it fills in."""

_LEVELS: Final = {"WARNING": N_("WARNING"), "ERROR": N_("ERROR")}
_CLOCK: Final = re.compile(r"\[\d\d:\d\d:\d\d\] ")


def translated(line: str, messages: Messages) -> str:
    """A line of the engine's log in the author's language; one that the table lacks stays as it is."""
    clock = _CLOCK.match(line)
    begin = clock.end() if clock else 0
    for sentence, pattern in _PATTERNS.items():
        found = pattern.fullmatch(line, begin)
        if found:
            return line[:begin] + messages.gettext(sentence).format(**_values(found.groupdict(), messages))
    return line


def speak(messages: Messages) -> None:
    """From now on, what the engine logs is shown in the language of these messages."""
    restore()
    for handler in _handlers():
        handler.formatter = _Translating(handler.formatter or logging.Formatter(), messages)


def restore() -> None:
    """Show what the engine logs as the engine does."""
    for handler in _handlers():
        if isinstance(handler.formatter, _Translating):
            handler.formatter = handler.formatter.own


class _Translating(logging.Formatter):
    """The form that a line had, with other words in it."""

    def __init__(self, own: logging.Formatter, messages: Messages) -> None:
        super().__init__()
        self.own, self._messages = own, messages

    def format(self, record: logging.LogRecord) -> str:
        """Translate before the form is given: it breaks lines at the width of the terminal, and colours by level."""
        said = copy(record)
        said.msg, said.args = translated(record.getMessage(), self._messages), None
        level = self._messages.gettext(_LEVELS.get(record.levelname, record.levelname))
        return self.own.format(said).replace(f"{record.levelname:<8}-", f"{level:<8}-", 1)


def _handlers() -> Iterator[logging.Handler]:
    # Under ProperDocs this module has another name, and so has its log.
    for handler in logging.getLogger(mkdocs.__name__).handlers:
        if isinstance(handler, logging.StreamHandler):
            yield handler


def _values(found: dict[str, str], messages: Messages) -> dict[str, str]:
    if "seconds" in found:
        return {"seconds": format_number(Decimal(found["seconds"]), messages.language, 1)}
    return found


def _pattern(sentence: str) -> re.Pattern[str]:
    parts = Formatter().parse(sentence)
    text = "".join(re.escape(words) + (f"(?P<{name}>.*?)" if name else "") for words, name, *_ in parts)
    return re.compile(text, re.DOTALL)


_PATTERNS: Final = {sentence: _pattern(sentence) for sentence in SENTENCES}

"""Takes a .po file; gives its catalogue, or one error that names file and line."""

import re
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po

from vademecum.languages.locales import locale_of
from vademecum.languages.marking import N_

Text = str | tuple[str, ...] | list[str] | None

_LINE = re.compile(r'(?:(?P<keyword>msgctxt|msgid_plural|msgid|msgstr)(?P<form>\[\d+\])? +)?"(?:[^"\\]|\\.)*"')
_PLACEHOLDER = re.compile(r"\{(\w*)[^{}]*\}|%\((\w+)\)")
_END = "end"
_BEFORE = {
    "msgctxt": {"", "msgstr", "msgstr[]"},
    "msgid": {"", "msgctxt", "msgstr", "msgstr[]"},
    "msgid_plural": {"msgid"},
    "msgstr": {"msgid"},
    "msgstr[]": {"msgid_plural", "msgstr[]"},
    _END: {"", "msgstr", "msgstr[]"},
}


class CatalogueError(Exception):
    """A .po file that cannot be used.

    `path` and `line` (from 1) are the place; `sentence` is a msgid, for `Messages.gettext`.
    """

    def __init__(self, path: Path, line: int, sentence: str) -> None:
        super().__init__(f"{path}:{line}: {sentence}")
        self.path = path
        self.line = line
        self.sentence = sentence


def read_catalogue(path: Path, code: str) -> Catalog:
    """Return the catalogue of language `code` in the file; obsolete messages are left out.

    Raises CatalogueError where the file is not UTF-8 or not in .po form, where its header cannot be read, and where
    a translation has a placeholder that its sentence lacks, since filling it in would fail.
    """
    lines = _text(path).splitlines()
    _check_form(path, lines)
    try:
        catalog = read_po(lines, locale=locale_of(code), ignore_obsolete=True, abort_invalid=True)
    except PoFileError as error:
        raise CatalogueError(
            path,
            error.lineno + 1,
            N_("A part of this entry is missing, or it has more plural forms than the header says."),
        ) from error
    except ValueError as error:
        raise CatalogueError(path, 1, N_("The header of this catalogue cannot be read.")) from error
    _check_placeholders(path, catalog)
    return catalog


def forms(text: Text) -> tuple[str, ...]:
    """Return a msgid or a translation as its forms: one, or one for each plural form."""
    return tuple(text) if isinstance(text, tuple | list) else (text or "",)


def _text(path: Path) -> str:
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise CatalogueError(path, line, N_("This line is not UTF-8.")) from error


def _check_form(path: Path, lines: list[str]) -> None:
    # Babel drops a missing quote and misplaces a stray msgstr without a word, so the form is checked before it reads.
    previous = ""
    for number, keyword in _keywords(path, lines):
        if (keyword and previous not in _BEFORE[keyword]) or not (keyword or previous):
            raise CatalogueError(path, number, N_("This line is out of place: msgid or msgstr is missing."))
        previous = keyword or previous


def _keywords(path: Path, lines: list[str]) -> Iterator[tuple[int, str]]:
    """Yield the number and the keyword of each line with text; a line that goes on has the keyword ''."""
    for number, line in enumerate(map(str.strip, lines), start=1):
        if not line or line.startswith("#"):
            continue
        match = _LINE.fullmatch(line)
        if match is None:
            raise CatalogueError(path, number, N_("This line is not a keyword and a text in double quotes."))
        yield number, (match["keyword"] or "") + ("[]" if match["form"] else "")
    yield len(lines) or 1, _END


def _check_placeholders(path: Path, catalog: Catalog) -> None:
    for message in catalog:
        if message.id and not _placeholders(message.string) <= _placeholders(message.id):
            sentence = N_("This translation has a placeholder that its sentence lacks.")
            raise CatalogueError(path, message.lineno or 1, sentence)


def _placeholders(text: Text) -> set[tuple[str, str]]:
    return {found for form in forms(text) for found in _PLACEHOLDER.findall(form)}

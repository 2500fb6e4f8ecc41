"""Takes JSON text; gives its values, the place of every key and value, and its problems."""

import json
import re
from bisect import bisect_right
from collections.abc import Iterator

from vademecum.diagnostics import Diagnostic, Phrase, Span
from vademecum.languages import N_
from vademecum.sources.yamltree import Path, Place, YamlTree

_DEEPEST = 50
"""How many groups and lists may stand inside each other: nothing that is read here needs more than a few."""

_SPACE = re.compile(r"[ \t\r\n]*")
_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half a letter: JSON can say it, and no file can hold it."""


class _Broken(Exception):
    """Where reading stopped, and why."""

    def __init__(self, offset: int, why: str) -> None:
        self.offset, self.why = offset, why


def parse_json(text: str, file: str) -> YamlTree:
    """Read one JSON document; no fault is raised."""
    reader = _Reader(text, file)
    try:
        value = reader.document()
    except _Broken as broken:
        fault = Diagnostic("json-syntax", reader.span(broken.offset), {"detail": Phrase(broken.why)})
        return YamlTree(None, Span(file), problems=(fault,))
    return YamlTree(value, Span(file), reader.places, reader.keys, tuple(reader.problems), frozenset(reader.broken))


def _constant(word: str) -> object:
    """Python's own reader takes NaN and Infinity, which JSON has not."""
    raise ValueError(word)


class _Reader:
    """Reads values one by one and notes where each of them stands; what is no group and no list, Python's own reads."""

    def __init__(self, text: str, file: str) -> None:
        self.text, self.file = text, file
        self.lines = [0, *(found.end() for found in re.finditer("\n", text))]
        self.scalars = json.JSONDecoder(parse_constant=_constant)
        self.at = 0
        self.places: dict[Path, Place] = {}
        self.keys: dict[Path, Place] = {}
        self.problems: list[Diagnostic] = []
        self.broken: list[Path] = []

    def place(self, offset: int) -> Place:
        line = bisect_right(self.lines, offset)
        return line, offset - self.lines[line - 1] + 1

    def span(self, offset: int) -> Span:
        return Span(self.file, *self.place(offset))

    def next(self) -> str:
        """The sign that comes next, spaces left out; empty at the end."""
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found else self.at
        return self.text[self.at : self.at + 1]

    def take(self, sign: str, why: str) -> None:
        if self.next() != sign:
            raise _Broken(self.at, why)
        self.at += 1

    def document(self) -> object:
        value = self.value(())
        if self.next():
            raise _Broken(self.at, N_("something stands behind its end"))
        return value

    def value(self, path: Path) -> object:
        sign = self.next()
        self.places[path] = self.place(self.at)
        if len(path) > _DEEPEST:
            raise _Broken(self.at, N_("its groups and lists stand too deep inside each other"))
        if sign == "{":
            return self.group(path)
        return list(self.items(path)) if sign == "[" else self.scalar()

    def scalar(self) -> object:
        is_text = self.next() == '"'
        try:
            value, end = self.scalars.raw_decode(self.text, self.at)
        except ValueError as error:
            why = N_("a text in quotes that does not end, or a sign in it that cannot stand there")
            raise _Broken(
                getattr(error, "pos", self.at), why if is_text else N_("a value is missing or is none")
            ) from None
        if is_text and _SURROGATE.search(value):
            raise _Broken(self.at, N_("a text in quotes that does not end, or a sign in it that cannot stand there"))
        self.at = end
        return value

    def group(self, path: Path) -> dict[str, object]:
        result: dict[str, object] = {}
        for _ in self.parts("{", "}"):
            if self.next() != '"':
                raise _Broken(self.at, N_("a key in double quotes is missing"))
            start, key = self.at, str(self.scalar())
            self.take(":", N_("a key without a colon behind it"))
            here = (*path, key)
            if key in result:
                self.problems.append(
                    Diagnostic("key-duplicate", self.span(start), {"key": key, "first": self.keys[here][0]})
                )
                self.broken.append(here)
                self.value((*here, ""))
            else:
                self.keys[here] = self.place(start)
                result[key] = self.value(here)
        return result

    def items(self, path: Path) -> Iterator[object]:
        for number, _ in enumerate(self.parts("[", "]")):
            yield self.value((*path, str(number)))

    def parts(self, begin: str, end: str) -> Iterator[None]:
        """A turn for each part of a group or a list; the reader stands before it."""
        self.take(begin, "")
        if self.next() == end:
            self.at += 1
            return
        yield
        while self.next() == ",":
            self.at += 1
            yield
        self.take(end, N_("a bracket or a comma is missing"))

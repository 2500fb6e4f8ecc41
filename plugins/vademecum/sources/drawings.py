"""Takes a drawing (SVG); gives what in it runs, leads or loads, each with its line and column."""

from collections.abc import Iterator
from typing import Final
from xml.parsers import expat

from vademecum.sources.html import Written, scheme

_RUNNING: Final = frozenset({"a", "embed", "foreignobject", "handler", "iframe", "object", "script", "set"})
_LEADING: Final = frozenset({"href", "src"})


def active_parts(content: bytes) -> list[Written]:
    """The elements and attributes that do more than draw; `?` where the drawing is no XML, from where it breaks off."""
    reading = _Reading()
    try:
        reading.parser.Parse(content, True)
    except (expat.ExpatError, ValueError) as error:
        reading.found.append(Written("?", getattr(error, "lineno", 1), getattr(error, "offset", 0) + 1))
    return reading.found


class _Reading:
    def __init__(self) -> None:
        self.found: list[Written] = []
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EntityDeclHandler = self._entity
        self.parser.ProcessingInstructionHandler = self._instruction

    def _start(self, name: str, values: dict[str, str]) -> None:
        for word in _words(name, values):
            self._report(word)

    def _entity(self, name: str, *_: object) -> None:
        self._report(f"!ENTITY {name}")

    def _instruction(self, name: str, _: str) -> None:
        self._report(f"?{name}")

    def _report(self, word: str) -> None:
        self.found.append(Written(word, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1))


def _words(name: str, values: dict[str, str]) -> Iterator[str]:
    if _local(name) in _RUNNING or _local(name).startswith("animate"):
        yield name
    for key, value in values.items():
        leads = _local(key) in _LEADING and scheme(value) and not value.strip().lower().startswith("data:image/")
        if leads or _local(key).startswith("on"):
            yield key


def _local(name: str) -> str:
    return name.rpartition(":")[2].lower()

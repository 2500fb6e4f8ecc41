"""Takes the text of a drawing (SVG); gives what in it runs, or is loaded from elsewhere."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple
from xml.parsers import expat

from vademecum.publish import addresses, stylesheets
from vademecum.publish.markup import Attribute, Tag
from vademecum.publish.pages import tag_faults
from vademecum.publish.stylesheets import Fault

_HREF: Final = re.compile(r"""href\s*=\s*["']([^"']*)""")


class DrawingFault(NamedTuple):
    """A fault and the line and column, both from 1, of the element that has it."""

    fault: Fault
    line: int
    column: int


def faults(drawing: str) -> list[DrawingFault]:
    """The faults of a drawing of its own, which may style itself: a page shows it as an image.

    What is not well-formed XML is unclear, from the place where it breaks off.
    """
    reading = _Reading()
    try:
        reading.parser.Parse(drawing.encode(), True)
    except expat.ExpatError as error:
        reading.found.append(DrawingFault(Fault("policy-unclear", 0, {}), error.lineno, error.offset + 1))
    return reading.found


class _Reading:
    def __init__(self) -> None:
        self.found: list[DrawingFault] = []
        self.style: list[str] | None = None
        self.parser = expat.ParserCreate("utf-8", namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.ProcessingInstructionHandler = self._instruction

    def _start(self, name: str, values: dict[str, str]) -> None:
        attributes = tuple(Attribute(_local(key), value, 0) for key, value in values.items() if _local(key) != "style")
        self._report(tag_faults(Tag(_local(name), 0, attributes, drawn=_local(name) == "script")))
        styles = [value for key, value in values.items() if _local(key) == "style"]
        self.style = [] if _local(name) == "style" else None
        for style in styles:
            self._report(stylesheets.faults(style))

    def _end(self, _: str) -> None:
        self._report(stylesheets.faults("".join(self.style or ())))
        self.style = None

    def _text(self, words: str) -> None:
        if self.style is not None:
            self.style.append(words)

    def _instruction(self, target: str, words: str) -> None:
        href = _HREF.search(words) if target == "xml-stylesheet" else None
        if href and (code := addresses.refused(href[1], image=False)):
            self._report(iter([Fault(code, 0, {"address": addresses.shown(href[1])})]))

    def _report(self, faults: Iterator[Fault]) -> None:
        line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
        self.found += (DrawingFault(fault, line, column) for fault in faults)


def _local(name: str) -> str:
    """The name without its namespace, as tags and attributes of HTML are called."""
    return name.rpartition(" ")[2].lower()

"""Takes the units of a new document; gives what its author may not have meant in its headings."""

from collections.abc import Iterator, Sequence

from vademecum.languages import N_
from vademecum.word.faults import Fault
from vademecum.word.signs import bare
from vademecum.word.units import Unit, bold_line, is_bold


def doubtful(units: Sequence[Unit]) -> list[Fault]:
    """Bold lines that look like headings, and headings that are there twice; neither stops anything."""
    return [*_bold(units), *_twice(units)]


def _bold(units: Sequence[Unit]) -> Iterator[Fault]:
    for unit in units:
        if is_bold(unit):
            words = N_("“{words}” is bold and looks like a heading: give it the style Heading 1 or Heading 2 in Word.")
            yield Fault(words, {"words": bold_line(unit.text)}, unit.place)


def _twice(units: Sequence[Unit]) -> Iterator[Fault]:
    """Headings with the same words below the same heading; below different ones they may be meant."""
    around, seen = list[str](), set[tuple[str, ...]]()
    for unit in units:
        if unit.kind != "heading":
            continue
        name = bare(unit.text)
        around = [*around[: unit.depth - 1], name.casefold()]
        if tuple(around) in seen:
            words = N_("The heading “{name}” is there twice: put them together, or give one other words.")
            yield Fault(words, {"name": name}, unit.place)
        seen.add(tuple(around))

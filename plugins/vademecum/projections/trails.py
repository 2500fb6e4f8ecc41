"""Takes a view; gives the ways that lead through several pages in order: guides, and series of posts."""

from collections.abc import Iterator
from dataclasses import dataclass

from vademecum.catalogue import EditionView, Shown, part_number, series_parts

OF_TRAILS = ("role", "competency", "practice", "checklist")
"""The kinds that a guide leads through; terms and plain pages are read beside the way."""


@dataclass(frozen=True)
class Trail:
    """A way: the guide it belongs to (None for a series), the pages in their order, and how many there will be.

    `numbers` says which step each page is, counted from 1: a part of a series keeps its own, though others are to come.
    """

    guide: Shown | None
    steps: tuple[Shown, ...]
    numbers: tuple[int, ...]
    total: int


@dataclass(frozen=True)
class Step:
    """Where a page stands on a way, counted from 1, and the pages beside it."""

    trail: Trail
    position: int
    previous: Shown | None
    next: Shown | None


def steps(view: EditionView) -> dict[str, list[Step]]:
    """The steps that each entry is, by `kind:id`, in the order of the guides and series."""
    found: dict[str, list[Step]] = {}
    for trail in (*_guides(view), *_series(view)):
        beside = (None, *trail.steps, None)
        for place, (number, shown) in enumerate(zip(trail.numbers, trail.steps, strict=True)):
            step = Step(trail, number, beside[place], beside[place + 2])
            found.setdefault(shown.entry.ref, []).append(step)
    return found


def _guides(view: EditionView) -> Iterator[Trail]:
    for guide in view.of_kind("guide"):
        references = guide.text.record.markup.references if guide.text else ()
        entries = (view.catalogue.resolve(reference.target)[0] for reference in references)
        refs = dict.fromkeys(entry.ref for entry in entries if entry and entry.kind in OF_TRAILS)
        found = tuple(view.shown[ref] for ref in refs if ref in view.shown)
        yield Trail(guide, found, tuple(range(1, len(found) + 1)), len(found))


def _series(view: EditionView) -> Iterator[Trail]:
    for key, parts in series_parts(view).items():
        numbers = tuple(part_number(shown) for shown in parts)
        facts = view.catalogue.facts.series.get(key)
        yield Trail(None, parts, numbers, max((facts.parts if facts else None) or 0, *numbers))

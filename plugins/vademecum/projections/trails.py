"""Takes a view; gives the ways that lead through several pages in order: guides, and series of posts."""

from collections.abc import Iterator
from dataclasses import dataclass

from vademecum.catalogue import EditionView, Shown
from vademecum.model import PostText

OF_TRAILS = ("role", "competency", "practice", "checklist")
"""The kinds that a guide leads through; terms and plain pages are read beside the way."""


@dataclass(frozen=True)
class Trail:
    """A way: the guide it belongs to (None for a series), and the pages in their order."""

    guide: Shown | None
    steps: tuple[Shown, ...]


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
        for position, shown in enumerate(trail.steps, start=1):
            step = Step(trail, position, beside[position - 1], beside[position + 1])
            found.setdefault(shown.entry.ref, []).append(step)
    return found


def _guides(view: EditionView) -> Iterator[Trail]:
    for guide in view.of_kind("guide"):
        references = guide.text.record.markup.references if guide.text else ()
        entries = (view.catalogue.resolve(reference.target)[0] for reference in references)
        refs = dict.fromkeys(entry.ref for entry in entries if entry and entry.kind in OF_TRAILS)
        yield Trail(guide, tuple(view.shown[ref] for ref in refs if ref in view.shown))


def _series(view: EditionView) -> Iterator[Trail]:
    series: dict[str, list[tuple[int, Shown]]] = {}
    for shown in view.of_kind("post"):
        post = shown.entry.shared
        if isinstance(post, PostText) and post.series:
            series.setdefault(post.series.id, []).append((post.series.part or 0, shown))
    for _, parts in sorted(series.items()):
        yield Trail(None, tuple(shown for _, shown in sorted(parts, key=lambda part: (part[0], part[1].entry.id))))

"""No two posts are the same part of a series.

Passes: `series: {id: boardroom, part: 1}` and `series: {id: boardroom, part: 2}`
Fails: two posts with `series: {id: boardroom, part: 1}`
"""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, Entry
from vademecum.diagnostics import Diagnostic, Phrase
from vademecum.languages import N_
from vademecum.model import PostText
from vademecum.rule import Rule


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare the posts of each series, in the order of their ids; drafts count: they will be published too."""
    first: dict[tuple[str, int], Entry] = {}
    for entry in catalogue.entries.values():
        for text in entry.texts.values():
            if not isinstance(text.front, PostText) or text.front.series is None:
                continue
            series, part = text.front.series.id, text.front.series.part
            other = first.setdefault((series, part), entry)
            if other is not entry:
                values: dict[str, str | int | Phrase] = {"part": part, "series": series, "other": other.id}
                yield Diagnostic("series-part-twice", text.place("series", "part"), values)


RULE = Rule(
    code="series-part-twice",
    sentence=N_("Part {part} of the series {series} is already the post {other}."),
    mend=N_("Give one of them another number."),
    check=check,
)

"""No two posts are the same part of a series."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, Entry
from vademecum.diagnostics import Diagnostic, Phrase
from vademecum.languages import N_
from vademecum.model import PostText
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare the posts of each series in the order of the catalogue; drafts count: they will be published too.

    The original says which part a post is: a translation that says something else is reported for that alone.
    """
    first: dict[tuple[str, int], Entry] = {}
    for entry in catalogue.entries.values():
        text = entry.texts[entry.original] if entry.original else None
        series = text.front.series if text and isinstance(text.front, PostText) else None
        if text is None or series is None:
            continue
        other = first.setdefault((series.id, series.part), entry)
        if other is not entry:
            values: dict[str, str | int | Phrase] = {"part": series.part, "series": series.id, "other": other.id}
            yield Diagnostic("series-part-twice", text.place("series", "part"), values)


RULE = Rule(
    code="series-part-twice",
    sentence=N_("Part {part} of the series {series} is already the post {other}."),
    mend=N_("Give one of them another number."),
    sample=Sample(
        N_("en/blog/second-week.md"), fails="series: {id: weeks, part: 1}", passes="series: {id: weeks, part: 2}"
    ),
    check=check,
    reads_parts=True,
)

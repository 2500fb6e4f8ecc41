"""The headings of a translation have the ids of the original, in the same order."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, LocalText, is_reserved, is_unfit
from vademecum.diagnostics import Diagnostic, Span
from vademecum.languages import N_
from vademecum.rule import Rule, Sample
from vademecum.sources import Heading


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare each translation that is no draft with its original, and report the first difference."""
    for entry, text in catalogue.texts():
        original = entry.source_of(text)
        if original and not text.front.draft:
            ours, theirs = _comparable(text, original), _comparable(original, text)
            if _ids(ours) != _ids(theirs):
                place, found, expected = _difference(text, ours, theirs)
                values = {"found": found, "expected": expected, "file": original.record.file}
                yield Diagnostic("heading-ids-differ", place, values)


def _comparable(text: LocalText, other: LocalText) -> list[Heading]:
    """The headings of a text, without those that may stand in the other with no id or one that is no good.

    Those have a problem of their own already, as has a heading of the first level.
    """
    own, _ = _identified(text)
    others, unidentified = _identified(other)
    ids = set(_ids(others))
    single = [heading for heading in own if heading.id not in ids and heading.level > 1]
    kept = single if len(single) > unidentified else []
    return [heading for heading in own if heading.id in ids or heading in kept]


def _identified(text: LocalText) -> tuple[list[Heading], int]:
    """The headings with an id of their own, and the number of the others."""
    first: dict[str, Heading] = {}
    headings = [heading for heading in text.record.markup.headings if heading.start < text.record.own_end]
    for heading in headings:
        if heading.id and not is_reserved(heading.id) and not is_unfit(heading):
            first.setdefault(heading.id, heading)
    return [*first.values()], len(headings) - len(first)


def _ids(headings: list[Heading]) -> list[str]:
    return [heading.id for heading in headings]


def _difference(text: LocalText, ours: list[Heading], theirs: list[Heading]) -> tuple[Span, str, str]:
    """The first place where the two part, and the ids there and here; behind the last heading it is that heading."""
    pairs = enumerate(zip(_ids(ours), _ids(theirs), strict=False))
    index = next((i for i, (a, b) in pairs if a != b), min(len(ours), len(theirs)))
    found, expected = (f"#{headings[index].id}" if index < len(headings) else "–" for headings in (ours, theirs))
    heading = ours[min(index, len(ours) - 1)] if ours else None
    line, column = (heading.line, heading.column) if heading else (text.record.markup.first_line, 1)
    return text.record.span(line, column), found, expected


RULE = Rule(
    code="heading-ids-differ",
    sentence=N_("The headings are not those of {file}: here {found}, there {expected}."),
    mend=N_("Give both texts the same headings, with the same ids in the same order."),
    sample=Sample(N_("en/practices/clinical-ownership.md"), fails=N_("## Why {#reason}"), passes=N_("## Why {#why}")),
    check=check,
    spares_drafts=True,
    reads_parts=True,
)

"""The headings of a translation have the ids of the original, in the same order.

Passes: `{#mandate}`, `{#year}` in both
Fails: `{#mandate}`, `{#year}` in the original and `{#year}`, `{#mandate}` in the translation
"""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, LocalText
from vademecum.diagnostics import Diagnostic, Span
from vademecum.languages import N_
from vademecum.rule import Rule


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare each translation with its original, and report the first difference."""
    for entry, text in catalogue.texts():
        if entry.original and text.language != entry.original:
            original = entry.texts[entry.original]
            ours, theirs = _ids(text), _ids(original)
            if ours != theirs:
                place, found, expected = _difference(text, ours, theirs)
                values = {"found": found, "expected": expected, "file": original.record.file}
                yield Diagnostic("heading-ids-differ", place, values)


def _ids(text: LocalText) -> list[str]:
    return [heading.id for heading in text.record.markup.headings if heading.id]


def _difference(text: LocalText, ours: list[str], theirs: list[str]) -> tuple[Span, str, str]:
    index = next((i for i, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b), min(len(ours), len(theirs)))
    found = f"#{ours[index]}" if index < len(ours) else "–"
    expected = f"#{theirs[index]}" if index < len(theirs) else "–"
    headings = [heading for heading in text.record.markup.headings if heading.id]
    heading = headings[min(index, len(headings) - 1)] if headings else None
    line, column = (heading.line, heading.column) if heading else (text.record.markup.first_line, 1)
    return text.record.span(line, column), found, expected


RULE = Rule(
    code="heading-ids-differ",
    sentence=N_("The headings are not those of {file}: here {found}, there {expected}."),
    mend=N_("Give both texts the same headings, with the same ids in the same order."),
    check=check,
)

"""A text reads at least as easily as its kind asks for, by the formula of its language."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, LocalText, hardest, points, sentences_of
from vademecum.diagnostics import Diagnostic, Phrase, Severity, Value
from vademecum.languages import N_, formula
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Measure every text of a kind and a language that has a limit, if it is in that language."""
    kinds = catalogue.settings.site.kinds
    for entry, text in catalogue.texts():
        limit = kinds[entry.kind].readability.get(text.language) if entry.kind in kinds else None
        if limit is not None and text.record.path not in catalogue.strangers:
            yield from _measure(text, limit, catalogue)


def _measure(text: LocalText, limit: float, catalogue: Catalogue) -> Iterator[Diagnostic]:
    found, measure = sentences_of(text, catalogue), formula(text.language)
    reached = points(found, text.language)
    if reached is None or (reached >= limit if measure.higher_is_easier else reached <= limit):
        return
    lines = [sentence.line for sentence in hardest(found, text.language)]
    values: dict[str, Value] = {
        "formula": measure.name,
        "points": f"{reached:.1f}",
        "bound": Phrase(N_("at least") if measure.higher_is_easier else N_("at most")),
        "limit": f"{limit:g}",
        "lines": ", ".join(map(str, dict.fromkeys(sorted(lines)))),
    }
    yield Diagnostic("readability-low", text.record.span(min(lines, default=1)), values)


RULE = Rule(
    code="readability-low",
    sentence=N_("This text is hard to read: {formula} is {points}; it should be {bound} {limit}."),
    mend=N_("Cut long sentences in two and use shorter words; the hardest sentences begin at line {lines}."),
    sample=Sample(
        N_("en/guides/hard.md"),
        fails=N_("""\
Notwithstanding considerable organisational heterogeneity, implementation responsibilities
necessitate interdisciplinary collaboration.
…
- Institutional accountability presupposes sophisticated administrative capabilities and documentation.
"""),
        passes=N_("""\
Wards differ.
So carry out the change with each of them.
…
- Who is to answer for it must know how, and write it down.
"""),
    ),
    check=check,
    severity=Severity.WARNING,
    reads_parts=True,
)

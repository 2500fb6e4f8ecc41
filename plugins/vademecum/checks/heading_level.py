"""A text has no heading of the first level: the title in the front matter is that heading."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the headings of every text."""
    for _, text in catalogue.texts():
        for heading in text.record.markup.headings:
            if heading.level == 1:
                place = text.record.span(heading.line, heading.column)
                yield Diagnostic("heading-level", place, {"text": heading.text})


RULE = Rule(
    code="heading-level",
    sentence=N_("“{text}” is a heading of the first level, but the page's title comes from the front matter."),
    mend=N_("Begin the heading with ## instead, or remove it."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("""\
# Clinical ownership

## Why {#why}
"""),
        passes=N_("## Why {#why}"),
    ),
    check=check,
    reads_parts=True,
)

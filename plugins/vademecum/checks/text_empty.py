"""A text that is no draft has words of its own, and so have its summary and each of its sections."""

import re
from collections.abc import Iterator, Set

from vademecum.catalogue import HOME, Catalogue, LocalText, stub_summaries
from vademecum.diagnostics import Diagnostic, Phrase, Severity
from vademecum.languages import N_
from vademecum.model import Text
from vademecum.rule import Rule, Sample
from vademecum.sources import Heading, Markup, blanked

_WORD = re.compile(r"\w")


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the summary, the text and each section; of sections inside each other the outer one is reported."""
    stubs = stub_summaries(catalogue)
    for _, text in catalogue.texts():
        if not text.front.draft:
            yield from _in_summary(text, stubs)
            yield from _in_text(text)


def _in_summary(text: LocalText, stubs: Set[str]) -> Iterator[Diagnostic]:
    if " ".join(text.front.summary.split()) in stubs:
        yield Diagnostic("text-empty", text.place("summary"), {"where": Phrase(N_("the summary"))})


def _in_text(text: LocalText) -> Iterator[Diagnostic]:
    markup = text.record.markup
    words = _without_headings(markup)
    if not _WORD.search(words) and not _is_told(text.front):
        where = Phrase(N_("the text"))
        yield Diagnostic("text-empty", text.record.span(markup.first_line), {"where": where})
        return
    done = 0
    for number, heading in enumerate(markup.headings):
        end = _end(markup.headings[number:], len(words))
        if heading.start >= done and not _WORD.search(words, heading.end, end):
            done = end
            place = text.record.span(heading.line, heading.column)
            yield Diagnostic("text-empty", place, {"where": f"“{heading.text}”"})


def _is_told(front: Text) -> bool:
    """Whether the page says something without a text: the front page does by itself, a competency by its levels."""
    return f"{front.kind}:{front.id}" == HOME or bool(getattr(front, "levels", None))


def _without_headings(markup: Markup) -> str:
    """What stands below headings: pictures, references and code count as words, comments of authors do not."""
    return blanked(markup.body, [*markup.comments, *((heading.start, heading.end) for heading in markup.headings)])


def _end(headings: tuple[Heading, ...], last: int) -> int:
    """Where the section of the first of these headings ends: at the next one of its level or above."""
    return next((other.start for other in headings[1:] if other.level <= headings[0].level), last)


RULE = Rule(
    code="text-empty",
    sentence=N_("No words have been written yet for {where}."),
    mend=N_("Write them, take the heading away, or say draft: true until they are there."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("## How {#how}"),
        passes=N_("""\
## How {#how}

The clinicians decide.
"""),
    ),
    check=check,
    severity=Severity.WARNING,
    spares_drafts=True,
)

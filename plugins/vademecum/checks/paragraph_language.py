"""A paragraph is in the language of its text."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, strange_paragraphs
from vademecum.diagnostics import Diagnostic, LanguageName, Severity
from vademecum.languages import N_, without_region
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Report each that is in another language beyond doubt; not of a text that is so as a whole."""
    known = {without_region(code) for code in catalogue.settings.known}
    for _, text in catalogue.texts():
        if text.record.path in catalogue.strangers:
            continue
        made = catalogue.folder.shelf.made
        for start, code in made(text.record.file, strange_paragraphs, text):
            if code not in known:
                continue
            names = {"found": LanguageName(code), "own": LanguageName(text.language)}
            yield Diagnostic("paragraph-language", text.record.span(*text.record.prose.place(start)), names)


RULE = Rule(
    code="paragraph-language",
    sentence=N_("This paragraph is in {found}, and the text is in {own}."),
    mend=N_("Write it in {own}. Is it a quotation? Put a > and a space before each of its lines."),
    sample=Sample(
        N_("en/practices/first-week.md"),
        fails=N_("""\
Op de eerste dag loopt de leider met een verpleegkundige mee, van het begin tot het eind van de dienst.
Die ziet wat er op papier staat en wat er in het systeem moet, en ook wat niemand opschrijft.
"""),
        passes=N_("""\
On the first day the leader walks along with a nurse, from the beginning to the end of the shift.
They see what is on paper and what must go into the system, and also what nobody writes down.
"""),
    ),
    check=check,
    severity=Severity.WARNING,
    reads_parts=True,
)

"""A comment that permits a word names the word and the reason."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at every comment that begins with «allow»."""
    for _, text in catalogue.texts():
        for permission in text.record.permissions:
            if not permission.reason:
                yield Diagnostic("permission-unclear", text.record.span(*text.record.prose.place(permission.start)))


RULE = Rule(
    code="permission-unclear",
    sentence=N_("A comment that permits a word must name the word and give a reason."),
    mend=N_("Write it like this: <!-- allow word: reason -->."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("""\
<!-- allow verandering -->
It is the *verandering* itself.
"""),
        passes=N_("""\
<!-- allow verandering: their own word -->
They call it verandering.
"""),
    ),
    check=check,
    severity=Severity.WARNING,
    reads_parts=True,
)

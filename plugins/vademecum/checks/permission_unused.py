"""A comment permits a word that stands there and would be reported otherwise."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Report each permission that no word needs; not while a term could not be read."""
    if any(ref.startswith(("term:", "*:")) for ref in catalogue.facts.unread.refs):
        return
    needed = {(text.record.path, stray.permission) for text, stray in catalogue.strays}
    for _, text in catalogue.texts():
        for permission in text.record.permissions:
            if permission.reason and (text.record.path, permission) not in needed:
                place = text.record.span(*text.record.prose.place(permission.start))
                yield Diagnostic("permission-unused", place, {"word": permission.words})


RULE = Rule(
    code="permission-unused",
    sentence=N_("“{word}” does not need permission here."),
    mend=N_("Remove this comment, or put it right before the paragraph that it is for."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("""\
<!-- allow verandering: it is a name -->
Nothing of the kind.
"""),
        passes=N_("""\
<!-- allow verandering: it is a name -->
They call it verandering.
"""),
    ),
    check=check,
    severity=Severity.WARNING,
)

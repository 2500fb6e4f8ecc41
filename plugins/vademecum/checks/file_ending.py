"""The name of a text's file ends in .md, with nothing behind it."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Severity, Span
from vademecum.languages import N_
from vademecum.rule import Rule, Sample

_ADDED = ".md.txt"
"""What editors put behind a name, often unseen."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the files below the folders of languages that are read as no text."""
    for path in catalogue.folder.assets:
        language, _, name = path.partition("/")
        if language in catalogue.settings.languages and name.lower().endswith(_ADDED):
            name = name.rpartition("/")[2]
            values = {"name": name, "better": name[: name.lower().rindex(".md.")] + ".md"}
            yield Diagnostic("file-ending", Span(catalogue.folder.file(path)), values)


RULE = Rule(
    code="file-ending",
    sentence=N_("{name} is not read: the name of a text ends in .md."),
    mend=N_("Save it as plain text and rename it to {better}; Windows may hide the last part of a name."),
    sample=Sample(N_("en/practices/handover.md.txt"), renamed=N_("en/practices/handover.md")),
    check=check,
    severity=Severity.WARNING,
)

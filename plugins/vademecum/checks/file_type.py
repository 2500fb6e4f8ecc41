"""A text links to files of types that readers can open without a program running in their browser."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from vademecum.catalogue import Catalogue, target_path
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample

ALLOWED = frozenset(
    {".md", ".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"}
    | {".csv", ".docx", ".epub", ".ics", ".json", ".ods", ".odt", ".pdf", ".pptx", ".txt", ".xlsx", ".zip"}
)
"""The endings of what may be published, in lower case."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Follow the links and images of every text to files that are no texts: these are what is published."""
    for _, text in catalogue.texts():
        for link in text.record.markup.links:
            path, _ = target_path(text.record.path, link)
            ending = PurePosixPath(path).suffix
            if path in catalogue.folder.assets and ending.lower() not in ALLOWED:
                values = {"name": PurePosixPath(path).name, "endings": ", ".join(sorted(ALLOWED - {".md"}))}
                yield Diagnostic("file-type", text.record.span(link.line, link.column), values)


RULE = Rule(
    code="file-type",
    sentence=N_("{name} is of a type that is not published."),
    mend=N_("Link to a file of another type. These are published: {endings}."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("[The steps](../../steps.html)"),
        passes=N_("[The steps](../../steps.pdf)"),
    ),
    check=check,
    reads_parts=True,
)

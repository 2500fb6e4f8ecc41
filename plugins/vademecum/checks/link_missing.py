"""A relative link leads to a text or a file that exists."""

from collections.abc import Iterator
from posixpath import dirname, relpath

from vademecum.catalogue import Catalogue, target_path
from vademecum.diagnostics import Diagnostic, nearest
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Follow every relative link and image of every text."""
    folder = catalogue.folder
    known = {record.path for record in folder.records} | {*folder.unread, *folder.assets}
    for _, text in catalogue.texts():
        for link in text.record.markup.links:
            path, _ = target_path(text.record.path, link)
            if path and path not in known:
                origin = dirname(text.record.path)
                guess = nearest(relpath(path, origin), {relpath(other, origin) for other in known})
                values = {"target": link.target, "nearest": guess}
                yield Diagnostic("link-missing", text.record.span(link.line, link.column), values)


RULE = Rule(
    code="link-missing",
    sentence=N_("The link leads to {target}, which does not exist."),
    mend=N_("Correct the path, which counts from this file's folder; or write a reference such as [[role:cmio]]."),
    sample=Sample(
        "en/index.md",
        fails="[Clinical ownership](practices/clinical-owners.md#why)",
        passes="[Clinical ownership](practices/clinical-ownership.md#why)",
    ),
    check=check,
)

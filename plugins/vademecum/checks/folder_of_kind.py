"""A text stands in the folder that its kind has in its language."""

from collections.abc import Iterator
from posixpath import dirname

from vademecum.catalogue import Catalogue, Entry, LocalText
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.model import KINDS
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the folders of all texts; where a site keeps every text of a kind elsewhere, it chose to."""
    found = [(entry, text, _folder(catalogue, entry.kind, text.language)) for entry, text in catalogue.texts()]
    in_use = {folder for _, text, folder in found if folder and _is_below(text, folder)}
    for entry, text, folder in found:
        if folder and not _is_below(text, folder) and (folder in in_use or _is_of_another(catalogue, entry, text)):
            values = {"kind": entry.kind, "folder": f"{catalogue.folder.name}/{folder}"}
            yield Diagnostic("folder-of-kind", text.place("kind"), values)


def _folder(catalogue: Catalogue, kind: str, language: str) -> str:
    """The folder of a kind below that of the texts; empty for pages, which stand anywhere."""
    name = catalogue.settings.folder(kind, language)
    return f"{language}/{name}" if name else ""


def _is_below(text: LocalText, folder: str) -> bool:
    return text.record.path.startswith(f"{folder}/")


def _is_of_another(catalogue: Catalogue, entry: Entry, text: LocalText) -> bool:
    """Whether a text stands in the folder of another kind."""
    others = {_folder(catalogue, kind, text.language) for kind in KINDS if kind != entry.kind}
    return dirname(text.record.path) in others


RULE = Rule(
    code="folder-of-kind",
    sentence=N_("This text is of the kind {kind}, and its folder in this language is {folder}."),
    mend=N_("Move the file there, or correct the kind."),
    severity=Severity.WARNING,
    sample=Sample(N_("en/roles/bridging.md"), renamed=N_("en/competencies/bridging.md")),
    check=check,
)

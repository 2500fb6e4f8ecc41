"""A text is a file in Markdown: a document of Word or another program is read in first."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, target_path
from vademecum.diagnostics import Diagnostic, Phrase, Severity, Span
from vademecum.languages import N_
from vademecum.rule import Rule, Sample

_WORD = ".docx"
_OTHERS = (".doc", ".docm", ".odt", ".pages", ".rtf")


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at all files that are read as nothing; a document that a text links to is there for readers."""
    found = [path for path in (*catalogue.folder.assets, *catalogue.folder.idle) if _is_document(path)]
    linked = _linked(catalogue) if found else set()
    for path in found:
        if path not in linked:
            yield _problem(catalogue.folder.file(path))


def _is_document(path: str) -> bool:
    return path.lower().endswith((_WORD, *_OTHERS))


def _linked(catalogue: Catalogue) -> set[str]:
    return {
        target_path(text.record.path, link)[0] for _, text in catalogue.texts() for link in text.record.markup.links
    }


def _problem(file: str) -> Diagnostic:
    is_word = file.lower().endswith(_WORD)
    first = Phrase(N_("Read it in:") if is_word else N_("Save it as .docx, then read that in:"))
    path = file if is_word else file[: file.rindex(".")] + _WORD
    name = file.rpartition("/")[2]
    return Diagnostic("file-document", Span(file), {"name": name, "first": first, "path": _typed(path)})


def _typed(path: str) -> str:
    """A path as it is typed: in quotes where it has a space."""
    return f'"{path}"' if " " in path else path


RULE = Rule(
    code="file-document",
    sentence=N_("{name} is not read: a text is a file in Markdown."),
    mend=N_(
        "{first} vademecum word import {path}. Then keep it in another folder; if readers are to have it, link to it."
    ),
    sample=Sample(N_("en/practices/handover.docx"), renamed=N_("en/practices/handover.md")),
    check=check,
    severity=Severity.WARNING,
    reads_parts=True,
)

"""A reference uses the name that its target has now."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, LocalText, target_path
from vademecum.diagnostics import Diagnostic, Severity, Span
from vademecum.languages import N_
from vademecum.rule import Rule, Sample

Use = tuple[Span, str, str]
"""Where a former name is used, that name as it stands there, and the one to write."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at every reference of every text, and at every link with an anchor."""
    for _, text in catalogue.texts() if catalogue.claims else ():
        for place, target, now in (*_references(catalogue, text), *_links(catalogue, text)):
            yield Diagnostic("reference-former", place, {"target": target, "now": now})


def _references(catalogue: Catalogue, text: LocalText) -> Iterator[Use]:
    for reference in text.record.markup.references:
        entry, anchor = catalogue.resolve(reference.target)
        if entry is None:
            continue
        name = reference.target.partition("#")[0].strip()
        now = name if entry.ref in (name, f"{entry.kind}:{name}") else entry.ref
        anchor_now = _anchor_now(catalogue, entry.ref, anchor)
        if (now, anchor_now) != (name, anchor):
            place = text.record.span(reference.line, reference.column)
            yield place, reference.target, f"{now}#{anchor_now}" if anchor_now else now


def _links(catalogue: Catalogue, text: LocalText) -> Iterator[Use]:
    for link in text.record.markup.links:
        path, anchor = target_path(text.record.path, link)
        if anchor and path in catalogue.by_path:
            now = _anchor_now(catalogue, catalogue.by_path[path][0].ref, anchor)
            if now != anchor:
                target = f"{link.target.partition('#')[0]}#{now}"
                yield text.record.span(link.line, link.column), link.target, target


def _anchor_now(catalogue: Catalogue, ref: str, anchor: str) -> str:
    return catalogue.formers.get(f"{ref}#{anchor}", f"#{anchor}").partition("#")[2]


RULE = Rule(
    code="reference-former",
    sentence=N_("{target} is a former name."),
    mend=N_("Write {now}."),
    sample=Sample(
        N_("en/practices/training.md"), fails=N_("See [[practice:schooling]]."), passes=N_("See [[practice:learning]].")
    ),
    check=check,
    severity=Severity.WARNING,
    reads_parts=True,
)

"""Every item of a checklist has an id, so that its basis and its answers can be found."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the items of every checklist."""
    for entry, text in catalogue.texts():
        for item in text.record.markup.items if entry.kind == "checklist" else ():
            if not item.id:
                place = text.record.span(item.line, item.column)
                yield Diagnostic("item-id-missing", place, {"text": item.text[:60]})


RULE = Rule(
    code="item-id-missing",
    sentence=N_("The item “{text}” has no id."),
    mend=N_("Write one at its end, the same in every language, such as {{#suppliers-known}}."),
    sample=Sample(
        N_("en/checklists/go-live.md"),
        fails=N_("- [ ] We know our suppliers."),
        passes=N_("- [ ] We know our suppliers. {#suppliers-known}"),
    ),
    check=check,
    reads_parts=True,
)

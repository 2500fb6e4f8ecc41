"""Every item of a checklist's text stands in the facts.

Passes: `{#suppliers-known}`, and `suppliers-known:` in `data/checklists.yml`
Fails: `{#supplier-known}`
"""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, nearest
from vademecum.languages import N_
from vademecum.model import Checklist
from vademecum.rule import Rule


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look up the items of every checklist."""
    for entry, text in catalogue.texts():
        known = entry.facts.items if isinstance(entry.facts, Checklist) else None
        for item in text.record.markup.items:
            if known is not None and item.id and item.id not in known:
                values = {"id": item.id, "checklist": entry.id, "nearest": nearest(item.id, known)}
                yield Diagnostic("item-unknown", text.record.span(item.line, item.column), values)


RULE = Rule(
    code="item-unknown",
    sentence=N_("The item #{id} is not among the items of {checklist} in data/checklists.yml."),
    mend=N_("Correct the id, or add the item there with its role and its basis."),
    check=check,
)

"""Every item of a checklist's text stands in the facts."""

from collections.abc import Iterator, Mapping

from vademecum.catalogue import Catalogue, LocalText
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.likeness import nearest
from vademecum.model import Checklist, Item
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look up the items of every checklist; each is reported once, in the original where that has it."""
    for entry in catalogue.entries.values():
        if isinstance(entry.facts, Checklist):
            texts = sorted(entry.texts.values(), key=lambda text: text.language != entry.original)
            yield from _unknown(entry.id, texts, entry.facts.items)


def _unknown(checklist: str, texts: list[LocalText], known: Mapping[str, Item]) -> Iterator[Diagnostic]:
    seen = {"", *known}
    for text in texts:
        for item in text.record.markup.items:
            if item.id not in seen:
                values = {"id": item.id, "checklist": checklist, "nearest": nearest(item.id, known)}
                yield Diagnostic("item-unknown", text.record.span(item.line, item.column), values)
            seen.add(item.id)


RULE = Rule(
    code="item-unknown",
    sentence=N_("The item #{id} is not among the items of {checklist} in docs/data/checklists.yml."),
    mend=N_("Correct the id, or add the item there with its role and its basis."),
    sample=Sample(
        N_("en/checklists/go-live.md"),
        fails=N_("- [ ] We know our suppliers. {#supplier-known}"),
        passes=N_("- [ ] We know our suppliers. {#suppliers-known}"),
    ),
    check=check,
)

"""Every item of the facts stands in the checklist's text, in each language."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.model import Checklist
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare each text with the facts.

    An item without an id, or with a wrong one, may be one of those that are missing: other rules report it.
    """
    for entry, text in catalogue.texts():
        if isinstance(entry.facts, Checklist) and not text.front.draft:
            items = text.record.markup.items
            there = {item.id for item in items}
            missing = [item for item in entry.facts.items if item not in there]
            if len(missing) > len(items) - len(there.intersection(entry.facts.items)):
                place = text.record.span(text.record.markup.first_line)
                yield Diagnostic("item-missing", place, {"missing": ", ".join(missing)})


RULE = Rule(
    code="item-missing",
    sentence=N_("These items of docs/data/checklists.yml are missing from the text: {missing}."),
    mend=N_("Write them, each with its id, or remove them there."),
    sample=Sample(
        N_("en/checklists/go-live.md"),
        fails=N_("""\
## How to use this list {#how-to-use}

- [ ] We know our suppliers. {#suppliers-known}
"""),
        passes=N_("""\
## How to use this list {#how-to-use}

- [ ] We know our suppliers. {#suppliers-known}
- [ ] Training is planned. {#training-planned}
"""),
    ),
    check=check,
    spares_drafts=True,
)

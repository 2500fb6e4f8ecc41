"""A brief asks about an item once."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the brief of every checklist."""
    for name, checklist in catalogue.facts.checklists.items():
        seen: set[str] = set()
        for number, question in enumerate(checklist.brief):
            if question.item in seen:
                place = catalogue.facts.place("checklists", name, "brief", str(number), "item")
                yield Diagnostic("brief-twice", place, {"item": question.item, "checklist": name})
            seen.add(question.item)


RULE = Rule(
    code="brief-twice",
    sentence=N_("The brief of {checklist} asks about {item} twice."),
    mend=N_("Ask about another item, or put both questions into one."),
    sample=Sample(
        "data/checklists.yml",
        fails="""\
  brief:
    - item: training-planned
      …
    - item: training-planned
      ask: {nl: "Wat kost het?", da: "Hvad koster det?", en: "What does it cost?"}
""",
        passes="""\
  brief:
    - item: training-planned
      …
    - item: suppliers-known
      ask: {nl: "Wat kost het?", da: "Hvad koster det?", en: "What does it cost?"}
""",
    ),
    check=check,
    reads_parts=True,
)

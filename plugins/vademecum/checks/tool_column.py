"""A row of a tool has words for columns of that tool."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.likeness import nearest
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at every cell."""
    for name, tool in catalogue.facts.tools.items():
        for number, row in enumerate(tool.rows):
            for key in row.keys() - tool.columns.keys():
                place = catalogue.facts.key_place("tools", name, "rows", str(number), key)
                yield Diagnostic("tool-column", place, {"key": key, "nearest": nearest(key, tool.columns)})


RULE = Rule(
    code="tool-column",
    sentence=N_("This tool has no column {key}."),
    mend=N_("Correct the name, or add the column."),
    sample=Sample(
        "data/tools.yml",
        fails="""\
  columns:
    question: {name: {nl: Vraag, da: Spørgsmål, en: Question}, help: {nl: Stel die, da: Stil det, en: Ask it}}
  rows:
    - {questoin: {nl: Wie?, da: Hvem?, en: Who?}}
""",
        passes="""\
  columns:
    question: {name: {nl: Vraag, da: Spørgsmål, en: Question}, help: {nl: Stel die, da: Stil det, en: Ask it}}
  rows:
    - {question: {nl: Wie?, da: Hvem?, en: Who?}}
""",
    ),
    check=check,
)

"""Takes checklists; gives what their pages, their sheets and saved answers are made of."""

from vademecum.projections.checklists.saved import FORMAT, LONGEST, TYPE, SavedAnswers, answers_schema
from vademecum.projections.checklists.sections import Section, Statement, former_items, sections

__all__ = [
    "FORMAT",
    "LONGEST",
    "TYPE",
    "SavedAnswers",
    "Section",
    "Statement",
    "answers_schema",
    "former_items",
    "sections",
]

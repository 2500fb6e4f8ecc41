"""Gives what a paper is: a page that can stand in a board pack, or a piece of it."""

from dataclasses import dataclass
from enum import StrEnum

from vademecum.languages import N_


class Form(StrEnum):
    """What a paper is; the value begins its name in an address."""

    PROFILE = "role"
    MATRIX = "matrix"
    SHEET = "checklist"
    FILLED = "answers"
    BRIEF = "brief"
    CALENDAR = "calendar"
    GUIDE = "guide"
    PRACTICE = "practice"


FORMS = {
    Form.PROFILE: N_("Role profile"),
    Form.MATRIX: N_("Competency matrix"),
    Form.SHEET: N_("Sheet to fill in"),
    Form.FILLED: N_("Sheet with my answers"),
    Form.BRIEF: N_("Meeting brief"),
    Form.CALENDAR: N_("Legal calendar"),
    Form.GUIDE: N_("Guide"),
    Form.PRACTICE: N_("Practice"),
}
"""What each is called."""


@dataclass(frozen=True)
class Paper:
    """What it is, which one, its title with the language of that, and the path of its page in the tree."""

    form: Form
    name: str
    title: str
    language: str
    path: str

    @property
    def id(self) -> str:
        """How an address names it."""
        return f"{self.form}.{self.name}" if self.name else str(self.form)

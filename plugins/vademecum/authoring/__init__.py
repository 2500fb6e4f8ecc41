"""Takes what an author wants done to several texts and facts at once; gives the new content of their files."""

from vademecum.authoring.attempts import Attempt, attempt
from vademecum.authoring.changes import Changes, Edit, difference, edited, new_problems, write
from vademecum.authoring.moving import move
from vademecum.authoring.refusals import Reason, Refused
from vademecum.authoring.removal import remove
from vademecum.authoring.renaming import rename
from vademecum.authoring.scaffold import scaffold
from vademecum.authoring.wishes import NAMINGS, Question, Wish, begun, ids_in, questions
from vademecum.authoring.withdrawal import withdraw

__all__ = [
    "NAMINGS",
    "Attempt",
    "Changes",
    "Edit",
    "Question",
    "Reason",
    "Refused",
    "Wish",
    "attempt",
    "begun",
    "difference",
    "edited",
    "ids_in",
    "move",
    "new_problems",
    "questions",
    "remove",
    "rename",
    "scaffold",
    "withdraw",
    "write",
]

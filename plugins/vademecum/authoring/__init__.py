"""Takes what an author wants done to several texts and facts at once; gives the new content of their files."""

from vademecum.authoring.attempts import Attempt, attempt
from vademecum.authoring.changes import Changes, Edit, difference, edited, write
from vademecum.authoring.finding import entry_of, refuse_lower, text_in
from vademecum.authoring.names.moving import move
from vademecum.authoring.names.removal import remove
from vademecum.authoring.names.renaming import rename
from vademecum.authoring.names.withdrawal import addresses_kept, withdraw
from vademecum.authoring.refusals import Reason, Refused
from vademecum.authoring.stubs.outlines import heading_ids
from vademecum.authoring.stubs.questions import Question, questions
from vademecum.authoring.stubs.scaffold import scaffold
from vademecum.authoring.stubs.wishes import NAMINGS, Wish, begun, ids_meant
from vademecum.authoring.translations.carrying import carried

__all__ = [
    "NAMINGS",
    "Attempt",
    "Changes",
    "Edit",
    "Question",
    "Reason",
    "Refused",
    "Wish",
    "addresses_kept",
    "attempt",
    "begun",
    "carried",
    "difference",
    "edited",
    "entry_of",
    "heading_ids",
    "ids_meant",
    "move",
    "questions",
    "refuse_lower",
    "remove",
    "rename",
    "scaffold",
    "text_in",
    "withdraw",
    "write",
]

"""Gives what the script of a board pack says, by the name under which it asks for it."""

from vademecum.languages import N_

# Translators: said by the page on which a board pack is put together
WORDS = {
    "up": N_("Up"),
    "down": N_("Down"),
    "remove": N_("Remove"),
    "moved": N_("{part} is now number {n} of {total}."),
    "added": N_("{part} is in the pack, as number {n}."),
    "removed": N_("{part} is no longer in the pack."),
    "cleared": N_("The pack is empty. Back in the browser brings it back."),
    "unknown": N_("Not known here, so left out: {names}."),
    "failed": N_("This could not be loaded, so it is not in the pack: {names}."),
    "gathering": N_("The rest of the list is loading; then you can choose."),
    "lacking": N_("This could not be loaded, so you cannot choose from it: {names}. Reload the page to try again."),
    "noAnswers": N_("This browser holds no answers to this list. They do not travel in the address of a pack."),
    "contents": N_("Contents"),
    "firstCopy": N_("First copy"),
}
"""The values in braces are filled in by the script."""

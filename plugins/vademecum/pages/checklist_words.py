"""Gives what the script of a checklist says, by the name under which it asks for it."""

from vademecum.languages import N_

ANSWERS = ("yes", "partly", "no", "na")
"""What can be said of an item; the last takes it out of the count."""

# Translators: said by a checklist in the reader's browser
WORDS = {
    "yes": N_("Yes"),
    "partly": N_("Partly"),
    "no": N_("No"),
    "na": N_("Not applicable"),
    "notAnswered": N_("Not answered"),
    "answered": N_("{n} of {total} answered"),
}
"""The values in braces are filled in by the script."""

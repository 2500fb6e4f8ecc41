"""Gives what the script of the self-assessment says, by the name under which it asks for it."""

from vademecum.languages import N_

# Translators: said by the self-assessment in the reader's browser
WORDS = {
    "answered": N_("{n} of {total} answered"),
    "notAnswered": N_("not answered"),
    "model": N_("{level} (model: {model})"),
    "ownLevel": N_("Own level"),
    "targetLevel": N_("Target level"),
    "targetOf": N_("Target level: {role}"),
    "gap": N_("Gap"),
    "gapOf": N_("Gap: {n}"),
    "competency": N_("Competency"),
    "chooseRole": N_("Choose a target role to see the gaps here."),
    "noGap": N_("No gap: you reach all target levels of this role."),
    "aim": N_("The target level means:"),
    "version": N_("Version {version}"),
    "lost": N_("Some answers have no place here any more, and do not count: {names}."),
    "lostRole": N_("The target role {name} does not exist here any more: choose another one."),
    "bad": N_("These could not be read as a level from 0 to 4: {names}."),
    "otherVersion": N_("These answers were given to version {then}; this is version {now}."),
    "blocked": N_(
        "This browser keeps nothing for this page, so your answers are gone when you leave it. Export them, or copy"
        " the address."
    ),
    "adopted": N_("The answers are now kept in this browser."),
    "left": N_("These are your own answers again."),
    "askAdopt": N_("This browser keeps other answers. Replace them by those of the address?"),
    "askClear": N_("Delete all answers in this browser? Export them first if you want to keep them."),
    "askImport": N_("Replace the answers that are here by those of {file}?"),
    "replace": N_("Replace"),
    "delete": N_("Delete"),
    "cleared": N_("All answers are deleted."),
    "imported": N_("Read from {file}: {n} of {total} answered."),
    "copied": N_("The address is copied."),
    "copyByHand": N_("This browser does not let the page copy. The address is selected: copy it yourself."),
    "notOurs": N_("{file} is no export of this self-assessment."),
    "tooNew": N_("{file} was made by a newer version of this page."),
    "noAnswers": N_("{file} holds no answer."),
    "remove": N_("Remove"),
    "removePerson": N_("Remove {name}"),
    "me": N_("This page"),
    "spread": N_("Spread"),
    "people": N_("People side by side: {n}"),
    "columns.level": N_("Level"),
    "columns.levelName": N_("Name of the level"),
    "columns.code": N_("Code"),
    "columns.label": N_("Name or label"),
    "columns.date": N_("Date"),
    "columns.role": N_("Target role"),
    "columns.roleId": N_("Id of the target role"),
    "columns.version": N_("Version of the content"),
}
"""The values in braces are filled in by the script."""

"""Gives what the script of a checklist says, by the name under which it asks for it."""

from vademecum.languages import N_

ANSWERS = ("yes", "partly", "no", "na")
"""What can be said of an item; the last takes it out of the count."""

# Translators: said by a checklist in the reader's browser
_ANSWERING = {
    "yes": N_("Yes"),
    "partly": N_("Partly"),
    "no": N_("No"),
    "na": N_("Not applicable"),
    "notAnswered": N_("Not answered"),
    "more": N_("Note, owner and date"),
    "note": N_("Note"),
    "owner": N_("Owner"),
    "due": N_("Due date"),
    "evidence": N_("Evidence (link or location)"),
    "evidenceAt": N_("Evidence: {place}"),
    "discussed": N_("Discussed on"),
    "dueOn": N_("by {day}"),
    "withNote": N_("with a note"),
    "openEvidence": N_("Open {address}"),
    "previousAnswer": N_("Previous round ({day}): {answer}"),
    "chosen": N_("chosen"),
}
_RESULT = {
    "answered": N_("{n} of {total} answered"),
    "ofTotal": N_("{n} of {total}"),
    # Translators: {said} is «3 of 12 answered»; each number says how often that was the answer
    "counts": N_("{said}: {yes} yes, {partly} partly, {no} no, {na} not applicable"),
    "previousCounts": N_("{n} of {total}: {yes} yes, {partly} partly, {no} no"),
    "bySection": N_("Answers by section"),
    "section": N_("Section"),
    "answeredOf": N_("Answered"),
    "wholeList": N_("Whole list"),
    "previousRound": N_("Previous round ({day})"),
}
_KEEPING = {
    "firstCopy": N_("First copy"),
    "copyInUse": N_("Copy in use: {name}"),
    "copyToUse": N_("Copy in use"),
    "noName": N_("Write a name first."),
    "nameTaken": N_("There is already a copy named {name}."),
    "added": N_("The copy {name} has been added, and is in use."),
    "renamed": N_("The copy in use is now named {name}."),
    "askRemove": N_(
        "Delete the copy {name} with its answers to all checklists? Export them first if you want to keep them."
    ),
    "removed": N_("The copy {name} has been deleted. Now in use: {now}."),
    "delete": N_("Delete"),
    "askRound": N_("Begin a new round? The answers move to the previous round; notes, owners and dates stay."),
    "askRoundAgain": N_(
        "Begin a new round? The answers move to the previous round and replace those kept there; notes, owners and"
        " dates stay."
    ),
    "begin": N_("Begin"),
    "begun": N_("A new round has begun."),
    "askClear": N_("Delete everything in this list for the copy {name}? First export what you want to keep."),
    "cleared": N_("This list is now empty."),
    "sheetShows": N_("On the sheet"),
    "sheetAnswers": N_("With the answers"),
    "sheetEmpty": N_("Empty"),
    "print": N_("Print"),
}
_FILES = {
    "columns.section": N_("Section"),
    "columns.statement": N_("Statement"),
    "columns.answer": N_("Answer"),
    "columns.note": N_("Note"),
    "columns.owner": N_("Owner"),
    "columns.due": N_("Due date"),
    "columns.evidence": N_("Evidence"),
    "columns.discussed": N_("Discussed on"),
    "columns.previousAnswer": N_("Previous answer"),
    "columns.label": N_("Name of the copy"),
    "columns.date": N_("Date"),
    "columns.version": N_("Version of the content"),
    "line": N_("Line {n}"),
    "noHeading": N_("the heading line, which begins with id, is missing"),
    "wrongCells": N_("{n} cells instead of {expected}"),
    "openQuote": N_("a quotation mark is never closed"),
    "badAnswer": N_("“{value}” is not an answer; use one of: {answers}"),
    "badDay": N_("{name}: “{value}” is not a date"),
    "tooLong": N_("{name}: more than {n} characters"),
    "otherList": N_("“{id}” does not belong to this checklist"),
    "badId": N_("“{id}” is not the id of an item"),
    "twice": N_("“{id}” is already in the file: {at}"),
    "badJson": N_("this cannot be read as JSON"),
    "wrongValue": N_("this is the wrong kind of value"),
    "unknownKey": N_("this key is unknown"),
    "notOurs": N_("this is not an export of checklist answers"),
    "tooNew": N_("this was made by a newer version of this page"),
    "notImported": N_("{file} was not imported; nothing has changed. Problems: {n}."),
    "nothingNew": N_("{file} has nothing new to import."),
    "askImport": N_("Import {file} into the copy {copy}? Items that change: {n}. Fields that become empty: {emptied}."),
    "import": N_("Import"),
    "leftAsIs": N_("Nothing has changed."),
    "fromCopy": N_("The file comes from the copy {name}."),
    "imported": N_("Imported from {file}. Items that changed: {n}."),
    "homeless": N_("These answers in the file no longer have a place in the list. They are kept but not counted:"),
}
WORDS = _ANSWERING | _RESULT | _KEEPING | _FILES
"""The values in braces are filled in by the script."""

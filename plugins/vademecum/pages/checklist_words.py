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
    "evidence": N_("Evidence (a link or a place)"),
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
    "nameTaken": N_("There is a copy named {name} already."),
    "added": N_("The copy {name} is there, and in use."),
    "renamed": N_("The copy in use is now named {name}."),
    "askRemove": N_(
        "Delete the copy {name} with its answers to all checklists? Export them first if you want to keep them."
    ),
    "removed": N_("The copy {name} is deleted. In use now: {now}."),
    "delete": N_("Delete"),
    "askRound": N_("Begin a new round? The answers become those of the previous round; notes, owners and dates stay."),
    "askRoundAgain": N_(
        "Begin a new round? The answers become those of the previous round and replace the earlier ones; notes, owners"
        " and dates stay."
    ),
    "begin": N_("Begin"),
    "begun": N_("A new round has begun."),
    "askClear": N_("Delete all that this list has in the copy {name}? Export first what you want to keep."),
    "cleared": N_("This list is empty."),
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
    "noHeading": N_("the line of headings that begins with id is missing"),
    "wrongCells": N_("{n} cells instead of {expected}"),
    "openQuote": N_("a quotation mark is opened and not closed"),
    "badAnswer": N_("«{value}» is no answer; possible are: {answers}"),
    "badDay": N_("{name}: «{value}» is no date"),
    "tooLong": N_("{name}: more than {n} characters"),
    "otherList": N_("«{id}» does not belong to this checklist"),
    "badId": N_("«{id}» is no id of an item"),
    "twice": N_("«{id}» was answered before: {at}"),
    "badJson": N_("this cannot be read as JSON"),
    "wrongValue": N_("a value of another kind belongs here"),
    "unknownKey": N_("this key is unknown"),
    "notOurs": N_("this is no export of answers to a checklist"),
    "tooNew": N_("this was made by a newer version of this page"),
    "notImported": N_("{file} is not imported, and nothing has changed. Problems: {n}."),
    "nothingNew": N_("{file} holds nothing that is not here already."),
    "askImport": N_("Import {file} into the copy {copy}? Items that change: {n}. Fields that become empty: {emptied}."),
    "import": N_("Import"),
    "leftAsIs": N_("Nothing has changed."),
    "imported": N_("Imported from {file}. Items that changed: {n}."),
    "homeless": N_("These answers of the file have no place in the list any more. They stay kept, and do not count:"),
}
WORDS = _ANSWERING | _RESULT | _KEEPING | _FILES
"""The values in braces are filled in by the script."""

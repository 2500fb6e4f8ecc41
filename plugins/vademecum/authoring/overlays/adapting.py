"""Takes the name of a text below; gives an organisation's own in its place, or with its own part behind it."""

import re
from datetime import date

from vademecum.authoring.changes import Changes
from vademecum.authoring.files import Files
from vademecum.authoring.finding import text_of
from vademecum.authoring.overlays.seen import STANDS_ON_NOTHING, record_of
from vademecum.authoring.refusals import Reason, Refused
from vademecum.catalogue import MESSAGES, Catalogue, Entry, LocalText, OwnText, added_below
from vademecum.languages import N_, messages_for
from vademecum.sources import Record

HOW_HERE = N_("How we do this here")
"""The heading of an organisation's own part."""

OVERLAY = "overlay"
_OVERLAY = re.compile(rf"^{OVERLAY}:.*\n", re.MULTILINE)

ANCHOR = "how-we-do-this-here"


def adapt(catalogue: Catalogue, name: str, language: str | None, add: bool, day: date) -> Changes:
    """A copy of the text to replace it, or with `add` a part to write behind it; and the record of what it stands on.

    Raises Refused where there is nothing below, or a text of one's own already; OSError.
    """
    if not catalogue.layers.is_copy:
        raise Refused(Reason(STANDS_ON_NOTHING))
    entry, text = text_of(name, language, catalogue)
    _refuse_own(entry, text, catalogue)
    added = added_below(text, catalogue.layers)
    own = OwnText(entry, "append" if add else "replace", text, text, text.record.span(), added)
    words = _addition(entry, text, catalogue) if add else _replacement(text.record, Files(catalogue))
    return {text.record.path: words, **record_of(own, catalogue, day)}


def _refuse_own(entry: Entry, text: LocalText, catalogue: Catalogue) -> None:
    layers = catalogue.layers
    files = [text.record.file, *(added.file for added in text.record.additions)]
    own = next((file for file in files if layers.is_own(file)), None)
    if own:
        words = N_("{ref} has a text of your own already: {file}.")
        raise Refused(Reason(words, {"ref": entry.ref, "file": own}))


def _replacement(record: Record, files: Files) -> str:
    """The text as it stands below, with what others added to it, and the words that say what becomes of it."""
    head = files.text(record.path)[: files.body(record)]
    return _OVERLAY.sub("", head).removesuffix("---\n") + f"{OVERLAY}: replace\n---\n" + record.markup.body


def _addition(entry: Entry, text: LocalText, catalogue: Catalogue) -> str:
    heading = messages_for(text.language, catalogue.folder.root / MESSAGES).gettext(HOW_HERE)
    front = f"---\nkind: {entry.kind}\nid: {entry.id}\noverlay: append\n---\n"
    return f"{front}\n## {heading} {{#{ANCHOR}}}\n\n"

"""Takes the name of a text below; gives an organisation's own in its place, or with its own part behind it."""

from datetime import date
from pathlib import Path

from vademecum.authoring.changes import Changes
from vademecum.authoring.finding import text_of
from vademecum.authoring.overlays.seen import record_of
from vademecum.authoring.refusals import Reason, Refused
from vademecum.catalogue import MESSAGES, Catalogue, Entry, LocalText, OwnText
from vademecum.languages import N_, messages_for
from vademecum.sources import Record, decode

HOW_HERE = N_("How we do this here")
"""The heading of an organisation's own part."""

ANCHOR = "how-we-do-this-here"


def adapt(catalogue: Catalogue, name: str, language: str | None, add: bool, day: date) -> Changes:
    """A copy of the text that replaces it, or with `add` a part to write behind it; and the record of what it stands on.

    Raises Refused where there is nothing below, or a text of one's own already; OSError.
    """
    if not catalogue.layers.is_copy:
        raise Refused(Reason(N_("This folder stands on no other: it has no organisation.yml.")))
    entry, text = text_of(name, language, catalogue)
    _refuse_own(entry, text, catalogue)
    own = OwnText(entry, "append" if add else "replace", text, text, text.record.span())
    words = _addition(entry, text, catalogue) if add else _replacement(text.record, catalogue)
    return {text.record.path: words, **record_of(own, catalogue, day)}


def _refuse_own(entry: Entry, text: LocalText, catalogue: Catalogue) -> None:
    layers = catalogue.layers
    files = [text.record.file, *(added.file for added in text.record.additions)]
    own = next((file for file in files if layers.is_own(file)), None)
    if own:
        words = N_("{ref} has a text of your own already: {file}.")
        raise Refused(Reason(words, {"ref": entry.ref, "file": own}))


def _replacement(record: Record, catalogue: Catalogue) -> str:
    """The text as it stands below, with the words that say what becomes of it."""
    layer = catalogue.layers.of(record.file)
    root = layer.folder.root if layer else catalogue.folder.root
    path = root / Path(record.file).relative_to(layer.folder.name if layer else catalogue.folder.name)
    text, _ = decode(path.read_bytes(), record.file)
    return text.replace("\n---", "\noverlay: replace\n---", 1)


def _addition(entry: Entry, text: LocalText, catalogue: Catalogue) -> str:
    heading = messages_for(text.language, catalogue.folder.root / MESSAGES).gettext(HOW_HERE)
    front = f"---\nkind: {entry.kind}\nid: {entry.id}\noverlay: append\n---\n"
    return f"{front}\n## {heading} {{#{ANCHOR}}}\n\n"

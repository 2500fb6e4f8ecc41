"""Takes a text or a file of facts; gives the sentence that it is in a layer below, where it is."""

from collections.abc import Mapping

from vademecum.catalogue.catalogue import Catalogue
from vademecum.catalogue.entries import Entry, LocalText
from vademecum.languages import N_

Sentence = tuple[str, Mapping[str, object]]
"""A sentence marked for translation, and the values that it names."""

_TEXT = N_(
    "{file} is in the layer “{layer}” below your own folder, so it is not changed here. Have it your own way with: "
    "{replace} – or add to it with: {append}"
)
_ADDED_TO = N_(
    "{file} is in the layer “{layer}” below your own folder, so it is not changed here; what you add to it stands in "
    "{own}."
)
_FACTS = N_(
    "{file} is in the layer “{layer}” below your own folder, so it is not changed here. Say what differs in {own}, by "
    "add, replace and remove."
)
_ADAPT = "vademecum overlay adapt"


def lower_text(entry: Entry, text: LocalText, catalogue: Catalogue) -> Sentence | None:
    """That a text is in a layer below, and how to have another one; None for a text of the highest layer."""
    layers = catalogue.layers
    layer = layers.of(text.record.file)
    if layer is None or not layers.is_copy or layers.is_own(text.record.file):
        return None
    values: dict[str, object] = {"file": text.record.file, "layer": layer.id}
    own = next((added.file for added in text.record.additions if layers.is_own(added.file)), None)
    if own:
        return _ADDED_TO, {**values, "own": own}
    name = f"{entry.ref} --language {text.language}"
    return _TEXT, {**values, "replace": f"{_ADAPT} {name}", "append": f"{_ADAPT} --append {name}"}


def lower_facts(file: str, path: str, catalogue: Catalogue) -> Sentence:
    """That facts are in a layer below, in `file`, and that a file of one's own at `path` changes them."""
    layer = catalogue.layers.of(file)
    own = f"{catalogue.folder.name}/{path}"
    return _FACTS, {"file": file, "layer": layer.id if layer else "", "own": own}


def lower_entry(entry: Entry, catalogue: Catalogue) -> Mapping[str, object] | None:
    """The file, layer and language of a text below that an entry has, or would have again; None where all are own."""
    found = [below for text in entry.texts.values() if (below := _below(text, catalogue))]
    layer = catalogue.layers.of(found[0].record.file) if found else None
    if layer is None:
        return None
    return {"ref": entry.ref, "file": found[0].record.file, "layer": layer.id, "language": found[0].language}


def _below(text: LocalText, catalogue: Catalogue) -> LocalText | None:
    """The text itself where it is in a layer below, or the one below in whose place it stands."""
    return text.below or (None if catalogue.layers.is_own(text.record.file) else text)

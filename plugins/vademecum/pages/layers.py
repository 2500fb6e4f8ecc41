"""Takes what a copy shows of an entry; gives what its page says of whose text it is, and where that is changed."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from vademecum.catalogue import Catalogue, LocalText, Shown, in_language
from vademecum.languages import N_
from vademecum.layers import Layer
from vademecum.pages.context import Language
from vademecum.pages.markdown import Change, html_link
from vademecum.sources import Addition, Record


def layer_notice(shown: Shown, language: Language) -> Iterator[dict[str, Any]]:
    """That the text is an organisation's own, or one that it put in the place of another."""
    layer = _of_organisation(shown.text, language)
    if shown.text is None or layer is None:
        return
    below = shown.text.record.replaced
    if below is None:
        words = language.say(N_("Local page of {name}"), name=_name(layer, language))
    else:
        source = _name(_layer(below.file, language), language)
        words = language.say(N_("Adapted by {name} from {source}"), name=_name(layer, language), source=source)
    yield {"kind": "layer", "words": words}


def layer_meta(shown: Shown, language: Language) -> dict[str, Any]:
    """The ids of the layers that a text and what was added to it are from, in copies; and where the text is changed."""
    if shown.text is None:
        return {}
    record, found = shown.text.record, dict[str, Any]()
    if language.view.catalogue.layers.is_copy:
        adapted = {"from": _layer(record.replaced.file, language).id} if record.replaced else {}
        added = [_layer(one.file, language).id for one in record.additions]
        found["layer"] = {"of": _layer(record.file, language).id, **adapted, **({"added": added} if added else {})}
    if address := edit_address(record.file, language.view.catalogue):
        found["edit"] = address
    return found


def added_lines(text: LocalText, language: Language) -> Iterator[Change]:
    """Below the first heading of each addition, a line that says whose it is, and leads to where it is changed."""
    for added in text.record.additions:
        heading = next((one for one in text.record.markup.headings if one.start >= added.start), None)
        if heading:
            yield heading.end, heading.end, _line(added, language)


def edit_address(file: str, catalogue: Catalogue) -> str:
    """Where the source of a file is changed, by what its own layer says; empty where that says nothing."""
    layer = catalogue.layers.of(file)
    organisation, name = (layer.organisation, layer.folder.name) if layer else (None, catalogue.folder.name)
    address = organisation.edit if organisation else catalogue.settings.site.edit
    return address.replace("{path}", quote(file.removeprefix(f"{name}/")))


def _line(added: Addition, language: Language) -> str:
    organisation = _layer(added.file, language).organisation
    name = language.words(organisation.name) if organisation else ""
    words = language.say(N_("Added by {name}"), name=name)
    if address := edit_address(added.file, language.view.catalogue):
        words += " · " + html_link(language.say(N_("Edit this part")), address, {"rel": "external"})
    return f'\n\n{words}\n{{: .vm-added data-search-exclude="" }}\n'


def _of_organisation(text: LocalText | None, language: Language) -> Layer | None:
    """The layer of a text that an organisation wrote over what lies below."""
    record: Record | None = text.record if text else None
    return _layer(record.file, language) if record and record.depth else None


def _layer(file: str, language: Language) -> Layer:
    """The layer of a file of a copy, each of which is of one."""
    layers = language.view.catalogue.layers
    return layers.of(file) or layers.stack[0]


def _name(layer: Layer, language: Language) -> str:
    """The name of an organisation; of the content below them all, what it calls itself."""
    return in_language(layer.organisation.name, language.code) if layer.organisation else layer.title

"""Takes a language; gives what translators and programs take along: work packets, and the state of translations."""

import json
from collections.abc import Iterator
from typing import Any

from vademecum.catalogue import TextState
from vademecum.pages.context import Language
from vademecum.pages.dashboard_places import STATUS, dashboard_path, packet_path, tracked_of
from vademecum.pages.tree import TreeFile
from vademecum.projections.packets import packet, to_translate
from vademecum.projections.translations import Tracked, is_for_readers, status_document, status_values

_TO_TRANSLATE = (TextState.BEHIND, TextState.MISSING)


def dashboard_files(language: Language) -> Iterator[TreeFile]:
    """The state of all translations into a language, and a work packet for each that a translator has to work on."""
    found = [one for one in tracked_of(language) if one.made.language == language.code]
    content = json.dumps(status_document(_values(one) for one in found), ensure_ascii=False, indent=1)
    yield TreeFile(dashboard_path(language, STATUS), f"{content}\n")
    for one in found:
        if has_packet(one, language):
            words = packet(one.made, language.view.catalogue, language.messages)
            yield TreeFile(packet_path(one.made, language.languages), words, inputs=(one.made.original.record.file,))


def has_packet(one: Tracked, language: Language) -> bool:
    """Whether the site has a work packet: for what is to be translated, unless it is not for all readers.

    Asked once for all languages: every dashboard leads to the packet.
    """
    kept = next(iter(language.languages.values())).kept
    key = ("packet", one.made.entry.ref, one.made.language)
    if key not in kept:
        kept[key] = is_to_translate(one) and is_for_readers(one, language.views)
    return bool(kept[key])


def is_to_translate(one: Tracked) -> bool:
    """Whether a translator has work; what nobody has recorded yet may well be up to date."""
    return one.state in _TO_TRANSLATE and bool(to_translate(one.made))


def _values(one: Tracked) -> dict[str, Any]:
    """As `vademecum translations status` gives them, in the words of readers; of a hidden draft only that it is one."""
    values = status_values(one.made, reading=one.reading)
    hidden: dict[str, Any] = {"state": one.state.value, "file": None, "reviewed": None, "sections": []}
    return {**values, **hidden} if one.is_hidden else values

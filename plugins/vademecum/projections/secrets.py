"""Takes the views of an edition; gives the words of what is hidden in it, by which a leak of it would show."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from vademecum.catalogue import EditionView, Entry, LocalText
from vademecum.model import LISTED, Concept

_OF_A_SUMMARY = 60
"""So many letters of a summary are nobody else's words."""

_FILES = {**LISTED, "term": "concepts", "law": "law"}
"""By kind, the file of facts that holds entries of it."""


@dataclass(frozen=True, slots=True)
class Secret:
    """Words of an entry that no reader of the edition may see, and what they are of it.

    `said` tells that an author wrote the same words elsewhere, for these readers: they are no sign of a leak there.
    """

    ref: str
    words: str
    part: Literal["title", "summary", "name"]
    said: bool = False


def secrets(views: Mapping[str, EditionView]) -> tuple[Secret, ...]:
    """Every title, name and beginning of a summary that the views hide, of texts in their languages.

    A title that something visible bears, too, is none.
    """
    hidden = [*_hidden(views)]
    if not hidden:
        return ()
    public = {folded(words) for view in views.values() for words in _public(view)}
    found = [one for one in hidden if folded(one.words) and folded(one.words) not in public]
    visible = folded("\n".join(_visible_sources(views)))
    return tuple(Secret(one.ref, one.words, one.part, folded(one.words) in visible) for one in found)


def folded(words: str) -> str:
    """Words as they are compared: small letters, one space between words, no soft hyphens."""
    return " ".join(words.replace("\xad", "").casefold().split())


def _hidden(views: Mapping[str, EditionView]) -> Iterator[Secret]:
    first = next(iter(views.values()))
    seen = {id(shown.text) for view in views.values() for shown in view.shown.values() if shown.text}
    entries = {ref for view in views.values() for ref in view.shown}
    for entry in first.catalogue.entries.values():
        for text in entry.texts.values():
            if id(text) not in seen and text.language in views:
                yield Secret(entry.ref, text.front.title, "title")
                yield Secret(entry.ref, text.front.summary.strip()[:_OF_A_SUMMARY], "summary")
        if entry.ref not in entries:
            yield from (Secret(entry.ref, name, "name") for name in entry.names.values())


def _public(view: EditionView) -> Iterator[str]:
    """What the readers of a language know things by."""
    for shown in view.shown.values():
        yield from (shown.title, *shown.entry.names.values())
        if isinstance(shown.entry.facts, Concept):
            for term in shown.entry.facts.terms.values():
                yield from (term.label, *term.alternatives, *term.forms)


def _visible_sources(views: Mapping[str, EditionView]) -> Iterator[str]:
    """What authors wrote for these readers: the texts, and the facts but for those of hidden entries."""
    catalogue = next(iter(views.values())).catalogue
    texts = {id(one.text): one.text for view in views.values() for one in view.shown.values() if one.text}
    for text in texts.values():
        yield from _written(text)
    entries = {ref for view in views.values() for ref in view.shown}
    hidden = [entry for entry in catalogue.entries.values() if entry.ref not in entries]
    for name, file in catalogue.folder.data.items():
        if "/" not in name:
            yield from _strings(file.tree.value, _ids_in(name, hidden))


def _written(text: LocalText) -> Iterable[str]:
    return text.front.title, text.front.summary, text.record.markup.body


def _ids_in(name: str, hidden: Iterable[Entry]) -> frozenset[str]:
    """The ids of the hidden entries that a file of facts holds."""
    return frozenset(entry.id for entry in hidden if _FILES.get(entry.kind) == name)


def _strings(value: object, without: frozenset[str]) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for child in value:
            yield from _strings(child, without)
    elif isinstance(value, dict):
        for key, child in value.items():
            if key not in without:
                yield from _strings(child, without)

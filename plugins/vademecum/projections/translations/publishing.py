"""Takes a translation of a dashboard; says whether its work packet holds nothing but what readers may see."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from vademecum.catalogue import EditionView, LocalText
from vademecum.projections.translations.dashboard import Tracked
from vademecum.sources import parse_markup


def is_for_readers(one: Tracked, views: Mapping[str, EditionView]) -> bool:
    """Whether no comment of an author, and no reference to what the edition hides, stands in the open sections.

    A packet has them as they are written, in the translation and, now and before, in the original.
    """
    original, text = one.made.original, one.made.text
    theirs = [words for section in one.made.open for words in (section.now, section.was)]
    ours = [section.own for section in one.made.open] if text else []
    return _is_open(theirs, original, views) and (text is None or _is_open(ours, text, views))


def _is_open(words: Iterable[str], text: LocalText, views: Mapping[str, EditionView]) -> bool:
    markup = parse_markup("\n\n".join(words))
    read = replace(text, record=replace(text.record, markup=markup))
    found = next(iter(views.values())).catalogue.leads(read)
    return not markup.comments and all(any(target.ref in view.shown for view in views.values()) for _, target in found)

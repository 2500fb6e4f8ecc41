"""Takes a view; gives what splits the compounds of its language, by the words that its readers see."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from vademecum.catalogue import EditionView, LocalText
from vademecum.languages import Splitter
from vademecum.model import Concept

OF_A_NAME = 4
"""How often a word of a title or a term counts: as often as even a short word must occur."""

_LETTERS = re.compile(r"[^\W\d_]+")


def splitter(view: EditionView) -> Splitter:
    """What splits words of the language; what is hidden in the view teaches it nothing."""
    made = view.catalogue.folder.shelf.made
    found: Counter[str] = Counter()
    for shown in view.shown.values():
        if shown.text and shown.language == view.language:
            found.update(made(shown.text.record.file, word_counts, shown.text))
    for name in _names(view):
        found.update({word: OF_A_NAME for word in words(name)})
    return Splitter(view.language, found)


def word_counts(text: LocalText) -> Mapping[str, int]:
    """How often each word stands in what is read of a text."""
    return Counter(words(text.record.prose.plain))


def words(text: str) -> list[str]:
    """The words of letters alone, in small letters."""
    return _LETTERS.findall(text.casefold())


def _names(view: EditionView) -> Iterator[str]:
    """Titles and terms in the language of the view."""
    for shown in view.shown.values():
        facts = shown.entry.facts
        if shown.language == view.language:
            yield shown.title
        term = facts.terms.get(view.language) if isinstance(facts, Concept) else None
        yield from (term.label, *term.alternatives, *term.forms) if term else ()

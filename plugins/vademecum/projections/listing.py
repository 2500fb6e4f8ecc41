"""Takes a catalogue and what an author looks for; gives all ids that texts and facts can name, with their names."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from vademecum.catalogue import ENTRY, LISTS, Catalogue, Entry, called_in_all, known_names, slugify
from vademecum.languages import N_, SPOKEN, author_messages, stop_words
from vademecum.likeness import having, nearest
from vademecum.model import Concept, kinds_by_name

_WORDS = {"term": (N_("Concept"), N_("Concepts")), "source": (N_("Source"), N_("Sources")), "person": (N_("People"),)}
"""By kind, more words for it in the languages of authors."""

_OTHERS = {"authors": "person", "author": "person", "categories": "term"}
"""By key of the front matter, the kind that it names, where that has another name."""


@dataclass(frozen=True)
class Listed:
    """An id, and all that it is called: first of all in the author's language."""

    kind: str
    id: str
    names: tuple[str, ...]


@lru_cache
def kinds_to_list() -> dict[str, str]:
    """By each word for a kind, in small letters, the kind: as ids have it, as facts do, and as people call it."""
    words = ((kind, word) for kind, called in _WORDS.items() for word in called)
    said = {author_messages(code).gettext(word).casefold(): kind for kind, word in words for code in SPOKEN}
    own = {word: kind for kind, listed in LISTS.items() for word in (kind, listed)}
    return {**said, **kinds_by_name(), **own, **_OTHERS}


def counts(catalogue: Catalogue) -> dict[str, int]:
    """By kind, how many ids there are; a kind without any is left out."""
    return {kind: len(known) for kind, known in known_names(catalogue).items() if kind != ENTRY and known}


def listing(catalogue: Catalogue, kinds: Iterable[str], words: Iterable[str], language: str) -> Iterator[Listed]:
    """All of these kinds that have each of the words in their id or in a name, in any language of the site."""
    sought = telling(words, catalogue)
    for kind in kinds:
        called = called_in_all(kind, catalogue, language)
        yield from (_listed(kind, name, called[name]) for name in having(sought, called))


def telling(words: Iterable[str], catalogue: Catalogue) -> list[str]:
    """The words that say what is looked for: without the commonest ones of every language, if any are left."""
    every = [part for word in words for part in word.split()]
    common = {word for code in catalogue.settings.languages for word in stop_words(code)}
    return [word for word in every if word.casefold() not in common] or every


def speaking(catalogue: Catalogue, kinds: Iterable[str], words: Iterable[str], language: str) -> Iterator[Listed]:
    """All of these kinds whose summary, definition or full name has each of the words, in any language."""
    sought = telling(words, catalogue)
    for kind in kinds:
        called = called_in_all(kind, catalogue, language)
        told = {name: tuple(_told(catalogue.entries.get(f"{kind}:{name}"))) for name in called}
        yield from (_listed(kind, name, called[name]) for name in having(sought, told))


def _told(entry: Entry | None) -> Iterator[str]:
    if entry:
        yield from (text.front.summary for text in entry.texts.values())
        yield from getattr(entry.facts, "full_name", {}).values()
        if isinstance(entry.facts, Concept):
            yield from (term.definition for term in entry.facts.terms.values() if term.definition)


def like(catalogue: Catalogue, kinds: Iterable[str], word: str, language: str) -> Listed | None:
    """The one that may be meant by a word that nothing has."""
    known = {(kind, name): names for kind in kinds for name, names in called_in_all(kind, catalogue, language).items()}
    ids = {name: names for (_, name), names in known.items()}
    found = nearest(word, ids, ids)
    return next((_listed(kind, name, names) for (kind, name), names in known.items() if name == found), None)


def _listed(kind: str, name: str, called: tuple[str, ...]) -> Listed:
    """Without the last parts of addresses, which say again what the titles say."""
    parts = {slugify(one) for one in called if slugify(one) != one} | {name}
    return Listed(kind, name, tuple(one for one in called if one == called[0] or one not in parts))

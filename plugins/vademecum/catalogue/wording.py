"""Takes concepts; gives, for each language, the words that have a better one there, and finds them in a text."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from vademecum.catalogue.entries import LocalText
from vademecum.diagnostics import Span
from vademecum.languages import Found, Phrases, same_words
from vademecum.model import Concept
from vademecum.sources import Permission

Fault = Literal["avoid", "foreign"]


@dataclass(frozen=True, slots=True)
class Better:
    """Why a word should not stand in a language, and the one to write instead."""

    fault: Fault
    label: str


@dataclass(frozen=True, slots=True)
class Stray:
    """A word that has a better one; `permission` is what its author wrote to keep it."""

    words: str
    better: Better
    span: Span
    permission: Permission | None = None


_NO_WORDS = re.compile(r"\[@[^\]\n]*\]|\[\[[^\]|\n]*|\{[^}\n]*\}|\]\([^)\n]*\)")
"""Citations, ids and addresses, in which parts of foreign terms stand on every page."""

_QUOTES = " \n«»\"'‘’“”()"

Wording = Phrases[Better | None]
"""What to look for in a language. Its own terms are in it too, without a better one: no part of them is a stray."""


def wording(concepts: Mapping[str, Concept], language: str) -> Wording:
    """The terms of other languages and the renderings to avoid, but for what any concept has as its own word."""
    own = [words for concept in concepts.values() for words in _words(concept, language)]
    kept = same_words(own)
    better = {words: better for words, better in _better(concepts, language) if not same_words([words]) <= kept}
    return Phrases({**better, **dict.fromkeys(own)})


def _better(concepts: Mapping[str, Concept], language: str) -> Iterator[tuple[str, Better]]:
    """What is foreign, then what is to be avoided: of a word that is both, the second holds."""
    known = [concept for concept in concepts.values() if language in concept.terms]
    for concept in known:
        better = Better("foreign", concept.terms[language].label)
        yield from ((words, better) for other in concept.terms if other != language for words in _words(concept, other))
    for concept in known:
        term = concept.terms[language]
        yield from ((words, Better("avoid", term.label)) for words in term.avoid)


def _words(concept: Concept, language: str) -> tuple[str, ...]:
    term = concept.terms.get(language)
    return (term.label, *term.alternatives, *term.forms) if term else ()


def strays(text: LocalText, wording: Wording) -> tuple[Stray, ...]:
    """The strays in the title, the summary and the body of a text, those that are permitted among them.

    No stray are an id, a word in italics, which is one that the text speaks about, and a foreign word in a name. A
    permission holds for the block that it stands in or before; above all blocks, for the whole text.
    """
    words = _NO_WORDS.sub(" ", text.record.markup.body)
    may_be = wording.may_be_in(f"{text.front.title} {text.front.summary} {words}")
    return tuple(_strays(text, wording)) if may_be else ()


def _strays(text: LocalText, wording: Wording) -> Iterator[Stray]:
    prose, permissions = text.record.prose, text.record.permissions
    whole = [one for one in permissions if prose.block_at(one.start) is None]
    for key in ("title", "summary"):
        for found, better in _found(getattr(text.front, key), wording):
            yield Stray(found.words, better, text.key_place(key), _permission(found, whole))
    for block in prose.blocks:
        here = [*whole, *(one for one in permissions if prose.block_at(one.start) is block)]
        for found, better in _found(prose.plain[block.start : block.end], wording):
            at = block.start + found.start
            if at not in prose.bare and not prose.is_emphasised(at):
                yield Stray(found.words, better, text.record.span(*prose.place(at)), _permission(found, here))


def _found(words: str, wording: Wording) -> Iterator[tuple[Found[Better | None], Better]]:
    for found in wording.find(words):
        if found.meaning and not (found.meaning.fault == "foreign" and _is_name(found, words)):
            yield found, found.meaning


def _is_name(found: Found[Better | None], words: str) -> bool:
    """Whether a word that is no abbreviation has a capital where no sentence begins, or another one follows."""
    before, behind = words[: found.start].rstrip(_QUOTES), words[found.end :].lstrip()
    begins = not before or before[-1] in ".!?:"
    return found.words[0].isupper() and found.words[1:2].islower() and (not begins or behind[:1].isupper())


def _permission(found: Found[Better | None], permissions: Iterable[Permission]) -> Permission | None:
    return next((one for one in permissions if same_words([one.words]) == same_words([found.words])), None)

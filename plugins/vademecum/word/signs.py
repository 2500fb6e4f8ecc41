"""Takes passages of a text and of its changed copy; gives the ids, references and citations that were damaged."""

import re
from collections import Counter
from collections.abc import Iterator

from vademecum.languages import N_
from vademecum.sources import parse_markup
from vademecum.sources.markup import visible
from vademecum.word.faults import Fault
from vademecum.word.units import Unit

_ID = re.compile(r"\{:?[^{}\n]*#(?P<id>[^\s{}]+)[^{}\n]*\}\s*$")
_BROKEN = re.compile(
    r"\[@[^\[\]]*(?:$|\[)"  # a citation that does not end
    r"|(?<!\[)\[(?=[a-z]+:[a-z0-9-]+[|\]])[^\[\]]*\](?!\()"  # a reference with one bracket
    r"|\{#[^{}]*$|\{#[^{}=]*\s[^{}=]*\}"  # an id that does not end, or with a space in it
)
_CODE = re.compile(r"(`+)[^`]+\1")


def id_in(text: str) -> str:
    """The id behind the words of a heading or an item, or nothing."""
    found = _ID.search(text)
    return found["id"] if found else ""


def lost_id(source: str, unit: Unit) -> Iterator[Fault]:
    """An id that is gone or another: links lead to it, and other languages have it too."""
    before = id_in(source)
    if before and id_in(unit.text) != before:
        words = N_("The sign {sign} behind “{words}” is gone or changed: put it back, links lead to it.")
        yield Fault(words, {"sign": f"{{#{before}}}", "words": bare(unit.text)}, unit.place)


def broken(unit: Unit) -> Iterator[Fault]:
    """Brackets that begin a reference, a citation or an id, and do not end it."""
    if unit.kind in ("verbatim", "sign"):
        return
    plain = visible(unit.text)
    places = [piece.start for piece in parse_markup(unit.text).loose]
    places += [match.start() for match in _BROKEN.finditer(plain)]
    for place in sorted(set(places)):
        sign = unit.text[place : place + 40]
        yield Fault(
            N_("A sign is damaged here: “{sign}”. Put its brackets back as they were."), {"sign": sign}, unit.place
        )


def is_told(text: str) -> bool:
    """Whether a passage has words besides the sources that it cites."""
    return bool(re.search(r"\w", re.sub(r"\[@[^\[\]]*\]", "", text)))


def gone(source: str, unit: Unit) -> Iterator[Fault]:
    """References, citations and code that a passage had, and has no longer."""
    lost = _signs(source) - _signs(unit.text)
    if lost:
        words = N_("No longer there: {signs}. If that is not meant, put it back.")
        yield Fault(words, {"signs": ", ".join(sorted(lost))}, unit.place)


def _signs(text: str) -> Counter[str]:
    markup = parse_markup(text)
    found = [*(f"[@{one.key}]" for one in markup.citations), *(f"[[{one.target}]]" for one in markup.references)]
    return Counter([*found, *(match[0] for match in _CODE.finditer(text))])


def bare(text: str) -> str:
    """The words of a heading or an item, without its id."""
    return " ".join(text.partition("{")[0].split())[:60]

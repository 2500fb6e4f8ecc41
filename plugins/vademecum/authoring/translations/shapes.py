"""Takes the words of a section; says whether they stay one section in their text, and gives them with ids put right."""

from collections.abc import Iterable

from vademecum.authoring.translations.fidelity import Damage
from vademecum.sources import parse_markup

_OF_SHAPE = ("id", "heading")
"""The kinds of tokens on which the shape of a text rests."""


def has_heading(name: str, words: str) -> bool:
    """Whether the words begin with the heading of their section; those of an opening or of front matter have none."""
    first = next(iter(parse_markup(words).headings), None)
    return "." in name or (first is not None and not first.start and first.id == name)


def is_closed(words: str) -> bool:
    """Whether a heading behind the words would be one: no comment or code is left open."""
    return "packet-end" in parse_markup(f"{words}\n\n## End {{#packet-end}}\n").anchors


def stands(name: str, words: str) -> bool:
    """Whether the words leave the sections around them as they are."""
    return name.startswith("front.") or (has_heading(name, words) and is_closed(words))


def with_ids(name: str, words: str, found: Iterable[Damage]) -> str:
    """The words with damaged ids and marks of headings as the original has them, so that one slip breaks nothing else.

    Lines stay lines: places in them are those of what was written.
    """
    for damage in sorted(found, key=lambda one: -one.at):
        if damage.kind in _OF_SHAPE and damage.found and damage.wanted:
            words = words[: damage.at] + damage.wanted + words[damage.end :]
    first = next(iter(parse_markup(words).headings), None)
    if "." not in name and first and not first.start and not first.id:
        line, _, rest = words.partition("\n")
        words = "\n".join([f"{line.rstrip()} {{#{name}}}", *([rest] if rest else [])])
    return words

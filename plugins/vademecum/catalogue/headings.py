"""Takes an entry and one of its texts; gives the ids of its headings: whether they are any, and which one is due."""

import re
from collections import Counter

from vademecum.catalogue.catalogue import Catalogue
from vademecum.catalogue.entries import Entry, LocalText, is_reserved
from vademecum.languages import slugify
from vademecum.model import ID_PATTERN
from vademecum.sources import Heading

_OTHER = re.compile(r"(?<![^\s:])(?:\.[^\s.#=]+|[^\s.#=]+=(?:\"[^\"]*\"|'[^']*'|[^\s]*))")
"""A class, or an attribute with its value."""


def written_id(heading: Heading) -> str:
    """What stands in the braces of a heading for an id: `#mandate`, or what the author took for it; or nothing."""
    return " ".join(_OTHER.sub(" ", heading.given).lstrip(":").split())


def is_unfit(heading: Heading) -> bool:
    """Whether the braces of a heading hold words that are no id: with a capital, a space, or without their sign."""
    written = written_id(heading)
    return bool(written) and not (written.startswith("#") and re.fullmatch(ID_PATTERN, written[1:]))


def due_id(entry: Entry, text: LocalText, heading: Heading) -> str:
    """The id that a heading without one should get: that of its place in another language, or nothing.

    The place counts from the nearest heading above that both texts have; the original is asked first.
    """
    others = [other for code, other in entry.texts.items() if other is not text and code == entry.original]
    others += [other for other in entry.texts.values() if other is not text and other not in others]
    return next(filter(None, (_at_its_place(heading, text, other) for other in others)), "")


def _at_its_place(heading: Heading, text: LocalText, other: LocalText) -> str:
    ours, theirs = text.record.markup.headings, other.record.markup.headings
    names, at = [one.id for one in theirs], ours.index(heading)
    known = (place for place in range(at - 1, -1, -1) if ours[place].id and ours[place].id in names)
    above = next(known, -1)
    index = at - above + (names.index(ours[above].id) if above >= 0 else -1)
    if index >= len(theirs) or theirs[index].level != heading.level or is_unfit(theirs[index]):
        return ""
    free = names[index] not in text.record.markup.anchors and not is_reserved(names[index])
    return names[index] if free else ""


def usual_id(entry: Entry, text: LocalText, heading: Heading, catalogue: Catalogue) -> str:
    """The id that a heading of these words most often has in texts of the same kind and language, or nothing."""
    texts = (other for of, other in catalogue.texts() if of.kind == entry.kind and other.language == text.language)
    headings = (one for other in texts if other is not text for one in other.record.markup.headings)
    same = Counter(one.id for one in headings if one.id and one.text.casefold() == heading.text.casefold())
    found = same.most_common(1)[0][0] if same else ""
    return "" if found in text.record.markup.anchors else found


def better_id(entry: Entry, text: LocalText, heading: Heading, catalogue: Catalogue) -> str:
    """The id to propose for a heading: that of other texts, else one of what the author wrote, else none."""
    words = heading.text if text.language == "en" else ""
    of_others = due_id(entry, text, heading) or usual_id(entry, text, heading, catalogue)
    return of_others or slugify(written_id(heading) or words)

"""Takes a view; gives, for everything that can be referred to, what refers to it and how."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from vademecum.catalogue import EditionView, LocalText, Neighbours, Shown, neighbours
from vademecum.model import Checklist, Concept, Item, Law, PostText, Role, Text


class Why(Enum):
    """How one thing refers to another, in the order in which a reader is told."""

    REQUIRES = "requires"
    ASKS = "asks"
    CONCERNS = "concerns"
    LEADS = "leads"
    CITES = "cites"
    WRITES = "writes"
    CHECKS = "checks"
    HOLDS = "holds"
    SCOPE = "scope"
    BROADER = "broader"
    RELATED = "related"


@dataclass(frozen=True, slots=True)
class Use:
    """What refers to something, and why.

    `anchor` is the id on the origin's page where it does: that of an item, or empty. `level` is the target level of a
    competency that a role requires.
    """

    origin: Shown
    why: Why
    anchor: str = ""
    level: int | None = None


Mention = tuple[str, Why, str, int | None]
"""What is referred to, and how: target, why, anchor, level."""

_LISTS = {"roles": "role", "competencies": "competency", "concepts": "term", "categories": "term"}
"""The lists in front matter that say what a text is about, and the kind of entry that each names."""

_RANK = {why: rank for rank, why in enumerate(Why)}


def uses(view: EditionView) -> Mapping[str, tuple[Use, ...]]:
    """By target, what refers to it, in the order of `Why`, then of the catalogue, then of the text.

    A target is the `kind:id` of an entry that the view shows, or `source:KEY`, `person:KEY`, `country:CODE`. Only what
    its readers see refers: no draft, and no text in another language than the one that is shown. An entry does not
    refer to itself; it refers to a target once for each reason and place.
    """
    found: dict[str, list[Use]] = {}
    near = neighbours(view.catalogue.facts.concepts)
    hidden = view.catalogue.entries.keys() - view.shown.keys()
    for ref, shown in view.shown.items():
        for target, why, anchor, level in dict.fromkeys(_mentions(shown, view, near)):
            if target != ref and target not in hidden:
                found.setdefault(target, []).append(Use(shown, why, anchor, level))
    return {target: tuple(sorted(group, key=lambda use: _RANK[use.why])) for target, group in found.items()}


def _mentions(shown: Shown, view: EditionView, near: Mapping[str, Neighbours]) -> Iterator[Mention]:
    """What the facts of an entry refer to, and what its text does where readers see one."""
    facts = shown.entry.facts
    if isinstance(facts, Role):
        asked = view.catalogue.facts.asked(shown.entry.id)
        yield from ((f"competency:{name}", Why.REQUIRES, "", level) for name, level in asked.items())
    elif isinstance(facts, Concept):
        yield from _of_concept(facts, near.get(shown.entry.id))
    elif isinstance(facts, Law):
        yield from _of_law(facts)
    if shown.text and shown.entry.shared:
        yield from _of_front_matter(shown.entry.shared, shown.text)
    if shown.text:
        yield from _of_text(shown.text, facts, view)


def _of_concept(concept: Concept, near: Neighbours | None) -> Iterator[Mention]:
    """What is no longer used stands in no relation."""
    yield from ((f"source:{key}", Why.CITES, "", None) for key in concept.sources)
    if near:
        yield from ((f"term:{other}", Why.BROADER, "", None) for other in near.broader)
        yield from ((f"term:{other}", Why.RELATED, "", None) for other in near.related)


def _of_law(law: Law) -> Iterator[Mention]:
    yield from ((f"term:{name}", Why.CONCERNS, "", None) for name in law.concepts)
    yield from ((f"source:{key}", Why.CITES, "", None) for key in law.sources)
    yield f"country:{law.country}", Why.HOLDS, "", None


def _of_front_matter(shared: Text, text: LocalText) -> Iterator[Mention]:
    """What the original says of all languages, and who checked the text that is shown."""
    for key, kind in _LISTS.items():
        yield from ((f"{kind}:{name}", Why.CONCERNS, "", None) for name in getattr(shared, key, ()))
    if isinstance(shared, PostText):
        yield from ((f"person:{key}", Why.WRITES, "", None) for key in shared.authors)
    if text.front.reviewed:
        yield f"person:{text.front.reviewed.by}", Why.CHECKS, "", None
    yield from ((f"country:{code}", Why.SCOPE, "", None) for code in shared.countries)


def _of_text(text: LocalText, facts: object, view: EditionView) -> Iterator[Mention]:
    """References and citations, each at the item in which it stands, and what the facts say of the items."""
    markup = text.record.markup
    items = [(item.start, item.end, item.id) for item in markup.items]
    for piece, entry in view.catalogue.leads(text):
        yield entry.ref, Why.LEADS, _item_at(piece.start, items), None
    for citation in markup.citations:
        yield f"source:{citation.key}", Why.CITES, _item_at(citation.start, items), None
    known = facts.items if isinstance(facts, Checklist) else {}
    for _, _, name in items if known else ():
        yield from ((target, Why.ASKS, name, None) for target in (_of_item(known[name]) if name in known else ()))


def _of_item(item: Item) -> Iterator[str]:
    yield f"role:{item.role}"
    yield from (f"competency:{name}" for name in item.competencies)
    yield from (f"term:{name}" for name in item.concepts)
    for basis in item.basis:
        yield f"law:{basis.law}" if basis.law else f"source:{basis.source or basis.view}"


def _item_at(offset: int, items: list[tuple[int, int, str]]) -> str:
    """The id of the item in which an offset stands, or an empty text; the items are in the order of the text."""
    place = bisect_right(items, offset, key=lambda item: item[0]) - 1
    return items[place][2] if place >= 0 and offset < items[place][1] else ""

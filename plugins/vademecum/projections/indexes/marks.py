"""Takes what is shown of an entry; gives what tells it from others of its kind, wherever these stand in a list."""

from collections.abc import Iterator

from vademecum.catalogue import Shown, published
from vademecum.model import KINDS, Concept, Law
from vademecum.projections.indexes.index import Reason


def marks(shown: Shown) -> Iterator[Reason]:
    """The day of a post, what a law is, and whether a concept is no longer used or a text still to be written."""
    day, facts = published(shown), shown.entry.facts
    if day:
        yield Reason("published", day=day)
    if isinstance(facts, Law):
        yield Reason("law-kind", facts.kind)
    if isinstance(facts, Concept) and facts.replaced_by:
        yield Reason("replaced")
    if shown.text is None and KINDS[shown.entry.kind].shape:
        yield Reason("to-come")

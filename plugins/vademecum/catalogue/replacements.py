"""Takes concepts; gives, for one that is no longer used, the one that took its place."""

from collections.abc import Mapping

from vademecum.model import Concept


def replacement(name: str, concepts: Mapping[str, Concept]) -> str | None:
    """The last concept that a chain of `replaced-by` leads to.

    None for a concept that is in use, and where the chain leads to nothing that is known or back to itself.
    """
    seen = {name}
    current = name
    while current in concepts and (following := concepts[current].replaced_by):
        if following in seen:
            return None
        seen.add(following)
        current = following
    return current if current != name and current in concepts else None

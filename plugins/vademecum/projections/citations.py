"""Takes a text; gives its citations numbered in the order in which the reader meets them."""

from vademecum.catalogue import LocalText


def numbered(text: LocalText) -> dict[str, int]:
    """The number of each cited source by its key, counted from 1."""
    keys = dict.fromkeys(citation.key for citation in text.record.markup.citations)
    return {key: number for number, key in enumerate(keys, start=1)}

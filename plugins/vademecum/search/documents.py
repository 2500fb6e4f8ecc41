"""Takes texts and their hidden words; gives what Pagefind is fed: small pages, the same bytes for the same words."""

from collections.abc import Iterable, Iterator
from html import escape

from vademecum.search.texts import Block, Text

PARTS = "parts"
"""The field of metadata with the hidden words: Pagefind looks in it, and shows none of it in an excerpt."""


def document(text: Text, hidden: Iterable[str]) -> str:
    """One page: title and hidden words as metadata, and below it the text, of which excerpts are made."""
    fields = {"title": text.title, PARTS: " ".join(hidden)}
    given = [(name, escape(words)) for name, words in fields.items() if words]
    metadata = ",".join(f"{name}[data-{name}]" for name, _ in given)
    values = "".join(f' data-{name}="{words}"' for name, words in given)
    return f'<html><body><p data-pagefind-meta="{metadata}"{values}></p>{"".join(_elements(text.blocks))}</body></html>'


def _elements(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        mark = f' id="{escape(block.id)}"' if block.id else ""
        name = f"h{block.level}" if block.level else "p"
        yield f"<{name}{mark}>{block.html}</{name}>"

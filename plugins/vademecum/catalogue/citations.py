"""Takes a catalogue; gives the sources that texts and facts cite."""

from collections.abc import Iterator

from vademecum.catalogue.catalogue import Catalogue


def cited(catalogue: Catalogue) -> frozenset[str]:
    """The key of every source that is cited anywhere, known or not."""
    return frozenset((*_in_texts(catalogue), *_in_facts(catalogue)))


def _in_texts(catalogue: Catalogue) -> Iterator[str]:
    for _, text in catalogue.texts():
        yield from (citation.key for citation in text.record.markup.citations)


def _in_facts(catalogue: Catalogue) -> Iterator[str]:
    facts = catalogue.facts
    yield from (key for concept in facts.concepts.values() for key in concept.sources)
    yield from (key for law in facts.law.values() for key in law.sources)
    for checklist in facts.checklists.values():
        for item in checklist.items.values():
            yield from (key for basis in item.basis if (key := basis.source or basis.view))
    if facts.trace:
        yield from (seed.source for seed in facts.trace.seeds.values())
    if facts.accessibility:
        yield from facts.accessibility.cited()

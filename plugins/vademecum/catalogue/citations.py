"""Takes a catalogue; gives the sources that texts and facts cite, and those that may be cited where nobody can read."""

from collections.abc import Iterator

from vademecum.catalogue.catalogue import Catalogue
from vademecum.likeness import nearest

_CITING = frozenset({"accessibility", "checklists", "concepts", "law", "trace"})
"""The files of facts that cite sources."""


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


def uncited(catalogue: Catalogue) -> frozenset[str]:
    """The keys of the list that are cited nowhere, not even where a text or a fact has a fault, or by a slip.

    Empty where that cannot be told: while facts that cite break off, or a citation is like no source.
    """
    listed, found = frozenset(catalogue.facts.sources), cited(catalogue)
    slips = {nearest(key, listed) for key in found - listed if f"source:{key}" not in catalogue.unread}
    faulty = {problem.span.file for problem in catalogue.problems}
    facts = (file for name, file in catalogue.folder.data.items() if name in _CITING)
    if "" in slips or any(file.file in faulty and file.tree.value is None for file in facts):
        return frozenset()
    slips |= {slip.words.strip("[@]") for _, text in catalogue.texts() for slip in text.record.slips.citations}
    words = "\n".join(_unread(catalogue, faulty))
    return frozenset(key for key in listed - found - slips if key not in words)


def _unread(catalogue: Catalogue, faulty: set[str]) -> Iterator[str]:
    """What stands in the files that have a fault."""
    folder = catalogue.folder
    yield from folder.unread.values()
    yield from (record.raw + record.markup.body for record in folder.records if record.file in faulty)
    facts = (file for name, file in folder.data.items() if name in _CITING)
    yield from (repr(file.tree.value) for file in facts if file.file in faulty)

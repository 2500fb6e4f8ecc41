"""Takes what refers to what; gives the index by source: which pages rest on each, and how often they cite it."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import groupby

from vademecum.catalogue import Shown
from vademecum.languages import SortKey, initial, sort_key
from vademecum.model import Source
from vademecum.projections.indexes.index import Index, Reason, Row, Section
from vademecum.projections.indexes.letters import letter_key
from vademecum.projections.indexes.referrals import Referrals

_PREFIX = "source:"


def by_source(referrals: Referrals) -> Index:
    """A section for each letter with which a source on which anything visible rests begins: its author, else its title.

    Below each source, a group, stand the pages that rest on it.
    """
    known, code = referrals.view.catalogue.facts.sources, referrals.view.language
    keys = [key for key in known if referrals.uses.get(f"{_PREFIX}{key}")]
    keys.sort(key=lambda key: (*_place(known[key], code), key))
    letters = groupby(keys, lambda key: initial(code, _begin(known[key])))
    rows = _Rows(referrals)
    return Index(
        "sources",
        tuple(
            Section(letter_key(letter), letter, code, tuple(row for key in same for row in rows.of(key)))
            for letter, same in letters
        ),
    )


def _begin(source: Source) -> str:
    """A source without an author stands at its title, as in author-date styles."""
    return source.author or source.title


def _place(source: Source, code: str) -> tuple[SortKey, str, SortKey]:
    key = sort_key(code)
    return key(_begin(source)), str(source.issued or ""), key(source.title)


class _Rows:
    """The rows of each source; the citations of each text are counted once."""

    def __init__(self, referrals: Referrals) -> None:
        self._referrals = referrals
        self._counted: dict[str, Mapping[str, int]] = {}

    def of(self, source: str) -> Iterator[Row]:
        """The pages that rest on a source."""
        group = Reason("source", source)
        for row in self._referrals.rows(f"{_PREFIX}{source}"):
            reasons = tuple(self._with_number(reason, source, row.target) for reason in row.reasons)
            yield replace(row, reasons=reasons, group=group)

    def _with_number(self, reason: Reason, source: str, origin: Shown | None) -> Reason:
        """How often the text cites it; the facts of a law or a term rest on it without a number."""
        if reason.key != "cites-source" or origin is None:
            return reason
        return replace(reason, number=self._citations(origin).get(source))

    def _citations(self, origin: Shown) -> Mapping[str, int]:
        counted = self._counted.get(origin.entry.ref)
        if counted is None:
            citations = origin.text.record.markup.citations if origin.text else ()
            counted = self._counted[origin.entry.ref] = Counter(citation.key for citation in citations)
        return counted

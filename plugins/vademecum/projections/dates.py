"""Takes the catalogue; gives the newest day that anything in it bears."""

from collections.abc import Iterator
from datetime import date

from vademecum.catalogue import Catalogue


def newest_date(catalogue: Catalogue) -> date | None:
    """The newest date of a published text, a review (of the accessibility statement too), a law's check or a source's
    reading; None without any.
    """
    return max(_dates(catalogue), default=None)


def _dates(catalogue: Catalogue) -> Iterator[date]:
    for _, text in catalogue.texts():
        if text.front.draft:
            continue
        if text.front.reviewed:
            yield text.front.reviewed.on
        yield from (day for day in (text.front.date, text.front.updated) if day)
    if catalogue.facts.accessibility:
        yield catalogue.facts.accessibility.reviewed
    yield from (law.checked for law in catalogue.facts.law.values())
    yield from (source.accessed for source in catalogue.facts.sources.values() if source.accessed)

"""Takes the catalogue; gives what is published of it as a list of work: who checked it, and until when that holds."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from vademecum.catalogue import HOME, Catalogue, Entry, LastCheck, LocalText, in_language, last_check


@dataclass(frozen=True)
class Reviewed:
    """A text, or a law, and its last check, None without one; a law is the same in all languages and has none."""

    ref: str
    title: str
    language: str
    file: str
    check: LastCheck | None
    person: str = ""

    @property
    def kind(self) -> str:
        """The kind of its entry."""
        return self.ref.partition(":")[0]

    def is_of(self, language: str | None, kind: str | None, by: str | None) -> bool:
        """Whether it is one of those asked for; None asks for all. What has no language is one for each."""
        return (
            (language is None or self.language in (language, ""))
            and (kind is None or self.kind == kind)
            and (by is None or (self.check is not None and self.check.by == by))
        )


def all_reviewed(catalogue: Catalogue, language: str = "") -> Iterator[Reviewed]:
    """Every text that is no draft, and every law, called as in a language; the front page states nothing to check."""
    for entry in catalogue.entries.values():
        for text in entry.texts.values():
            if not text.front.draft and entry.ref != HOME:
                yield _reviewed(entry, text, catalogue, language)
        if not entry.texts and last_check(entry, None, catalogue.settings):
            yield _reviewed(entry, None, catalogue, language)


def _reviewed(entry: Entry, text: LocalText | None, catalogue: Catalogue, language: str) -> Reviewed:
    check = last_check(entry, text, catalogue.settings)
    check = check if check and _is_of_person(check, catalogue) else None
    person = catalogue.facts.people.get(check.by) if check and check.by else None
    return Reviewed(
        entry.ref,
        text.front.title if text else in_language(entry.names, language or catalogue.settings.languages[0]),
        text.language if text else "",
        text.record.file if text else entry.span.file,
        check,
        person.name if person else "",
    )


def _is_of_person(check: LastCheck, catalogue: Catalogue) -> bool:
    """Whether a check counts: not that of a group or of nobody; whose name could not be read may be a person."""
    if check.by is None or f"person:{check.by}" in catalogue.unread:
        return True
    person = catalogue.facts.people.get(check.by)
    return person is not None and not person.group


@dataclass(frozen=True)
class Due:
    """Something that is due for a check; `days` is how long that is from today, below zero where it is overdue."""

    what: Reviewed
    check: LastCheck
    due: date
    days: int


def due_within(reviewed: Iterable[Reviewed], today: date, days: int) -> list[Due]:
    """What is overdue, or due within so many days: what has waited longest comes first."""
    found = [
        Due(one, one.check, one.check.due, (one.check.due - today).days)
        for one in reviewed
        if one.check and one.check.due and (one.check.due - today).days <= days
    ]
    return sorted(found, key=lambda one: (one.due, one.what.file, one.what.ref))

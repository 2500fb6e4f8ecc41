"""Takes a view; gives the entries of a kind in groups, in the order in which they are read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from vademecum.catalogue.view import EditionView, Shown
from vademecum.languages import country_name, format_month, initial, sort_key
from vademecum.model import Competency, Law, Role


@dataclass(frozen=True)
class Group:
    """Entries under one heading; `key` is its id, and the heading is empty where a list needs none."""

    key: str
    heading: str
    entries: tuple[Shown, ...]


def reading_order(kind: str, view: EditionView) -> tuple[Group, ...]:
    """The visible entries of a kind: roles by group, competencies by cluster, posts by month, terms by letter,
    laws by country.
    """
    entries = tuple(view.of_kind(kind))
    return tuple(group for group in _GROUPINGS.get(kind, _plain)(entries, view) if group.entries)


def published(shown: Shown) -> date | None:
    """The day of a post; None for any other kind, whose day no list shows."""
    shared = shown.entry.shared
    return shared.date if shared and shown.entry.kind == "post" else None


def in_language(names: Mapping[str, str], language: str) -> str:
    """The words in this language, else in the first that has any."""
    return names.get(language) or next(iter(names.values()), "")


def _roles(entries: tuple[Shown, ...], view: EditionView) -> list[Group]:
    groups = view.catalogue.facts.roles.groups

    def members(key: str) -> tuple[Shown, ...]:
        return tuple(
            shown for shown in entries if isinstance(shown.entry.facts, Role) and shown.entry.facts.group == key
        )

    return [Group(key, in_language(group.name, view.language), members(key)) for key, group in groups.items()]


def _competencies(entries: tuple[Shown, ...], view: EditionView) -> list[Group]:
    clusters = view.catalogue.facts.competencies.clusters

    def members(key: str) -> tuple[Shown, ...]:
        facts = ((shown, shown.entry.facts) for shown in entries)
        return tuple(shown for shown, fact in facts if isinstance(fact, Competency) and fact.cluster == key)

    return [
        Group(key, f"{cluster.code} – {in_language(cluster.name, view.language)}", members(key))
        for key, cluster in clusters.items()
    ]


def _posts(entries: tuple[Shown, ...], view: EditionView) -> list[Group]:
    months: dict[tuple[int, int], list[Shown]] = {}
    for shown in sorted(entries, key=lambda shown: (published(shown) or date.min, shown.entry.id), reverse=True):
        day = published(shown) or date.min
        months.setdefault((day.year, day.month), []).append(shown)
    return [
        Group(f"{year:04}-{month:02}", format_month(year, month, view.language), tuple(members))
        for (year, month), members in months.items()
    ]


def _terms(entries: tuple[Shown, ...], view: EditionView) -> list[Group]:
    letters: dict[str, list[Shown]] = {}
    for shown in _sorted(entries, view):
        letters.setdefault(initial(view.language, shown.title), []).append(shown)
    return [
        Group(f"letter-{number}", letter, tuple(members))
        for number, (letter, members) in enumerate(letters.items(), start=1)
    ]


def _laws(entries: tuple[Shown, ...], view: EditionView) -> list[Group]:
    """By country, in the order in which the facts first name one."""
    countries: dict[str, list[Shown]] = {}
    for shown in entries:
        if isinstance(shown.entry.facts, Law):
            countries.setdefault(shown.entry.facts.country, []).append(shown)
    return [Group(code, country_name(code, view.language), tuple(members)) for code, members in countries.items()]


def _plain(entries: tuple[Shown, ...], view: EditionView) -> list[Group]:
    """The order of the facts where they list the kind, else by title."""
    listed = entries and all(shown.entry.facts for shown in entries)
    return [Group("all", "", entries if listed else _sorted(entries, view))]


def _sorted(entries: tuple[Shown, ...], view: EditionView) -> tuple[Shown, ...]:
    key = sort_key(view.language)
    return tuple(sorted(entries, key=lambda shown: (key(shown.title), shown.entry.id)))


_GROUPINGS = {"role": _roles, "competency": _competencies, "post": _posts, "term": _terms, "law": _laws}

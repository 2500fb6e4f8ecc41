"""Takes views; gives the catalogue as it is exported: entries with their facts, and what these name."""

from collections.abc import Iterable, Mapping
from typing import Any

from vademecum.catalogue import EditionView, Shown, address_of, last_check, words_at
from vademecum.projections.export.facts import Visible, facts_of
from vademecum.projections.export.shapes import (
    Catalogue,
    Cluster,
    Entry,
    Heading,
    Language,
    Level,
    Page,
    Person,
    Review,
)

_LISTS = {"roles": "role", "competencies": "competency", "concepts": "term"}
"""What a text says it is about, and the kind of entry that each list names."""


def export(views: Mapping[str, EditionView], languages: Iterable[str], schema: str) -> Catalogue:
    """What readers of these languages see; `schema` is where the schema of the file is found.

    Sources and people are those that a visible entry names, and no others.
    """
    visible = Visible(views, tuple(languages))
    view = next(iter(views.values()))
    site, facts = view.catalogue.settings.site, view.catalogue.facts
    entries = tuple(_entry(ref, visible) for ref in view.catalogue.entries if ref in visible.refs)
    cited = {key for entry in entries for key in entry.cited()}
    people = {key for entry in entries for key in entry.people()}
    return Catalogue(
        **{"$schema": schema},
        title=site.title,
        version=site.version,
        date=view.edition.day,
        license=site.license,
        languages=tuple(Language(code=code, name=site.languages[code].name) for code in visible.languages),
        organisation=visible.names(facts.targets.organisation) if facts.targets else {},
        levels=_levels(view, visible),
        clusters=_clusters(view, visible),
        groups={key: visible.names(group.name) for key, group in facts.roles.groups.items()},
        entries=entries,
        sources={key: source for key, source in facts.sources.items() if key in cited},
        people={
            key: Person(name=one.name, group=one.group, profile=visible.names(one.profile))
            for key, one in facts.people.items()
            if key in people
        },
    )


def _levels(view: EditionView, visible: Visible) -> dict[int, Level]:
    levels = view.catalogue.facts.competencies.levels
    return {key: Level(name=visible.names(one.name), test=visible.names(one.test)) for key, one in levels.items()}


def _clusters(view: EditionView, visible: Visible) -> dict[str, Cluster]:
    clusters = view.catalogue.facts.competencies.clusters
    return {key: Cluster(code=one.code, name=visible.names(one.name)) for key, one in clusters.items()}


def _entry(ref: str, visible: Visible) -> Entry:
    shown = visible.shown(ref)
    first = next(iter(shown.values()))
    entry = first.entry
    site = visible.views[first.language].catalogue.settings.site
    return Entry(
        kind=entry.kind,
        id=entry.id,
        identifier=site.identifier(entry.kind, entry.id),
        pages={code: _page(one, visible.views[one.language]) for code, one in shown.items()},
        **_about(first, visible),
        **facts_of(shown, visible),
    )


def _about(shown: Shown, visible: Visible) -> dict[str, Any]:
    """What front matter says of an entry, as readers see it with a text: a draft beside facts says nothing."""
    shared = shown.entry.shared if shown.text else None
    if shared is None:
        return {}
    named = {key: visible.only(kind, getattr(shared, key, ())) for key, kind in _LISTS.items()}
    return {"statement": shared.statement or "", "countries": shared.countries, **named}


def _page(shown: Shown, view: EditionView) -> Page:
    """`view` is that of the language that the text is in."""
    text = shown.text
    return Page(
        title=shown.title,
        language=shown.language,
        state=shown.state.value,
        address=f"{address_of(shown.path)}/",
        summary=text.front.summary if text else "",
        headings=tuple(_headings(shown, view)),
        sources=tuple(dict.fromkeys(one.key for one in text.record.markup.citations)) if text else (),
        reviewed=_review(shown, view),
    )


def _review(shown: Shown, view: EditionView) -> Review | None:
    check = last_check(shown.entry, shown.text, view.catalogue.settings)
    return Review(by=check.by, on=check.on, due=check.due) if check and check.by else None


def _headings(shown: Shown, view: EditionView) -> Iterable[Heading]:
    text = shown.text
    for one in text.record.markup.headings if text else ():
        if text:
            yield Heading(level=one.level, words=words_at(text, one.start, one.words_end, view), id=one.id)

"""Takes an entry and what is visible; gives its facts as they are exported, under the name of its kind."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from vademecum.catalogue import EditionView, Neighbours, Shown, neighbours, replacement, words_at
from vademecum.model import Checklist, Competency, CompetencyText, Concept, Law, PostText, Role, Tool
from vademecum.projections.export.shapes import (
    ColumnFacts,
    CompetencyFacts,
    ItemFacts,
    LawDate,
    LawFacts,
    Names,
    PostFacts,
    RoleFacts,
    Series,
    TermFacts,
    ToolFacts,
)


@dataclass(frozen=True)
class Visible:
    """What readers of some languages of a site see. `views` are those of all its languages."""

    views: Mapping[str, EditionView]
    languages: tuple[str, ...]

    @cached_property
    def refs(self) -> frozenset[str]:
        """The `kind:id` of every entry that one of the languages shows."""
        return frozenset(ref for code in self.languages for ref in self.views[code].shown)

    @property
    def known(self) -> Mapping[str, Concept]:
        """The concepts of the site, also those that none of the languages shows."""
        return next(iter(self.views.values())).catalogue.facts.concepts

    @cached_property
    def neighbours(self) -> Mapping[str, Neighbours]:
        """The visible concepts around each visible one that is in use."""
        return neighbours({name: self.known[name] for name in self.only("term", self.known)})

    def only(self, kind: str, names: Iterable[str]) -> tuple[str, ...]:
        """Those of the ids whose entries are visible."""
        return tuple(name for name in names if f"{kind}:{name}" in self.refs)

    def names(self, names: Mapping[str, str]) -> Names:
        """The words in these languages, else in the first that has any."""
        own = {code: names[code] for code in self.languages if code in names}
        return own or dict([*names.items()][:1])

    def own_targets(self, role: str) -> dict[str, int]:
        """The levels that the organisation sets for a role, in the competencies that readers see."""
        targets = next(iter(self.views.values())).catalogue.facts.targets
        own = targets.targets.get(role, {}) if targets else {}
        return {name: own[name] for name in self.only("competency", own)}

    def shown(self, ref: str) -> Mapping[str, Shown]:
        """What each of the languages shows of an entry."""
        found = ((code, self.views[code].shown.get(ref)) for code in self.languages)
        return {code: shown for code, shown in found if shown}


def facts_of(shown: Mapping[str, Shown], visible: Visible) -> dict[str, Any]:
    """The facts of the entry that is shown, as arguments of its shape."""
    entry = next(iter(shown.values())).entry
    make = _OF_FACTS.get(type(entry.facts))
    return (make(entry.facts, shown, visible) if make else {}) | _of_post(entry.shared, visible)


def _of_role(role: Role, shown: Mapping[str, Shown], visible: Visible) -> dict[str, Any]:
    facts = RoleFacts(
        group=role.group,
        name=visible.names(role.name),
        full_name=visible.names(role.full_name),
        targets={name: role.targets[name] for name in visible.only("competency", role.targets)},
        own=role.own,
        own_targets=visible.own_targets(next(iter(shown.values())).entry.id),
    )
    return {"role": facts}


def _of_competency(facts: Competency, shown: Mapping[str, Shown], visible: Visible) -> dict[str, Any]:
    levels: dict[int, Names] = {}
    for one in shown.values():
        front = one.text.front if one.text else None
        for level, words in front.levels.items() if isinstance(front, CompetencyText) else ():
            levels.setdefault(level, {})[one.language] = words
    name = visible.names(facts.name)
    made = CompetencyFacts(code=facts.code, cluster=facts.cluster, name=name, levels=levels, own=facts.own)
    return {"competency": made}


def _of_checklist(checklist: Checklist, shown: Mapping[str, Shown], visible: Visible) -> dict[str, Any]:
    words: dict[str, Names] = {}
    for one in shown.values():
        for item in one.text.record.markup.items if one.text else ():
            said = words_at(one.text, item.start, item.words_end, visible.views[one.language]) if one.text else ""
            words.setdefault(item.id, {})[one.language] = said
    items = (
        ItemFacts(
            id=name,
            words=words.get(name, {}),
            role="".join(visible.only("role", [item.role])),
            competencies=visible.only("competency", item.competencies),
            concepts=visible.only("term", item.concepts),
            basis=tuple(basis for basis in item.basis if not basis.law or f"law:{basis.law}" in visible.refs),
        )
        for name, item in checklist.items.items()
        if name in words
    )
    return {"items": tuple(items)}


def _of_concept(concept: Concept, shown: Mapping[str, Shown], visible: Visible) -> dict[str, Any]:
    """What is no longer used stands in no relation, and names the last of what took its place."""
    name = next(iter(shown.values())).entry.id
    terms = {one.language: concept.terms[one.language] for one in shown.values()}
    if concept.replaced_by:
        last = "".join(visible.only("term", [replacement(name, visible.known) or ""]))
        return {"term": TermFacts(terms=terms, sources=concept.sources, deprecated=True, replaced_by=last)}
    near = visible.neighbours[name]
    facts = TermFacts(
        terms=terms,
        broader=near.broader,
        narrower=near.narrower,
        related=near.related,
        sources=concept.sources,
    )
    return {"term": facts}


def _of_law(law: Law, _: Mapping[str, Shown], visible: Visible) -> dict[str, Any]:
    facts = LawFacts(
        country=law.country,
        kind=law.kind,
        whom=visible.names(law.whom),
        asks=visible.names(law.asks),
        dates=tuple(LawDate(on=date.on, what=visible.names(date.what)) for date in law.dates),
        concepts=visible.only("term", law.concepts),
        sources=law.sources,
        checked=law.checked,
    )
    return {"law": facts}


def _of_tool(tool: Tool, _: Mapping[str, Shown], visible: Visible) -> dict[str, Any]:
    columns = {
        key: ColumnFacts(
            name=visible.names(column.name),
            help=visible.names(column.help),
            type=column.type,
            options={name: visible.names(words) for name, words in column.options.items()},
        )
        for key, column in tool.columns.items()
    }
    rows = tuple({key: visible.names(words) for key, words in row.items()} for row in tool.rows)
    return {"tool": ToolFacts(columns=columns, rows=rows)}


def _of_post(shared: object, visible: Visible) -> dict[str, Any]:
    if not isinstance(shared, PostText):
        return {}
    series = Series(id=shared.series.id, part=shared.series.part) if shared.series else None
    facts = PostFacts(
        date=shared.date,
        updated=shared.updated,
        authors=shared.authors,
        categories=visible.only("term", shared.categories),
        series=series,
    )
    return {"post": facts}


_OF_FACTS: Mapping[type, Callable[..., dict[str, Any]]] = {
    Role: _of_role,
    Competency: _of_competency,
    Checklist: _of_checklist,
    Concept: _of_concept,
    Law: _of_law,
    Tool: _of_tool,
}

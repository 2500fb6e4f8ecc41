"""Takes a catalogue; gives the framework as all readers of the present content may see it, and the text of its file."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from vademecum.catalogue import Catalogue, EditionView, views
from vademecum.model import (
    Competency,
    CompetencyText,
    Framework,
    FrameworkCluster,
    FrameworkCompetency,
    FrameworkLevel,
    FrameworkRole,
    Role,
)
from vademecum.projections.framework.changes import SCHEMA, Names


def framework(catalogue: Catalogue) -> Framework:
    """What readers see whom the site does not know: no draft, nothing for an audience, and the names of the facts."""
    public, site, facts = _Public(catalogue), catalogue.settings.site, catalogue.facts
    roles, competencies = facts.roles.roles, facts.competencies
    return Framework(
        **{"$schema": f"{site.id_base}{SCHEMA}"},
        version=site.version,
        date=catalogue.day,
        license=site.license,
        languages=catalogue.settings.languages,
        organisation=public.names(facts.targets.organisation) if facts.targets else {},
        levels={
            key: FrameworkLevel(name=public.names(one.name), test=public.names(one.test))
            for key, one in sorted(competencies.levels.items())
        },
        clusters={
            key: FrameworkCluster(code=one.code, name=public.names(one.name))
            for key, one in competencies.clusters.items()
        },
        groups={key: public.names(one.name) for key, one in facts.roles.groups.items()},
        roles={key: public.role(key, roles[key]) for key in public.only("role", roles)},
        competencies={
            key: public.competency(key, competencies.competencies[key])
            for key in public.only("competency", competencies.competencies)
        },
    )


def framework_json(found: Framework) -> str:
    """The text of its file: a line for each value, so that versions can be compared; defaults are left out."""
    values = found.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return f"{json.dumps(values, ensure_ascii=False, indent=1)}\n"


@dataclass(frozen=True)
class _Public:
    catalogue: Catalogue

    @cached_property
    def views(self) -> Mapping[str, EditionView]:
        return views(self.catalogue)

    @cached_property
    def visible(self) -> frozenset[str]:
        return frozenset(ref for view in self.views.values() for ref in view.shown)

    @cached_property
    def formers(self) -> Mapping[str, tuple[str, ...]]:
        """By `kind:id`, the ids that it had before, in the facts or in a text."""
        found: dict[str, dict[str, None]] = {}
        for claim in self.catalogue.claims:
            if not (claim.is_address or claim.is_anchor):
                found.setdefault(claim.now, {})[claim.former.partition(":")[2]] = None
        return {ref: tuple(names) for ref, names in found.items()}

    def only(self, kind: str, keys: Iterable[str]) -> Iterator[str]:
        return (key for key in keys if f"{kind}:{key}" in self.visible)

    def names(self, names: Mapping[str, str]) -> Names:
        return {code: names[code] for code in self.views if code in names}

    def role(self, key: str, role: Role) -> FrameworkRole:
        targets = self.catalogue.facts.targets
        own = targets.targets.get(key, {}) if targets else {}
        return FrameworkRole(
            group=role.group,
            name=self.names(role.name),
            full_name=self.names(role.full_name),
            targets={name: role.targets[name] for name in self.only("competency", role.targets)},
            own_targets={name: own[name] for name in self.only("competency", own)},
            own=role.own,
            formerly=self.formers.get(f"role:{key}", ()),
        )

    def competency(self, key: str, competency: Competency) -> FrameworkCompetency:
        return FrameworkCompetency(
            code=competency.code,
            cluster=competency.cluster,
            name=self.names(competency.name),
            levels=self._descriptors(f"competency:{key}"),
            own=competency.own,
            formerly=self.formers.get(f"competency:{key}", ()),
        )

    def _descriptors(self, ref: str) -> dict[int, Names]:
        """By level and language, in the words of each text that is in its own language."""
        found: dict[int, Names] = {}
        for code, view in self.views.items():
            shown = view.shown.get(ref)
            front = shown.text.front if shown and shown.text and shown.language == code else None
            for level, words in sorted(front.levels.items()) if isinstance(front, CompetencyText) else ():
                found.setdefault(level, {})[code] = words
        return dict(sorted(found.items()))

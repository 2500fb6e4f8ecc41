"""A fact that readers see has a name in every language of the site."""

from collections.abc import Iterator, Mapping

from vademecum.catalogue import Catalogue, FactFiles
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.rule import Rule, Sample

Place = tuple[str, ...]
"""The name of the file of facts and the path of the names in it."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare the languages of every group of names with those of the site."""
    for (file, *path), names in _names(catalogue.facts):
        missing = [code for code in catalogue.settings.languages if code not in names]
        if missing:
            place = catalogue.facts.key_place(file, *path)
            key = next(part for part in reversed(path) if not part.isdigit())
            yield Diagnostic("name-missing", place, {"key": key, "missing": ", ".join(missing)})


def _names(facts: FactFiles) -> Iterator[tuple[Place, Mapping[str, str]]]:
    for key, group in facts.roles.groups.items():
        yield ("roles", "groups", key, "name"), group.name
    for key, role in facts.roles.roles.items():
        yield ("roles", "roles", key, "name"), role.name
    for key, cluster in facts.competencies.clusters.items():
        yield ("competencies", "clusters", key, "name"), cluster.name
    for key, competency in facts.competencies.competencies.items():
        yield ("competencies", "competencies", key, "name"), competency.name
    for level, named in facts.competencies.levels.items():
        yield ("competencies", "levels", str(level), "name"), named.name
        yield ("competencies", "levels", str(level), "test"), named.test
    for file in ("checklists", "law", "tools", "series"):
        for key, entry in getattr(facts, file).items():
            yield from (((file, key, *path), words) for path, words in entry.words())
    if facts.targets:
        yield ("targets", "organisation"), facts.targets.organisation
    for path, words in facts.trace.texts() if facts.trace else ():
        yield ("trace", *path), words
    for path, words in facts.accessibility.texts() if facts.accessibility else ():
        yield ("accessibility", *path), words


RULE = Rule(
    code="name-missing",
    sentence=N_("{key} has no words in: {missing}."),
    mend=N_("Add them; until then readers see those of another language."),
    sample=Sample("data/roles.yml", fails="name: {nl: CNIO, en: CNIO}", passes="name: {nl: CNIO, da: CNIO, en: CNIO}"),
    check=check,
    severity=Severity.WARNING,
)

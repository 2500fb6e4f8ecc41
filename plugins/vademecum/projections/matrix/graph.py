"""Takes a matrix; gives it as nodes of linked data, in the words of SKOS and ESCO and of one language."""

from collections.abc import Iterator, Mapping
from typing import Any

from vademecum.catalogue import EditionView, Shown, in_language
from vademecum.model import SiteFile
from vademecum.projections.matrix.matrix import Matrix
from vademecum.projections.matrix.records import Record, records

Node = dict[str, Any]
"""An address under `@id`, one or more classes under `@type`, and what is said: words by language, or plain values."""

SCHEMES = ("role", "competency", "level")
"""The concept schemes; the clusters are the top concepts of the second one."""

PROPERTIES = ("target-level", "model-level")
"""What no vocabulary that is kept has a word for: the level of a relation, and that of the model beside it."""


def graph(matrix: Matrix, view: EditionView, titles: Mapping[str, str]) -> Iterator[Node]:
    """Schemes, properties, levels, clusters, competencies, roles, and one relation for each record.

    `titles` says what the schemes and the properties are called in the language of the view.
    """
    site = view.catalogue.settings.site
    for kind in SCHEMES:
        yield _scheme(kind, titles[kind], matrix, view)
    for name in PROPERTIES:
        yield _property(name, titles[name], view)
    yield from _levels(view)
    for cluster in matrix.clusters:
        yield _cluster(cluster.key, [row.about for row in cluster.rows], view)
        for row in cluster.rows:
            broader = site.identifier("cluster", cluster.key)
            yield _concept(row.about, row.name, "Skill", view) | {"notation": row.code, "broader": broader}
    for role in matrix.roles:
        yield _concept(role, matrix.names[role.entry.id], "Occupation", view) | {"topConceptOf": f"{site.id_base}role/"}
    for record in records(matrix):
        yield _relation(record, site)


def property_address(name: str, site: SiteFile) -> str:
    """The address of one of `PROPERTIES`."""
    return site.identifier("property", name)


def _scheme(kind: str, title: str, matrix: Matrix, view: EditionView) -> Node:
    site, day = view.catalogue.settings.site, view.edition.day
    tops = {
        "role": [("role", role.entry.id) for role in matrix.roles],
        "competency": [("cluster", cluster.key) for cluster in matrix.clusters],
        "level": [("level", str(level)) for level in matrix.words],
    }
    node: Node = {"@id": f"{site.id_base}{kind}/", "@type": "ConceptScheme"}
    node |= {"title": {view.language: f"{title} – {site.title}"}, "version": site.version}
    node |= {"modified": day.isoformat()} if day else {}
    node |= {"license": site.license.url} if site.license else {}
    return node | {"hasTopConcept": [site.identifier(*top) for top in tops[kind]]}


def _property(name: str, title: str, view: EditionView) -> Node:
    address = property_address(name, view.catalogue.settings.site)
    return {"@id": address, "@type": "Property", "label": {view.language: title}} | {
        "domain": "http://data.europa.eu/esco/model#Relationship",
        "range": "http://www.w3.org/2004/02/skos/core#Concept",
    }


def _levels(view: EditionView) -> Iterator[Node]:
    site = view.catalogue.settings.site
    for level, found in sorted(view.catalogue.facts.competencies.levels.items()):
        yield {
            "@id": site.identifier("level", str(level)),
            "@type": "Concept",
            "notation": str(level),
            "prefLabel": _spoken(found.name, view.language),
            "definition": _spoken(found.test, view.language),
            "inScheme": f"{site.id_base}level/",
            "topConceptOf": f"{site.id_base}level/",
        }


def _cluster(key: str, competencies: list[Shown], view: EditionView) -> Node:
    site, found = view.catalogue.settings.site, view.catalogue.facts.competencies.clusters[key]
    return {
        "@id": site.identifier("cluster", key),
        "@type": "Concept",
        "notation": found.code,
        "prefLabel": _spoken(found.name, view.language),
        "inScheme": f"{site.id_base}competency/",
        "topConceptOf": f"{site.id_base}competency/",
        "narrower": [site.identifier("competency", shown.entry.id) for shown in competencies],
    }


def _concept(shown: Shown, name: str, kind: str, view: EditionView) -> Node:
    """A role or a competency: a concept of SKOS, and of the kind that ESCO has for it."""
    site, entry = view.catalogue.settings.site, shown.entry
    language = view.language if view.language in (shown.language, *entry.names) else shown.language
    return {
        "@id": site.identifier(entry.kind, entry.id),
        "@type": ["Concept", kind],
        "prefLabel": {language: name},
        "inScheme": f"{site.id_base}{entry.kind}/",
    }


def _relation(record: Record, site: SiteFile) -> Node:
    role = site.identifier("role", record.role)
    node: Node = {"@id": f"{role}competency/{record.competency}/", "@type": "Relationship"}
    node |= {"isRelationshipFor": role, "refersConcept": site.identifier("competency", record.competency)}
    node |= {"targetLevel": site.identifier("level", str(record.level))}
    if record.model_level is not None:
        node |= {"modelLevel": site.identifier("level", str(record.model_level))}
    return node | ({"description": {record.descriptor_language: record.descriptor}} if record.descriptor else {})


def _spoken(names: Mapping[str, str], language: str) -> dict[str, str]:
    """Words with the language that they are in."""
    return {language if language in names else next(iter(names)): in_language(names, language)}

"""Takes languages; gives their matrix as linked data, as JSON-LD (w3.org/TR/json-ld11)."""

import json
from collections.abc import Sequence
from typing import Any

from vademecum.languages import N_
from vademecum.model import SiteFile
from vademecum.pages.context import Language
from vademecum.pages.matrix_places import matrix_of
from vademecum.projections.matrix import PROPERTIES, Node, graph, property_address
from vademecum.projections.scheme import web_address

_PREFIXES = {
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "esco": "http://data.europa.eu/esco/model#",
    "dct": "http://purl.org/dc/terms/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}

_CLASSES = {
    "ConceptScheme": "skos:ConceptScheme",
    "Concept": "skos:Concept",
    "Occupation": "esco:Occupation",
    "Skill": "esco:Skill",
    "Relationship": "esco:Relationship",
    "Property": "rdf:Property",
}

_WORDS = {
    "title": "dct:title",
    "prefLabel": "skos:prefLabel",
    "definition": "skos:definition",
    "description": "dct:description",
    "label": "rdfs:label",
}
"""Keys whose values are words by language."""

_LINKS = {
    "license": "dct:license",
    "inScheme": "skos:inScheme",
    "topConceptOf": "skos:topConceptOf",
    "broader": "skos:broader",
    "isRelationshipFor": "esco:isRelationshipFor",
    "refersConcept": "esco:refersConcept",
    "domain": "rdfs:domain",
    "range": "rdfs:range",
}
"""Keys whose value is an address."""

_LISTS = {"hasTopConcept": "skos:hasTopConcept", "narrower": "skos:narrower"}
"""Keys whose values are addresses, in a list also where there is one."""

_OWN = dict(zip(("targetLevel", "modelLevel"), PROPERTIES, strict=True))
"""Keys of the properties that are this model's own."""

_PLAIN: dict[str, Any] = {
    "notation": "skos:notation",
    "version": "owl:versionInfo",
    "modified": {"@id": "dct:modified", "@type": "xsd:date"},
}

_TITLES = {
    "role": N_("Roles"),
    "competency": N_("Competencies"),
    "level": N_("Levels"),
    "target-level": N_("Target level"),
    "model-level": N_("Target level of the model"),
}
"""What schemes and properties are called."""


def matrix_jsonld(languages: Sequence[Language]) -> str:
    """One document with its context inside, in the words of these languages of one site, each with a matrix."""
    nodes: dict[str, Node] = {}
    for language in languages:
        titles = {name: language.say(title) for name, title in _TITLES.items()}
        for node in graph(matrix_of(language), language.view, titles):
            nodes[node["@id"]] = _joined(nodes.get(node["@id"], {}), node)
    context = _context(languages[0].view.catalogue.settings.site)
    made = {"@context": context, "@graph": [_with_web_addresses(node) for node in nodes.values()]}
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def _joined(known: Node, node: Node) -> Node:
    """What two languages say of one thing: words beside each other, in each language what was said of it first."""
    words = {key: {**known.get(key, {}), **node[key], **known.get(key, {})} for key in _WORDS.keys() & node.keys()}
    lists = {key: [*dict.fromkeys([*known.get(key, ()), *node[key]])] for key in _LISTS.keys() & node.keys()}
    return {**known, **{key: words.get(key, lists.get(key, value)) for key, value in node.items()}}


def _context(site: SiteFile) -> dict[str, Any]:
    links = {key: {"@id": name, "@type": "@id"} for key, name in _LINKS.items()}
    lists = {key: {"@id": name, "@type": "@id", "@container": "@set"} for key, name in _LISTS.items()}
    words = {key: {"@id": name, "@container": "@language"} for key, name in _WORDS.items()}
    levels = {key: {"@id": web_address(property_address(name, site)), "@type": "@id"} for key, name in _OWN.items()}
    return {**_PREFIXES, **_CLASSES, **words, **links, **lists, **levels, **_PLAIN}


def _with_web_addresses(node: Node) -> Node:
    """The node with addresses as RDF allows them."""
    changed = {key: web_address(node[key]) for key in ("@id", *_LINKS, *_OWN) if key in node}
    lists = {key: [web_address(value) for value in node[key]] for key in _LISTS if key in node}
    return node | changed | lists

"""Gives the words of SKOS (w3.org/TR/skos-reference) that a scheme is written in, and the shape of what they say."""

import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote

PREFIXES = {
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dct": "http://purl.org/dc/terms/",
    "owl": "http://www.w3.org/2002/07/owl#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""The vocabularies that the scheme is written in."""

Form = Literal["@id", "@language", "xsd:string", "xsd:date", "xsd:boolean"]


@dataclass(frozen=True)
class Property:
    """How a property is named in its vocabulary, what its values are, and whether a node can have several of them.

    Values are addresses (`@id`), words in a language (`@language`), or of a type of XML Schema. Of words, `many` says
    whether there can be several in one language.
    """

    name: str
    form: Form
    many: bool = False


PROPERTIES = {
    "title": Property("dct:title", "@language"),
    "license": Property("dct:license", "@id"),
    "version": Property("owl:versionInfo", "xsd:string"),
    "modified": Property("dct:modified", "xsd:date"),
    "hasTopConcept": Property("skos:hasTopConcept", "@id", many=True),
    "prefLabel": Property("skos:prefLabel", "@language"),
    "altLabel": Property("skos:altLabel", "@language", many=True),
    "hiddenLabel": Property("skos:hiddenLabel", "@language", many=True),
    "definition": Property("skos:definition", "@language"),
    "scopeNote": Property("skos:scopeNote", "@language", many=True),
    "broader": Property("skos:broader", "@id", many=True),
    "narrower": Property("skos:narrower", "@id", many=True),
    "related": Property("skos:related", "@id", many=True),
    "inScheme": Property("skos:inScheme", "@id"),
    "topConceptOf": Property("skos:topConceptOf", "@id"),
    "source": Property("dct:source", "@id", many=True),
    "sourceTitle": Property("dct:source", "xsd:string", many=True),
    "deprecated": Property("owl:deprecated", "xsd:boolean"),
    "isReplacedBy": Property("dct:isReplacedBy", "@id"),
}
"""All properties of the scheme and of its concepts, by the key under which JSON has them."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One value of a property of `PROPERTIES`; `language` is set for words."""

    term: str
    value: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Node:
    """What is described: its address, its class in SKOS, and all that is said of it, property by property."""

    address: str
    kind: Literal["ConceptScheme", "Concept"]
    statements: tuple[Statement, ...]


def web_address(value: str) -> str:
    """An address without the signs that RDF does not allow in one (w3.org/TR/rdf11-concepts, section 3.2)."""
    return re.sub(r'[\x00-\x20<>"{}|\\^`]', lambda match: quote(match[0]), value)

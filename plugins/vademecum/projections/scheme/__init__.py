"""Takes views; gives their concepts as a scheme in the words of SKOS, for any way of writing it down."""

from vademecum.projections.scheme.concepts import SchemeWords, scheme
from vademecum.projections.scheme.vocabulary import PREFIXES, PROPERTIES, Node, Property, Statement, web_address

__all__ = ["PREFIXES", "PROPERTIES", "Node", "Property", "SchemeWords", "Statement", "scheme", "web_address"]

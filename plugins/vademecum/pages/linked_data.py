"""Takes nodes of a scheme; gives them as JSON-LD (w3.org/TR/json-ld11) and as Turtle (w3.org/TR/turtle)."""

import json
from collections.abc import Iterable
from typing import Any

from vademecum.projections.scheme import PREFIXES, PROPERTIES, Node, Property, Statement


def jsonld(nodes: Iterable[Node]) -> str:
    """One document with its context inside: nothing else is needed to read it."""
    graph = [_object(node) for node in nodes]
    return json.dumps({"@context": _context(), "@graph": graph}, ensure_ascii=False, indent=1) + "\n"


def turtle(nodes: Iterable[Node]) -> str:
    """The prefixes, then a paragraph for each node with a line for each property."""
    prefixes = "".join(f"@prefix {name}: <{address}> .\n" for name, address in PREFIXES.items())
    return prefixes + "".join(f"\n{_paragraph(node)}\n" for node in nodes)


def _context() -> dict[str, Any]:
    kinds = {kind: f"skos:{kind}" for kind in ("ConceptScheme", "Concept")}
    return {**PREFIXES, **kinds, **{term: _meaning(known) for term, known in PROPERTIES.items()}}


def _meaning(known: Property) -> dict[str, Any]:
    """What a key stands for. Several values are always a list, so that a program need not ask which it has got."""
    if known.form == "@language":
        return {"@id": known.name, "@container": ["@language", "@set"] if known.many else "@language"}
    kind = {} if known.form == "xsd:string" else {"@type": known.form}
    return {"@id": known.name, **kind} | ({"@container": "@set"} if known.many else {})


def _object(node: Node) -> dict[str, Any]:
    made: dict[str, Any] = {"@id": node.address, "@type": node.kind}
    for one in node.statements:
        known = PROPERTIES[one.term]
        holder, key = (made.setdefault(one.term, {}), one.language) if known.form == "@language" else (made, one.term)
        value = one.value == "true" if known.form == "xsd:boolean" else one.value
        if known.many:
            holder.setdefault(key, []).append(value)
        else:
            holder[key] = value
    return made


def _paragraph(node: Node) -> str:
    lines: dict[str, list[str]] = {"a": [f"skos:{node.kind}"]}
    for one in node.statements:
        lines.setdefault(PROPERTIES[one.term].name, []).append(_value(one))
    return f"<{node.address}> " + " ;\n  ".join(f"{name} {', '.join(values)}" for name, values in lines.items()) + " ."


def _value(one: Statement) -> str:
    form = PROPERTIES[one.term].form
    if form == "@id":
        return f"<{one.value}>"
    if form == "@language":
        return f"{_quoted(one.value)}@{one.language}"
    return _quoted(one.value) if form == "xsd:string" else f"{_quoted(one.value)}^^{form}"


def _quoted(text: str) -> str:
    """A literal: what JSON escapes, and how, Turtle takes too (section 6.4)."""
    return json.dumps(text, ensure_ascii=False)

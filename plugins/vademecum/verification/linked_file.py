"""Takes the linked data of a matrix, as JSON-LD; gives its relations as rows in one language."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from vademecum.languages import N_
from vademecum.verification.claims import OneOf, UnreadableError, Value

_SKOS = "http://www.w3.org/2004/02/skos/core#"
_DCT = "http://purl.org/dc/terms/"
_ESCO = "http://data.europa.eu/esco/model#"
_VERSION = "http://www.w3.org/2002/07/owl#versionInfo"

Node = Mapping[str, Any]


class LinkedFile:
    """The nodes of a file, asked by the full names of properties: its own context says under which key they stand."""

    def __init__(self, content: bytes) -> None:
        """Take the bytes. Raises UnreadableError where they are no JSON-LD of this form."""
        try:
            made = json.loads(content.decode())
            self._keys = {_full(meaning, made["@context"]): key for key, meaning in made["@context"].items()}
            self._nodes: dict[str, Node] = {node["@id"]: node for node in made["@graph"]}
        except (UnicodeDecodeError, json.JSONDecodeError) as error:
            raise UnreadableError(N_("It cannot be read: {reason}."), reason=str(error)) from error
        except (KeyError, AttributeError, TypeError) as error:
            raise _shape(error) from error

    @property
    def languages(self) -> frozenset[str]:
        """The languages in which it names anything."""
        return frozenset(code for node in self._nodes.values() for code in self._get(node, f"{_SKOS}prefLabel") or ())

    def rows(self, language: str) -> Iterator[Mapping[str, Value]]:
        """What each relation says. Raises UnreadableError where one leads nowhere."""
        kind = self._keys.get(f"{_ESCO}Relationship")
        try:
            for node in self._nodes.values():
                if kind is not None and kind in _list(node.get("@type")):
                    yield self._row(node, language)
        except (KeyError, AttributeError, TypeError, ValueError) as error:
            raise _shape(error) from error

    def _row(self, relation: Node, language: str) -> Mapping[str, Value]:
        role, competency, level = (self._leads(relation, name) for name in self._ends())
        cluster = self._leads(competency, f"{_SKOS}broader")
        scheme = self._leads(role, f"{_SKOS}inScheme")
        model = self._nodes.get(self._get(relation, self._own("model-level")) or "")
        described = self._get(relation, f"{_DCT}description") or {}
        return {
            "role": _last(role),
            "role-name": self._label(role, language),
            "competency": _last(competency),
            "code": self._get(competency, f"{_SKOS}notation"),
            "competency-name": self._label(competency, language),
            "cluster": _last(cluster),
            "cluster-name": self._label(cluster, language),
            "level": self._number(level),
            "level-name": self._label(level, language),
            "descriptor": _words(described, language) if described else "",
            **({"descriptor-language": _words({code: code for code in described}, language)} if described else {}),
            "model-level": self._number(model) if model else None,
            "version": self._get(scheme, _VERSION),
            "date": self._get(scheme, f"{_DCT}modified") or "",
            "license": self._get(scheme, f"{_DCT}license") or "",
        }

    def _ends(self) -> tuple[str, str, str]:
        return f"{_ESCO}isRelationshipFor", f"{_ESCO}refersConcept", self._own("target-level")

    def _own(self, name: str) -> str:
        """The full name of a property that is the model's own: it begins as the host chose."""
        return next((full for full in self._keys if full.endswith(f"property/{name}/")), name)

    def _get(self, node: Node, name: str) -> Any:
        return node.get(self._keys.get(name, name))

    def _leads(self, node: Node, name: str) -> Node:
        return self._nodes[self._get(node, name)]

    def _label(self, node: Node, language: str) -> Value:
        return _words(self._get(node, f"{_SKOS}prefLabel"), language)

    def _number(self, level: Node) -> int:
        return int(self._get(level, f"{_SKOS}notation"))


def _full(meaning: Any, context: Mapping[str, Any]) -> str:
    """What a key stands for, its prefix written out."""
    name = str(meaning["@id"] if isinstance(meaning, dict) else meaning)
    prefix, colon, rest = name.partition(":")
    begin = context.get(prefix)
    return f"{begin}{rest}" if colon and isinstance(begin, str) and not rest.startswith("//") else name


def _words(said: Mapping[str, str], language: str) -> Value:
    return said[language] if language in said else OneOf(frozenset(said.values()))


def _last(node: Node) -> str:
    """The id of a role or a competency: the last part of its address."""
    return str(node["@id"]).rstrip("/").rpartition("/")[2]


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _shape(error: Exception) -> UnreadableError:
    return UnreadableError(N_("It has not the shape that it should have: {reason}."), reason=repr(error))

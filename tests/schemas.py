"""Takes a folder of texts and JSON Schemas; gives where the schemas refuse something, as places that a report has."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from jsonschema import Draft202012Validator, ValidationError

from vademecum.diagnostics import Span
from vademecum.sources import Folder, YamlTree

Path = tuple[str, ...]


@dataclass(frozen=True)
class Read:
    """What an editor would hold to a schema: the front matter of a text, or a file of facts."""

    file: str
    schema: str
    tree: YamlTree


def read_files(folder: Folder) -> Iterator[Read]:
    """All that can be read as YAML, with the name of its schema."""
    for record in folder.records:
        values = record.front.value
        if not record.problems and isinstance(values, dict):
            yield Read(record.file, f"text-{values.get('kind')}", record.front)
    for name, data in folder.data.items():
        if not data.problems and "/" not in name:
            yield Read(data.file, f"data-{name}", data.tree)


def refused(read: Read, schemas: Mapping[str, Any]) -> set[Span]:
    """The places in one file of what its schema refuses; formats are checked too."""
    checker = Draft202012Validator.FORMAT_CHECKER
    validator = Draft202012Validator(schemas[read.schema], format_checker=checker)
    return {span for error in validator.iter_errors(read.tree.value) for span in _spans(error, read.tree)}


def _spans(error: ValidationError, tree: YamlTree) -> Iterator[Span]:
    path = tuple(str(part) for part in error.absolute_path)
    if "propertyNames" in error.absolute_schema_path:
        yield tree.locate_key((*path, str(error.instance)))
    elif error.validator == "additionalProperties":
        known = error.schema.get("properties", {}) if isinstance(error.schema, dict) else {}
        written = error.instance if isinstance(error.instance, dict) else {}
        yield from (tree.locate_key((*path, key)) for key in written if key not in known)
    else:
        yield tree.locate(path)
    for inner in error.context or ():
        yield from _spans(inner, tree)

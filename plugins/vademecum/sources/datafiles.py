"""Takes a YAML or JSON file of facts; gives its tree of values with places."""

from dataclasses import dataclass

from vademecum.diagnostics import Diagnostic
from vademecum.sources.jsontree import parse_json
from vademecum.sources.plaintext import decode
from vademecum.sources.yamltree import YamlTree, parse_yaml


@dataclass(frozen=True)
class DataFile:
    """One file of facts; `name` is its file name without the ending, `file` its name below the project's folder."""

    name: str
    file: str
    tree: YamlTree
    problems: tuple[Diagnostic, ...] = ()


def read_data(content: bytes, file: str) -> DataFile:
    """Read the bytes of a file of facts; what is wrong with it is among its problems."""
    text, problems = decode(content, file)
    return parse_data(text, file, problems)


def parse_data(text: str, file: str, problems: tuple[Diagnostic, ...] = ()) -> DataFile:
    """Read the text of a file of facts; without any text there is nothing to report but the problems."""
    name, _, ending = file.rsplit("/", 1)[-1].rpartition(".")
    tree = parse_json(text, file) if ending.lower() == "json" and not problems else parse_yaml(text, file)
    return DataFile(name, file, tree, problems + tree.problems)

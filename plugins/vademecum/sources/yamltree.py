"""Takes YAML text; gives its values, the place of every key and value, and its problems."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

import yaml

from vademecum.diagnostics import Diagnostic, Phrase, Span, Value
from vademecum.languages import N_
from vademecum.sources.unclosed import unclosed

Path = tuple[str, ...]
Place = tuple[int, int]
"""Line and column, counted from 1."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CONSTRUCTOR = yaml.constructor.SafeConstructor()
_TAG = "tag:yaml.org,2002:"

_DEEPEST = 50
"""How many groups and lists may stand inside each other: nothing that is read here needs more than a few."""

_MOST = 200_000
"""How many values a file may have when each alias stands for all that it names: a short file can name millions."""

_DEEP = "too deep"


@dataclass(frozen=True)
class YamlTree:
    """The content of a YAML or JSON text, and the places of each value and of each key, by its path.

    `broken` holds the path of each key that stands twice, and below an empty key that of each value that was left out.
    `files` names, by path, the file of what was taken over from another one than that of `start`.
    """

    value: object
    start: Span
    places: dict[Path, Place] = field(default_factory=dict)
    key_places: dict[Path, Place] = field(default_factory=dict)
    problems: tuple[Diagnostic, ...] = ()
    broken: frozenset[Path] = frozenset()
    files: dict[Path, str] = field(default_factory=dict)

    @cached_property
    def spans(self) -> dict[Path, Span]:
        """The place of every value."""
        return {path: self._span(path, place) for path, place in self.places.items()}

    @cached_property
    def keys(self) -> dict[Path, Span]:
        """The place of every key."""
        return {path: self._span(path, place) for path, place in self.key_places.items()}

    def locate(self, path: Path) -> Span:
        """The place of the value at a path, or of the nearest value around it."""
        while path:
            if path in self.places:
                return self._span(path, self.places[path])
            path = path[:-1]
        return self.start

    def locate_key(self, path: Path) -> Span:
        """The place of a key, or of the nearest value around it."""
        return self._span(path, self.key_places[path]) if path in self.key_places else self.locate(path)

    def _span(self, path: Path, place: Place) -> Span:
        return Span(self.files.get(path, self.start.file), *place)


def parse_yaml(text: str, file: str, offset: int = 0) -> YamlTree:
    """Read one YAML document that begins `offset` lines below the top of its file; no fault is raised."""
    start = Span(file, 1, 1)
    try:
        node = _composed(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        detail = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "")
        stop = (mark.line, mark.column) if mark else (-offset, 0)
        line, column, words = _unseen(text, stop[0]) or unclosed(text, error) or (*stop, _explain(detail))
        span = Span(file, line + 1 + offset, column + 1)
        return YamlTree(
            None, start, problems=(Diagnostic("yaml-syntax", span, {"what": _part(offset), "detail": words}),)
        )
    reader = _Reader(file, offset)
    try:
        value = reader.value(node, ()) if node is not None else None
    except _TooManyError as error:
        where = Span(file, *reader.place(error.node))
        values: dict[str, Value] = {
            "what": _part(offset),
            "detail": Phrase(N_("its aliases (*) stand for too many values")),
        }
        return YamlTree(None, start, problems=(Diagnostic("yaml-syntax", where, values),))
    return YamlTree(value, start, reader.places, reader.keys, tuple(reader.problems), frozenset(reader.broken))


def _composed(text: str) -> yaml.Node | None:
    """The nodes of a document; raises YAMLError also where they stand too deep inside each other to be composed."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            raise yaml.MarkedYAMLError(problem=_DEEP, problem_mark=event.start_mark)  # type: ignore[arg-type]
    node: yaml.Node | None = yaml.compose(text, Loader=_LOADER)
    return node


def _part(offset: int) -> Phrase:
    """What it is that cannot be read, for an author who knows no YAML."""
    return Phrase(N_("The head between --- and ---") if offset else N_("This YAML file"))


_EXPLAINED = {
    _DEEP: N_("its groups and lists stand too deep inside each other"),
    "mapping values are not allowed": N_("a colon where none can stand"),
    "could not find expected ':'": N_("a key without a colon behind it"),
    "did not find expected key": N_("the indentation does not fit, or a quote ends too early"),
    "expected <block end>": N_("the indentation does not fit, or a quote ends too early"),
    "cannot start any token": N_("a character that cannot stand at the beginning of a value, such as a tab, @ or `"),
    "did not find expected <document start>": N_("the indentation does not fit, or a quote ends too early"),
    "expected ',' or": N_("a bracket or a comma is missing"),
    "undefined alias": N_("a value that begins with * must stand in quotes"),
    "while scanning an alias": N_("a value that begins with * must stand in quotes"),
    "did not find expected alphabetic": N_("a value that begins with * or & must stand in quotes"),
    "control characters are not allowed": N_("a character that cannot be shown"),
}


_UNSEEN = (
    (re.compile(r"^\s*?(?P<here>\t)"), N_("a tab stands in this line: use spaces")),
    (re.compile(r"(?:^\s*?|:)(?P<here>\u00a0)"), N_("a hard space stands in this line: type an ordinary one")),
    (re.compile(r":[ ]+(?P<here>[“”„‘’«»])[^\n]*:(?:[ ]|$)"), N_("these are curly quotes: use straight ones")),
)


def _unseen(text: str, line: int) -> tuple[int, int, Phrase] | None:
    """A character that looks like another to authors, in the line where reading stopped or in the one before."""
    lines = text.split("\n")
    for number in range(max(0, line - 1), min(line + 1, len(lines))):
        for pattern, words in _UNSEEN:
            match = pattern.search(lines[number])
            if match:
                return number, match.start("here"), Phrase(words)
    return None


def _explain(problem: str) -> Phrase:
    """What libyaml means, in words that can be translated."""
    return Phrase(
        next((words for part, words in _EXPLAINED.items() if part in problem), N_("the structure breaks off"))
    )


class _TooManyError(Exception):
    """Reading stopped at this node, since the values are too many."""

    def __init__(self, node: yaml.Node) -> None:
        self.node = node


class _Reader:
    """Turns the nodes of one document into values and notes where each of them stands."""

    def __init__(self, file: str, offset: int) -> None:
        self.file, self.offset = file, offset
        self.places: dict[Path, Place] = {}
        self.keys: dict[Path, Place] = {}
        self.problems: list[Diagnostic] = []
        self.broken: list[Path] = []
        self.open: list[int] = []

    def place(self, node: yaml.Node) -> Place:
        return node.start_mark.line + 1 + self.offset, node.start_mark.column + 1

    def value(self, node: yaml.Node, path: Path) -> object:
        self.places[path] = self.place(node)
        if len(self.places) > _MOST:
            raise _TooManyError(node)
        if isinstance(node, yaml.ScalarNode):
            return self.scalar(node)
        if id(node) in self.open:
            self.unread(node, path, N_("an alias inside the value that it names"))
            return None
        self.open.append(id(node))
        value = self.mapping(node, path) if isinstance(node, yaml.MappingNode) else list(self.sequence(node, path))
        self.open.pop()
        return value

    def scalar(self, node: yaml.ScalarNode) -> object:
        """Dates stay text (the model reads them), and only `true` and `false` are truth values: `no` is Norwegian."""
        kind = node.tag.removeprefix(_TAG)
        if kind == "bool":
            return node.value.lower() == "true" if node.value.lower() in ("true", "false") else node.value
        if kind in ("int", "float", "null"):
            return self.constructed(node)
        return node.value

    def constructed(self, node: yaml.ScalarNode) -> object:
        try:
            return _CONSTRUCTOR.construct_object(node)
        except (ValueError, IndexError):
            return node.value

    def mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, object]:
        """Keys are text as it is written: `1` and `true` are the same key to Python, but not to an author."""
        result: dict[str, object] = {}
        for key_node, value_node in node.value:
            key = key_node.value
            if not isinstance(key_node, yaml.ScalarNode) or self.scalar(key_node) is None:
                self.unread(key_node, path, N_("a key that is not plain text"))
            elif key in result:
                here = (*path, key)
                self.problem("key-duplicate", key_node, here, key=key, first=self.keys[here][0])
            else:
                self.keys[(*path, key)] = self.place(key_node)
                result[key] = self.value(value_node, (*path, key))
        return result

    def sequence(self, node: yaml.Node, path: Path) -> Iterator[object]:
        for index, child in enumerate(node.value):
            yield self.value(child, (*path, str(index)))

    def unread(self, node: yaml.Node, path: Path, detail: str) -> None:
        self.problem("yaml-syntax", node, (*path, ""), what=_part(self.offset), detail=Phrase(detail))

    def problem(self, code: str, node: yaml.Node, path: Path, **values: Value) -> None:
        self.broken.append(path)
        self.problems.append(Diagnostic(code, Span(self.file, *self.place(node)), values))

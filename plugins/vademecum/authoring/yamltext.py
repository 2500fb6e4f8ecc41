"""Takes the text of a YAML file and its tree; gives edits of it, and leaves every byte beside them as it is."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from vademecum.authoring.changes import Edit
from vademecum.authoring.refusals import Reason, Refused
from vademecum.diagnostics import Span
from vademecum.languages import N_
from vademecum.model import LANGUAGE_PATTERN
from vademecum.sources import YamlTree, scalar

Path = tuple[str, ...]
_BEFORE = re.compile(r"(?:[&!]\S*[ \t]+)*[\"']?")
_WIDTH = 130
_LANGUAGES = re.compile(LANGUAGE_PATTERN)


@dataclass(frozen=True)
class YamlText:
    """A file of facts, or a text whose front matter the tree is; `path` is below the folder of texts."""

    path: str
    text: str
    tree: YamlTree

    @cached_property
    def _lines(self) -> list[str]:
        return self.text.splitlines(keepends=True)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(map(len, self._lines))]

    def offset(self, place: Span) -> int:
        """Where a place is in the text."""
        return self._starts[place.line - 1] + place.column - 1

    def value(self, path: Path) -> object:
        """What stands at a path; raises KeyError or IndexError."""
        found: object = self.tree.value
        for part in path:
            found = found[int(part)] if isinstance(found, list) else found[part] if isinstance(found, dict) else None
        return found

    def word(self, place: Span, word: str) -> tuple[int, int]:
        """The stretch of a word at a place, without its quotes. Raises Refused where it is written in another way."""
        found = _BEFORE.match(self.text, self.offset(place))
        start = found.end() if found else 0
        if not self.text.startswith(word, start):
            raise Refused(
                Reason(N_("“{word}” is written here in a way that is not understood."), {"word": word}, place)
            )
        return start, start + len(word)

    def put(self, start: int, end: int, text: str) -> Edit:
        """Other words for a stretch of this file."""
        return Edit(self.path, start, end, text)

    def insert(self, parent: Path, key: str, value: object, after: str | None = None) -> Edit:
        """A new key in a group of keys: behind `after`, or at its end."""
        siblings = self._names(parent)
        if not siblings:
            return self._fill(parent, key, value)
        last = after if after and after in siblings else siblings[-1]
        if self._is_flow(parent, "{"):
            end = self._flow_end(self.offset(self.tree.spans[(*parent, last)]))
            return self.put(end, end, f", {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
        indent = " " * (self.tree.keys[(*parent, last)].column - 1)
        end = self._starts[self._last_line((*parent, last))]
        words = "".join(f"{indent}{line}\n" for line in written(key, value))
        blank = "\n" if len(siblings) > 1 and self._is_apart((*parent, siblings[1])) else ""
        return self.put(end, end, f"{self._line_end(end)}{blank}{words}")

    def append(self, path: Path, words: list[str]) -> Edit:
        """More words at the end of a list that has some."""
        values = self.value(path)
        if not values:
            start = self.offset(self.tree.spans[path]) + 1
            return self.put(start, start, ", ".join(words))
        last = (*path, str(len(values) - 1)) if isinstance(values, list) else path
        if self._is_flow(path, "["):
            end = self._flow_end(self.offset(self.tree.spans[last]))
            return self.put(end, end, "".join(f", {word}" for word in words))
        end = self._starts[self._end_line(self._dash(last), self.tree.spans[last].line)]
        indent = " " * self._dash(last)
        return self.put(end, end, self._line_end(end) + "".join(f"{indent}- {word}\n" for word in words))

    def drop(self, path: Path) -> Iterator[Edit]:
        """Take a key with its value away, or one value of a list."""
        return self.without(path[:-1], [path[-1]])

    def without(self, parent: Path, names: list[str]) -> Iterator[Edit]:
        """Take some keys, or some places of a list, away: a list goes with its last value, a group stays empty."""
        group = self.value(parent)
        is_list = isinstance(group, list)
        left = [name for name in self._names(parent) if name not in names]
        if self._is_flow(parent, "[" if is_list else "{"):
            yield from self._flow_without(parent, left, is_list)
        elif not left:
            yield from self.drop(parent) if is_list and parent else [self._empty(parent)]
        else:
            for name in names:
                path = (*parent, name)
                first = self.tree.spans[path].line if is_list else self.tree.keys[path].line
                yield self._drop_lines(
                    first, self._end_line(self._dash(path), first) if is_list else self._last_line(path)
                )

    def _names(self, path: Path) -> list[str]:
        group = self.value(path)
        names = range(len(group)) if isinstance(group, list) else group if isinstance(group, dict) else ()
        return [str(name) for name in names]

    def _fill(self, parent: Path, key: str, value: object) -> Edit:
        """The first key of a group that has none."""
        if not parent:
            start = len(self.text) if self.tree.value is None else self.offset(self.tree.spans[()])
            end = len(self.text) if self.tree.value is None else self._flow_end(start)
            return self.put(start, end, "".join(f"{line}\n" for line in written(key, value)))
        start, end = self._after_key(parent)
        depth = " " * (self.tree.keys[parent].column + 1)
        return self.put(start, end, "\n" + "\n".join(f"{depth}{line}" for line in written(key, value)))

    def _empty(self, parent: Path) -> Edit:
        if not parent:
            first = min(self.tree.keys[path].line for path in self.tree.keys if len(path) == 1)
            start, end = self._starts[first - 1], self._starts[self._end_line(0, first)]
            return self.put(start, end, "{}\n")
        start = self._after_key(parent)[0]
        end = self._starts[self._last_line(parent)]
        return self.put(start, end, " {}\n")

    def _after_key(self, path: Path) -> tuple[int, int]:
        """The stretch behind the colon of a key that has no value, or an empty one, up to the end of its line."""
        start = self.text.index(":", self.offset(self.tree.keys[path])) + 1
        end = self.text.find("\n", start)
        return start, len(self.text) if end < 0 else end

    def _is_flow(self, path: Path, sign: str) -> bool:
        return path in self.tree.spans and self.text.startswith(sign, self.offset(self.tree.spans[path]))

    def _is_apart(self, path: Path) -> bool:
        """Whether an empty line goes before a key."""
        line = self.tree.keys[path].line - 2
        while line > 0 and self._lines[line].lstrip().startswith("#"):
            line -= 1
        return line >= 0 and not self._lines[line].strip()

    def _line_end(self, offset: int) -> str:
        """What is missing where the last line of a file does not end."""
        return "\n" if offset and self.text[offset - 1] != "\n" else ""

    def _dash(self, path: Path) -> int:
        """The column, counted from 0, of the dash before a value of a list."""
        line = self._lines[self.tree.spans[path].line - 1]
        return len(line) - len(line.lstrip(" "))

    def _last_line(self, path: Path) -> int:
        place = self.tree.keys[path]
        return self._end_line(place.column - 1, place.line, isinstance(self.value(path), list))

    def _end_line(self, column: int, line: int, is_list: bool = False) -> int:
        """The last line, counted from 1, of what begins in a line and is indented deeper than a column behind it."""
        last = line
        for number, words in enumerate(self._lines[line:], line + 1):
            indent = len(words) - len(words.lstrip(" "))
            if words.strip() and indent <= column and not (is_list and words.startswith(f"{' ' * column}- ")):
                break
            if words.strip() and not (words.lstrip().startswith("#") and indent <= column):
                last = number
        return last

    def _drop_lines(self, first: int, last: int) -> Edit:
        """Take lines away, with the empty lines behind them."""
        end = last
        while end < len(self._lines) and not self._lines[end].strip():
            end += 1
        return self.put(self._starts[first - 1], self._starts[end if end < len(self._lines) else last], "")

    def _flow_without(self, parent: Path, left: list[str], is_list: bool) -> Iterator[Edit]:
        if is_list and not left:
            yield from self.drop(parent)
            return
        start = self.offset(self.tree.spans[parent])
        pieces = []
        for name in left:
            place = self.tree.keys.get((*parent, name)) or self.tree.spans[(*parent, name)]
            pieces.append(self.text[self.offset(place) : self._flow_end(self.offset(self.tree.spans[(*parent, name)]))])
        yield self.put(start + 1, self._flow_end(start) - 1, ", ".join(pieces))

    def _flow_end(self, start: int) -> int:
        """Where a value inside brackets ends that begins at an offset; the blanks behind it are no part of it."""
        depth, at = 0, start
        while at < len(self.text):
            sign = self.text[at]
            if sign in "\"'" and (at == start or self.text[at - 1] in " [{,:\n"):
                at = self._quote_end(at)
                continue
            if depth == 0 and sign in ",]}\n" and at > start:
                break
            depth += (sign in "[{") - (sign in "]}")
            at += 1
            if depth == 0 and sign in "]}":
                break
        return start + len(self.text[start:at].rstrip())

    def _quote_end(self, start: int) -> int:
        pattern = r'"(?:\\.|[^"\\])*"' if self.text[start] == '"' else r"'(?:''|[^'])*'"
        found = re.compile(pattern, re.S).match(self.text, start)
        return found.end() if found else len(self.text)


def written(key: str, value: object) -> Iterator[str]:
    """The lines of a key with its value, in the style of the files of facts; raises nothing."""
    name = scalar(key)
    if isinstance(value, Mapping):
        flow = ", ".join(f"{scalar(str(part))}: {_flow(child)}" for part, child in value.items())
        if all(map(_LANGUAGES.match, map(str, value))) and len(flow) + len(name) < _WIDTH:
            yield f"{name}: {{{flow}}}"
            return
        yield f"{name}:"
        for part, child in value.items():
            yield from (f"  {line}" for line in written(str(part), child))
    else:
        yield f"{name}: {_flow(value) if isinstance(value, list) else scalar(str(value))}"


def _flow(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(scalar(str(word)) for word in value)}]"
    return json.dumps(value, ensure_ascii=False)

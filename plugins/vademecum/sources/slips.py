"""Takes the Markdown of a text; gives lists, tables, references and words that are meant but not made, with places."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from vademecum.sources.inline_slips import APART, CITATION, EMPHASIS, Found, citations, defined, emphasis, links_apart
from vademecum.sources.markup import visible

_GLUED = re.compile(
    r"^(?P<above>[ \t>]*(?![-*+][ \t]|\d+\.[ \t])[^\s>][^\n]*)\n[ \t>]*(?P<here>(?:[-*+]|1\.)[ \t]+\S)", re.M
)
_LIST = re.compile(r"(?:[-*+]|\d+\.)[ \t]+\S")
_RULE = re.compile(r"([-*_=])[ \t]*(?:\1[ \t]*)*$")
_OPENS = re.compile(r"!!!|\?\?\?|===[!+]*[ \t]*\"|:[ \t]|\[\^[^\]]+\]:")
_APART = re.compile(r"#{1,6}(?!#)|\[[^\]]+\]:|[<{|]")
_INTRODUCES = re.compile(r"[:.;!?][*_)\"”»]*$")
_TABLE = re.compile(
    r"^[ \t>]*(?P<here>\|[^|\n]*\|[^|\n]*\|[^\n]*)\n[ \t>]*(?P<second>\|[^\n]*)$",
    re.M,
)
_ROWS = re.compile(r"^[ \t>]*(?P<here>[^\s>][^\n]*)\n[ \t>]*(?P<second>[|:-][|: \t-]*)$", re.M)
_ROW = re.compile(r"(?:(?:[-*+:]|\d+\.)[ \t]+)?\|")
_OF_DASHES = frozenset("|:- \t")
_BLOCK = re.compile(r"!!!|\?\?\?|===[!+]*[ \t]*\"")
_BEGINS = re.compile(rf"{_LIST.pattern}|{_OPENS.pattern}")
_ENDS = re.compile(rf"#{{1,6}}(?!#)|\[(?!\^)[^\]]+\]:|{_RULE.pattern}")
_BAR = re.compile(r"(?<!\\)\|")
_WITHIN = re.compile(r"\[\[[^\[\]\n]*\]\]")
_BRACKETS = re.compile(r"(?<![\[\]\w!\\])\[(?P<name>[a-z][a-z-]*:[a-z0-9][a-z0-9-]*(?:[#|][^\[\]\n]+)?)\](?![\[(\]{])")


@dataclass(frozen=True, slots=True)
class Slip:
    """What is meant as Markdown and is none: the words in question, with their line and column in the file."""

    words: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Slips:
    """Lists right below a line of words, tables without a line of dashes, names in single brackets.

    `glued` are tables right below a line of words; `citations` have no end, or no brackets and @ around what may be a
    key; `apart` are links with a space before their address, `emphasis` begins bold words that do not end.
    """

    lists: tuple[Slip, ...] = ()
    tables: tuple[Slip, ...] = ()
    brackets: tuple[Slip, ...] = ()
    glued: tuple[Slip, ...] = ()
    citations: tuple[Slip, ...] = ()
    apart: tuple[Slip, ...] = ()
    emphasis: tuple[Slip, ...] = ()


Place = Callable[[str, int], Slip]
Finder = Callable[[str, list[str], Place, int], Iterator[Slip]]


def read_slips(body: str, first_line: int = 1) -> Slips:
    """All slips of a body that begins at line `first_line` of its file; in code and comments there are none."""
    finders = [(pattern, find) for pattern, find in _FINDERS if pattern.search(body)]
    if not finders:
        return Slips()
    text = visible(body)
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    lines = [_line(*pair) for pair in zip(text.split("\n"), body.split("\n"), strict=True)]

    def place(words: str, at: int) -> Slip:
        line = bisect_right(starts, at)
        return Slip(words, line - 1 + first_line, at - starts[line - 1] + 1)

    found = {find: tuple(find(text, lines, place, first_line)) for _, find in finders}
    return Slips(*(found.get(find, ()) for _, find in _FINDERS))


def _line(seen: str, written: str) -> str:
    """A line without code and comments; of one that is all code, the code, since it is not empty."""
    is_code = not seen.strip() and written.rstrip().endswith(("`", "~~~"))
    return (written if is_code else seen).expandtabs(4)


def _lists(text: str, lines: list[str], place: Place, first_line: int) -> Iterator[Slip]:
    for match in _GLUED.finditer(text):
        slip = place(match["here"], match.start("here"))
        at = slip.line - first_line
        if _is_meant(lines, at) and _joins_words(lines, at) and not _is_code(lines, at):
            yield slip


def _is_meant(lines: list[str], at: int) -> bool:
    """Whether the sign begins a list: a dash or a number may also begin a line of words that goes on."""
    follows = _plain(lines[at + 1]) if at + 1 < len(lines) else ""
    return bool(_INTRODUCES.search(_plain(lines[at - 1])) or _LIST.match(follows))


def _joins_words(lines: list[str], at: int) -> bool:
    """Whether Markdown puts this line into the paragraph above it."""
    for number in range(at - 1, -1, -1):
        line = _plain(lines[number])
        if not line:
            break
        if _OPENS.match(line):
            return number < at - 1 and _depth(lines[number]) < _depth(lines[at])
        if _quotes(lines[number]) != _quotes(lines[at]) or _LIST.match(line):
            return False
        if number == at - 1 and (_APART.match(line) or _RULE.match(line) or _depth(lines[number]) > _depth(lines[at])):
            return False
    return True


def _is_code(lines: list[str], at: int) -> bool:
    """Whether the block is set in so far that it is code: further than what it stands in asks for."""
    depth, number = _depth(lines[at]), at
    while depth and number:
        number -= 1
        line = _plain(lines[number])
        if line and _depth(lines[number]) < depth:
            inside = _LIST.match(line) or _OPENS.match(line)
            glued = all(_plain(between) for between in lines[number:at])
            return not glued and not (inside and depth == _depth(lines[number]) + 1)
    return depth > 0


def _tables(text: str, lines: list[str], place: Place, first_line: int) -> Iterator[Slip]:
    end = 0
    for match in _TABLE.finditer(text):
        slip = place(match["here"], match.start("here"))
        at = slip.line - first_line
        if match.start() < end or (at and _ROW.match(_plain(lines[at - 1]))):
            continue
        end = match.end()
        rows = [match[part].rstrip() for part in ("here", "second")]
        if all(row.endswith("|") for row in rows) and not _heads(*rows) and not _is_code(lines, at):
            yield slip


def _heads(first: str, second: str) -> bool:
    """Whether the second row makes a table of both."""
    return set(second) <= _OF_DASHES and "-" in second and _cells(first) == _cells(second)


def _glued(text: str, lines: list[str], place: Place, first_line: int) -> Iterator[Slip]:
    for match in _ROWS.finditer(text):
        if "|" in match["second"] and _heads(match["here"].rstrip(), match["second"].rstrip()):
            slip = place(match["here"], match.start("here"))
            at = slip.line - first_line
            if not _BEGINS.match(slip.words) and _is_below_words(lines, at) and not _is_code(lines, at):
                yield slip


def _is_below_words(lines: list[str], at: int) -> bool:
    """Whether Markdown puts this row into the paragraph, the item or the note of the line above it."""
    above, depth = _plain(lines[at - 1]) if at else "", _depth(lines[at])
    if above.startswith("|") or _quotes(lines[at - 1]) < _quotes(lines[at]):
        return False
    for number in range(at - 1, -1, -1):
        line, below = _plain(lines[number]), _depth(lines[number + 1])
        if "|" in line and set(line) <= _OF_DASHES:
            return False
        if not line or _ENDS.match(line) or _BLOCK.match(line):
            # What is set in further than where it stands is code, and what a note holds ends where its depth does.
            most = min(depth, _depth(lines[number])) if _ENDS.match(line) else depth
            return number < at - 1 and below <= most
        if line.startswith(":") and below > depth:
            return False
    return at > 0 and _depth(lines[0]) <= depth


def _brackets(text: str, lines: list[str], place: Place, first_line: int) -> Iterator[Slip]:
    labels = defined(text)
    for match in _BRACKETS.finditer(text):
        if match["name"] not in labels:
            yield place(match["name"], match.start())


def _inline(find: Callable[[str], Iterator[Found]]) -> Finder:
    """A finder of what stands in a line, and not in code that is set in."""

    def found(text: str, lines: list[str], place: Place, first_line: int) -> Iterator[Slip]:
        slips = (place(words, at) for words, at in find(text))
        return (slip for slip in slips if not _is_code(lines, slip.line - first_line))

    return found


_FINDERS: tuple[tuple[re.Pattern[str], Finder], ...] = (
    *((_GLUED, _lists), (_TABLE, _tables), (_BRACKETS, _brackets), (_ROWS, _glued)),
    *((CITATION, _inline(citations)), (APART, _inline(links_apart)), (EMPHASIS, _inline(emphasis))),
)


def _plain(line: str) -> str:
    """A line without its indentation and signs of quoting."""
    return line.strip(" \t>") if line.lstrip().startswith(">") else line.strip()


def _quotes(line: str) -> int:
    return line[: len(line) - len(line.lstrip(" \t>"))].count(">")


def _depth(line: str) -> int:
    """How many steps of four spaces a line is set in."""
    return (len(line) - len(line.lstrip())) // 4


def _cells(row: str) -> int:
    return len(_BAR.findall(_WITHIN.sub("", row)))

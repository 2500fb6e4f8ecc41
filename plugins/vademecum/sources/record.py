"""Takes the text of a Markdown file; gives a record: its front matter as a tree of values, and its body."""

import re
from dataclasses import dataclass, field, replace
from functools import cached_property

from vademecum.diagnostics import Diagnostic, Span
from vademecum.shelf import identity
from vademecum.sources.html import Html, read_html
from vademecum.sources.markup import Markup, parse_markup
from vademecum.sources.permissions import Permission, permissions
from vademecum.sources.prose import Prose, read_prose
from vademecum.sources.slips import Slips, read_slips
from vademecum.sources.yamltree import YamlTree, parse_yaml

FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?P<yaml>.*?)^---[ \t]*(?:\n|\Z)", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Addition:
    """What another text added to a body: where it begins there, in which line, and in which line of which file."""

    start: int
    line: int
    file: str
    first_line: int


@dataclass(frozen=True)
class Record:
    """One text on disk; `file` is its name below the project's folder, `path` its place below the folder of texts.

    `raw` is the front matter as it stands where it is no YAML, and the whole text where there is none; else empty.
    `identity` differs wherever a text or its place does: all else follows from these. `additions` are what others put
    behind it, in the order of the body, and `below` is the text in whose place it stands, or that they were added to.
    `depth` counts the folders that its own was laid over.
    """

    identity: bytes
    file: str
    path: str
    front: YamlTree
    markup: Markup
    html: Html
    problems: tuple[Diagnostic, ...] = ()
    raw: str = ""
    slips: Slips = field(default_factory=Slips)
    additions: tuple[Addition, ...] = ()
    below: "Record | None" = None
    depth: int = 0

    @cached_property
    def prose(self) -> Prose:
        """What is read in the body."""
        return read_prose(self.markup)

    @cached_property
    def permissions(self) -> tuple[Permission, ...]:
        """The comments by which the author permits a word."""
        return tuple(permissions(self.markup))

    @property
    def own_end(self) -> int:
        """Where in the body ends what is the text's own, before additions."""
        return self.additions[0].start if self.additions else len(self.markup.body)

    @property
    def alone(self) -> "Record":
        """The text without what others added to it."""
        own = self
        while own.additions and own.below:
            own = own.below
        return own

    @property
    def replaced(self) -> "Record | None":
        """The text in whose place it stands."""
        return self.alone.below

    def span(self, line: int = 1, column: int = 1) -> Span:
        """A place in this file, or in that of an addition."""
        for added in reversed(self.additions):
            if line >= added.line:
                return Span(added.file, line - added.line + added.first_line, column)
        return Span(self.file, line, column)

    def with_addition(self, other: "Record") -> "Record":
        """This text with the body of another one behind it."""
        own = self.markup.body.rstrip("\n") + "\n\n"
        first_line = self.markup.first_line
        added = Addition(len(own), own.count("\n") + first_line, other.file, other.markup.first_line)
        body = own + other.markup.body
        return replace(
            self,
            identity=identity(self.identity, other.identity),
            markup=parse_markup(body, first_line),
            html=read_html(body, first_line),
            slips=read_slips(body, first_line),
            problems=(*self.problems, *other.problems),
            additions=(*self.additions, added),
            below=self,
        )


def parse_record(text: str, file: str, path: str) -> Record:
    """Read front matter and body; a text without front matter, or with one that does not end, has a problem."""
    name = identity(text, file, path)
    match = FRONT_MATTER.match(text)
    if match is None:
        code = "front-matter-open" if text.startswith("---\n") else "front-matter-missing"
        problem = Diagnostic(code, Span(file))
        return Record(name, file, path, YamlTree(None, Span(file)), parse_markup(""), Html(), (problem,), text)
    front = parse_yaml(match["yaml"], file, offset=1)
    body, first_line = text[match.end() :], text.count("\n", 0, match.end()) + 1
    markup, html = parse_markup(body, first_line), read_html(body, first_line)
    raw = match["yaml"] if front.value is None else ""
    return Record(name, file, path, front, markup, html, front.problems, raw, read_slips(body, first_line))
